import { isDeclared } from '../rules/declared-workloads.ts';
import type { End } from './ends.ts';
import type { Ground } from './ground.ts';

/** Whether policies hold its connections back; what the rule file itself declares is there to be refused, not to ask. */
export function isHeld({ model }: Pick<Ground, 'model'>, { workload }: End): boolean {
  return (
    !workload.hostNetwork &&
    !isDeclared(workload) &&
    model.podsOf(workload).some((pod) => model.isolating(pod, 'egress').length > 0)
  );
}

/** Whether policies guard its ports. */
export function isGuarded({ model }: Pick<Ground, 'model'>, { workload }: End): boolean {
  return (
    !workload.hostNetwork && model.podsOf(workload).some((pod) => model.isolating(pod, 'ingress').length > 0)
  );
}
