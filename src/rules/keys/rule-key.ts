import type { Expected } from '../../core/check.ts';
import type { Endpoint } from '../endpoints/endpoint.ts';
import type { Destination } from '../lookup/destination.ts';
import type { Lookup, Named } from '../lookup/lookup.ts';
import type { Match } from '../lookup/matching.ts';
import type { endpoints } from './schemas.ts';

/** What a key says about the sources or destinations on the other side of its rule. */
export interface Claim<Party> {
  readonly named: readonly Named<Party>[];
  /** Whether the named ones must connect. */
  readonly expected: Expected;
  /** All others, for a key that says "these and nothing else": they must not connect. */
  readonly others?: readonly Party[];
}

interface Listed {
  readonly schema: ReturnType<typeof endpoints>;
}

/** `from` or `to`: what the rule is about. */
export interface SubjectKey extends Listed {
  readonly side: 'source' | 'destination';
}

/** A key that makes checks, with those that the rule is about. */
export interface ClaimKey<Party> extends Listed {
  readonly expand: (endpoints: readonly Endpoint[], lookup: Lookup) => Claim<Party>;
}

/** A key under `from`: what those sources may reach, or not. */
export interface DestinationKey extends ClaimKey<Destination> {
  readonly side: 'destination';
  readonly under: 'from';
}

/** A key under `to`: who may reach those destinations, or not. */
export interface SourceKey extends ClaimKey<Match> {
  readonly side: 'source';
  readonly under: 'to';
}

/** A key of a rule that lists endpoints. */
export type EndpointKey = SubjectKey | DestinationKey | SourceKey;
