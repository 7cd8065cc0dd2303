import { isMap } from '../../core/json.ts';
import type { Path } from '../../yaml/path.ts';

const PLUGINS = ['generators', 'transformers', 'validators'];
const PATCHES = ['patches', 'patchesJson6902', 'replacements'];
const GENERATORS = ['configMapGenerator', 'secretGenerator'];
/** Fields by which the plugins that are part of kustomize name files. */
const PLUGIN_FILES = new Set(['path', 'paths', 'files', 'env', 'envs']);
const FIELDS = new Map(
  [
    ...['resources', 'bases', 'components', 'crds', 'configurations', 'patchesStrategicMerge', 'openapi'],
    ...['helmCharts', 'helmChartInflationGenerator', 'path', 'env', 'envs', 'files'],
    ...[...PLUGINS, ...PATCHES, ...GENERATORS],
  ].map((field) => [folded(field), field]),
);

/** A value of a kustomization that kustomize takes for a path. */
export interface Reference {
  readonly text: string;
  readonly path: Path;
  /** It names objects: a manifest, or a folder with a kustomization of its own. */
  readonly bases: boolean;
  /** It configures a plugin: a file, or the configuration itself. */
  readonly plugin: boolean;
}

export function references(kustomization: Readonly<Record<string, unknown>>): readonly Reference[] {
  const found: Reference[] = [];
  const add = (value: unknown, path: Path, as: 'base' | 'plugin' | 'file' = 'file'): void => {
    if (typeof value !== 'string' || value === '') return;
    // A patch of several lines is written in place.
    if (as !== 'plugin' && value.includes('\n')) return;
    found.push({ text: value, path, bases: as === 'base', plugin: as === 'plugin' });
  };
  const items = (...fields: readonly string[]): readonly (readonly [unknown, Path])[] =>
    fields.flatMap((field) => entriesOf(kustomization[field], [field]));
  for (const [item, path] of items('resources', 'bases', 'components')) add(item, path, 'base');
  for (const [item, path] of items(...PLUGINS)) add(item, path, 'plugin');
  for (const [item, path] of items('crds', 'configurations', 'patchesStrategicMerge')) add(item, path);
  for (const [item, path] of items(...PATCHES)) if (isMap(item)) add(item.path, [...path, 'path']);
  for (const [item, path] of items(...GENERATORS)) {
    if (!isMap(item)) continue;
    add(item.env, [...path, 'env']);
    for (const key of ['files', 'envs']) {
      for (const [entry, at] of entriesOf(item[key], [...path, key])) {
        add(typeof entry === 'string' ? fileOf(entry) : entry, at);
      }
    }
  }
  if (isMap(kustomization.openapi)) add(kustomization.openapi.path, ['openapi', 'path']);
  return found;
}

/** A list's entries with their paths; none for what is not a list. */
function entriesOf(list: unknown, path: Path): readonly (readonly [unknown, Path])[] {
  return Array.isArray(list) ? list.map((item: unknown, index) => [item, [...path, index]]) : [];
}

/** What a plugin's configuration has kustomize fetch, wherever it stands. Files are kustomize's to confine. */
export function remotePluginFiles(config: unknown, path: Path = []): readonly Reference[] {
  if (Array.isArray(config)) {
    return entriesOf(config, path).flatMap(([item, at]) => remotePluginFiles(item, at));
  }
  if (!isMap(config)) return [];
  return Object.entries(config).flatMap(([key, value]) => {
    if (!PLUGIN_FILES.has(folded(key))) return remotePluginFiles(value, [...path, key]);
    const own = [...path, key];
    const texts = Array.isArray(value) ? entriesOf(value, own) : [[value, own] as const];
    return [
      ...texts.flatMap(([text, at]) => {
        if (typeof text !== 'string' || text.includes('\n') || !isRemote(fileOf(text))) return [];
        return [{ text: fileOf(text), path: at, bases: false, plugin: false }];
      }),
      ...remotePluginFiles(value, own),
    ];
  });
}

/**
 * Fields that kustomize reads and that are written in another case: Go takes them all the same, so that what they
 * name would be followed by kubectl and not be looked at here.
 */
export function miscasedFields(
  kustomization: Readonly<Record<string, unknown>>,
): readonly { readonly path: Path; readonly field: string }[] {
  const inMap = (map: unknown, path: Path) =>
    isMap(map)
      ? Object.keys(map).flatMap((key) => {
          const field = FIELDS.get(folded(key));
          return field === undefined || field === key ? [] : [{ path: [...path, key], field }];
        })
      : [];
  return [
    ...inMap(kustomization, []),
    ...inMap(kustomization.openapi, ['openapi']),
    ...[...PATCHES, ...GENERATORS].flatMap((field) =>
      entriesOf(kustomization[field], [field]).flatMap(([item, path]) => inMap(item, path)),
    ),
  ];
}

/** As Go's encoding/json compares names: without case, the long s an `s` and the Kelvin sign a `k`. */
function folded(key: string): string {
  return key.toUpperCase().toLowerCase();
}

/** `key=file` names the file's key too. */
function fileOf(entry: string): string {
  return entry.replace(/^[^=/]*=/, '');
}

/** What kustomize would hand to git or fetch by HTTP. */
export function isRemote(text: string): boolean {
  return (
    /:\/\/|^git@|^git::|[?&](ref|version|timeout)=|^[\w.-]+@[\w.-]+:/.test(text) ||
    /^(www\.)?(github|gitlab|bitbucket)\.\w+[/:]/.test(text)
  );
}
