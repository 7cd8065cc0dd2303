import type * as z from 'zod/mini';
import type { Findings } from '../../core/findings.ts';
import type { RuleDocument } from '../document.ts';
import type { NamedEndpoint } from '../endpoints/endpoint.ts';

/** What a key of the rule file is read with. */
export interface FileReading {
  readonly document: RuleDocument;
  readonly findings: Findings;
  /** The entries of `endpoints`, by name: that key is read before `rules` and puts them here. */
  readonly named: Map<string, NamedEndpoint>;
  /** The names of endpoints that something uses, sound or not: `rules` is read last of what adds to it, and tells of the others. */
  readonly used: Set<string>;
  /** The indexes of rules of which something was left out, because its shape is wrong. */
  readonly broken: ReadonlySet<number>;
  /** Nothing was left out of the file. */
  readonly whole: boolean;
}

/** A key at the top of the rule file. */
export interface FileKey<Schema extends z.ZodMiniType, Value> {
  /** Its shape; with its descriptions it is the key's part of the JSON Schema, too. */
  readonly schema: Schema;
  /** Makes what the rest of netproof uses of what is written (`undefined` where an optional key is absent). */
  readonly read: (written: z.infer<Schema>, reading: FileReading) => Value;
  /** Whatever is wrong in it, what could be read of it is worth a look: it marks itself what is broken. */
  readonly marksBroken?: true;
}

/** Types a key by its schema. */
export function fileKey<Schema extends z.ZodMiniType, Value>(
  key: FileKey<Schema, Value>,
): FileKey<Schema, Value> {
  return key;
}
