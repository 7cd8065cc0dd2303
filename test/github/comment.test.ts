import { describe, expect, it } from 'vitest';
import { commentMarker, commentWish } from '../../src/github/comment.ts';
import { opensOrCloses } from '../../src/report/diff/opens-or-closes.ts';

describe('commentWish', () => {
  it.each([
    ['off', false, true, undefined],
    ['always', true, false, 'write'],
    ['failures', false, true, 'write'],
    ['failures', true, true, 'update'],
    ['changes', true, true, 'write'],
    ['changes', false, false, 'update'],
  ] as const)('%s, green %s, change %s: %s', (mode, isGreen, isChange, wish) => {
    expect(commentWish(mode, { isGreen, isChange })).toBe(wish);
  });
});

describe('opensOrCloses', () => {
  const unknown = {
    mode: 'allow',
    unknown: { code: 'x', severity: 'notice', message: 'not fetched' },
  } as const;
  it('is no of what is not known', () => {
    expect(opensOrCloses(undefined)).toBe(false);
    expect(opensOrCloses(unknown)).toBe(false);
  });
});

describe('commentMarker', () => {
  it.each(['netproof', '-->', '<!--', 'a b', '\ud800', 'x'.repeat(5_000)])(
    'is one HTML comment for %j',
    (id) => {
      expect(commentMarker(id)).toMatch(/^<!-- netproof:comment [\w%.~!'()*…-]+ -->$/);
      expect(commentMarker(id).match(/-->/g)).toHaveLength(1);
    },
  );
});
