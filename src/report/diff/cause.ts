import type { DiffCause } from '../../core/policy-diff.ts';
import { showPolicy, showRule } from '../../text/policy-words.ts';
import { showName } from '../../text/escape.ts';

/** What opened or closed connections, in words: `NetworkPolicy shop/db, ingress rule 1, lets it in`. */
export function causeText(cause: DiffCause): string {
  switch (cause.kind) {
    case 'admitted':
    case 'no-longer-admitted': {
      const { rule, kind } = cause;
      const way = rule.direction === 'ingress' ? 'in' : 'out';
      const effect = kind === 'admitted' ? `lets it ${way}` : `let it ${way} until now`;
      return `${showRule(rule.policy, rule)}, ${effect}`;
    }
    case 'isolated':
    case 'no-longer-isolated': {
      const { policy, subject, direction, kind } = cause;
      const effect = kind === 'isolated' ? 'isolates' : 'no longer isolates';
      return `${showPolicy(policy)} ${effect} ${showName(subject)} (${direction})`;
    }
  }
}
