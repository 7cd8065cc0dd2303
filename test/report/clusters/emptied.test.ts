import { expect, it } from 'vitest';
import { plainOptions } from '../../../src/report/format/palette.ts';
import { renderEmptied, type Emptied } from '../../../src/report/clusters/emptied.ts';

const nothing: Emptied = { context: 'prod', putBack: [], deleted: [], carriers: [], restarted: false };

it('tells each policy that was put back, and what was deleted', () => {
  const emptied: Emptied = {
    ...nothing,
    putBack: [{ namespace: 'shop', name: 'db\u001b[31m' }],
    deleted: [{ kind: 'Namespace', namespace: '', name: 'netproof-0a1b2c3d' }],
  };
  expect(renderEmptied(emptied, plainOptions).split('\n')).toEqual([
    String.raw` put back NetworkPolicy shop/db\u{1b}[31m`,
    ' deleted Namespace netproof-0a1b2c3d',
    " nothing of netproof's is left in the cluster of context prod",
  ]);
});

it('says so where nothing was left', () => {
  expect(renderEmptied(nothing, plainOptions)).toBe(
    " nothing of netproof's was left in the cluster of context prod",
  );
});
