import * as z from 'zod/mini';
import { isDnsLabel } from '../../kubernetes/names.ts';
import type { ManifestSource } from '../../manifests/source.ts';
import { showName } from '../../text/escape.ts';
import type { Position } from '../../core/problem.ts';
import type { Path } from '../../yaml/path.ts';
import { fileKey, type FileReading } from './file-key.ts';
import { anyText, described, text } from './schemas.ts';

const entry = described(
  z.union([
    text(
      'a path',
      'A folder (read with its sub-folders), a file or a glob; with a `!` before it, one that is left out.',
    ),
    z.strictObject({
      exclude: described(
        z.union([anyText, z.array(anyText).check(z.minLength(1))]),
        'a path or a list of paths',
        'What the search of folders leaves out: files, folders or globs. `!path` says the same.',
        ['k8s/examples', ['**/values*.yaml', 'k8s/examples']],
      ),
    }),
    z.strictObject({
      kustomize: text('a folder', 'A folder with a kustomization file, rendered by kubectl.', [
        'overlays/production',
      ]),
    }),
    z.strictObject({
      helm: described(
        z.strictObject({
          chart: text('a folder or an archive', 'The chart: a folder, or a packed chart (`.tgz`).', [
            'charts/shop',
          ]),
          values: z.optional(
            described(
              z.union([anyText, z.array(anyText).check(z.minLength(1))]),
              'a file or a list of files',
              'Values files, the last one wins.',
              ['values.yaml', ['values.yaml', 'values-production.yaml']],
            ),
          ),
          release: z.optional(
            text('a name', 'The release’s name; that of the chart where it is absent.', ['shop']),
          ),
          namespace: z.optional(
            text('a namespace', 'The release’s namespace; `default` where it is absent.', ['shop']),
          ),
        }),
        'a map with `chart`',
        'A Helm chart, rendered by helm 3.16 or newer.',
        [{ chart: 'charts/shop', values: ['values.yaml'], namespace: 'shop' }],
      ),
    }),
  ]),
  'a path, `{kustomize: …}`, `{helm: {chart: …}}` or `{exclude: …}`',
  'Where Kubernetes objects come from.',
);

/** A list of sources, as `manifests` is. */
export function sourceList(description: string) {
  return described(
    z.array(entry).check(z.minLength(1)),
    'a list of paths, `{kustomize: …}`, `{helm: …}` and `{exclude: …}`',
    description,
    [['k8s/', '!k8s/examples', { kustomize: 'overlays/production' }]],
    { whenEmpty: 'remove it to read every YAML file of the folder' },
  );
}

const schema = z.optional(
  sourceList(
    'The manifests to prove. Paths count from the folder that netproof is pointed at. Where this is absent: every ' +
      'YAML file in that folder and below it, but for this one and for hidden folders.',
  ),
);

export const manifests = fileKey({ schema, read });

/** Without this key it is the folder that netproof is pointed at; the loader leaves out the rule file and hidden folders. */
function read(written: z.infer<typeof schema>, reading: FileReading): readonly ManifestSource[] {
  if (!written) return [{ kind: 'path', path: '.', implied: true, at: reading.document.locate([]) }];
  return readSources(written, ['manifests'], reading);
}

/** The sources of a list that stands at a path of the rule file. */
export function readSources(
  written: readonly z.infer<typeof entry>[],
  under: Path,
  { document, findings }: FileReading,
): readonly ManifestSource[] {
  const sources = written.flatMap((source, index): readonly ManifestSource[] => {
    const path: Path = [...under, index];
    const at = document.locate(path);
    const check = (text: string, below: Path): void => {
      if (!text.startsWith('-')) return;
      // kubectl and helm would take it for an option.
      const message = `\`${showName(text)}\` begins with a dash`;
      findings.error('bad-path', message, document.locate([...path, ...below]), `write ./${showName(text)}`);
    };
    if (typeof source === 'string') {
      check(source, []);
      return [pathSource(source, at)];
    }
    if ('exclude' in source) {
      const paths = typeof source.exclude === 'string' ? [source.exclude] : source.exclude;
      return paths.map((one) => ({ kind: 'exclude', path: one, at }));
    }
    if ('kustomize' in source) {
      check(source.kustomize, ['kustomize']);
      return [{ kind: 'kustomize', dir: source.kustomize, at }];
    }
    const { chart, values = [], release = releaseOf(chart), namespace = 'default' } = source.helm;
    check(chart, ['helm', 'chart']);
    const files = typeof values === 'string' ? [values] : values;
    for (const [at, text] of files.entries()) {
      check(text, ['helm', 'values', ...(typeof values === 'string' ? [] : [at])]);
    }
    for (const [key, text] of [
      ['release', release],
      ['namespace', namespace],
    ] as const) {
      if (isDnsLabel(text)) continue;
      const message = `\`${showName(text)}\` is not a valid ${key} name`;
      const hint = `lower-case letters, digits and dashes make one: set \`${key}\``;
      findings.error('bad-name', message, document.locate([...path, 'helm', key]), hint);
    }
    return [{ kind: 'helm', chart, values: files, release, namespace, at }];
  });
  return withFolder(sources, document.locate(under));
}

/** A path as it is written: behind a `!` it is left out. */
export function pathSource(written: string, at: Position): ManifestSource {
  return written.startsWith('!')
    ? { kind: 'exclude', path: written.slice(1), at }
    : { kind: 'path', path: written, at };
}

/** Where entries only leave out, what is left out is of the whole folder. */
export function withFolder(sources: readonly ManifestSource[], at: Position): readonly ManifestSource[] {
  const onlyExcludes = sources.length > 0 && sources.every(({ kind }) => kind === 'exclude');
  return onlyExcludes ? [{ kind: 'path', path: '.', at }, ...sources] : sources;
}

/** `charts/shop/` and `shop-1.2.3.tgz` are released as `shop`. */
export function releaseOf(chart: string): string {
  const last = chart.split('/').findLast((part) => part !== '' && part !== '.') ?? '';
  const name = last.replace(/(-\d+\.\d+\.\d+[^/]*)?\.tgz$/, '').toLowerCase();
  return isDnsLabel(name) ? name : 'release';
}
