import { showName } from '../../text/escape.ts';
import { workloadName, type Workload } from '../../core/objects.ts';
import type { BodyOf, Endpoint } from '../endpoints/endpoint.ts';
import type { LookupContext } from './context.ts';
import { labelHint, namespaceHint, someOf, workloadHint } from './nearest.ts';

/** A workload that an endpoint stands for. */
export interface Match {
  readonly workload: Workload;
  /** `name`: the rule names it; `selector`: its labels; `wildcard`: it was among all of them. */
  readonly by: 'name' | 'selector' | 'wildcard';
}

/** The workloads with a pod that an endpoint names; none, and an error in `findings`, when there is none. */
export function matchWorkloads(
  body: BodyOf<'workload' | 'pods'>,
  endpoint: Endpoint,
  context: LookupContext,
): readonly Match[] {
  return body.kind === 'workload' ? matchName(body, endpoint, context) : matchPods(body, endpoint, context);
}

function matchName(
  body: BodyOf<'workload'>,
  { at }: Endpoint,
  { declared, findings }: LookupContext,
): readonly Match[] {
  const { namespace, name, of } = body;
  const named = declared.workloadsNamed(namespace, name);
  const found = named.filter((workload) => of === undefined || workload.kind === of);
  const [workload] = found;
  const shown = showName(`${namespace}/${name}`);
  if (!workload) {
    const kinds = someOf(named.map(({ kind }) => `${namespace}/${kind.toLowerCase()}/${name}`));
    const hint = named.length > 0 ? `there is ${kinds}` : workloadHint(declared, namespace, name);
    const what = of === undefined ? `no workload is called \`${shown}\`` : `there is no ${of} \`${shown}\``;
    findings.error('no-match', what, at, hint);
    return [];
  }
  if (found.length > 1) {
    const kinds = found.map(({ kind }) => kind);
    const message = `\`${shown}\` is the name of ${found.length} workloads: ${kinds.join(', ')}`;
    const hint = `write ${kinds.map((kind) => showName(`${namespace}/${kind.toLowerCase()}/${name}`)).join(' or ')}`;
    findings.error('ambiguous', message, at, hint);
    return [];
  }
  if (workload.replicas === 0) {
    const message = `\`${shown}\` has no pod: its replicas are 0`;
    const hint = `set replicas in ${showName(workload.at.file)}:${workload.at.line}, or remove it from the rule`;
    findings.error('no-pod', message, at, hint);
    return [];
  }
  return [{ workload, by: 'name' }];
}

function matchPods(
  body: BodyOf<'pods'>,
  { text, at }: Endpoint,
  { declared, findings }: LookupContext,
): readonly Match[] {
  const { namespace, labels } = body;
  const all = Object.keys(labels).length === 0;
  const found = all ? declared.workloadsIn(namespace) : declared.workloadsLabelled(namespace, labels);
  if (found.length === 0) {
    const hint =
      all && namespace !== undefined
        ? namespaceHint(declared, namespace)
        : labelHint(declared, namespace, labels);
    findings.error('no-match', `\`${showName(text)}\` matches no workload`, at, hint);
    return [];
  }
  const running = found.filter((workload) => workload.replicas > 0);
  for (const workload of found) {
    if (workload.replicas > 0) continue;
    const message = `\`${showName(workloadName(workload))}\` has no pod (its replicas are 0) and is left out`;
    findings.notice('no-pod', message, at);
  }
  if (running.length === 0) {
    const message = `\`${showName(text)}\` matches workloads without a pod only: their replicas are 0`;
    findings.error('no-pod', message, at);
  }
  const by = all ? 'wildcard' : 'selector';
  return running.map((workload) => ({ workload, by }));
}
