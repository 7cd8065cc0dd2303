import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemExec } from '../../src/io/exec.ts';
import { systemFiles } from '../../src/io/files.ts';
import { loadProject } from '../../src/project/project.ts';
import { annotations } from '../../src/report/run/annotations.ts';
import { checksJson, renderChecks } from '../../src/report/run/checks.ts';
import { jsonReport } from '../../src/report/run/json.ts';
import { renderJUnit } from '../../src/report/run/junit.ts';
import { renderSummary } from '../../src/report/run/summary.ts';
import { renderTap } from '../../src/report/run/tap.ts';
import { plainPalette } from '../../src/report/format/palette.ts';
import { printed } from '../report/run/printed.ts';
import { predictProject } from '../../src/run/predict.ts';
import { problemLine } from '../rules/problem-lines.ts';
import { scratch } from '../scratch.ts';

const podOf = (name: string, container: string) => `---
apiVersion: v1
kind: Pod
metadata: { namespace: books, name: ${name}, labels: { app: ${name} } }
spec: { containers: [{ name: main, image: none, ${container} }] }
`;
const BOOKS = [
  podOf('web', 'ports: [{ containerPort: 8080 }]'),
  podOf('api', 'ports: [{ containerPort: 8080 }]'),
  podOf(
    'db',
    `ports: [{ containerPort: 5432 }], livenessProbe: { httpGet: { port: 8008 } },
     readinessProbe: { tcpSocket: { port: '8009' } }, startupProbe: { grpc: { port: 8010 } }`,
  ),
  podOf('mute', 'ports: []'),
  `---
apiVersion: v1
kind: Service
metadata: { namespace: books, name: db }
spec: { selector: { app: db }, ports: [{ port: 80, targetPort: 9187 }] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { namespace: books, name: db }
spec:
  podSelector: { matchLabels: { app: db } }
  ingress:
    - from: [{ podSelector: { matchLabels: { app: api } } }]
      ports: [{ port: 5432 }, { port: 7000, endPort: 7010 }]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { namespace: books, name: api }
spec:
  podSelector: { matchLabels: { app: api } }
  policyTypes: [Egress]
  egress:
    - to: [{ podSelector: { matchLabels: { app: db } } }]
      ports: [{ port: 6432 }, { port: 5432 }]
    - to: [{ podSelector: { matchLabels: { app: web } } }]
      ports: [{ port: 6433 }]
`,
].join('');

async function read(rules: string) {
  const folder = scratch();
  writeFileSync(join(folder, 'netproof.yaml'), `version: 1\nmanifests: [k8s.yaml]\nrules:\n${rules}`);
  writeFileSync(join(folder, 'k8s.yaml'), BOOKS);
  const project = await loadProject(
    { rules: '', manifests: [] },
    { files: systemFiles(folder), exec: systemExec, env: process.env },
  );
  const doubts = project.problems.filter(({ code }) => code === 'undeclared-port').map(problemLine);
  return { project, doubts };
}

const SLIP = '  - { name: db, from: books/web, deny: ["books/db:5433"] }\n';
const SAID =
  'warning undeclared-port: no container, Service, probe or policy names port 5433 of `books/db`, which is denied here (did you mean 5432?)';

describe('a deny of a port that nothing declares', () => {
  it('is a warning at the port, with the one that was likely meant', async () => {
    const { doubts, project } = await read(SLIP);
    expect(doubts).toEqual([`4:41 ${SAID}`]);
    expect(project.checks[0]?.undeclaredPort?.meant).toEqual({ port: 5432, protocol: 'TCP' });
  });

  it('made by `onlyFrom` is one warning at its `to`, however many it denies', async () => {
    const { doubts, project } = await read(
      '  - name: db\n    to: books/db:5433\n    onlyFrom: [books/api]\n',
    );
    expect(doubts).toEqual([`5:9 ${SAID}`]);
    const denies = project.checks.filter(({ expected }) => expected === 'deny');
    expect(denies.length).toBeGreaterThan(0);
    expect(denies.every(({ undeclaredPort }) => undeclaredPort)).toBe(true);
    const allows = project.checks.filter(({ expected }) => expected === 'allow');
    expect(allows.some(({ undeclaredPort }) => undeclaredPort)).toBe(false);
  });

  it('is one warning for an entry that stands for many', async () => {
    const { doubts } = await read('  - { name: ssh, from: books/mute, deny: ["books/*:22"] }\n');
    expect(doubts).toEqual([
      '4:43 warning undeclared-port: no container, Service, probe or policy names port 22 of `books/web`, `books/api` and `books/db`, which is denied here (a port that nobody serves is denied all the same)',
    ]);
  });

  it.each([
    ['a container', 'db:5432'],
    ['a Service', 'db:9187'],
    ['a liveness probe', 'db:8008'],
    ['a readiness probe', 'db:8009'],
    ['a startup probe', 'db:8010'],
    ["a policy's range", 'db:7005'],
    ["another's egress policy", 'db:6432'],
    ['nobody, but the pod declares no port at all', 'mute:5433'],
  ])('is none where the port is named by %s', async (_, target) => {
    const { doubts, project } = await read(`  - { name: a, from: books/web, deny: ["books/${target}"] }\n`);
    expect(doubts.filter((line) => line.includes('warning'))).toEqual([]);
    expect(project.checks[0]?.undeclaredPort).toBeUndefined();
  });

  it('is one where an egress policy names it for others', async () => {
    const { doubts } = await read('  - { name: a, from: books/mute, deny: ["books/db:6433"] }\n');
    expect(doubts).toHaveLength(1);
  });

  it('stays a pass, and every report says so', async () => {
    const { project } = await read(SLIP);
    const report = predictProject(project, { 'allow-inconclusive': false });
    expect(report).toMatchObject({ verdict: 'pass', totals: { pass: 1 } });
    const options = { columns: 120, palette: plainPalette };
    const counted = '1 on a port that nothing declares';
    expect(printed(report, options)).toContain('did you mean 5432?');
    expect(printed(report, options)).toContain(counted);
    expect(renderSummary(report)).toContain('did you mean 5432?');
    expect(renderSummary(report)).toContain(counted);
    expect(await renderJUnit(report)).toContain('did you mean 5432?');
    expect(renderTap(report, '')).toContain('did you mean 5432?');
    expect(annotations(report)).toContainEqual(
      expect.objectContaining({ level: 'warning', file: 'netproof.yaml', line: 4 }),
    );
    const json = jsonReport(report);
    expect(json.totals.undeclaredPorts).toBe(1);
    expect(json.checks[0]?.undeclaredPort).toBe(true);
    expect(renderChecks(project.checks, project.problems, options)).toContain(counted);
    expect(checksJson(project.checks, [])).toMatchObject({ checks: [{ undeclaredPort: true }] });
  });

  it('is counted where other checks fail, too', async () => {
    const { project } = await read(`${SLIP}  - { name: b, from: books/web, allow: ["books/db:5432"] }\n`);
    const report = predictProject(project, { 'allow-inconclusive': false });
    expect(report.verdict).toBe('fail');
    expect(renderSummary(report)).toContain('1 on a port that nothing declares');
  });
});
