import type { Position } from '../core/problem.ts';
import { Findings } from '../core/findings.ts';
import { readYaml } from '../yaml/read.ts';
import type { ManifestDocument } from './objects/objects.ts';

/** What a tool may print in characters: a thousand manifests are a tenth of it. */
const LARGEST_OUTPUT = 20 * 1024 * 1024;

/**
 * The documents that a tool (kustomize, helm) printed. The lines of its output are in no file, so each document stands
 * where `positionOf` says: it is given the document's line in the output, and its value.
 */
export function readRendered(
  output: string,
  positionOf: (line: number, value: unknown) => Position,
  findings: Findings,
): readonly ManifestDocument[] {
  if (output.length > LARGEST_OUTPUT) {
    const message = 'the rendered manifests are larger than 20 MB';
    findings.error('file-too-large', message, positionOf(1, undefined));
    return [];
  }
  const inner = new Findings();
  const documents = readYaml(output, '', inner);
  for (const problem of inner.problems) {
    findings.add({ ...problem, at: positionOf(problem.at?.line ?? 1, undefined) });
  }
  return documents.map(({ value, at }) => {
    const position = positionOf(at.line, value);
    return { value, at: position, locate: () => position };
  });
}
