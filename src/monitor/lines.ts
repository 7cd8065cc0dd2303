import { showName } from '../text/escape.ts';
import { showPort } from '../net/ports.ts';
import type { Digest } from './names.ts';
import type { Question } from './question.ts';

/**
 * The ConfigMap's text: a line for each question, fields apart by tabs, `-` for none. All words for people and for Prometheus are
 * made here, where they can be escaped: the shell only prints them.
 */
export function questionLines(questions: readonly Question[], digest: Digest): string {
  const lines = new Map(questions.map((question) => [idOf(question, digest), question]));
  return [HEADER, ...[...lines].map(([id, question]) => lineOf(id, question)), ''].join('\n');
}

const HEADER =
  '# id, expected, kind, host, port, protocol, ready, fallback, asks, labels, words; read again when it changes';

/** The same as long as it is the same question: what is remembered of it outlives a change of its neighbours. */
function idOf({ rule, from, to, port, protocol, expected, asked }: Question, digest: Digest): string {
  return digest(JSON.stringify([rule, from, to, port, protocol, expected, asked])).slice(0, 12);
}

function lineOf(id: string, question: Question): string {
  const { asked, port, protocol, expected, ready = '-', fallback = '-', readyByThisPort } = question;
  const host = 'host' in asked ? asked.host : '-';
  const asks = readyByThisPort && ready !== '-' ? 'port' : '-';
  const fields = [id, expected, asked.kind, host, port, protocol.toLowerCase(), ready, fallback, asks];
  return [...fields, prometheusLabels(question), words(question)].join('\t');
}

/** `rule “…”: shop/web -> shop/db:5432 (netproof.yaml:12)`. */
function words({ rule, from, to, port, protocol, at }: Question): string {
  return `rule "${showName(rule)}": ${showName(from)} -> ${showName(to)}:${showPort({ port, protocol })} (${showName(at)})`;
}

/** In the order in which the documentation has them. */
function prometheusLabels({ rule, from, to, port, protocol, expected }: Question): string {
  return Object.entries({ rule, from, to, port: String(port), protocol, expected })
    .map(([name, value]) => `${name}="${labelValue(value)}"`)
    .join(',');
}

/** Prometheus' text format: a backslash and a quote get a backslash; line feeds are escaped already. */
function labelValue(text: string): string {
  return showName(text).replace(/["\\]/g, (character) => `\\${character}`);
}
