import { showName } from '../text/show-name.ts';
import type { Problem } from '../core/problem.ts';
import type { ManifestSource } from '../core/check.ts';
import type { Path, RuleDocument } from '../yaml/rule-document.ts';
import { mistake } from '../core/findings.ts';
import { isDnsLabel } from '../kubernetes/names.ts';
import type { Shape } from './shape.ts';

/**
 * Reads the `manifests` section. Where the file has none it is the folder that netproof was pointed at: `manifests/`
 * leaves out the rule file itself and hidden folders.
 */
export function readManifests(
  shape: Shape,
  document: RuleDocument,
  problems: Problem[],
): readonly ManifestSource[] {
  if (!shape.manifests) return [{ kind: 'path', path: '.', at: document.locate([]) }];
  return shape.manifests.map((written, index): ManifestSource => {
    const path: Path = ['manifests', index];
    const at = document.locate(path);
    const check = (text: string, below: Path): void => {
      if (!text.startsWith('-')) return;
      // kubectl and helm would take it for an option.
      const message = `\`${showName(text)}\` begins with a dash`;
      problems.push(
        mistake('bad-path', message, document.locate([...path, ...below]), `write ./${showName(text)}`),
      );
    };
    if (typeof written === 'string') {
      check(written, []);
      return { kind: 'path', path: written, at };
    }
    if ('kustomize' in written) {
      check(written.kustomize, ['kustomize']);
      return { kind: 'kustomize', dir: written.kustomize, at };
    }
    const { chart, values = [], release = releaseOf(chart), namespace = 'default' } = written.helm;
    check(chart, ['helm', 'chart']);
    const files = typeof values === 'string' ? [values] : values;
    for (const [place, text] of files.entries()) {
      check(text, ['helm', 'values', ...(typeof values === 'string' ? [] : [place])]);
    }
    for (const [key, text] of [
      ['release', release],
      ['namespace', namespace],
    ] as const) {
      if (isDnsLabel(text)) continue;
      const message = `\`${showName(text)}\` can not be a ${key}’s name`;
      const hint = `lower-case letters, digits and dashes make one: set \`${key}\``;
      problems.push(mistake('bad-name', message, document.locate([...path, 'helm', key]), hint));
    }
    return { kind: 'helm', chart, values: files, release, namespace, at };
  });
}

/** `charts/shop/` and `shop-1.2.3.tgz` are released as `shop`. */
function releaseOf(chart: string): string {
  const last = chart.split('/').findLast((part) => part !== '' && part !== '.') ?? '';
  const name = last.replace(/(-\d+\.\d+\.\d+[^/]*)?\.tgz$/, '').toLowerCase();
  return isDnsLabel(name) ? name : 'release';
}
