import type { Check } from '../../core/check.ts';
import type {
  ChangedConnection,
  Coverage,
  CoverageLine,
  CoverageTotals,
  Mutant,
} from '../../core/coverage.ts';
import type { Direction } from '../../core/evidence.ts';
import { showPort } from '../../net/ports.ts';
import { counted, showName, visible } from '../../text/escape.ts';
import { showCondition, showPeer, showPods, showPolicyPort } from '../../text/policy-words.ts';
import { bracketed, connectionName, endName } from '../format/names.ts';

/** A part as it is written, in short: `podSelector app=api`, `port 5432`. */
export function partWords({ part, policy: { namespace } }: Pick<Mutant, 'part' | 'policy'>): string {
  switch (part.kind) {
    case 'policy':
      return 'the policy';
    case 'policy-type':
      return `policyTypes: ${part.direction === 'ingress' ? 'Ingress' : 'Egress'}`;
    case 'rule':
      return `${part.direction} rule ${part.index + 1}`;
    case 'peer': {
      const { direction, peer } = part;
      const whom = peer.kind === 'pods' ? showPods({ ...peer, namespace }) : plain(showPeer(peer));
      return `${wayOf(direction)} ${whom}`;
    }
    case 'port':
      return part.port.port === undefined
        ? showPolicyPort(part.port)
        : `port ${plain(showPolicyPort(part.port))}`;
    case 'end-port':
      return `endPort ${part.port.endPort ?? ''}`;
    case 'condition':
      return `${part.of === 'policy' ? 'podSelector' : `peer's ${part.of}`} ${showCondition(part.requirement)}`;
    case 'value':
      return `value ${showName(part.value)} of ${showCondition(part.requirement)}`;
    case 'ip-block':
      return `ipBlock ${part.block.cidr}`;
    case 'except':
      return `except ${part.cidr}`;
  }
}

/** What was done to it: `removed`, `every namespace`. */
export function mutationWords({ part, mutation }: Pick<Mutant, 'part' | 'mutation'>): string {
  switch (mutation) {
    case 'removed':
      return 'removed';
    case 'everyone':
      return `removed: ${part.kind === 'peer' ? `${wayOf(part.direction)} ` : ''}everyone`;
    case 'every-port':
      return 'removed: every port';
    case 'every-port-of-protocol':
      return `every ${part.kind === 'port' ? part.port.protocol : ''} port`;
    case 'every-namespace':
      return 'in every namespace';
    case 'own-namespace':
      return "in the policy's namespace";
    case 'every-address':
      return 'every address';
    case 'first-port':
      return part.kind === 'end-port' ? `port ${part.port.port ?? ''} alone` : 'one port alone';
  }
}

/** Who notices, or what changes unseen. */
export function fateWords({ fate }: Mutant): string {
  switch (fate.kind) {
    case 'pinned':
      return `${showName(fate.by.rule)}: ${claimWords(fate.by)}`;
    case 'unpinned':
      return `no check: ${changeWords(fate.change)}`;
    case 'beyond-rules':
      return `only ${changeWords(fate.change)}`;
    case 'no-effect':
      return 'changes nothing here';
  }
}

function claimWords(check: Check): string {
  return `${check.expected} ${connectionName(check)}`;
}

/** `shop/web → shop/db:5432 would open` */
export function changeWords({ from, to, port, protocol, now }: ChangedConnection): string {
  const target = `${bracketed(showName(endName(to)))}:${showPort({ port, protocol })}`;
  return `${showName(endName(from))} → ${target} would ${now === 'open' ? 'be cut' : 'open'}`;
}

/** `58 of 69 policy lines are pinned (84 %)` */
export function coverageSentence({ pinned, unpinned, percent }: CoverageTotals): string {
  const all = pinned + unpinned;
  if (all === 0) return 'no line of a policy changes what a rule can ask: there is nothing to pin';
  return `${pinned} of ${counted(all, 'policy line')} ${all === 1 || pinned === 1 ? 'is' : 'are'} pinned by a rule (${percent} %)`;
}

/** What is counted neither way, a sentence each. */
export function uncountedWords({ beyondRules, noEffect }: CoverageTotals): readonly string[] {
  const nothing =
    noEffect === 1
      ? '1 line changes nothing here by itself: what it matches'
      : `${noEffect} lines change nothing here by themselves: what they match`;
  const beyond = `${counted(beyondRules, 'line')} ${beyondRules === 1 ? 'matters' : 'matter'}`;
  return [
    ...(noEffect === 0 ? [] : [`${nothing} is not there, or another line decides the same`]),
    ...(beyondRules === 0
      ? []
      : [
          `${beyond} only to pods that no manifest has (an entry of \`endpoints\` can stand for one), clients outside, or SCTP`,
        ]),
  ];
}

/** Longer than any line of a rule that could be read. */
const RULE_CHARS = 2_000;

/** Offered rules line by line, with nothing hidden in them. */
export function ruleLines(rules: string): readonly string[] {
  return rules
    .trimEnd()
    .split('\n')
    .map((line) => visible(line, RULE_CHARS));
}

/** Lines of what a tool rendered, which no file has. */
export function renderedLines({ lines }: Coverage): readonly CoverageLine[] {
  return lines.filter(({ hasLine }) => !hasLine);
}

function wayOf(direction: Direction): string {
  return direction === 'ingress' ? 'from' : 'to';
}

/** Without backticks: a column of its own needs none. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}
