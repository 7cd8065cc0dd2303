import { groupBy } from '../core/group-by.ts';
import { wholeOf, workloadPath, type Workload } from '../core/objects.ts';
import type { Problem } from '../core/problem.ts';
import type { CheckResult, Established } from '../core/result.ts';
import { restartOf } from '../kubernetes/restart.ts';
import { canaryPods, OPEN_PORT } from '../probe/canary.ts';
import { chooseHeld, holdConnections, type Held } from '../probe/held.ts';
import type { Settings } from '../settings/settings.ts';
import { counted, nameList } from '../text/escape.ts';
import type { RunParts } from './context.ts';
import type { Ground } from './ground.ts';
import { connectionName, placeName, targetWorkloads } from '../report/format/names.ts';

/**
 * Opens a connection for each denied check that gets through while no policy applies, as far as there is room, and beside them some
 * that are allowed. Never throws.
 */
export async function hold(
  { canary, control, prepared, probes }: Ground,
  settings: Settings,
  { phases, randomHex, signal }: RunParts,
): Promise<Held> {
  const { kubectl } = prepared.cluster;
  // Of those that a watch did not ask again nothing is said here.
  const connects = (id: string): boolean =>
    (control.observations.get(id)?.outcome ?? 'connected') === 'connected';
  const chosen = chooseHeld(probes, connects);
  return phases.run(
    'hold',
    () =>
      holdConnections(
        {
          ...chosen,
          canary: {
            ...{ id: 'canary', pod: canaryPods.client, address: canary.address },
            ...{ port: OPEN_PORT, protocol: 'TCP' },
          },
        },
        { kubectl, signal, name: randomHex(), longestMs: settings.timeout },
      ),
    ({ open, asked }) => `${open} of ${counted(asked, 'denied connection')} stand before the policies`,
  );
}

/** What became of them, with the policies in force. Never throws. */
export async function lookAtHeld(
  held: Held,
  { phases }: RunParts,
): Promise<ReadonlyMap<string, Established>> {
  return phases.run('held', held.look, (states) => {
    const count = (state: Established): number => [...states.values()].filter((one) => one === state).length;
    const parts = (['carries', 'cut', 'ended', 'unknown'] as const).flatMap((state) =>
      count(state) === 0 ? [] : [`${count(state)} ${WORDS[state]}`],
    );
    return parts.length === 0 ? 'none was open' : parts.join(', ');
  });
}

const WORDS: Readonly<Record<Established, string>> = {
  carries: 'still carry data',
  cut: 'are cut',
  ended: 'were closed',
  unknown: 'are not clear',
};

/** What is to be said of them: a warning for each entry of the rule file, and what was not tried. Pure. */
export function establishedProblems(
  results: readonly CheckResult[],
  { asked, open, leftOut }: Held,
): readonly Problem[] {
  const carrying = results.filter(({ established }) => established === 'carries');
  const byEntry = groupBy(carrying, ({ check: { at } }) => placeName(at, true));
  const unclear = results.filter(({ established }) => established === 'unknown').length;
  const untried = asked - open + leftOut;
  return [
    ...[...byEntry.values()].flatMap(outlived),
    ...(unclear === 0
      ? []
      : [
          {
            code: 'established-unclear',
            severity: 'warning' as const,
            message: `whether ${counted(unclear, 'connection')} that stood before the policies still ${unclear === 1 ? 'carries' : 'carry'} data is not clear: nothing was heard of ${unclear === 1 ? 'it' : 'them'}, or those that have to carry data did not, either`,
            hint: 'run it again',
          },
        ]),
    ...(untried === 0
      ? []
      : [
          {
            code: 'established-untried',
            severity: 'notice' as const,
            message: `${counted(untried, 'denied connection')} could not be opened before the policies${leftOut === 0 ? '' : `, ${leftOut} of them since there are too many`}`,
          },
        ]),
  ];
}

/** One warning for what an entry denies, with the commands for one end of all: the end at which there is less to restart. */
function outlived(own: readonly CheckResult[]): readonly Problem[] {
  const [first] = own;
  if (!first) return [];
  const sources = unique(own.map(({ check }) => check.from));
  const targets = unique(own.flatMap(({ check }) => targetWorkloads(check.to)));
  const isOfTargets = targets.length > 0 && targets.length < sources.length;
  const reachesAll = own.every(({ check }) => targetWorkloads(check.to).length > 0);
  const ends = isOfTargets && reachesAll ? targets : sources;
  const { commands, byHand } = restartOf(ends.slice(0, FEW));
  const more = ends.length - FEW;
  const hint = [
    ...(commands.length === 0
      ? []
      : [`close it where it is deployed: ${commands.map((one) => `\`${one}\``).join(', ')}`]),
    ...(byHand.length === 0
      ? []
      : [
          `give new pods to ${nameList(byHand.map(({ kind, namespace, name }) => `${kind} ${namespace}/${name}`))}`,
        ]),
    ...(more > 0 ? [`and so on for ${more} more, whose commands the JSON report has`] : []),
  ].join('; ');
  const rest = own.length - 1;
  const others = rest === 0 ? '' : ` (and ${rest} more that this entry denies)`;
  return [
    {
      code: 'outlives-policies',
      severity: 'warning',
      message: `\`${connectionName(first.check)}\`${others} is cut, but a connection that was open before the policies came still carries data`,
      at: first.check.at,
      hint,
      list: own.map(({ check }) => connectionName(check)),
    },
  ];
}

/** So many workloads are named. */
const FEW = 6;

function unique(workloads: readonly Workload[]): readonly Workload[] {
  return [...new Map(workloads.map(wholeOf).map((one) => [workloadPath(one), one])).values()];
}
