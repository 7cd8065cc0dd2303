import { isMap } from '../core/json.ts';
import type { Findings } from '../core/findings.ts';
import { textFault } from '../rules/document.ts';
import { nameList, showName } from '../text/escape.ts';
import { readYaml } from '../yaml/read.ts';
import { Field } from './fields.ts';
import type { Format, ImportFile, Reading } from './format.ts';
import { formats } from './formats.ts';
import type { ImportedRule } from './imported.ts';

/** A file that was read. */
export interface ReadFile {
  readonly file: string;
  readonly format: Format;
  readonly rules: readonly ImportedRule[];
}

/** YAML 1.1, as the tools read it that most of these files are for. */
const YAML = { version: '1.1', mostSyntaxErrors: 20, textFault } as const;

/** Reads a file as the format that is named, or the one that it looks like. What is wrong goes to the findings. */
export function readFile(
  input: ImportFile,
  named: Format | undefined,
  reading: Reading,
): ReadFile | undefined {
  const { file, text } = input;
  const { findings } = reading;
  const lines =
    named?.kind === 'text' ? named : named ? undefined : formats.find((one) => isLines(one, input));
  if (lines?.kind === 'text') return { file, format: lines, rules: lines.read(text, reading) };
  const { errors } = findings;
  const [document, second] = readYaml(text, file, findings, YAML);
  if (!document) {
    if (findings.errors === errors)
      findings.error('empty-file', 'the file is empty', { file, line: 1, column: 1 });
    return undefined;
  }
  const format = named ?? formats.find((one) => one.kind === 'yaml' && one.looksRight(document.value));
  if (format?.kind !== 'yaml') {
    unknownFormat(document.value, input, findings);
    return undefined;
  }
  if (second)
    findings.error(
      'yaml',
      'the file holds a second YAML document',
      second.at,
      'import each from a file of its own',
    );
  return { file, format, rules: format.read(new Field(document.value, document, findings), reading) };
}

function isLines(format: Format, input: ImportFile): boolean {
  return format.kind === 'text' && format.looksRight(input);
}

function unknownFormat(root: unknown, { file }: ImportFile, findings: Findings): void {
  const at = { file, line: 1, column: 1 };
  const shown = `\`${showName(file)}\``;
  if (isMap(root) && root.version === 1 && 'rules' in root) {
    findings.error('own-format', `${shown} is a rule file of netproof already`, at, 'use it with --rules');
  } else if (isMap(root) && 'apiVersion' in root && 'kind' in root) {
    findings.error(
      'unknown-format',
      `${shown} is a manifest, and holds no tests`,
      at,
      'name manifests with --manifests',
    );
  } else {
    const names = nameList(
      formats.map(({ name }) => name),
      'or',
    );
    findings.error(
      'unknown-format',
      `${shown} looks like none of the formats that can be imported`,
      at,
      `name its format: --format ${names}`,
    );
  }
}
