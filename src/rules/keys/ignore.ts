import * as z from 'zod/mini';
import type { Position } from '../../core/problem.ts';
import { globMatcher, type Glob } from '../../manifests/glob.ts';
import { showName } from '../../text/escape.ts';
import { fileKey, type FileReading } from './file-key.ts';
import { anyText, described, text } from './schemas.ts';

/** Findings that are not to be told: all of a code, or those in some files, or of one object. */
export interface Ignore {
  readonly code: string;
  /** Which files; absent: all. */
  readonly file?: Pick<Glob, 'matches'>;
  /** `namespace/name`, `namespace/kind/name`, or the name of what has no namespace. */
  readonly object?: string;
  readonly at: Position;
}

const code = text('a code', 'The code of a warning or notice, as `--json` shows it: `egress-without-dns`.', [
  'egress-without-dns',
]);

const entry = described(
  z.union([
    code,
    z.strictObject({
      code,
      file: z.optional(
        text('a path', 'Only in this file, this folder, or what this glob matches.', ['k8s/legacy']),
      ),
      object: z.optional(
        text(
          'a name',
          'Only of this object: `namespace/name`, `namespace/kind/name`, or a name alone where it has no namespace.',
          ['shop/mailer'],
        ),
      ),
      why: z.optional(described(anyText, 'text', 'Why, for who reads this file.', ['it dials addresses'])),
    }),
  ]),
  'a code, or a map with `code`',
  'Warnings and notices that are counted, and not told.',
);

const schema = z.optional(
  described(
    z.array(entry).check(z.minLength(1)),
    'a list of codes, or of maps with `code`',
    'Warnings and notices that are counted, and not told. Errors and verdicts stay. For one line of a manifest: ' +
      '`# netproof-ignore CODE: why` on it or above it.',
    [['cuts-monitoring', { code: 'egress-without-dns', object: 'shop/mailer', why: 'it dials addresses' }]],
    { whenEmpty: 'remove it to be told of everything' },
  ),
);

export const ignore = fileKey({ schema, read });

function read(written: z.infer<typeof schema>, { document, findings }: FileReading): readonly Ignore[] {
  return (written ?? []).map((one, index): Ignore => {
    const at = document.locate(['ignore', index]);
    if (typeof one === 'string') return { code: one, at };
    const { file, object } = one;
    const glob = file === undefined ? undefined : filesOf(file);
    if (file !== undefined && !glob) {
      const message = `\`${showName(file)}\` has too many alternatives`;
      findings.error(
        'bad-path',
        message,
        document.locate(['ignore', index, 'file']),
        'write several entries',
      );
    }
    return { code: one.code, at, ...(glob && { file: glob }), ...(object !== undefined && { object }) };
  });
}

/** A file, all in a folder, or what a glob matches. */
function filesOf(path: string): Pick<Glob, 'matches'> | undefined {
  const [own, below] = [globMatcher(path), globMatcher(`${path}/**`)];
  return own && below && { matches: (file) => own.matches(file) || below.matches(file) };
}
