import * as z from 'zod/mini';
import type { Position } from '../../core/problem.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { showName } from '../../text/escape.ts';
import type { Path } from '../../yaml/path.ts';
import type { Endpoint, PortRef } from '../endpoints/endpoint.ts';
import { parseEndpoint } from '../endpoints/parse-endpoint.ts';
import { parsePort } from '../endpoints/parse-port.ts';
import { fileKey, type FileReading } from './file-key.ts';
import { described, endpoints, text } from './schemas.ts';

/** Connections that a change may open without a rule that speaks of them. Nothing of it is looked up in the manifests yet. */
export interface Approve {
  readonly from: readonly ApproveEnd[];
  readonly to: readonly ApproveEnd[];
  readonly why?: string;
  readonly at: Position;
}

/** An endpoint of a rule, or what no rule can name since no check can be made of it. */
export type ApproveEnd =
  | { readonly kind: 'endpoint'; readonly endpoint: Endpoint }
  | { readonly kind: 'word'; readonly word: Word; readonly port?: PortRef; readonly at: Position };

/** Any pod that no manifest has, and clients outside the cluster. */
type Word = 'elsewhere' | 'outside';
const WORDS: readonly string[] = ['elsewhere', 'outside'] satisfies readonly Word[];

const SIDES = {
  from: 'Who may get a connection: written as in a rule, or `elsewhere` (any pod that no manifest has) or `outside`.',
  to: 'What they may reach: written as in a rule; with no port at every port.',
};

const entry = described(
  z.strictObject({
    // Neither can be left out: an entry that approves everything is what nobody means.
    from: required(endpoints(SIDES.from, ['shop/web', 'outside'])),
    to: required(endpoints(SIDES.to, ['shop/db:5432'])),
    why: z.optional(
      text('text', 'Why, for who reviews the change: it is shown beside the connection.', [
        'the report reads it',
      ]),
    ),
  }),
  'a map with `from` and `to`',
  'Connections that may open.',
  [{ from: 'shop/web', to: 'shop/db:5432', why: 'the report reads it' }],
);

const schema = z.optional(
  described(
    z.array(entry).check(z.minLength(1)),
    'a list of maps with `from` and `to`',
    'Connections that a change may open without a rule that speaks of them: what `changes: require-rule` and ' +
      '`changes: forbid-open` let pass.',
    [[{ from: 'shop/web', to: 'shop/db:5432', why: 'the report reads it' }]],
    { whenEmpty: 'remove it, or name a connection' },
  ),
);

export const approve = fileKey({ schema, read });

function read(written: z.infer<typeof schema>, reading: FileReading): readonly Approve[] {
  return (written ?? []).map(({ from, to, why }, index) => ({
    from: readEnds(from, ['approve', index, 'from'], reading),
    to: readEnds(to, ['approve', index, 'to'], reading),
    ...(why !== undefined && { why }),
    at: reading.document.locate(['approve', index]),
  }));
}

function readEnds(
  written: string | readonly string[],
  path: Path,
  { document, findings, named, used }: FileReading,
): readonly ApproveEnd[] {
  const texts = typeof written === 'string' ? [written] : written;
  return texts.flatMap((text, index): readonly ApproveEnd[] => {
    const at = document.locate(typeof written === 'string' ? path : [...path, index]);
    const name = text.split(':', 1)[0] ?? '';
    used.add(name);
    if (isWord(name) && !named.has(name)) {
      if (name === text) return [{ kind: 'word', word: name, at }];
      const port = parsePort(text.slice(name.length + 1));
      if (port.ok) return [{ kind: 'word', word: name, port: port.value, at }];
      findings.error(port.code, port.message, at, port.hint);
      return [];
    }
    const meant = /^[a-z]+$/i.test(name) && !named.has(name) ? didYouMean(name, WORDS) : undefined;
    if (meant !== undefined) {
      findings.error(
        'unknown-endpoint',
        `there is no endpoint \`${showName(name)}\``,
        at,
        `did you mean \`${meant}\`?`,
      );
      return [];
    }
    const endpoint = parseEndpoint(text, at, named, findings);
    return endpoint ? [{ kind: 'endpoint', endpoint }] : [];
  });
}

function isWord(name: string): name is Word {
  return WORDS.includes(name);
}

/** A list of endpoints that has to be there. */
function required(list: ReturnType<typeof endpoints>) {
  return list._zod.def.innerType;
}
