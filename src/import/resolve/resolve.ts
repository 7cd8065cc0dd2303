import type { Position } from '../../core/problem.ts';
import { showPort } from '../../net/ports.ts';
import { showName } from '../../text/escape.ts';
import type { Claim, ImportedRule, Lost, Party, Ports } from '../imported.ts';
import { entries, lost, type Found, type FoundEntry } from './found.ts';
import { byHost, byRange } from './host.ts';
import type { Known } from './known.ts';
import { withPorts } from './ports.ts';
import { byPrefix } from './prefix.ts';
import { bySelector } from './selected.ts';

/** An entry of a rule's list, and what of the original it comes from. */
export interface Entry {
  readonly text: string;
  readonly comment?: string;
  /** Where the original names it. */
  readonly at: Position;
  /** Where the original says that it is allowed, or denied. */
  readonly saidAt: Position;
}

/** A rule in netproof's words. Without a source, or without anything to reach, it is no rule. */
export interface ResolvedRule {
  readonly name: string;
  readonly at: Position;
  readonly comment?: string;
  readonly from: readonly Entry[];
  readonly allow: readonly Entry[];
  readonly deny: readonly Entry[];
  readonly lost: readonly Lost[];
}

/** Puts a statement of the original into netproof's words, as far as these go. */
export function resolveRule(rule: ImportedRule, known: Known): ResolvedRule {
  const gone: Lost[] = [...rule.lost];
  const sources = rule.from.flatMap((party) => {
    const found = sourceOf(party, known);
    if (found.kind === 'lost')
      gone.push({ what: `from \`${showName(party.shown)}\``, why: found.why, at: party.at });
    return found.kind === 'entries' ? found.entries.map((one) => entryOf(one, party.at, party.at)) : [];
  });
  const namespaces = new Set(
    sources.map(({ text }) => (text.includes('/') ? (text.split('/', 1)[0] ?? '') : '')),
  );
  const allow: Entry[] = [];
  const deny: Entry[] = [];
  for (const claim of rule.claims) {
    const found = targetOf(claim, namespaces, known);
    if (found.kind === 'lost') gone.push({ what: wordsOf(claim), why: found.why, at: claim.at });
    if (found.kind !== 'entries') continue;
    const at = claim.ports?.at ?? claim.to.at;
    (claim.expected === 'allow' ? allow : deny).push(
      ...found.entries.map((one) => entryOf(one, at, claim.at)),
    );
  }
  return {
    name: rule.name,
    at: rule.at,
    ...(rule.comment !== undefined && { comment: rule.comment }),
    from: once(sources),
    allow: once(allow),
    deny: once(deny),
    lost: gone,
  };
}

function entryOf({ text, comment }: FoundEntry, at: Position, saidAt: Position): Entry {
  return { text, at, saidAt, ...(comment !== undefined && { comment }) };
}

function once(all: readonly Entry[]): readonly Entry[] {
  const byText = new Map<string, Entry>();
  for (const one of all) if (!byText.has(one.text)) byText.set(one.text, one);
  return [...byText.values()];
}

function sourceOf(party: Party, known: Known): Found {
  if (party.kind === 'host' || party.kind === 'range')
    return lost('a client outside the cluster cannot be the source of a rule yet');
  return podsOf(party, known);
}

function targetOf({ to, ports }: Claim, namespaces: ReadonlySet<string>, known: Known): Found {
  const found =
    to.kind === 'host'
      ? byHost(to, namespaces, known)
      : to.kind === 'range'
        ? byRange(to)
        : podsOf(to, known);
  return found.kind === 'entries' ? withPorts(found.entries, ports, known) : found;
}

type PodParty = Exclude<Party, { readonly kind: 'host' | 'range' }>;

/** Each party is looked up once, and told of once, however many rules name it. */
function podsOf(party: PodParty, known: Known): Found {
  const found = known.found.get(party) ?? lookUp(party, known);
  known.found.set(party, found);
  return found;
}

function lookUp(party: PodParty, known: Known): Found {
  switch (party.kind) {
    case 'workload': {
      const { namespace, name, of } = party;
      const same = known.manifests?.declared.workloadsNamed(namespace, name) ?? [];
      const isOne = of === undefined || (same.length === 1 && same[0]?.kind.toLowerCase() === of);
      return entries([
        { text: isOne ? `${namespace}/${name}` : `${namespace}/${of}/${name}`, workloads: same },
      ]);
    }
    case 'prefix':
      return byPrefix(party, known);
    case 'selected':
      return bySelector(party, known);
    case 'endpoint':
      return entries([{ text: party.text }]);
  }
}

/** `10.0.0.0/8:443, denied`. */
function wordsOf({ expected, to, ports }: Claim): string {
  const target = to.kind === 'host' && to.host.includes(':') ? `[${to.shown}]` : to.shown;
  return `\`${showName(`${target}${portWords(ports)}`)}\`, ${expected === 'allow' ? 'allowed' : 'denied'}`;
}

function portWords(ports: Ports | undefined): string {
  if (!ports) return '';
  const { protocol = 'TCP' } = ports;
  if (ports.kind === 'number') return `:${showPort({ port: ports.number, protocol })}`;
  if (ports.kind === 'name') return `:${showPort({ port: ports.name, protocol })}`;
  const { first, last } = ports;
  if (first === 1 && last === 65_535) return ports.protocol === undefined ? '' : ` by ${ports.protocol}`;
  return `:${showPort({ port: first === last ? first : `${first}-${last}`, protocol })}`;
}
