import type { Position, Problem } from '../core/problem.ts';
import { showName } from '../text/escape.ts';

/** Folders that are named in one notice. */
const MOST_NAMED = 3;

/** What a search finds and netproof can have rendered, when the rule file says so: charts and kustomizations. */
export function offered(
  charts: readonly string[],
  kustomizations: readonly string[],
  at: Position | undefined,
): readonly Problem[] {
  const offer = (
    code: string,
    folders: readonly string[],
    words: { readonly one: string; readonly many: string },
    entry: (folder: string) => string,
  ): readonly Problem[] => {
    const [first] = folders;
    if (first === undefined) return [];
    const names = folders.slice(0, MOST_NAMED).map((folder) => `\`${showName(folder)}\``);
    const more = folders.length > names.length ? ` and ${folders.length - names.length} more` : '';
    const what = folders.length === 1 ? words.one : words.many;
    return [
      {
        code,
        severity: 'notice',
        message: `${names.join(', ')}${more} ${what}: write \`${entry(showName(first))}\` under \`manifests\` to have it rendered`,
        ...(at && { at }),
        list: folders.map((folder) => entry(showName(folder))),
      },
    ];
  };
  return [
    ...offer(
      'chart-skipped',
      [...new Set(charts)],
      { one: 'is a Helm chart, which was not read', many: 'are Helm charts, which were not read' },
      (folder) => `{helm: {chart: ${folder}}}`,
    ),
    ...offer(
      'kustomization-skipped',
      kustomizations,
      {
        one: 'is a kustomization, whose files were read as they are',
        many: 'are kustomizations, whose files were read as they are',
      },
      (folder) => `{kustomize: ${folder}}`,
    ),
  ];
}
