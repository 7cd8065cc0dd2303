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

/** Every value of a kustomization that kustomize takes for a path. */
export function references(kustomization: Readonly<Record<string, unknown>>): readonly Reference[] {
  const found: Reference[] = [];
  const add = (value: unknown, path: Path, as: 'base' | 'plugin' | 'file' = 'file'): void => {
    if (typeof value !== 'string' || value === '') return;
    // A patch of several lines is written in place.
    if (as !== 'plugin' && value.includes('\n')) return;
    found.push({ text: value, path, bases: as === 'base', plugin: as === 'plugin' });
  };
  const each = (field: string, visit: (item: unknown, path: Path) => void): void => {
    const list = kustomization[field];
    if (Array.isArray(list)) for (const [index, item] of list.entries()) visit(item, [field, index]);
  };
  for (const field of ['resources', 'bases', 'components'])
    each(field, (item, path) => {
      add(item, path, 'base');
    });
  for (const field of PLUGINS)
    each(field, (item, path) => {
      add(item, path, 'plugin');
    });
  for (const field of ['crds', 'configurations', 'patchesStrategicMerge']) {
    each(field, (item, path) => {
      add(item, path);
    });
  }
  for (const field of PATCHES) {
    each(field, (item, path) => {
      if (isMap(item)) add(item.path, [...path, 'path']);
    });
  }
  for (const field of GENERATORS) {
    each(field, (item, path) => {
      if (!isMap(item)) return;
      add(item.env, [...path, 'env']);
      for (const key of ['files', 'envs']) {
        const list = item[key];
        if (!Array.isArray(list)) continue;
        for (const [index, entry] of list.entries()) {
          add(typeof entry === 'string' ? fileOf(entry) : entry, [...path, key, index]);
        }
      }
    });
  }
  if (isMap(kustomization.openapi)) add(kustomization.openapi.path, ['openapi', 'path']);
  return found;
}

/** What a plugin's configuration has kustomize fetch, wherever it stands. Files are kustomize's to confine. */
export function remotePluginFiles(config: unknown, path: Path = []): readonly Reference[] {
  if (Array.isArray(config)) {
    return config.flatMap((item: unknown, index) => remotePluginFiles(item, [...path, index]));
  }
  if (!isMap(config)) return [];
  return Object.entries(config).flatMap(([key, value]) => {
    if (!PLUGIN_FILES.has(folded(key))) return remotePluginFiles(value, [...path, key]);
    const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
    return [
      ...texts.flatMap((text, index) => {
        if (typeof text !== 'string' || text.includes('\n') || !isRemote(fileOf(text))) return [];
        const at = Array.isArray(value) ? [...path, key, index] : [...path, key];
        return [{ text: fileOf(text), path: at, bases: false, plugin: false }];
      }),
      ...remotePluginFiles(value, [...path, key]),
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
    ...[...PATCHES, ...GENERATORS].flatMap((field) => {
      const list = kustomization[field];
      return Array.isArray(list) ? list.flatMap((item: unknown, index) => inMap(item, [field, index])) : [];
    }),
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
