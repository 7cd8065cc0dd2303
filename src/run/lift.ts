import type { Kubectl } from '../cluster/api/kubectl.ts';
import { deleteLiftFile, writeLiftFile, type LiftFile } from '../cluster/existing/lift-file.ts';
import {
  liftedAmong,
  liftPolicies,
  policyName,
  putPoliciesBack,
  readPolicies,
  stillLifted,
  type PolicyName,
} from '../cluster/existing/lift.ts';
import { meanwhile, meanwhileProblems } from '../cluster/existing/kept-policies.ts';
import type { Check } from '../core/check.ts';
import { EnvironmentError, type Problem } from '../core/problem.ts';
import type { Clock } from '../io/clock.ts';
import type { Control } from '../probe/control.ts';
import type { CheckProbe } from '../probe/plan.ts';
import { observeControl } from '../probe/settle.ts';
import { few, fewNames, showPolicy } from '../text/policy-words.ts';

/** What the control with lifted policies came to. */
export interface LiftedControl {
  readonly control: Control;
  /** Checks that did not connect, with policies about that were lifted and were there again. */
  readonly returned: ReadonlySet<Check['id']>;
  readonly problems: readonly Problem[];
  /** How many policies were lifted. */
  readonly lifted: number;
}

/** What it takes. */
export interface Lifting {
  readonly kubectl: Kubectl;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly run: string;
  /** Where the policies are written down. */
  readonly folder: string;
  /** What was cut: nothing else needs a control. */
  readonly probes: readonly CheckProbe[];
  /** The namespaces of both ends of a check. */
  readonly namespacesOf: (id: Check['id']) => readonly string[];
  /** The command that puts policies back. */
  readonly command: string;
  /** Before a policy is lifted: what is to be told when this process has to end at once. */
  readonly onLift: (left: Problem) => void;
  /** What is lifted and could not be put back; it is thrown, too. */
  readonly onLeft: (left: Problem) => void;
}

const NOTHING: Control = { observations: new Map(), debugListeners: new Set() };

/**
 * Tries what was cut while the policies of its namespaces are lifted, and puts them back, whichever way that ends. It comes
 * after the policies were seen at work: so nothing is ever probed with policies that are back but not yet in force. Throws
 * EnvironmentError `still-lifted` where they could not be put back, `not-lifted`, `state-folder`.
 */
export async function controlWhileLifted(lifting: Lifting): Promise<LiftedControl> {
  const { kubectl, clock, signal, run, folder, probes, namespacesOf, command } = lifting;
  const namespaces = [...new Set(probes.flatMap(({ id }) => namespacesOf(id)))].sort();
  if (namespaces.length === 0) return { control: NOTHING, returned: new Set(), problems: [], lifted: 0 };
  const policies = await readPolicies(kubectl, namespaces);
  const names = policies.map(policyName);
  const tryAll = (): Promise<Control['observations']> => observeControl(probes, { kubectl, clock, signal });
  if (names.length === 0) {
    const control = { ...NOTHING, observations: await tryAll() };
    return { control, returned: new Set(), problems: [], lifted: 0 };
  }
  const file = await writeLiftFile(folder, run, policies);
  lifting.onLift(stillLifted(names, command));
  let observations: Control['observations'];
  let standing: readonly PolicyName[];
  try {
    await liftPolicies(kubectl, names, run, signal);
    observations = await tryAll();
    standing = await policiesInForce(kubectl, namespaces);
  } catch (error) {
    await giveBack(lifting, namespaces, file);
    throw error;
  }
  const problems = await giveBack(lifting, namespaces, file);
  const stands = (id: Check['id']): boolean =>
    standing.some(({ namespace }) => namespacesOf(id).includes(namespace));
  return {
    control: { ...NOTHING, observations },
    returned: new Set(
      probes.flatMap(({ id }) => (observations.get(id)?.outcome !== 'connected' && stands(id) ? [id] : [])),
    ),
    problems: [...(standing.length === 0 ? [] : [cameBack(standing)]), ...problems],
    lifted: names.length,
  };
}

/** Those that are in force though all were lifted. */
async function policiesInForce(
  kubectl: Kubectl,
  namespaces: readonly string[],
): Promise<readonly PolicyName[]> {
  const now = await readPolicies(kubectl, namespaces);
  return now.filter((one) => liftedAmong([one]).length === 0).map(policyName);
}

/** Puts all of a run's policies back, and tells what others did to them meanwhile. The file goes when nothing is missing. */
async function giveBack(
  { kubectl, clock, run, command, onLeft }: Lifting,
  namespaces: readonly string[],
  file: LiftFile,
): Promise<readonly Problem[]> {
  const { problems } = await putPoliciesBack({ kubectl, clock }, { run, namespaces }, command);
  const [left] = problems;
  if (left) {
    const hint = `put back what is lifted with: ${command}; as it was, it is in ${file.path}`;
    onLeft({ ...left, hint });
    throw new EnvironmentError(left.code, left.message, { hint });
  }
  const changed = meanwhile(file.policies, await readPolicies(kubectl, namespaces));
  const told = meanwhileProblems(changed, file.path);
  if (told.length === 0) await deleteLiftFile(file);
  return told;
}

function cameBack(policies: readonly PolicyName[]): Problem {
  return {
    code: 'policies-returned',
    severity: 'warning',
    message: `something put ${fewNames(few(policies.map(showPolicy)))} back while the policies were lifted`,
    hint: 'pause what does (Argo CD, Flux, an operator) while netproof lifts policies',
  };
}
