import type { YAMLError } from 'yaml';
import type { Position, Problem } from '../core/problem.ts';
import { mistake } from '../core/findings.ts';

/** A syntax error in our words, by the library's code: its own words may quote the text. */
export function syntaxProblem(error: YAMLError, at: Position, text: string): Problem {
  const [message, hint] = syntaxWords(error, text);
  return mistake('yaml', message, at, hint);
}

function syntaxWords(error: YAMLError, text: string): readonly [message: string, hint?: string] {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return ['a tab indents this line', 'YAML is indented with spaces'];
    case 'BAD_INDENT':
      return ['an entry is not indented like its neighbours, or a bracket before it stays open'];
    case 'MULTIPLE_DOCS':
      return ['the file holds a second YAML document', 'a rule file is one document: remove the `---`'];
    case 'MISSING_CHAR':
      return ['something is missing here: a quote, a bracket, a comma or a `:`'];
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return text[error.pos[0]] === '*'
        ? ['this is no YAML alias', '`*` begins an alias in YAML: put the endpoint in quotes, "*/*"']
        : ['this is no YAML anchor', 'put the text in quotes'];
    case 'BAD_SCALAR_START':
      return ['plain text can not begin with this character', 'put the text in quotes'];
    case 'BAD_DQ_ESCAPE':
      return ['this escape means nothing in YAML', 'write `\\\\` for a backslash, or use single quotes'];
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return [
        'a map begins where none can stand',
        'put text that holds `: ` in quotes, and look at the indentation',
      ];
    case 'NON_STRING_KEY':
      return ['a key must be text', 'put it in quotes'];
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
    case 'BAD_COLLECTION_TYPE':
      return ['YAML tags have no meaning here', 'put text that begins with `!` in quotes'];
    case 'MULTIPLE_ANCHORS':
      return ['a value has two YAML anchors', 'keep one of them'];
    case 'DUPLICATE_KEY':
      return ['a key stands here twice', 'join the two'];
    case 'RESOURCE_EXHAUSTION':
      return ['the YAML nests too deeply'];
    case 'BAD_DIRECTIVE':
      return ['this is no YAML directive', 'remove the line that begins with `%`'];
    case 'BAD_PROP_ORDER':
    case 'IMPOSSIBLE':
    case 'UNEXPECTED_TOKEN':
      return ['this is not YAML', 'look for a missing quote, bracket or comma before it'];
  }
}
