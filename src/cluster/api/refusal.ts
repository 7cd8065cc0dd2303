import type { Resource } from '../../core/objects.ts';
import type { Problem } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';

/** One thing that the API server has against an object. */
interface Finding {
  readonly path: string;
  /** `unknown` fields are named by us; the rest is in the API server's words. */
  readonly unknown: boolean;
  readonly words: string;
}

/** A way into an object, as `Resource.locate` takes it. */
type Path = readonly (string | number)[];

/** Longest quotation of the API server in a message, in characters. */
const LONGEST = 300;

/** What the API server calls the kinds of an invalid value (apimachinery, util/validation/field). */
const COMPLAINTS =
  'Invalid value|Required value|Unsupported value|Duplicate value|Not found|Forbidden|Too long|Too many|Internal error';

/**
 * The API server's refusal of one object as errors at the lines of its file, one for each thing that is wrong; one at
 * its beginning when the words name no field. The text is kubectl's, of strict decoding, of validation or of
 * server-side apply. Pure.
 */
export function refusalProblems(text: string, resource: Resource): readonly Problem[] {
  const name = `${showName(resource.kind)} ${showName(resource.namespace === '' ? '' : `${resource.namespace}/`)}${showName(resource.name)}`;
  const missing = /no matches for kind "([^"]*)" in version "([^"]*)"/.exec(text);
  if (missing) {
    return [
      {
        code: 'unknown-kind',
        severity: 'error',
        message: `${name}: the cluster has no kind ${showName(resource.kind)} of ${showName(resource.apiVersion)}`,
        at: resource.at,
        hint: 'add its CustomResourceDefinition to the manifests, or leave the object out',
      },
    ];
  }
  const findings = readFindings(text);
  if (findings.length === 0) {
    return [
      {
        code: 'refused',
        severity: 'error',
        message: `${name} is refused: ${quoted(bare(text))}`,
        at: resource.at,
      },
    ];
  }
  return findings.map((finding): Problem => {
    const path = resolvePath(resource.json, finding.path);
    const at = resource.locate(path);
    if (!finding.unknown) {
      const message = `${name}, ${showPath(path)}: ${quoted(finding.words)}`;
      return { code: 'invalid-value', severity: 'error', message, at };
    }
    const field = String(path.at(-1) ?? '');
    const parent = path.slice(0, -1);
    return {
      code: 'unknown-field',
      severity: 'error',
      message: `${name}: unknown field \`${showName(field)}\`${parent.length === 0 ? '' : ` in ${showPath(parent)}`}`,
      at,
    };
  });
}

/** Whether the words are about the object; else they are about the way to the API server, or its health. */
export function isRefusal(text: string): boolean {
  return /Error from server \((Invalid|BadRequest|Forbidden|NotFound|MethodNotAllowed|UnprocessableEntity)\)|failed to create typed patch object|no matches for kind|is invalid:|error validating/.test(
    text,
  );
}

function readFindings(text: string): readonly Finding[] {
  const strict = [...text.matchAll(/unknown field "([^"]+)"/g)];
  if (strict.length > 0) return strict.map(([, path = '']) => ({ path, unknown: true, words: '' }));
  const typed = [...text.matchAll(/(?:^|\s)\.(\S+?): (field not declared in schema|expected [^\n]*)/g)];
  if (typed.length > 0) {
    return typed.map(([, path = '', words = '']) => ({
      path,
      unknown: words.startsWith('field not declared'),
      // "expected list, got &{map[]}" is Go's own tongue from the comma on.
      words: words.replace(/, got .*$/, ''),
    }));
  }
  const decoding = /cannot unmarshal (\S+) into Go struct field \w+\.(\S+) of type (\S+)/.exec(text);
  if (decoding) {
    const [, got = '', path = '', type = ''] = decoding;
    return [{ path, unknown: false, words: `${goType(type)} is expected here, not ${got}` }];
  }
  const pathPattern = String.raw`[a-z]\w*(?:\.[\w/-]+|\[[^\]]*\])*`;
  const invalid = new RegExp(String.raw`(?:^|[\s[])(${pathPattern}): (?=(?:${COMPLAINTS})\b)`, 'g');
  const starts = [...text.matchAll(invalid)];
  return starts.map((start, index) => ({
    path: start[1] ?? '',
    unknown: false,
    words: text.slice(start.index + start[0].length, starts[index + 1]?.index).replace(/[\s,*\]]+$/, ''),
  }));
}

function goType(type: string): string {
  if (type.startsWith('[]')) return 'a list';
  if (type.startsWith('map[')) return 'a mapping';
  if (type === 'string') return 'a string';
  if (/^u?int\d*$/.test(type)) return 'a number';
  return type === 'bool' ? 'true or false' : 'a mapping';
}

/**
 * `spec.containers[name="web"].ports[0].hostport` as a way into this object. Names with dots (labels) are known by the
 * object; list elements named by their keys (server-side apply does) are found in it. What it does not have is taken
 * as it stands.
 */
export function resolvePath(json: unknown, text: string): Path {
  const path: (string | number)[] = [];
  let value: unknown = json;
  let rest = text.replace(/^\./, '');
  while (rest !== '') {
    const bracket = /^\[([^\]]*)\]\.?/.exec(rest);
    if (bracket) {
      const step = element(value, bracket[1] ?? '');
      path.push(step);
      value = child(value, step);
      rest = rest.slice(bracket[0].length);
      continue;
    }
    const known = Object.keys(isObject(value) ? value : {})
      .filter((key) => rest === key || rest.startsWith(`${key}.`) || rest.startsWith(`${key}[`))
      .sort((a, b) => b.length - a.length)[0];
    const step = known ?? /^[^.[]+/.exec(rest)?.[0] ?? rest;
    path.push(step);
    value = child(value, step);
    rest = rest.slice(step.length).replace(/^\./, '');
  }
  return path;
}

/** `0`, `name="web"`, `containerPort=80,protocol="TCP"`, or a key of a mapping. */
function element(value: unknown, text: string): string | number {
  if (/^\d+$/.test(text)) return Number(text);
  const keys = [...text.matchAll(/(\w+)=("(?:[^"\\]|\\.)*"|[^,]+)/g)].map(
    ([, key = '', written = '']) => [key, written.replaceAll('"', '')] as const,
  );
  if (keys.length === 0 || !Array.isArray(value)) return text.replaceAll('"', '');
  const is = (found: unknown, wanted: string): boolean =>
    typeof found === 'string' || typeof found === 'number' ? String(found) === wanted : false;
  const index = value.findIndex(
    (item) => isObject(item) && keys.some(([key, wanted]) => is(item[key], wanted)),
  );
  const exact = value.findIndex(
    (item) =>
      isObject(item) && keys.every(([key, wanted]) => item[key] === undefined || is(item[key], wanted)),
  );
  return Math.max(0, exact >= 0 ? exact : index);
}

function child(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? (value as unknown[])[step] : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function showPath(path: Path): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${showName(step)}`)).join('');
  return text.replace(/^\./, '');
}

/** kubectl's words without its own way of saying that the server said them. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^Error from server(?: \(\w+\))?: /, '')
    .replace(/^error when \w+ "[^"]*": /, '')
    .replace(/\nensure CRDs are installed first$/, '');
}

/** Untrusted text on one line, each made safe, and no more of them than a message should hold. */
function quoted(text: string): string {
  const words = text.trim().split(/\s+/).map(showName).join(' ');
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)}…`;
}
