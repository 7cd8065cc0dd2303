import { readFileSync, readdirSync } from 'node:fs';
import type { Model } from '../../src/model/model.ts';
import type { Prediction } from '../../src/report/result.ts';
import { modelOf } from './cluster.ts';

/** A prediction as a reader sees it, with the lines that it points at. */
export function story({ allowed, decidedBy, at, evidence }: Prediction): string {
  const place = (one: typeof at) => (one ? `  (line ${one.line})` : '');
  return [
    `${allowed ? 'ALLOWED' : 'CUT'}: ${decidedBy}${place(at)}`,
    ...evidence.map((line) => `- ${line.text}${place(line.at)}`),
  ].join('\n');
}

/** The model of one of the examples; lines are those of its files put one after another. */
export function example(name: string): Model {
  const folder = new URL(`../../examples/${name}/k8s/`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((one) => one.endsWith('.yaml'))
    .sort();
  return modelOf(files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n---\n'));
}
