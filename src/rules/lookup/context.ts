import type { Findings } from '../../core/findings.ts';
import type { Declared } from './declared.ts';
import type { Hosts } from './hosts.ts';

/** What endpoints are looked up in, and where mistakes go. */
export interface LookupContext {
  readonly declared: Declared;
  readonly hosts: Hosts;
  readonly findings: Findings;
}
