import type * as z from 'zod/mini';
import { finding, Findings } from '../core/findings.ts';
import { inFileOrder, type Problem } from '../core/problem.ts';
import { readDocument } from './document.ts';
import { fileKeys } from './keys/file-keys.ts';
import type { FileKey, FileReading } from './keys/file-key.ts';
import type { RuleSet } from './rule-set.ts';
import type { RuleFile } from './schema.ts';
import { readShape } from './shape.ts';

/**
 * Reads a rule file: the whole text, and the name that positions show. Never throws: everything that is wrong with
 * the text is in `problems`, each at its line. `rules` is undefined when the file cannot be made sense of; otherwise it
 * holds what was right, so that manifests and endpoints can be looked at too before the run stops: as long as
 * `problems` has an error, it must not be run.
 */
export function parseRules(
  text: string,
  file: string,
): { readonly rules: RuleSet | undefined; readonly problems: readonly Problem[] } {
  const { document, problems: syntax } = readDocument(text, file);
  if (!document) return { rules: undefined, problems: syntax };
  const { shape, problems } = readShape(document);
  if (!shape) return { rules: undefined, problems: inOrder(problems) };
  const findings = new Findings();
  const whole = problems.length === 0;
  const { broken } = shape;
  const reading: FileReading = { document, findings, named: new Map(), used: new Set(), broken, whole };
  const rules = readKeys(shape, file, reading);
  return { rules, problems: inOrder([...problems, ...findings.problems]) };
}

type AnyKey = Pick<FileKey<z.ZodMiniType, unknown>, 'marksBroken'> & {
  read(written: unknown, reading: FileReading): unknown;
};

/** A value for each key; undefined where what one of them says is not known, so that all that hangs on it would look wrong. */
function readKeys(written: RuleFile, file: string, reading: FileReading): RuleSet | undefined {
  const values = Object.entries<AnyKey>(fileKeys).map(([name, key]) => {
    const { errors } = reading.findings;
    const value = key.read(written[name as keyof RuleFile], reading);
    return { name, value, sound: key.marksBroken === true || reading.findings.errors === errors };
  });
  if (!values.every(({ sound }) => sound)) return undefined;
  return { file, ...Object.fromEntries(values.map(({ name, value }) => [name, value])) } as RuleSet;
}

/** More than anybody reads at once, and few enough for every report. */
const MOST_PROBLEMS = 200;

/** In file order, once each (a list that stands behind a YAML alias is read twice), errors before what is cut. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const byKey = new Map<string, Problem>();
  for (const problem of inFileOrder(problems)) {
    const { code, message, at } = problem;
    const key = JSON.stringify([code, message, at?.line, at?.column]);
    if (!byKey.has(key)) byKey.set(key, problem);
  }
  const unique = [...byKey.values()];
  const [cut] = unique.slice(MOST_PROBLEMS);
  if (!cut) return unique;
  const first = [...unique.filter(isError), ...unique.filter((one) => !isError(one))].slice(0, MOST_PROBLEMS);
  const more = `the rule file has more problems than these ${MOST_PROBLEMS}`;
  return cut.at ? [...first, finding(cut.severity, 'more-problems', more, cut.at)] : first;
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
