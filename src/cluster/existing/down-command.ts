import type { ConnectOptions } from './connect.ts';

/** How people delete what runs left in a cluster, or in some of its namespaces: a line to paste into a shell. Pure. */
export function downCommand(
  { context, kubeconfig }: ConnectOptions,
  namespaces: readonly string[] = [],
): string {
  return [
    `netproof down --cluster ${word(context)}`,
    ...(kubeconfig === '' ? [] : [`--kubeconfig ${word(kubeconfig)}`]),
    ...namespaces.map((one) => `--namespace ${word(one)}`),
  ].join(' ');
}

function word(text: string): string {
  return /^[\w.:@/-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
