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
  it.each([
    [{}, false],
    [{ changes: { unknown: {} } }, false],
    [{ changes: { opened: [], closed: [] } }, false],
    [{ changes: { opened: [{}], closed: [] } }, true],
    [{ changes: { opened: [], closed: [{}] } }, true],
  ])('%j: %s', (report, is) => {
    expect(opensOrCloses(report)).toBe(is);
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
