import * as z from 'zod/mini';
import type { Position } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import type { Path } from '../../yaml/path.ts';
import type { Endpoint } from '../endpoints/endpoint.ts';
import { parseEndpoint } from '../endpoints/parse-endpoint.ts';
import { fileKey, type FileReading } from './file-key.ts';
import { endpointKeys, ruleKeys, type EndpointKeyName } from './rule-keys.ts';
import { described, schemasOf } from './schemas.ts';
import { wrongKeys } from './wrong-keys.ts';

/** An entry of `rules`, read. */
export interface Rule {
  readonly name: string;
  readonly at: Position;
  /** The endpoints under each key that the rule has, in the order of the keys' list. */
  readonly endpoints: ReadonlyMap<EndpointKeyName, readonly Endpoint[]>;
  /** Something in it is wrong: these are the entries that could be read, to be looked at and never asked. */
  readonly broken?: boolean;
}

const rule = described(
  z.strictObject(schemasOf(ruleKeys)),
  'a rule (a map)',
  'One statement: `from` with `allow`, `deny` or `onlyTo`; or `to` with `onlyFrom`.',
  [{ from: 'shop/web', allow: ['shop/api:8080'], deny: ['shop/db'] }],
);

const schema = described(
  z.array(rule).check(z.minLength(1)),
  'a list of rules',
  'The connections that must be possible, and those that must not.',
  [[{ name: 'only the API reaches the database', to: 'shop/db:5432', onlyFrom: ['shop/api'] }]],
  { whenEmpty: 'a file without a rule proves nothing' },
);

export const rules = fileKey({ schema, read, marksBroken: true });

/** As many mistakes as anybody reads: what was meant by more takes time to find. */
const MOST_PROBLEMS = 200;

function read(written: z.infer<typeof schema>, reading: FileReading): readonly Rule[] {
  const { document, findings, named, used, broken, whole } = reading;
  const names = new Map<string, number>();
  const found = written.map((one, index): Rule => {
    const at = document.locate(['rules', index]);
    const name = one.name ?? `rule ${index + 1}`;
    const twin = names.get(name);
    if (twin === undefined) names.set(name, at.line);
    else {
      const message = `the rule on line ${twin} is called \`${showName(name)}\` too`;
      findings.warning('same-name', message, at, 'give each a name of its own: reports go by it');
    }
    const { errors } = findings;
    const endpoints = new Map<EndpointKeyName, readonly Endpoint[]>();
    for (const [key] of endpointKeys) {
      if (one[key] !== undefined) endpoints.set(key, readList(one[key], ['rules', index, key], reading));
    }
    // What a broken rule lacks may be what was left out.
    if (!broken.has(index)) {
      wrongKeys(new Set(endpoints.keys()), at, (key) => document.locateKey(['rules', index, key]), findings);
    }
    const isBroken = broken.has(index) || findings.errors > errors;
    return { name, at, endpoints, ...(isBroken && { broken: true }) };
  });
  for (const [name, { at }] of named) {
    // `internet` says what `onlyTo` tries, too; and a rule that could not be read may use what no other does.
    if (used.has(name) || name === 'internet' || !whole) continue;
    const message = `no rule uses the endpoint \`${showName(name)}\``;
    findings.warning('unused-endpoint', message, at, 'use it, or remove it');
  }
  return found;
}

/** Reads one endpoint, or a list of them; adds the name of each, sound or not, to `used`. */
function readList(
  written: string | readonly string[],
  path: Path,
  { document, findings, named, used }: FileReading,
): readonly Endpoint[] {
  const texts: readonly (readonly [string, Position])[] =
    typeof written === 'string'
      ? [[written, document.locate(path)]]
      : written.map((text, index) => [text, document.locate([...path, index])]);
  return texts.flatMap(([text, at]) => {
    if (findings.problems.length > MOST_PROBLEMS) return [];
    used.add(text.split(':', 1)[0] ?? '');
    return parseEndpoint(text, at, named, findings) ?? [];
  });
}
