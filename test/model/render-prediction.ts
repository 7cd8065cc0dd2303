import { readFileSync, readdirSync } from 'node:fs';
import type { Model } from '../../src/model/model.ts';
import type { Prediction } from '../../src/core/result.ts';
import { deciderText } from '../../src/report/format/decider.ts';
import { evidenceText } from '../../src/report/format/evidence.ts';
import { modelOf } from './cluster.ts';

const HEADS = { open: 'ALLOWED', cut: 'CUT', varies: 'VARIES', unknown: 'UNKNOWN' } as const;

/** A prediction as a reader sees it, with the lines that it points at: their numbers, or their text where it is given. */
export function story({ answer, decidedBy, at, evidence }: Prediction, text?: string): string {
  const lines = text?.split('\n');
  const place = (one: typeof at) => {
    if (!one) return '';
    return lines ? `  (${lines[one.line - 1]?.trim() ?? 'past the end'})` : `  (line ${one.line})`;
  };
  return [
    `${HEADS[answer]}: ${deciderText(decidedBy)}${place(at)}`,
    ...evidence.map((line) => `- ${evidenceText(line)}${place(line.at)}`),
  ].join('\n');
}

/** The model of one of the examples, and the text of its files, one after another, that lines are of. */
export function example(name: string): { readonly model: Model; readonly text: string } {
  const folder = new URL(`../../examples/${name}/k8s/`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((one) => one.endsWith('.yaml'))
    .sort();
  const text = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n---\n');
  return { model: modelOf(text), text };
}
