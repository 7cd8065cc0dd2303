import { expect, it } from 'vitest';
import { plainOptions } from '../../../src/report/format/palette.ts';
import { renderTurns, turnsSince } from '../../../src/report/run/since.ts';
import { api, check, db, result, web } from '../fixtures.ts';

it('tells which checks have another verdict, which are new and which are gone', () => {
  const one = check({ from: web, to: { kind: 'workload', workload: api } });
  const two = check({ from: web, to: { kind: 'workload', workload: db }, port: 5432, expected: 'deny' });
  const three = check({ from: api, to: { kind: 'workload', workload: db }, port: 5432 });
  const before = { results: [result('pass', 'connects', one), result('pass', 'proven', two)] };
  const after = {
    // Ids count from the top of the file.
    results: [result('fail', 'cut-by-policies', { ...one, id: 'c99' }), result('pass', 'connects', three)],
  };
  expect(renderTurns(turnsSince(before, after), plainOptions)).toMatchInlineSnapshot(`
    " 3 checks changed since the run before
       ✓ → ✗  shop/web → shop/api:8080
         → ✓  shop/api → shop/db:5432  new
       · →    shop/web → shop/db:5432  no longer asked"
  `);
  expect(renderTurns(turnsSince(before, before), plainOptions)).toMatchInlineSnapshot(
    `" no verdict changed since the run before"`,
  );
});
