import type { Position, Problem } from '../core/problem.ts';
import { counted, showName } from '../text/escape.ts';

/** What a search finds and netproof renders when the rule file says so, as the entries of `manifests` that would say it. */
export function offered(
  charts: readonly string[],
  kustomizations: readonly string[],
  at: Position | undefined,
): readonly Problem[] {
  const offer = (code: string, what: string, entries: readonly string[]): readonly Problem[] => {
    if (entries.length === 0) return [];
    const [first = '', second] = entries;
    const verb = second === undefined ? 'is' : 'are';
    const message = `${counted(entries.length, what)} ${verb} not rendered: name \`${first}\`${second === undefined ? '' : ', …'} under \`manifests\``;
    return [{ code, severity: 'notice', message, ...(at && { at }), list: entries }];
  };
  return [
    ...offer(
      'chart-skipped',
      'chart',
      charts.map((folder) => `{helm: {chart: ${showName(folder)}}}`),
    ),
    ...offer(
      'kustomization-skipped',
      'kustomization',
      kustomizations.map((folder) => `{kustomize: ${showName(folder)}}`),
    ),
  ];
}
