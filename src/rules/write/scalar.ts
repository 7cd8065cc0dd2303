import { replaceHidden } from '../../text/escape.ts';
import { plainScalar } from '../../yaml/scalar.ts';

/** Letters that mean nothing to YAML wherever they stand in a text, inside brackets as well. */
const WORD = String.raw`[\p{L}\p{N}_./\-+=()’'‘“”…;@$%^~!?<>|&*:]`;
const PLAIN = new RegExp(String.raw`^[\p{L}\p{N}_./]${WORD}*( ${WORD}+)*$`, 'u');
/** The same with a comma behind a word: no text inside brackets. */
const PLAIN_LINE = new RegExp(String.raw`^[\p{L}\p{N}_./]${WORD}*(,? ${WORD}+)*$`, 'u');

/** A text inside brackets as a YAML scalar, in quotes where it would mean something else without, to YAML 1.1 or 1.2. */
export function scalar(value: string | number): string {
  return written(String(value), typeof value === 'number', PLAIN);
}

/** The same of a text that ends its line. */
export function lineScalar(value: string): string {
  return written(value, false, PLAIN_LINE);
}

function written(value: string, isNumber: boolean, plain: RegExp): string {
  if (isNumber) return value;
  const isText = (['1.1', '1.2'] as const).every((version) => plainScalar(value, version) === value);
  return isText && plain.test(value) && !/:( |$)/.test(value) ? value : quoted(value);
}

/** JSON's escapes are YAML's, but for what hides from readers and JSON leaves as it is. */
function quoted(value: string): string {
  return replaceHidden(JSON.stringify(value), (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
  });
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
