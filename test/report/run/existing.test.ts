import { describe, expect, it } from 'vitest';
import { livePosition } from '../../../src/core/problem.ts';
import type { Engine, ReasonCode } from '../../../src/core/result.ts';
import { plainOptions } from '../../../src/report/format/palette.ts';
import { annotations } from '../../../src/report/run/annotations.ts';
import { jsonReport } from '../../../src/report/run/json.ts';
import { renderJUnit } from '../../../src/report/run/junit.ts';
import { renderSummary } from '../../../src/report/run/summary.ts';
import { renderTap } from '../../../src/report/run/tap.ts';
import { check, cluster, cutBy, db, policyRef, result, run, saw, web } from '../fixtures.ts';
import { printed } from './printed.ts';

const engine: Engine = { ...cluster, existing: { context: 'prod' } } as Engine;
const at = livePosition('cluster prod: NetworkPolicy shop/db');
const deny = (reason: ReasonCode, verdict: 'pass' | 'inconclusive' = 'pass') =>
  result(
    verdict,
    reason,
    check({ from: web, to: { kind: 'workload', workload: db }, port: 5432, expected: 'deny' }),
    {
      ...{ control: null, observation: saw('timeout', ['timeout', 'timeout', 'timeout']) },
      prediction: {
        answer: 'cut',
        decidedBy: cutBy(policyRef('shop', 'db', at), 'shop/db'),
        at,
        evidence: [],
      },
    },
  );
const alive = run([deny('cut-while-alive')], { engine, problems: [] });
const unwitnessed = run([deny('no-witness', 'inconclusive')], { engine, problems: [] });

describe('a cluster that exists, in every report', () => {
  it('a deny is cut while alive, and never called proven', async () => {
    const terminal = printed(alive, plainOptions);
    expect(terminal).toContain('cluster of context prod, policies stay');
    expect(terminal).toContain('1 passed (1 deny cut while alive)');
    const json = jsonReport(alive);
    expect(json.checks[0]).toMatchObject({ code: 'cut-while-alive', control: null });
    expect(json.totals).toMatchObject({ provenDenies: 0, cutWhileAlive: 1 });
    expect(json.cluster?.context).toBe('prod');
    for (const text of [renderSummary(alive), await renderJUnit(alive, ''), renderTap(alive, '')])
      expect(text).toMatch(/cut while alive/);
    for (const text of [terminal, renderSummary(alive), await renderJUnit(alive, ''), renderTap(alive, '')])
      expect(text).not.toContain('proven');
  });
  it('with policies lifted for the control a deny is proven', async () => {
    const lifted = { ...engine, existing: { context: 'prod', lifted: true } } as Engine;
    const control = saw('connected', ['connected']);
    const report = run([{ ...deny('proven'), control }], { engine: lifted, problems: [] });
    const terminal = printed(report, plainOptions);
    expect(terminal).toContain('cluster of context prod, policies lifted for the control');
    expect(terminal).toContain('1 passed (1 deny proven)');
    for (const text of [
      terminal,
      renderSummary(report),
      await renderJUnit(report, ''),
      renderTap(report, ''),
    ])
      expect(text).not.toMatch(/policies stay|cut while alive/);
    const back = { ...deny('policies-returned', 'inconclusive'), control: saw('timeout', ['timeout']) };
    const said = printed(run([back], { engine: lifted, problems: [] }), plainOptions).replaceAll(/\s+/g, ' ');
    expect(said).toContain('something put policies back while they were lifted');
    expect(said).toContain('pause what keeps the policies as they are');
    const dead = { ...deny('unreachable-before', 'inconclusive'), control: saw('timeout', ['timeout']) };
    expect(
      printed(run([dead], { engine: lifted, problems: [] }), plainOptions).replaceAll(/\s+/g, ' '),
    ).toContain('it timed out while the policies were lifted, too');
  });
  it('what nobody can vouch for says which witness would do', () => {
    const said = printed(unwitnessed, plainOptions).replaceAll(/\s+/g, ' ');
    expect(said).toContain('nobody could be asked whether shop/db answers on 5432');
    expect(said).toContain('a readiness probe of that port');
    expect(said).toContain('let netproof make a namespace of its own');
  });
  it('an object of the cluster stands at its name, without a line, and no annotation is put there', () => {
    expect(printed(unwitnessed, plainOptions)).toMatch(/cluster prod: NetworkPolicy shop\/db$/m);
    expect(JSON.stringify(jsonReport(unwitnessed))).not.toContain('"line":0');
    expect(JSON.stringify(annotations(unwitnessed))).toContain('netproof.yaml');
  });
});
