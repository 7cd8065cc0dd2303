import { InputError, type Position } from '../core/problem.ts';
import type { ManifestSource } from '../manifests/source.ts';
import { pathSource, releaseOf, withFolder } from '../rules/keys/manifests.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { Settings } from '../settings/settings.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { nameList, showName } from '../text/escape.ts';

/** The settings that say which manifests are read. */
export type ManifestSettings = Pick<Settings, 'manifests'> &
  Partial<Pick<Settings, 'kustomize' | 'helm' | 'values' | 'environment'>>;

type Named = Pick<RuleSet, 'file' | 'manifests' | 'environments'>;

/**
 * The rule file's own sources, those of the environment that is chosen, or those that the settings name instead, at the
 * rule file's first line. Throws InputError for an environment that there is not.
 */
export function withManifests<Rules extends Named>(rules: Rules, settings: ManifestSettings): Rules {
  const named = sourcesOf(rules, settings);
  if (named.length > 0) return { ...rules, manifests: named };
  return { ...rules, manifests: environmentOf(rules, settings.environment ?? '') };
}

/** Whether the environment that is chosen is none of the rule file's. */
export function lacksEnvironment({ environments }: Named, settings: ManifestSettings): boolean {
  const { environment = '' } = settings;
  return environment !== '' && !environments.named.has(environment);
}

/** The sources that the settings name; none where they name none. */
export function namedSources(settings: ManifestSettings): readonly ManifestSource[] {
  return sourcesOf({ file: '' }, settings);
}

function sourcesOf({ file }: Pick<Named, 'file'>, settings: ManifestSettings): readonly ManifestSource[] {
  const { manifests, kustomize = [], helm = [], values = [] } = settings;
  const at = (path: string): Position => ({ file: file === '' ? path : file, line: 1, column: 1 });
  const paths = manifests.map((path) => pathSource(path, at(path)));
  return [
    ...withFolder(paths, at('.')),
    ...kustomize.map((dir): ManifestSource => ({ kind: 'kustomize', dir, at: at(dir) })),
    ...helm.map((chart): ManifestSource => ({
      kind: 'helm',
      chart,
      values,
      release: releaseOf(chart),
      namespace: 'default',
      at: at(chart),
    })),
  ];
}

function environmentOf({ file, manifests, environments }: Named, chosen: string): readonly ManifestSource[] {
  const { named, only, at } = environments;
  const found = named.get(chosen);
  if (found) return found;
  if (chosen === '' && !only) return manifests;
  const names = [...named.keys()];
  const meant = didYouMean(chosen, names);
  const message =
    chosen === ''
      ? `the rule file has ${nameList(names)}, and no \`manifests\` beside them`
      : names.length === 0
        ? `there is no environment \`${showName(chosen)}\`: no rule file has \`environments\``
        : `the rule file has no environment \`${showName(chosen)}\``;
  const hint =
    meant !== undefined
      ? `did you mean \`${meant}\`?`
      : names.length === 0
        ? 'leave `environment` out'
        : `choose one of ${nameList(names, 'or')} with \`environment\``;
  throw new InputError([
    { code: 'no-environment', severity: 'error', message, hint, ...(file !== '' && { at }) },
  ]);
}
