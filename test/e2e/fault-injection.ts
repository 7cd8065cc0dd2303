import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { systemExec } from '../../src/io/exec.ts';
import { jsonReportSchema, type JsonReport } from '../../src/report/run/json-schema.ts';
import { scratch } from '../scratch.ts';
import { startNetproof } from './netproof.ts';

/** What is done to a cluster while its policies are probed. */
export type Fault = (cluster: string) => Promise<void>;

const DEADLINE_MS = 60_000;

async function inContainer(name: string, script: string): Promise<void> {
  const result = await systemExec('docker', ['exec', name, 'sh', '-c', script], { deadlineMs: DEADLINE_MS });
  if (result.code !== 0) throw new Error(`${name}: ${result.stderr}${result.stdout}`);
}

/** Stops every UDP server for so long, and lets them go on; what fails when there are none. */
function freezing(seconds: number): string {
  return `found=
for each in /proc/[0-9]*; do
  case $(tr '\\0' ' ' <"$each/cmdline" 2>/dev/null) in /agnhost\\ netexec*--udp-port*) found="$found \${each#/proc/}" ;; esac
done
kill -STOP $found && sleep ${seconds}; kill -CONT $found`;
}

/** The faults of issue 8, each by its name. */
export const faults = {
  /** Every UDP server, in the stub pods and the stub host. */
  'frozen for 5 s': async (cluster) => {
    await Promise.all(servers(cluster).map((name) => inContainer(name, freezing(5))));
  },
  'frozen for 9 s': async (cluster) => {
    await Promise.all(servers(cluster).map((name) => inContainer(name, freezing(9))));
  },
  'targets deleted': (cluster) =>
    inContainer(
      `${cluster}-control-plane`,
      'sleep 1; kubectl --kubeconfig=/etc/kubernetes/admin.conf --namespace=m delete pod open shut --wait=false',
    ),
  'stub host killed': async (cluster) => {
    await systemExec('docker', ['kill', `${cluster}-stub-host`], { deadlineMs: DEADLINE_MS });
  },
} satisfies Readonly<Record<string, Fault>>;

function servers(cluster: string): readonly string[] {
  return [`${cluster}-control-plane`, `${cluster}-stub-host`];
}

/** Proves the suite of right and wrong checks while this happens to its cluster, from when the policies are in force. */
export async function proveUnder(fault: Fault): Promise<JsonReport> {
  const path = join(scratch(), 'report.json');
  const run = startNetproof(['run', 'test/e2e/fixtures/faults', '--report', path]);
  const inForce = new Promise<string>((resolve, reject) => {
    run.child.stdout?.on('data', () => {
      const name = /(netproof-[0-9a-f]{8}):/.exec(run.said())?.[1];
      if (name !== undefined && run.said().includes('✓ policies')) resolve(name);
    });
    run.child.on('close', () => {
      if (!run.said().includes('✓ policies'))
        reject(new Error(`it never came to its policies:\n${run.said()}`));
    });
  });
  await fault(await inForce);
  if (run.child.exitCode !== null) throw new Error('the run was over before the fault was');
  await run.ended;
  return jsonReportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Verdicts that are not so, one line each: a wrong check that passes, a right one that fails, anything called flaky. */
export function wrongVerdicts({ checks }: JsonReport): readonly string[] {
  return checks
    .filter(({ rule, verdict }) => {
      if (verdict === 'flaky') return true;
      return rule.startsWith('right') ? verdict === 'fail' : verdict === 'pass';
    })
    .map(({ rule, verdict, code, reason }) => `${rule}: ${verdict} (${code}): ${reason}`);
}
