import { placeName } from './names.ts';
import type { Position } from '../../core/problem.ts';
import { visible } from '../../text/escape.ts';

/** The page that a position points to, where there is one: `…/blob/<sha>/k8s/policies.yaml#L38`. */
export type Link = (at: Position) => string | undefined;

/**
 * What means something in Markdown, HTML or TeX within a line; all of it has a harmless numeric form. What only means
 * something at a line's start (lists, headings) is left: untrusted text never stands there.
 */
const MARKUP = /[&<>`*_~|\\[\]#$]/g;

/**
 * Untrusted text in a Markdown paragraph or table cell. Markup becomes character references. GitHub finds mentions,
 * issue numbers, emoji and addresses in the finished page, where references are letters again: those are broken by a
 * zero-width space (and in `code` are not looked for).
 */
export function prose(text: string): string {
  return visible(text, Number.MAX_SAFE_INTEGER)
    .replace(MARKUP, reference)
    .replace(/@(?=[\w-])/g, '@&#8203;')
    .replace(/&#35;(?=\d)/g, '&#35;&#8203;')
    .replace(/\b(GH-)(?=\d)/gi, '$1&#8203;')
    .replace(/:(?=\/\/)/g, '&#58;&#8203;')
    .replace(/:(?=[^\s:]+:)/g, '&#58;&#8203;')
    .replace(/\b(www)\./gi, '$1&#8203;.');
}

/** Untrusted text as code: nothing in it is markup, a mention or a link, whatever it holds. */
export function code(text: string): string {
  return `<code>${visible(text, Number.MAX_SAFE_INTEGER)
    .replace(MARKUP, reference)
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/\b(www)\./gi, '$1&#46;')
    .replace(/@/g, '&#64;')}</code>`;
}

/** A sentence of ours with code in backticks, as evidence is written; untrusted names may be anywhere in it. */
export function sentence(text: string): string {
  const parts = text.split('`');
  // An odd backtick is nobody's pair: it stays a character.
  if (parts.length % 2 === 0) {
    const last = parts.pop() ?? '';
    parts[parts.length - 1] = `${parts.at(-1) ?? ''}\`${last}`;
  }
  return parts.map((part, index) => (part === '' ? '' : index % 2 === 1 ? code(part) : prose(part))).join('');
}

/** A position as code, linked where `link` knows its page. */
export function place(at: Position, link?: Link, withColumn = false): string {
  const shown = code(placeName(at, withColumn));
  const url = link?.(at);
  return url === undefined ? shown : `<a href="${attribute(url)}">${shown}</a>`;
}

/** A table row of cells that are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A folded section; `title` and `body` are Markdown already. */
export function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** The bytes of a text as GitHub counts them: UTF-8. */
export function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** As many `items` as fit, and no more than `most`, then a word on the rest, made from their number; '' where not even that fits. */
export function fill(
  items: readonly string[],
  maxBytes: number,
  separator: string,
  rest: (shown: number) => string,
  most = Number.POSITIVE_INFINITY,
): string {
  if (items.length === 0) return '';
  const reserve = bytes(rest(0)) + separator.length;
  const taken: string[] = [];
  let used = 0;
  for (const [index, item] of items.entries()) {
    const size = bytes(item) + separator.length;
    const last = index === items.length - 1;
    if (index === most || used + size + (last ? 0 : reserve) > maxBytes) break;
    taken.push(item);
    used += size;
  }
  if (taken.length === items.length) return taken.join(separator);
  const tail = rest(taken.length);
  if (taken.length === 0) return reserve <= maxBytes ? tail.trim() : '';
  return [...taken, tail].join(separator);
}

function attribute(url: string): string {
  return /^https?:\/\//.test(url)
    ? url.replace(/[&<>"'`\s|]/g, (character) => encodeURIComponent(character))
    : '#';
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
