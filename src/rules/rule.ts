import type { Position } from '../core/problem.ts';
import type { Endpoint } from './endpoints/endpoint.ts';
import type { EndpointKeyName } from './keys/rule-keys.ts';

/** An entry of `rules`, read. */
export interface Rule {
  readonly name: string;
  readonly at: Position;
  /** The endpoints under each key that the rule has, in the order of the keys' list. */
  readonly endpoints: ReadonlyMap<EndpointKeyName, readonly Endpoint[]>;
  /** Something in it is wrong: these are the entries that could be read, to be looked at and never asked. */
  readonly broken?: boolean;
}
