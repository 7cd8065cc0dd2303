import { showName } from '../text/escape.ts';
import { workloadName, type Workload } from '../core/objects.ts';
import type { Position } from '../core/problem.ts';
import type { Check, CoveredCheck, Expected, UndeclaredPort } from '../core/check.ts';
import type { Endpoint } from './endpoints/endpoint.ts';
import type { EndpointKeyName } from './keys/rule-keys.ts';
import type { Destination } from './lookup/destination.ts';
import type { Findings } from '../core/findings.ts';
import { showPort } from '../net/ports.ts';

/** More would take a cluster hours; the largest suite that is planned for has a thousand. */
const MOST_CHECKS = 100_000;

interface Question {
  readonly rule: string;
  readonly from: Workload;
  readonly destination: Destination;
  readonly expected: Expected;
  /** The key of the rule that asks it. */
  readonly origin: EndpointKeyName;
  readonly at: Position;
  /** The entries that name its source and its destination, where some do. */
  readonly entries: readonly Endpoint[];
  readonly undeclaredPort?: UndeclaredPort;
}

/** A question, and the check that it made, or that was there already. */
interface Asked {
  readonly question: Question;
  readonly check: Check;
}

interface Conflict {
  readonly first: Question;
  readonly second: Question;
  count: number;
}

/** Collects checks: the same question is asked once, and never with two answers. */
export class CheckList {
  readonly checks: Check[] = [];
  readonly #findings: Findings;
  readonly #known = new Map<Workload, Map<string, Asked>>();
  readonly #repeats: Asked[] = [];
  /** Entries that made a check. */
  readonly #useful = new Set<Endpoint>();
  readonly #conflicts = new Map<string, Conflict>();
  #asked = 0;
  #full = false;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** How many questions came, repeats included. */
  get asked(): number {
    return this.#asked;
  }

  /** A check too many came: there is no use in more. */
  get full(): boolean {
    return this.#full;
  }

  /** Takes a question, unless it was asked before. */
  add(question: Question): void {
    this.#asked++;
    const { from, destination, expected, at, rule, undeclaredPort } = question;
    let known = this.#known.get(from);
    if (!known) {
      known = new Map();
      this.#known.set(from, known);
    }
    const first = known.get(destination.key);
    if (first) {
      if (first.question.expected === expected) this.#repeat(question, first.check);
      else this.#conflict(first.question, question);
      return;
    }
    if (this.checks.length === MOST_CHECKS) {
      if (!this.#full) {
        const message = `the rules make more than ${MOST_CHECKS.toLocaleString('en')} checks`;
        const hint = 'choose sources and destinations with a selector';
        this.#findings.error('too-many-checks', message, at, hint);
      }
      this.#full = true;
      return;
    }
    const { target, label, port, protocol } = destination;
    const id = `c${this.checks.length + 1}`;
    const asked = { id, rule, from, to: target, toLabel: label, port, protocol, expected, at };
    const check = { ...asked, ...(undeclaredPort && { undeclaredPort }) };
    this.checks.push(check);
    known.set(destination.key, { question, check });
    for (const entry of question.entries) this.#useful.add(entry);
  }

  /** Takes a question of an entry whose sources other entries name, too: it makes no check. */
  again(question: Question): void {
    const first = this.#known.get(question.from)?.get(question.destination.key);
    if (first?.question.expected === question.expected) this.#repeat(question, first.check);
  }

  /** What entries ask that make no check at all; an entry that makes some is not idle. */
  covered(): readonly CoveredCheck[] {
    return this.#repeats.flatMap(({ question: { rule, at, entries }, check }) => {
      const idle = entries.filter((entry) => !this.#useful.has(entry));
      const entry = idle.find((one) => one.at === at) ?? idle[0];
      return entry ? [{ check, rule, at: entry.at }] : [];
    });
  }

  #repeat(question: Question, check: Check): void {
    if (this.#repeats.length < MOST_CHECKS) this.#repeats.push({ question, check });
  }

  /** One problem for each two entries that contradict each other, however many checks they share. */
  reportConflicts(): void {
    for (const { first, second, count } of this.#conflicts.values()) {
      const { line, column } = first.at;
      const inOrder = line < second.at.line || (line === second.at.line && column <= second.at.column);
      const [earlier, later] = inOrder ? [first, second] : [second, first];
      const { from, destination } = first;
      const what = `${workloadName(from)} → ${destination.label}:${showPort(destination)}`;
      const more = count > 1 ? ` (and ${count - 1} more)` : '';
      const message =
        `\`${showName(what)}\`${more} is both allowed and denied: ${saysWhat(later)} here, ` +
        `${saysWhat(earlier)} on line ${earlier.at.line} (${earlier.at.line}:${earlier.at.column})`;
      const hint = 'remove one of the two; for "these and nothing else" there are `onlyTo` and `onlyFrom`';
      this.#findings.error('contradiction', message, later.at, hint);
    }
  }

  #conflict(first: Question, second: Question): void {
    const key = [first, second].map(({ at, origin }) => `${at.line}:${at.column} ${origin}`).join(' ');
    const known = this.#conflicts.get(key);
    if (known) known.count++;
    else this.#conflicts.set(key, { first, second, count: 1 });
  }
}

function saysWhat({ expected, origin }: Question): string {
  const word = expected === 'allow' ? 'allowed' : 'denied';
  return origin === expected ? word : `${word} by \`${origin}\``;
}
