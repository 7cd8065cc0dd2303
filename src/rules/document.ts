import { Findings } from '../core/findings.ts';
import type { Problem } from '../core/problem.ts';
import type { YamlOptions } from '../yaml/options.ts';
import { readYaml, type YamlDocument } from '../yaml/read.ts';

export type RuleDocument = YamlDocument;

const RULE_FILE: YamlOptions = { version: '1.2', mostSyntaxErrors: 20, textFault };

/** A rule file's text as its one document; undefined when it is not one, and why. Never throws. */
export function readDocument(
  text: string,
  file: string,
): { readonly document?: RuleDocument; readonly problems: readonly Problem[] } {
  const findings = new Findings();
  const [document, second] = readYaml(text, file, findings, RULE_FILE);
  if (second) {
    const hint = 'a rule file is one document: remove the `---`';
    findings.error('yaml', 'the file holds a second YAML document', second.at, hint);
  } else if (!document && findings.errors === 0) {
    const hint = 'begin it with `version: 1` and a list of `rules`';
    findings.error('empty-file', 'the rule file is empty', { file, line: 1, column: 1 }, hint);
  }
  const { problems } = findings;
  return document && problems.length === 0 ? { document, problems } : { problems };
}

/**
 * Why no text of the rule file may be this one: names go to logs, where a control character or a workflow command
 * would act. The runner obeys `::name …::` at the start of a line and `##[name]` anywhere.
 */
export function textFault(text: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(text)) {
    return 'holds a control character';
  }
  if (/\p{Cs}/u.test(text)) return 'holds half a character';
  if (text.includes('##[') || /^\s*::.*::/.test(text)) return 'looks like a workflow command';
  return undefined;
}
