import { didYouMean } from '../../text/did-you-mean.ts';
import { showName } from '../../text/escape.ts';
import type { Field } from '../fields.ts';
import type { Reading } from '../format.ts';

/** An entry of a list: what it stands for itself, and the entries that it takes in. */
export interface Member<Value> {
  readonly at: Field;
  readonly own: readonly Value[];
  readonly of: readonly Field[];
}

/** Entries that take in others of their list, by name: the union of all. */
export class Groups<Value> {
  readonly #members = new Map<string, Member<Value>>();
  readonly #what: string;
  readonly #reading: Reading;
  readonly #circular = new Set<string>();

  constructor(what: string, reading: Reading) {
    this.#what = what;
    this.#reading = reading;
  }

  add(name: string, member: Member<Value>): void {
    this.#members.set(name, member);
  }

  /** Looks at every reference once all are there. */
  check(): void {
    const order = new Map([...this.#members.keys()].map((name, index) => [name, index]));
    for (const [name, { of }] of this.#members) {
      for (const reference of of) {
        const found = order.get(String(reference.value));
        if (found === undefined) this.#unknown(reference);
        else if (found > (order.get(name) ?? 0)) this.#forward(reference);
      }
    }
    this.#findCircles(order);
  }

  /** All that a name stands for, each once; nothing, and an error, where there is no such name. */
  expand(reference: Field): readonly Value[] {
    const name = String(reference.value);
    if (!this.#members.has(name)) {
      this.#unknown(reference);
      return [];
    }
    const found = new Set<Value>();
    const seen = new Set([name]);
    const open = [name];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const member = this.#members.get(next);
      if (!member || !this.#reading.spend(1, reference.at)) continue;
      for (const value of member.own) found.add(value);
      for (const below of member.of.map(({ value }) => String(value)).reverse()) {
        if (seen.has(below)) continue;
        seen.add(below);
        open.push(below);
      }
    }
    return [...found];
  }

  #unknown(reference: Field): void {
    const name = String(reference.value);
    const meant = didYouMean(name, this.#members.keys());
    const message = `there is no ${this.#what} \`${showName(name)}\``;
    const hint = meant === undefined ? undefined : `did you mean \`${showName(meant)}\`?`;
    reference.error('unknown-name', message, hint);
  }

  #forward(reference: Field): void {
    const message = `\`${showName(String(reference.value))}\` is defined further down`;
    const hint = 'netproof takes it; policytester wants it above';
    this.#reading.findings.notice('forward-reference', message, reference.at, hint);
  }

  /** Takes away, again and again, what needs no other: what is left holds itself, or something that does. */
  #findCircles(order: ReadonlyMap<string, number>): void {
    const needs = new Map<string, number>();
    const users = new Map<string, string[]>();
    for (const [name, { of }] of this.#members) {
      const below = [...new Set(of.map(({ value }) => String(value)))].filter((one) => order.has(one));
      needs.set(name, below.length);
      for (const one of below) users.set(one, [...(users.get(one) ?? []), name]);
    }
    const free = [...needs].flatMap(([name, count]) => (count === 0 ? [name] : []));
    for (let next = free.pop(); next !== undefined; next = free.pop()) {
      needs.delete(next);
      for (const user of users.get(next) ?? []) {
        const left = (needs.get(user) ?? 0) - 1;
        needs.set(user, left);
        if (left === 0) free.push(user);
      }
    }
    const [first] = needs.keys();
    if (first === undefined || this.#circular.has(first)) return;
    this.#circular.add(first);
    const message = `the ${this.#what} \`${showName(first)}\` takes in itself, by way of others or at once`;
    this.#members.get(first)?.at.error('circular', message, 'remove one of the references');
  }
}
