import type { YAMLError } from 'yaml';

/** Our words for the parser's codes (its own may quote the text): what is wrong, and what to do. */
export function syntaxWords(error: YAMLError, text: string): readonly [message: string, hint?: string] {
  // Templates are the most common reason why a manifest is not YAML.
  if (isTemplate(text, error.pos[0])) return TEMPLATE;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return ['this is not YAML: a tab indents this line', 'indent with spaces'];
    case 'BAD_INDENT':
      return ['this is not YAML: the indentation does not fit', 'line the entry up with the ones around it'];
    case 'MISSING_CHAR':
      return ['this is not YAML: a quote, a bracket, a comma or a `:` is missing'];
    case 'BAD_SCALAR_START':
      return ['this is not YAML: plain text cannot begin with this character', 'put the text in quotes'];
    case 'BAD_DQ_ESCAPE':
      return [
        'this is not YAML: the escape means nothing',
        'write `\\\\` for a backslash, or use single quotes',
      ];
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return [
        'this is not YAML: a map begins where none can stand',
        'put text that holds `: ` in quotes, and look at the indentation',
      ];
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return text[error.pos[0]] === '*'
        ? ['this is not a YAML alias', '`*` begins an alias in YAML: put the text in quotes, "*/*"']
        : ['this is not a YAML anchor', 'put the text in quotes'];
    case 'MULTIPLE_ANCHORS':
      return ['a value has two YAML anchors', 'keep one of them'];
    case 'RESOURCE_EXHAUSTION':
      return ['the YAML nests too deeply'];
    default:
      return ['this is not YAML', 'look for a missing quote, bracket or comma at this place or before it'];
  }
}

/** What to say where somebody's template stands in the place of YAML. */
export const TEMPLATE: readonly [message: string, hint: string] = [
  'this is not YAML: it looks like a template',
  'netproof reads rendered manifests: name the chart as `{helm: {chart: …}}` under `manifests`',
];

/** Whether the line at an offset holds a template's `{{`. */
export function isTemplate(text: string, offset: number): boolean {
  const from = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const to = text.indexOf('\n', offset);
  return text.slice(from, to === -1 ? undefined : to).includes('{{');
}
