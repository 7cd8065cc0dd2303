import { stringify } from 'yaml';
import type { MonitorObject } from './manifests.ts';

/** The objects as kubectl reads them: YAML 1.1, so that a label `on` stays a text; programs as they are, line by line. */
export function manifestsYaml(objects: readonly MonitorObject[]): string {
  return objects
    .map((object) => stringify(object, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false }))
    .map((text) => `---\n${text}`)
    .join('');
}
