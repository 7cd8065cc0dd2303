import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../src/probe/answers.ts';
import type { Outcome, Sample } from '../../src/core/observation.ts';

const LETTERS: Readonly<Record<string, Outcome>> = {
  c: 'connected',
  r: 'refused',
  t: 'timeout',
  d: 'dns-error',
  e: 'error',
};

/** `ctt`: connected, then two timeouts, half a second apart. */
function samples(letters: string): Sample[] {
  return Array.from(letters, (letter, index) => ({
    outcome: LETTERS[letter] ?? 'error',
    startedMs: 1_000 + index * 500,
    tookMs: 5,
  }));
}

/** `connected`, with what is special: `timeout, unsettled`, `timeout, flaky`; and whether it is done, and since when. */
function read(expected: 'allow' | 'deny', letters: string): string {
  const { observation, done } = readAnswer(expected, samples(letters), 3);
  return [
    observation.outcome,
    ...(observation.flaky ? ['flaky'] : []),
    ...(observation.unsettled === true ? ['unsettled'] : []),
    `${observation.settledMs}`,
    ...(done ? ['done'] : []),
  ].join(' ');
}

describe('a deny', () => {
  it.each([
    ['ttt', 'timeout 0 done', 'three timeouts settle it'],
    ['tt', 'timeout unsettled 0', 'two do not'],
    ['ctt', 'timeout unsettled 500', 'a policy that was late needs its own three'],
    ['ccttt', 'timeout 1000 done', 'a late policy, settled'],
    ['rttt', 'timeout 500 done', 'a refusal before it was in force'],
    ['ttet', 'timeout unsettled 1500', 'a broken probe breaks the row'],
    ['ttettt', 'timeout 1500 done', 'and a new row settles it'],
    ['ccc', 'connected 0', 'let through'],
    ['rrr', 'refused 0', 'refused is let through'],
    ['cce', 'connected 0', 'a leak stays one when the last probe breaks'],
    ['tttc', 'connected flaky 1500 done', 'let through after it was cut'],
    ['tct', 'timeout flaky 1000 done', 'let through once between'],
    ['tcttt', 'timeout flaky 1000 done', 'never green by trying again'],
    ['eee', 'error 0', 'nobody asked'],
    ['ttd', 'dns-error 1000', 'the name went away'],
    ['', 'error 0', 'no probe at all'],
  ])('%s is %s: %s', (letters, answer) => {
    expect(read('deny', letters)).toBe(answer);
  });
});

describe('an allow', () => {
  it.each([
    ['c', 'connected 0 done', 'one success is enough'],
    ['cc', 'connected 0 done', 'and holds'],
    ['tc', 'connected 500 done', 'a late allow'],
    ['rc', 'connected 500 done', 'a late Service'],
    ['ct', 'connected flaky 0 done', 'it did not last'],
    ['ctccc', 'connected flaky 0 done', 'never green by trying again'],
    ['cr', 'connected flaky 0 done', 'refused after it connected'],
    ['cd', 'connected flaky 0 done', 'its name went away'],
    ['ce', 'connected 0 done', 'a probe that never asked changes nothing'],
    ['t', 'timeout unsettled 0', 'one timeout may be bad luck'],
    ['tt', 'timeout 0', 'two are an answer'],
    ['rt', 'timeout unsettled 500', 'two different ones are none'],
    ['rr', 'refused 0', 'nothing listens'],
    ['ee', 'error 0', 'nobody asked'],
  ])('%s is %s: %s', (letters, answer) => {
    expect(read('allow', letters)).toBe(answer);
  });
});

const history = fc.string({ unit: fc.constantFrom('c', 'r', 't', 'd', 'e'), maxLength: 10 });

describe('any history', () => {
  it('is the same in whichever order its samples arrive', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('allow' as const, 'deny' as const),
        history.chain((letters) =>
          fc.tuple(
            fc.constant(samples(letters)),
            fc.shuffledSubarray(samples(letters), { minLength: letters.length }),
          ),
        ),
        (expected, [ordered, shuffled]) => {
          expect(readAnswer(expected, shuffled, 3)).toEqual(readAnswer(expected, ordered, 3));
        },
      ),
    );
  });

  it('with a connection in it is never a deny that is done and not flaky, unless it ends with a full row', () => {
    fc.assert(
      fc.property(history, (letters) => {
        const { observation, done } = readAnswer('deny', samples(letters), 3);
        if (done && !observation.flaky) expect(letters).toMatch(/^[^t]*[^cr]*ttt$/);
      }),
      { numRuns: 3_000 },
    );
  });
});
