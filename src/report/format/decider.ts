import type { CutBy, Decider, Direction, NoAnswer, RuleRef } from '../../core/evidence.ts';
import type { Position } from '../../core/problem.ts';
import { insteadWords, ownLabelsHint, showPolicy, showRule, showService } from '../../text/policy-words.ts';
import { showPort } from '../../net/ports.ts';
import { showName } from '../../text/escape.ts';
import { suggestion } from './faults.ts';

/** A sentence, or a part of one, and the position that it speaks of, as reports show them. */
export interface Line {
  readonly text: string;
  readonly at?: Position;
}

/** What decides, in one line: `NetworkPolicy shop/db-ingress, ingress rule 2`, or `no policy isolates shop/db`. */
export function deciderText(decider: Decider): string {
  return deciderWriter().text(decider);
}

/** What a pod is called in a part: a cut's direction tells which side of the connection it is. */
export type NameSubject = (subject: string, direction?: Direction) => string;

/** The same for many: a matrix repeats the same few parts over and over, and each is put into words once. */
export function deciderWriter(nameSubject: NameSubject = (subject) => showName(subject)): {
  readonly text: (decider: Decider) => string;
  readonly parts: (decider: Decider) => readonly Line[];
} {
  const known = new Map<RuleRef | CutBy, Line>();
  const once = (key: RuleRef | CutBy, make: () => Line): Line => {
    const part = known.get(key) ?? make();
    known.set(key, part);
    return part;
  };
  const parts = (decider: Decider): readonly Line[] => {
    switch (decider.kind) {
      case 'exempt':
        return [{ text: EXEMPT[decider.why] }];
      case 'admitted':
        return decider.rules.map((rule) =>
          once(rule, () => ({ text: showRule(rule.policy, rule), at: rule.at })),
        );
      case 'cut':
        return decider.cuts.map((cut) => once(cut, () => cutPart(cut, nameSubject)));
      case 'open':
        return [
          { text: `no policy isolates ${decider.subjects.map((one) => nameSubject(one)).join(' or ')}` },
        ];
      default:
        return [{ text: noAnswerWords(decider) }];
    }
  };
  const text = (decider: Decider): string => {
    const [first, second] = parts(decider);
    if (!second) return first?.text ?? '';
    return `${first?.text ?? ''}${decider.kind === 'cut' ? '; ' : ', and '}${second.text}`;
  };
  return { text, parts };
}

const EXEMPT: Readonly<Record<Extract<Decider, { kind: 'exempt' }>['why'], string>> = {
  'same-pod': 'a pod always reaches itself',
  'from-own-node': 'a node always reaches the pods on it',
  'no-policy': 'no policy applies',
};

/** `NetworkPolicy shop/default-deny (and 1 more) cuts ingress of shop/db`. */
function cutPart({ policy, more, direction, subject }: CutBy, nameSubject: NameSubject): Line {
  const others = more > 0 ? ` (and ${more} more)` : '';
  const name = policy ? showPolicy(policy) : 'no policy';
  return {
    text: `${name}${others} cuts ${direction} of ${nameSubject(subject, direction)}`,
    ...(policy && { at: policy.at }),
  };
}

/** Why a Service's answer is not for policies to decide. */
export function noAnswerWords(why: NoAnswer): string {
  const name = showService(why.service);
  switch (why.kind) {
    case 'external-name':
      return `${name} is but another name for ${showName(why.host ?? 'a host')}: policies see the address`;
    case 'no-service-port':
      return `${name} has no port ${showPort(why.wire)}`;
    case 'no-target-port':
      return `${name} has targetPort \`${showName(why.name)}\`, and ${showName(why.pod)} has no port of that name`;
    case 'no-selector':
      return `${name} has no selector: its endpoints are not the manifests'`;
    case 'no-backends': {
      const { instead, meant, service } = why;
      const hint = instead?.kind === 'own-labels' ? `: ${ownLabelsHint(instead.object)}` : '';
      const found = instead ? `: ${insteadWords(instead)}${hint}` : suggestion(meant);
      return `${name} has no pod behind it: its selector matches none in ${showName(service.namespace)}${found}`;
    }
  }
}
