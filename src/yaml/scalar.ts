import type { YamlVersion } from './options.ts';

export type Plain = string | number | boolean | null;

/** What an unquoted, untagged scalar means. */
export function plainScalar(text: string, version: YamlVersion): Plain {
  return version === '1.1' ? kubernetesScalar(text) : coreScalar(text);
}

/** YAML 1.2's core schema. What JSON has no word for (`.nan`) is text. */
function coreScalar(text: string): Plain {
  if (/^(~|null|Null|NULL|)$/.test(text)) return null;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  const isNumber = /^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(
    text,
  );
  return isNumber ? finite(text, text) : text;
}

/**
 * Plain scalars as Kubernetes reads them. kubectl and the API server read YAML with go-yaml v2, which is YAML 1.1 with
 * ways of its own; each row of test/manifests/scalars.ts is compared with kubectl by the end-to-end tests: `y`, `no` and
 * `on` are booleans, `0777`, `0o777` and `0b11` are integers, `1_000` is 1000, `1:30` and dates stay text. NaN and the
 * infinities come back as such; JSON has no word for them.
 */
const WORDS = new Map<string, Plain>([
  ...words(true, 'y Y yes Yes YES true True TRUE on On ON'),
  ...words(false, 'n N no No NO false False FALSE off Off OFF'),
  ...words(null, '~ null Null NULL'),
  ['', null],
  ...words(Number.NaN, '.nan .NaN .NAN'),
  ...words(Number.POSITIVE_INFINITY, '.inf .Inf .INF +.inf +.Inf +.INF'),
  ...words(Number.NEGATIVE_INFINITY, '-.inf -.Inf -.INF'),
]);

const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const INTEGER = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?([0-7]+)|[0-9]+)$/;

function kubernetesScalar(text: string): Plain {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  const first = text.charAt(0);
  if (first === '.') return FLOAT.test(text) ? finite(text, text) : text;
  if (!/^[-+0-9]/.test(first)) return text;
  const digits = text.replaceAll('_', '');
  return integer(digits) ?? (FLOAT.test(digits) ? finite(digits, text) : text);
}

function integer(text: string): number | undefined {
  const match = INTEGER.exec(text);
  if (!match) return undefined;
  const [, sign = '', digits = '', octal] = match;
  // `089` is not an octal number: go-yaml falls back to a float, which reads it as 89.
  if (octal === undefined && /^0[0-9]/.test(digits)) return undefined;
  const value = Number(octal === undefined ? digits : `0o${octal}`);
  return sign === '-' && value !== 0 ? -value : value;
}

/** A number too large for a float is text. */
function finite(digits: string, text: string): number | string {
  const value = Number(digits);
  return Number.isFinite(value) ? value : text;
}

function words(value: Plain, list: string): [string, Plain][] {
  return list.split(' ').map((word) => [word, value]);
}
