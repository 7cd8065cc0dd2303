import { allow } from './allow.ts';
import { deny } from './deny.ts';
import { from } from './from.ts';
import { name } from './name.ts';
import { onlyFrom } from './only-from.ts';
import { onlyTo } from './only-to.ts';
import type { DestinationKey, EndpointKey, SourceKey } from './rule-key.ts';
import { to } from './to.ts';

/** The keys of a rule, in the order of the JSON Schema. A new key is a file and a line here (README). */
export const ruleKeys = { name, from, to, allow, deny, onlyFrom, onlyTo };

type Keys = typeof ruleKeys;

/** The keys that list endpoints. */
export type EndpointKeyName = {
  [Key in keyof Keys]: Keys[Key] extends EndpointKey ? Key : never;
}[keyof Keys];

/** The same, in their order. */
export const endpointKeys = Object.entries(ruleKeys).filter(
  (entry): entry is [EndpointKeyName, EndpointKey] => 'side' in entry[1],
);

type Entries<Key> = readonly (readonly [EndpointKeyName, Key])[];

/** Those that go under `from`, and those that go under `to`. */
export const keysUnder: { readonly from: Entries<DestinationKey>; readonly to: Entries<SourceKey> } = {
  from: endpointKeys.flatMap(([name, key]) => ('under' in key && key.under === 'from' ? [[name, key]] : [])),
  to: endpointKeys.flatMap(([name, key]) => ('under' in key && key.under === 'to' ? [[name, key]] : [])),
};
