import type { Workload } from '../../core/objects.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { nameList, showName } from '../../text/escape.ts';
import type { PartyOf } from '../imported.ts';
import { entries, WRONG, type Found } from './found.ts';
import { textOf, type Known } from './known.ts';

/** The letters of names that Kubernetes makes up (apimachinery, util/rand): no vowels, so that they are no words. */
const MADE_UP = '[bcdfghjklmnpqrstvwxz2456789]';
const REPLICA = new RegExp(`^${MADE_UP}{0,10}(-${MADE_UP}{0,5})?$`);
const OF_JOB = new RegExp(String.raw`^\d*(-${MADE_UP}{0,5})?$`);
const HASHED = new RegExp(`-${MADE_UP}{8,10}(-${MADE_UP}{5})?$`);

/** The workloads whose pods have a name that begins so. */
export function byPrefix(party: PartyOf<'prefix'>, known: Known): Found {
  const { namespace, prefix } = party;
  const declared = known.manifests?.declared;
  if (!declared) return entries([{ text: `${namespace}/${withoutEnd(prefix)}` }]);
  const all = declared.workloadsIn(namespace).filter((one) => beginsLike(one, prefix));
  const own = all.filter(({ name }) => prefix === name || prefix.startsWith(`${name}-`));
  const found = own.length > 0 ? own : all;
  if (found.length === 0) return noMatch(party, known);
  if (all.length > 1) {
    const others = all.map(({ name }) => name);
    const taken =
      found.length === all.length ? 'all of them are taken' : `\`${showName(own[0]?.name ?? '')}\` is taken`;
    const message = `pods of ${nameList(others)} have names that begin with \`${showName(prefix)}\`: ${taken}`;
    known.findings.warning(
      'several-pods',
      message,
      party.at,
      'write a longer beginning where that is not meant',
    );
  }
  return entries(found.map((one) => ({ text: textOf(one, declared), workloads: [one] })));
}

/** Whether a pod of the workload may have a name that begins so; what Kubernetes puts behind its name is made up. */
function beginsLike({ name, kind, resource }: Workload, prefix: string): boolean {
  if (name.startsWith(prefix)) return true;
  if (!prefix.startsWith(`${name}-`)) return false;
  const rest = prefix.slice(name.length + 1);
  switch (kind) {
    case 'Pod':
      return resource.generated === true && REPLICA.test(rest);
    case 'StatefulSet':
      return /^\d*$/.test(rest);
    case 'CronJob':
      return OF_JOB.test(rest);
    default:
      return REPLICA.test(rest);
  }
}

/** The name that a workload would have whose pods begin so. */
function withoutEnd(prefix: string): string {
  const name = prefix.replace(/[-.]$/, '');
  const bare = name.replace(HASHED, '');
  return bare === '' ? name : bare;
}

function noMatch({ namespace, prefix, at }: PartyOf<'prefix'>, { manifests, findings }: Known): Found {
  const declared = manifests?.declared;
  const here = declared?.workloadsIn(namespace).map(({ name }) => name) ?? [];
  const elsewhere = declared?.workloads.find((one) => beginsLike(one, prefix));
  const meant = didYouMean(withoutEnd(prefix), here);
  const hint =
    elsewhere !== undefined
      ? `namespace \`${elsewhere.namespace}\` has \`${elsewhere.name}\``
      : meant !== undefined
        ? `did you mean \`${meant}\`?`
        : here.length === 0
          ? `the manifests hold no workload in namespace \`${showName(namespace)}\``
          : `its workloads are ${nameList(here.slice(0, 8))}`;
  const message = `no pod of namespace \`${showName(namespace)}\` has a name that begins with \`${showName(prefix)}\``;
  findings.error('no-match', message, at, hint);
  return WRONG;
}
