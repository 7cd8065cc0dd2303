import { visible } from '../../text/escape.ts';
import { showPolicy } from '../../text/policy-words.ts';
import type { TerminalOptions } from '../format/palette.ts';

/** What was put back and deleted of netproof's own in a cluster that exists, and what cannot be. */
export interface Emptied {
  readonly context: string;
  readonly putBack: readonly { readonly namespace: string; readonly name: string }[];
  readonly deleted: readonly { readonly kind: string; readonly namespace: string; readonly name: string }[];
  /** Pods with an ephemeral container of netproof's, and what makes them. */
  readonly carriers: readonly {
    readonly namespace: string;
    readonly name: string;
    readonly controller: string;
  }[];
  readonly restarted: boolean;
}

/** A line for each policy that was put back, each object that was deleted, and for each pod that carries an ephemeral container. */
export function renderEmptied(
  { context, putBack, deleted, carriers, restarted }: Emptied,
  { palette }: TerminalOptions,
): string {
  const cluster = `the cluster of context ${visible(context)}`;
  const back = putBack.map((policy) => ` ${palette.good('put back')} ${showPolicy(policy)}`);
  const gone = deleted.map(
    ({ kind, namespace, name }) =>
      ` ${palette.good('deleted')} ${visible(kind)} ${visible(namespace === '' ? name : `${namespace}/${name}`)}`,
  );
  const carried = carriers.map(({ namespace, name, controller }) => {
    const pod = `pod ${visible(`${namespace}/${name}`)}`;
    if (restarted && controller !== '')
      return ` ${palette.good('restarted')} ${visible(controller)} in namespace ${visible(namespace)}, for ${pod}`;
    const how =
      controller === '' ? 'it goes with the pod' : `\`--restart\` has ${visible(controller)} replace it`;
    return ` ${palette.unsure('stays')} an ephemeral container of netproof's in ${pod}: ${how}`;
  });
  const nothing =
    gone.length + back.length === 0
      ? [` nothing of netproof's was left in ${cluster}`]
      : [` nothing of netproof's is left in ${cluster}${carried.length === 0 ? '' : ', but for this'}`];
  return [...back, ...gone, ...nothing, ...carried].join('\n');
}
