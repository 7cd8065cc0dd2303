import { expect, test } from 'vitest';
import { loadProject } from '../../src/project/project.ts';
import { loadRepository } from '../../src/project/repository.ts';
import { predictProject } from '../../src/run/predict.ts';
import { renderTap } from '../../src/report/run/tap.ts';
import { renderJUnit } from '../../src/report/run/junit.ts';
import { renderSummary } from '../../src/report/run/summary.ts';
import { told } from '../manifests/loading.ts';
import { deps } from './reasons.ts';

const SOURCES = { rules: '', manifests: [] };
const TALLY =
  '6 findings are ignored: namespace-created, egress-without-dns (2), empty-peers, cidr-host-bits (2)';

test('the rule file and comments silence by code, file, object and line; what is ignored is counted', async () => {
  const { problems } = await loadProject(SOURCES, deps('ignored'));
  expect(problems.map(told)).toEqual([
    'warning empty-peers k8s/all.yaml:21:11 NetworkPolicy tide/moor, egress rule 2: `to` is written and holds nothing, which lets everything out (if that is meant leave `to` out; to let nobody through write `egress: []`)',
    'warning peer-matches-nothing k8s/old/all.yaml:9:51 NetworkPolicy tide/old, ingress rule 2: podSelector `app=bouy` matches no pod in tide (did you mean `app=buoy`?)',
    'warning unused-ignore netproof.yaml:7:5 nothing is called `egress-without-dsn`: nothing is ignored (did you mean `egress-without-dns`?)',
    `notice ignored - ${TALLY}`,
  ]);
  expect(problems.at(-1)?.list).toHaveLength(6);
});

test('without the rules, whose problems are not looked for, no entry is called unused', async () => {
  const { problems } = await loadRepository(SOURCES, deps('ignored'));
  expect(problems.map(({ code }) => code)).toEqual(['empty-peers', 'peer-matches-nothing', 'ignored']);
});

test('every report counts what is ignored', async () => {
  const project = await loadProject(SOURCES, deps('ignored'));
  const report = predictProject(project, { 'allow-inconclusive': false });
  expect(renderTap(report, '')).toContain(`# ${TALLY}`);
  expect(await renderJUnit(report)).toContain(`name="ignored" value="${TALLY}"`);
  expect(renderSummary(report)).toContain('6 findings are ignored: namespace-created');
  expect(report.problems.map(({ message }) => message)).toContain(TALLY);
});

test('`--lint unisolated` tells of workloads that no policy isolates, once', async () => {
  const ask = async (lint: readonly 'unisolated'[]) => {
    const { problems } = await loadProject({ ...SOURCES, lint }, deps('ignored'));
    return problems.filter(({ code }) => code === 'unisolated').map(told);
  };
  expect(await ask([])).toEqual([]);
  expect(await ask(['unisolated'])).toEqual([
    'notice unisolated k8s/all.yaml:1:1 no policy isolates 1 workload against ingress (tide/buoy)',
  ]);
});
