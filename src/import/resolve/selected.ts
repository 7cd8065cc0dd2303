import type { Requirement } from '../../core/evidence.ts';
import type { Labels } from '../../core/objects.ts';
import { selects } from '../../model/selectors.ts';
import { showName } from '../../text/escape.ts';
import type { PartyOf } from '../imported.ts';
import { entries, lost, WRONG, type Found } from './found.ts';
import { textOf, type Known } from './known.ts';

/** A rule lists at most so many spellings of one selector. */
const MOST_ALTERNATIVES = 100;
const NAMESPACE_NAME = 'kubernetes.io/metadata.name';

/** Pods by their labels and their namespace's. A rule file knows `key=value` alone; for more, manifests are asked. */
export function bySelector(party: PartyOf<'selected'>, known: Known): Found {
  const { manifests } = known;
  if (!manifests) return atItsWord(party, known);
  const { declared } = manifests;
  const { namespaces, pods } = party;
  const within =
    typeof namespaces === 'string'
      ? new Set([namespaces])
      : namespaces.length === 0
        ? undefined
        : new Set(
            manifests.namespaces
              .filter(({ labels }) => selects({ requirements: namespaces }, labels))
              .map(({ name }) => name),
          );
  const found = declared.workloads.filter(
    (one) => within?.has(one.namespace) !== false && selects({ requirements: pods }, one.labels),
  );
  if (found.length === 0) return none(party, known);
  const labels = labelsOf(pods);
  if (!labels) return entries(found.map((one) => ({ text: textOf(one, declared), workloads: [one] })));
  if (!within) return entries([{ text: endpointText('*', labels), workloads: found }]);
  return entries(
    [...within].flatMap((namespace) => {
      const workloads = found.filter((one) => one.namespace === namespace);
      return workloads.length === 0 ? [] : [{ text: endpointText(namespace, labels), workloads }];
    }),
  );
}

function none(party: PartyOf<'selected'>, known: Known): Found {
  const made = makePods(party, known);
  if (made) return made;
  known.findings.error(
    'no-match',
    `\`${showName(party.shown)}\` matches no workload`,
    party.at,
    'correct it, or remove the rule',
  );
  return WRONG;
}

/** Pods that the original makes for itself. */
function makePods({ isMade, namespaces, pods, at }: PartyOf<'selected'>, known: Known): Found | undefined {
  const labels = labelsOf(pods);
  if (isMade !== true || typeof namespaces !== 'string' || !labels) return undefined;
  // An entry of `endpoints` has a label at least.
  const own = Object.keys(labels).length === 0 ? { pod: 'any' } : labels;
  return entries([{ text: known.made.take(namespaces, own, at) }]);
}

/** Without manifests: as far as a rule can say it. */
function atItsWord(party: PartyOf<'selected'>, known: Known): Found {
  const { namespaces, pods, isMade } = party;
  const isInverted =
    isMade === true &&
    [...(typeof namespaces === 'string' ? [namespaces] : []), ...pods.map(({ key }) => key)].some((word) =>
      word.startsWith('illuminatio-inverted-'),
    );
  if (isInverted) return makePods(party, known) ?? lost('no namespace is named');
  const within = typeof namespaces === 'string' ? [namespaces] : namespacesNamed(namespaces);
  if (!within)
    return lost('only manifests say which namespaces have these labels: name them with --manifests');
  const alternatives = alternativesOf(pods);
  if (!alternatives)
    return lost(
      'a selector of a rule is `key=value`, and only manifests say which pods these are: name them with --manifests',
    );
  const texts = within.flatMap((namespace) => alternatives.map((labels) => endpointText(namespace, labels)));
  if (texts.length > MOST_ALTERNATIVES) return lost(`it comes to more than ${MOST_ALTERNATIVES} selectors`);
  return entries(texts.map((text) => ({ text })));
}

/** Their names, where the labels ask for no more; `*` for all. */
function namespacesNamed(requirements: readonly Requirement[]): readonly string[] | undefined {
  const [only, ...more] = requirements;
  if (!only) return ['*'];
  return more.length === 0 && only.key === NAMESPACE_NAME && only.operator === 'In' ? only.values : undefined;
}

/** One set of labels for each choice of values; undefined where another operator stands there. */
function alternativesOf(requirements: readonly Requirement[]): readonly Labels[] | undefined {
  let found: readonly Labels[] = [{}];
  for (const { key, operator, values } of requirements) {
    if (operator !== 'In') return undefined;
    found = found.flatMap((labels) => values.map((value) => ({ ...labels, [key]: value })));
    if (found.length > MOST_ALTERNATIVES) return found;
  }
  return found;
}

function labelsOf(requirements: readonly Requirement[]): Labels | undefined {
  const isPlain = requirements.every(({ operator, values }) => operator === 'In' && values.length === 1);
  return isPlain
    ? Object.fromEntries(requirements.map(({ key, values: [value = ''] }) => [key, value]))
    : undefined;
}

function endpointText(namespace: string, labels: Labels): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
  return `${namespace}/${pairs.length === 0 ? '*' : pairs.join(',')}`;
}
