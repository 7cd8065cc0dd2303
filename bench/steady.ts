/**
 * Proves one suite many times, several clusters at once if asked, and compares every verdict with the model's:
 * `npm run steady -- [--runs 20] [--abreast 4] [FOLDER]`, or in place of a folder a generated suite:
 * `--namespaces 32 --workloads 66 --checks 200`. Ends with 1 when a verdict was wrong, or a run gave none.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type * as z from 'zod/mini';
import { jsonReportSchema } from '../src/report/run/json-schema.ts';
import { writeGeneratedSuite } from './generated-suite.ts';

type Report = z.infer<typeof jsonReportSchema>;

interface Run {
  readonly report?: Report;
  readonly exit: number | null;
  /** The last line of standard error: where a run without a report says why. */
  readonly lastWord: string;
  readonly peakBytes: number;
}

const { values, positionals } = parseArgs({
  options: {
    runs: { type: 'string', default: '1' },
    abreast: { type: 'string', default: '1' },
    namespaces: { type: 'string', default: '32' },
    workloads: { type: 'string', default: '66' },
    checks: { type: 'string', default: '200' },
    timeout: { type: 'string', default: '20m' },
  },
  allowPositionals: true,
});

const scratch = mkdtempSync(join(tmpdir(), 'netproof-steady-'));
try {
  const folder = positionals[0] ?? generated();
  const expected = verdicts(predict(folder));
  const wrongRules = [...expected.values()].filter((verdict) => verdict !== 'pass').length;
  console.log(`${expected.size} checks, ${wrongRules} of them told wrong on purpose`);
  console.log('  run   exit   boot  control  policies  verdicts  peak  wrong  unproven');
  const runs = Number(values.runs);
  let begun = 0;
  let bad = 0;
  const lane = async (): Promise<void> => {
    while (begun < runs) {
      begun += 1;
      const number = begun;
      if (!tell(number, await prove(folder, number), expected)) bad += 1;
    }
  };
  await Promise.all(Array.from({ length: Number(values.abreast) }, lane));
  console.log(`${runs} runs, ${bad} of them wrong or without verdicts`);
  process.exitCode = bad === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function generated(): string {
  writeGeneratedSuite(scratch, {
    namespaces: Number(values.namespaces),
    workloads: Number(values.workloads),
    checks: Number(values.checks),
  });
  return scratch;
}

function predict(folder: string): Report {
  const { stdout, stderr } = spawnSync(process.execPath, ['dist/cli.cjs', 'predict', folder, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (stdout === '') throw new Error(`nothing was predicted: ${stderr}`);
  return jsonReportSchema.parse(JSON.parse(stdout));
}

function verdicts(report: Report): ReadonlyMap<string, Report['checks'][number]['verdict']> {
  return new Map(report.checks.map(({ id, verdict }) => [id, verdict]));
}

async function prove(folder: string, number: number): Promise<Run> {
  const path = join(scratch, `report-${number}.json`);
  const args = ['dist/cli.cjs', 'run', folder, '--report', path, '--timeout', values.timeout];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let standardError = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (standardError += text));
  let peakBytes = 0;
  const look = setInterval(() => {
    peakBytes = Math.max(peakBytes, residentBytes(child.pid));
  }, 500);
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(look);
  const lastWord = standardError.trimEnd().split('\n').at(-1) ?? '';
  try {
    const report = jsonReportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return { report, exit, lastWord, peakBytes };
  } catch {
    return { exit, lastWord, peakBytes };
  }
}

/** Linux tells the most that a process held; elsewhere this is 0. */
function residentBytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Prints a run's row, and below it what was wrong. @returns whether every verdict was there and right */
function tell(number: number, run: Run, expected: ReturnType<typeof verdicts>): boolean {
  const { report } = run;
  const checks = report?.checks ?? [];
  const unproven = checks.filter(({ verdict }) => verdict === 'inconclusive' || verdict === 'flaky');
  const wrong = checks.filter(
    (check) => !unproven.includes(check) && check.verdict !== expected.get(check.id),
  );
  const seconds = (name: string): string => {
    const phase = report?.phases.find((each) => each.name === name);
    return phase === undefined ? '–' : (phase.ms / 1_000).toFixed(1);
  };
  const cleanUpMs = report?.phases.find(({ name }) => name === 'clean up')?.ms ?? 0;
  const cells = [
    [String(number), 5],
    [String(run.exit), 7],
    [seconds('boot'), 7],
    [seconds('control'), 9],
    [seconds('probe'), 10],
    [report === undefined ? '–' : ((report.durationMs - cleanUpMs) / 1_000).toFixed(1), 10],
    [`${Math.round(run.peakBytes / 1e6)}M`, 6],
    [String(wrong.length), 7],
    [String(unproven.length), 10],
  ] as const;
  console.log(cells.map(([text, width]) => text.padStart(width)).join(''));
  for (const check of [...wrong, ...unproven].slice(0, 5))
    console.log(`        ${check.verdict}: ${check.reason}`);
  if (checks.length === 0) console.log(`        ${run.lastWord}`);
  return checks.length === expected.size && wrong.length === 0 && unproven.length === 0;
}
