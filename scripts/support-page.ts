import { between } from './between.ts';
import {
  CALICO_MANIFESTS,
  CALICO_VERSION,
  KIND_VERSION,
  KUBECTL_VERSION,
  NODE_IMAGE,
  OLDEST_KIND,
  OLDEST_KUBECTL,
  PROBE_IMAGE,
  PROVEN_PAIRS,
} from '../src/config/versions.ts';

/** docs/support.md with the table of versions made anew; `node` is package.json's `engines.node`. */
export function renderSupportPage(page: string, node: string): string {
  const rows = [
    ['Node, for the command line', node, 'what `package.json` says; CI runs the oldest, 22 and 24'],
    ['kind', `${OLDEST_KIND} or newer`, `${KIND_VERSION} is downloaded where none is on PATH`],
    ['kubectl', `${OLDEST_KUBECTL} or newer`, `${KUBECTL_VERSION} is downloaded where none is on PATH`],
    [
      'Kubernetes',
      [...new Set(PROVEN_PAIRS.map(({ kubernetes }) => kubernetes))].join(', '),
      `by default \`${NODE_IMAGE.split('@')[0] ?? ''}\``,
    ],
    ['Calico', Object.keys(CALICO_MANIFESTS).join(', '), `by default ${CALICO_VERSION}`],
    ['the probe image', `\`${PROBE_IMAGE}\``, 'or one that has its program'],
  ];
  return between(page, 'supported', [
    '| what | which | besides |',
    '| --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ]);
}
