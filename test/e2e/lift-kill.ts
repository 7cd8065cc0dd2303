import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { scratch } from '../scratch.ts';
import type { Existing } from './existing-cluster.ts';
import { startNetproof, type EndedRun } from './netproof.ts';

/** A moment of a run that lifts policies, by the call of kubectl that it is at. */
export interface Moment {
  readonly name: string;
  /** Which of its calls: a listing of policies, a patch, or an exec after the first patch; counted from 1. */
  readonly call: 'get' | 'patch' | 'exec';
  readonly count: number;
  /** `during`: when a first line of its output came, and kubectl goes on; `cut`: kubectl ends there, too. */
  readonly when: 'before' | 'during' | 'cut' | 'after';
  /** What it leaves for `down`: policies that are lifted. */
  readonly lifted: boolean;
}

export const inTheControl: Moment = {
  ...{ name: 'in the control', call: 'exec', count: 1, when: 'during', lifted: true },
};

export const moments: readonly Moment[] = [
  { name: 'before the policies are read', call: 'get', count: 1, when: 'before', lifted: false },
  { name: 'when they were read', call: 'get', count: 1, when: 'after', lifted: false },
  { name: 'written down, none lifted', call: 'patch', count: 1, when: 'before', lifted: false },
  { name: 'one lifted, and kubectl goes on', call: 'patch', count: 1, when: 'during', lifted: true },
  { name: 'one lifted, and kubectl ends', call: 'patch', count: 1, when: 'cut', lifted: true },
  { name: 'all lifted', call: 'patch', count: 1, when: 'after', lifted: true },
  inTheControl,
  { name: 'after the control', call: 'get', count: 2, when: 'before', lifted: true },
  { name: 'before they are put back', call: 'patch', count: 2, when: 'before', lifted: true },
  { name: 'one put back, and kubectl goes on', call: 'patch', count: 2, when: 'during', lifted: false },
  { name: 'one put back, and kubectl ends', call: 'patch', count: 2, when: 'cut', lifted: true },
  { name: 'all put back', call: 'patch', count: 2, when: 'after', lifted: false },
  { name: 'before their file is deleted', call: 'get', count: 6, when: 'before', lifted: false },
];

/** A PATH whose kubectl ends its parent by this signal at the moment. */
export function pathThatKills({ call, count, when }: Moment, signal: 'KILL' | 'INT' = 'KILL'): string {
  const folder = scratch();
  const kubectl = execFileSync('which', ['kubectl'], { encoding: 'utf8' }).trim();
  const script = `#!/bin/sh
kind=
for word in "$@"; do case $word in
  get) kind=maybe ;;
  networkpolicies.networking.k8s.io) [ "$kind" = maybe ] && kind=get ;;
  --selector=*) kind= ;;
  patch) kind=patch ;;
  exec) [ -e '${folder}/patch' ] && kind=exec ;;
esac; done
case $kind in get|patch|exec) echo >>"${folder}/$kind" ;; esac
if [ "$kind" != ${call} ] || [ "$(wc -l <"${folder}/$kind")" -ne ${count} ]; then exec ${kubectl} "$@"; fi
end() { kill -${signal} $PPID; }
case ${when} in
  before) end; ${signal === 'INT' ? `exec ${kubectl} "$@"` : 'exit 1'} ;;
  after) ${kubectl} "$@"; code=$?; end; exit $code ;;
esac
exec 3<&0
mkfifo '${folder}/out'
${kubectl} "$@" <&3 >'${folder}/out' &
{ IFS= read -r line; end; echo "$line"; [ ${when} = cut ] && kill -KILL $!; cat; } <'${folder}/out'
wait
`;
  writeFileSync(join(folder, 'kubectl'), script);
  chmodSync(join(folder, 'kubectl'), 0o755);
  return `${folder}${delimiter}${process.env.PATH ?? ''}`;
}

/** A run with lifted policies that this signal ends at the moment. */
export async function lifting(
  { kubeconfig, context }: Existing,
  folder: string,
  moment: Moment,
  env: Readonly<Record<string, string>>,
  signal: 'KILL' | 'INT' = 'KILL',
): Promise<EndedRun> {
  const args = ['--cluster', context, '--kubeconfig', kubeconfig, '--control', 'lift'];
  return startNetproof(['run', folder, ...args], { ...env, PATH: pathThatKills(moment, signal) }).ended;
}

/** All policies as their people wrote them, with their uids: whoever made one anew is seen. */
export function policiesOf({ kubectl }: Existing): readonly unknown[] {
  const list = JSON.parse(kubectl(['get', 'networkpolicies', '--all-namespaces', '--output=json'])) as {
    readonly items: readonly { readonly metadata: object }[];
  };
  return list.items.map(
    (policy) =>
      JSON.parse(
        JSON.stringify(policy, (key, value: unknown) =>
          key === 'resourceVersion' || key === 'generation' ? undefined : value,
        ),
      ) as unknown,
  );
}

/** Those that hold no pod, since they are lifted. */
export function liftedIn(cluster: Existing): number {
  return policiesOf(cluster).filter((one) => JSON.stringify(one).includes('netproof.lifted')).length;
}

/** The files of policies that runs wrote down. */
export function liftFiles(stateHome: string): readonly string[] {
  const folder = join(stateHome, 'netproof');
  return existsSync(folder) ? readdirSync(folder) : [];
}
