import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemExec } from '../../src/io/exec.ts';
import { jsonReportSchema } from '../../src/report/run/json-schema.ts';
import { scratch } from '../scratch.ts';
import { startNetproof } from './netproof.ts';

/** What happens to a cluster while its policies are probed. */
export interface Fault {
  readonly name: string;
  /** In every run of the tests; the others when more than one round is asked for. */
  readonly always?: true;
  readonly happens: (cluster: string, round: number) => Promise<void>;
  /** What may be said of a check that it left undecided: `code: reason`. */
  readonly honest: RegExp;
  /** It may end the run without a verdict on anything. */
  readonly mayEnd?: RegExp;
}

/** What netproof made of it. */
export interface Outcome {
  readonly checks: number;
  /** A wrong check that passes, a right one that fails, anything called flaky. */
  readonly wrongVerdicts: readonly string[];
  readonly falseReasons: readonly string[];
  readonly inconclusive: number;
}

const SUITE = 'test/e2e/fixtures/faults';
const CHECKS = 25;
const DEADLINE_MS = 120_000;
/** Of a processor, one after another. */
const SHARES = [0.05, 0.03, 0.1, 0.2];
const THROTTLED_S = 20;

/** The faults of issue 8, B. */
export const faults: readonly Fault[] = [
  { name: 'UDP servers frozen for 5 s', always: true, honest: /^witness-silent: /, happens: frozen(5) },
  { name: 'UDP servers frozen for 9 s', honest: /^witness-silent: /, happens: frozen(9) },
  {
    // No check has to do with both. What a stub host's end does is in signals.test.ts, too.
    name: 'targets deleted, stub host killed',
    honest: /^disturbed: .* (pod m\/(open|shut) was deleted|the stub host stopped listening) /,
    happens: async (cluster) => {
      await Promise.all([
        kubectl(cluster, 'sleep 1', 'delete pod open shut --wait=false'),
        docker('kill', stubHost(cluster)),
      ]);
    },
  },
  {
    name: 'policy deleted',
    honest: /^disturbed: .* NetworkPolicy m\/shut was deleted /,
    happens: (cluster) => kubectl(cluster, 'sleep 1', 'delete networkpolicy shut'),
  },
  {
    always: true,
    name: `node held to 0.03–0.2 CPU for ${THROTTLED_S} s`,
    honest:
      /^(witness-silent|unsettled|probe-error|disturbed: .* (restarted|stopped|no longer Ready|did not say)) ?/,
    mayEnd: /too busy|kubectl get/,
    happens: async (cluster, round) => {
      const share = SHARES[round % SHARES.length] ?? 1;
      await docker('update', '--cpu-period=100000', `--cpu-quota=${share * 100_000}`, node(cluster));
      await within(stubHost(cluster), `sleep ${THROTTLED_S}`);
      await docker('update', '--cpu-quota=-1', node(cluster));
    },
  },
];

/** Proves the suite of right and wrong checks while this happens to its cluster, from when the policies are in force. */
export async function proveUnder(fault: Fault, round: number): Promise<Outcome> {
  const path = join(scratch(), 'report.json');
  const run = startNetproof(['run', SUITE, '--report', path]);
  const inForce = new Promise<string>((resolve, reject) => {
    run.child.stdout?.on('data', () => {
      const name = /(netproof-[0-9a-f]{8}):/.exec(run.said())?.[1];
      if (name !== undefined && run.said().includes('✓ policies')) resolve(name);
    });
    run.child.on('close', () => {
      reject(new Error(`it never came to its policies:\n${run.said()}`));
    });
  });
  await fault.happens(await inForce, round);
  const { stdout, stderr } = await run.ended;
  if (!existsSync(path)) {
    const why = stderr + stdout;
    return {
      ...{ checks: CHECKS, wrongVerdicts: [], inconclusive: CHECKS },
      falseReasons: fault.mayEnd?.test(why) === true ? [] : [why],
    };
  }
  const { checks } = jsonReportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const wrong = checks.filter(({ rule, verdict }) =>
    verdict === 'flaky' ? true : verdict === (rule.startsWith('right') ? 'fail' : 'pass'),
  );
  const undecided = checks.filter(({ verdict }) => verdict === 'inconclusive');
  const isFalse = ({ code, reason }: (typeof checks)[number]): boolean =>
    !fault.honest.test(`${code}: ${reason}`);
  const told = ({ rule, from, to, port, protocol, verdict, code, reason }: (typeof checks)[number]): string =>
    `${rule}, ${from} to ${to}:${port}/${protocol}: ${verdict} (${code}): ${reason}`;
  return {
    checks: checks.length,
    wrongVerdicts: wrong.map(told),
    falseReasons: undecided.filter(isFalse).map(told),
    inconclusive: undecided.length,
  };
}

function node(cluster: string): string {
  return `${cluster}-control-plane`;
}

function stubHost(cluster: string): string {
  return `${cluster}-stub-host`;
}

async function docker(...args: readonly string[]): Promise<void> {
  const result = await systemExec('docker', args, { deadlineMs: DEADLINE_MS });
  if (result.code !== 0) throw new Error(`docker ${args.join(' ')}: ${result.stderr}${result.stdout}`);
}

function within(container: string, script: string): Promise<void> {
  return docker('exec', container, 'sh', '-c', script);
}

function kubectl(cluster: string, before: string, args: string): Promise<void> {
  return within(
    node(cluster),
    `${before}; kubectl --kubeconfig=/etc/kubernetes/admin.conf --namespace=m ${args}`,
  );
}

function frozen(seconds: number): Fault['happens'] {
  return async (cluster) => {
    await Promise.all([node(cluster), stubHost(cluster)].map((name) => within(name, freezing(seconds))));
  };
}

/** Stops every UDP server for so long, and lets them go on; fails when there are none. */
function freezing(seconds: number): string {
  return `found=
for each in /proc/[0-9]*; do
  case $(tr '\\0' ' ' <"$each/cmdline" 2>/dev/null) in /agnhost\\ netexec*--udp-port*) found="$found \${each#/proc/}" ;; esac
done
kill -STOP $found && sleep ${seconds}; kill -CONT $found`;
}
