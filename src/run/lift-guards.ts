import { metadataOf } from '../cluster/api/live-object.ts';
import type { ExistingCluster } from '../cluster/existing/connect.ts';
import { liftedAmong, stillLifted } from '../cluster/existing/lift.ts';
import { looksLikeProduction, readNames, refusedAsProduction } from '../cluster/existing/production.ts';
import type { Snapshot } from '../cluster/existing/read.ts';
import type { Check } from '../core/check.ts';
import { EnvironmentError, InputError } from '../core/problem.ts';
import type { Project } from '../project/project.ts';

/** Where the policies are that decide a check. Pure. */
export function namespacesOf({ from, to }: Check): readonly string[] {
  const behind = to.kind === 'workload' ? [to.workload] : to.kind === 'service' ? to.backends : [];
  return [from, ...behind].map(({ namespace }) => namespace);
}

/** Policies that an earlier run lifted are not what people mean by their cluster. Throws EnvironmentError `still-lifted`. */
export function refuseLifted({ objects }: Snapshot, command: string): void {
  const lifted = liftedAmong(objects);
  if (lifted.length === 0) return;
  const { code, message } = stillLifted(lifted, command);
  throw new EnvironmentError(code, message, {
    hint: `another run may be at work; when none is, put them back with: ${command}`,
  });
}

/** Nobody's policies are lifted who might depend on them. Throws InputError `looks-like-production`. */
export async function refuseProduction(
  { kubectl, context }: ExistingCluster,
  { tried: { attempts } }: Project,
  { objects }: Snapshot,
): Promise<void> {
  const tested = new Set(attempts.flatMap(namespacesOf));
  const namespaces = objects.filter(
    (object) => object.kind === 'Namespace' && tested.has(metadataOf(object).name ?? ''),
  );
  const reasons = looksLikeProduction(await readNames(kubectl, context), namespaces);
  if (reasons.length > 0) throw new InputError([refusedAsProduction(reasons)]);
}
