import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemExec } from '../src/io/exec.ts';
import { systemFiles } from '../src/io/files.ts';
import { loadProject } from '../src/project/project.ts';
import { jsonReportSchema } from '../src/report/run/json-schema.ts';
import { CALICO_VERSION, calicoManifestUrl, NODE_IMAGE } from '../src/config/versions.ts';
import { writeSuite } from './by-hand-suite.ts';

/** Phase name to milliseconds, in order, and the time from nothing to verdicts, without clean-up. */
interface Timed {
  readonly phases: ReadonlyMap<string, number>;
  readonly totalMs: number;
}

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const dir = positionals[0] ?? 'examples/shop';
const rounds = Number(values.rounds);

const scratch = mkdtempSync(join(tmpdir(), 'netproof-bench-'));
try {
  const project = await loadProject(
    { rules: '', manifests: [] },
    { files: systemFiles(dir), exec: systemExec, env: process.env },
  );
  writeSuite(project, scratch);
  const denies = project.checks.filter((check) => check.expected === 'deny').length;
  console.log(`${dir}: ${project.checks.length} checks, ${denies} of them denies, ${rounds} round(s)\n`);
  const byHand: Timed[] = [];
  const netproof: Timed[] = [];
  for (let round = 0; round < rounds; round += 1) {
    byHand.push(runByHand());
    netproof.push(runNetproof());
  }
  show('by hand', byHand);
  show('netproof', netproof);
  const ratio = (a: (timed: Timed) => number, b: (timed: Timed) => number): number =>
    median(netproof.map((timed, index) => a(timed) / b(byHand[index] ?? timed)));
  const phase = (name: string) => (timed: Timed) => timed.phases.get(name) ?? NaN;
  row(
    'from nothing to verdicts',
    ratio(
      (t) => t.totalMs,
      (t) => t.totalMs,
    ),
    0.3,
  );
  row('probing, pods ready', ratio(phase('probe'), phase('checks')), 0.1);
  small();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Neither pays for what the other wrote and deleted just before: a deleted cluster leaves a gigabyte to be flushed. */
function flushDisk(): void {
  spawnSync('sync');
}

function runByHand(): Timed {
  flushDisk();
  const env = {
    NETPROOF_NODE_IMAGE: NODE_IMAGE,
    NETPROOF_CALICO_MANIFEST: calicoManifestUrl(CALICO_VERSION),
    ...process.env,
  };
  const ended = spawnSync('bash', ['bench/by-hand.sh', scratch], {
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 26,
  });
  if (ended.status !== 0) {
    const reached = ended.stdout.split('\n').findLast((line) => line.startsWith('phase\t'));
    throw new Error(
      `by-hand.sh ended with ${ended.status ?? ended.signal ?? 'nothing'}, ${reached === undefined ? 'in its first phase' : `after \`${reached.split('\t')[1] ?? ''}\``}: ${ended.stderr.slice(-2_000)}${ended.error?.message ?? ''}`,
    );
  }
  const lines = ended.stdout.split('\n').map((line) => line.split('\t'));
  const wrong = lines.filter(
    ([kind, expected, outcome]) => kind === 'check' && (expected === 'allow') !== (outcome === 'connected'),
  );
  if (wrong.length > 0) console.log(`by hand, ${wrong.length} checks came out wrong`);
  const phases = new Map(
    lines.flatMap(([kind, name, ms]) =>
      kind === 'phase' && name !== undefined ? [[name, Number(ms)] as const] : [],
    ),
  );
  return { phases, totalMs: sum(phases.values()) };
}

function runNetproof(): Timed {
  flushDisk();
  const path = join(scratch, 'report.json');
  const ended = spawnSync(process.execPath, ['dist/cli.cjs', 'run', dir, '--report', path], {
    encoding: 'utf8',
  });
  if (ended.status !== 0)
    throw new Error(
      `netproof ended with ${ended.status ?? 'a signal'}: ${ended.stderr}${ended.stdout.slice(-2_000)}`,
    );
  const report = jsonReportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const phases = new Map(report.phases.map(({ name, ms }) => [name, ms]));
  return { phases, totalMs: report.durationMs - (phases.get('clean up') ?? 0) };
}

/** What takes no cluster: start-up and sizes. */
function small(): void {
  const begun = performance.now();
  spawnSync(process.execPath, ['dist/cli.cjs', '--help']);
  console.log(
    `\n  netproof --help            ${Math.round(performance.now() - begun)} ms (to reach: 150 ms)`,
  );
  for (const file of ['main', 'post', 'cli']) {
    const bytes = statSync(`dist/${file}.cjs`).size;
    console.log(`  dist/${`${file}.cjs`.padEnd(22)} ${(bytes / 1e6).toFixed(2)} MB (to reach: 2 MB)`);
  }
}

function show(title: string, runs: readonly Timed[]): void {
  console.log(`${title}: ${seconds(median(runs.map((run) => run.totalMs)))} from nothing to verdicts`);
  for (const name of runs[0]?.phases.keys() ?? []) {
    console.log(`  ${name.padEnd(26)} ${seconds(median(runs.map((run) => run.phases.get(name) ?? NaN)))}`);
  }
  console.log('');
}

function row(what: string, ratio: number, aim: number): void {
  console.log(
    `  ${what.padEnd(26)} ${ratio.toFixed(3)} (to reach: ${aim})${ratio <= aim ? '' : '   missed'}`,
  );
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`.padStart(8);
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, one) => total + one, 0);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
