import * as z from 'zod/mini';
import type { Position } from '../../core/problem.ts';
import type { ManifestSource } from '../../manifests/source.ts';
import { isMap } from '../../core/json.ts';
import { fileKey, type FileReading } from './file-key.ts';
import { readSources, sourceList } from './manifests.ts';
import { described } from './schemas.ts';

/** Sets of sources, of which one is chosen for each run. */
export interface Environments {
  readonly named: ReadonlyMap<string, readonly ManifestSource[]>;
  /** There are no `manifests` beside them: one has to be chosen. */
  readonly only: boolean;
  readonly at: Position;
}

const schema = z.optional(
  described(
    z.record(z.string(), sourceList('The manifests of this environment, in place of `manifests`.')),
    'a map of names to lists of manifests',
    'Several sets of manifests that the same rules judge: `production: [{kustomize: overlays/production}]`. One is ' +
      'chosen with `environment`.',
    [{ staging: [{ kustomize: 'overlays/staging' }], production: [{ kustomize: 'overlays/production' }] }],
  ),
);

export const environments = fileKey({ schema, read });

function read(written: z.infer<typeof schema>, reading: FileReading): Environments {
  const { document } = reading;
  const named = Object.entries(written ?? {}).map(
    ([name, sources]) => [name, readSources(sources, ['environments', name], reading)] as const,
  );
  const only = named.length > 0 && isMap(document.value) && document.value.manifests === undefined;
  return { named: new Map(named), only, at: document.locate(['environments']) };
}
