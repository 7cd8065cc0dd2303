import { dirname, parse, posix, resolve } from 'node:path';
import { InputError, type Problem } from '../core/problem.ts';
import type { ImportFile } from '../import/format.ts';
import type { ImportOptions } from '../import/import.ts';
import { LARGEST_RULE_FILE_BYTES, systemFiles, way, type Files } from '../io/files.ts';
import { withStandardInput } from '../io/standard-input.ts';
import type { ManifestSource } from '../manifests/source.ts';
import type { WrittenSource } from '../rules/write/written-file.ts';
import type { Settings } from '../settings/settings.ts';
import { showName } from '../text/escape.ts';
import { readingDeps, type Call } from './command.ts';

/** What a folder is searched for, not below it: what people keep tests in. */
const TESTS = /\.(ya?ml|json|csv|lst)$/i;
const MOST_FILES = 1_000;

/** The files that are to be imported, wherever the user keeps them; what cannot be read is among the problems. */
export async function readInput(
  names: readonly string[],
  settings: Pick<Settings, 'manifests'>,
  { signal }: Pick<Call, 'signal'>,
): Promise<{ readonly files: readonly ImportFile[]; readonly problems: readonly Problem[] }> {
  const here = process.cwd();
  // They are named by hand: another repository's are welcome.
  const all = systemFiles(here, { within: parse(here).root });
  if (names.includes('-') && settings.manifests.includes('-'))
    throw new InputError([
      problem(
        'invalid-value',
        'standard input is either the tests or the manifests',
        'name files for one of them',
      ),
    ]);
  const files = names.includes('-') ? await withStandardInput(all, process.stdin, signal) : all;
  const problems: Problem[] = [];
  const paths = (await Promise.all(names.map((name) => within(name, files, problems)))).flat();
  if (paths.length > MOST_FILES)
    throw new InputError([
      problem('too-many-files', `these are ${paths.length} files, and ${MOST_FILES} are imported at most`),
    ]);
  const read: ImportFile[] = [];
  for (const path of new Set(paths)) {
    const found = await files.read(path, LARGEST_RULE_FILE_BYTES);
    if (found.ok) read.push({ file: found.path, text: found.text });
    else
      problems.push(
        problem(found.code, found.message, found.code === 'file-too-large' ? 'split it' : found.hint),
      );
  }
  return { files: read, problems };
}

/** The file, or those of the folder. */
async function within(name: string, files: Files, problems: Problem[]): Promise<readonly string[]> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) {
    problems.push(
      problem(
        'is-a-url',
        `\`${showName(name)}\` is a URL, and nothing is fetched`,
        'download it, and name the file',
      ),
    );
    return [];
  }
  const seen = await files.look(name);
  if (!seen.ok || seen.kind === 'file') return [name];
  const listing = await files.list(name);
  if (!listing.ok) {
    problems.push(problem(listing.code, listing.message, listing.hint));
    return [];
  }
  const found = listing.files.filter((path) => posix.dirname(path) === seen.path && TESTS.test(path));
  if (found.length === 0) {
    const message = `the folder \`${showName(name)}\` holds no file with tests`;
    problems.push(
      problem(
        'no-files',
        message,
        'they end in .yaml, .yml, .json, .csv or .lst; folders below are not searched',
      ),
    );
  }
  return found;
}

/** What the manifests hold that the settings name, and those as the rule file is to name them; none where they name none. */
export async function readManifests(
  settings: Settings,
  output: string | undefined,
  call: Call,
): Promise<Pick<ImportOptions, 'manifests'> & { readonly problems: readonly Problem[] }> {
  const [{ namedSources }, { loadManifests }] = await Promise.all([
    import('../project/sources.ts'),
    import('../manifests/load.ts'),
  ]);
  const sources = namedSources(settings);
  if (sources.length === 0) return { problems: [] };
  const { inventory, problems } = await loadManifests(sources, await readingDeps(call, settings));
  const broken = problems.filter(({ severity }) => severity === 'error');
  // Names that a broken manifest defines would only add noise to its own mistake.
  if (broken.length > 0) return { problems: broken };
  const base = folderOf(output);
  const written = sources.flatMap((one) => writtenSource(one, base));
  return { manifests: { inventory, sources: written }, problems: [] };
}

/** The folder that a run is pointed at which reads the rule file. */
function folderOf(output: string | undefined): string {
  if (output === undefined || output === '-') return process.cwd();
  const folder = dirname(resolve(output));
  return parse(folder).base === '.github' ? dirname(folder) : folder;
}

function writtenSource(source: ManifestSource, base: string): readonly WrittenSource[] {
  const from = (path: string): string => way(base, resolve(path)) || '.';
  switch (source.kind) {
    case 'path':
      // What came through standard input is in no file.
      return source.path === '-' ? [] : [{ path: from(source.path) }];
    case 'exclude':
      return [{ exclude: from(source.path) }];
    case 'kustomize':
      return [{ kustomize: from(source.dir) }];
    case 'helm': {
      const { chart, values, release, namespace } = source;
      return [
        {
          helm: {
            chart: from(chart),
            ...(values.length > 0 && { values: values.map(from) }),
            release,
            namespace,
          },
        },
      ];
    }
  }
}

function problem(code: string, message: string, hint?: string): Problem {
  return { code, severity: 'error', message, ...(hint !== undefined && { hint }) };
}
