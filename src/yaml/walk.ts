import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Node, Pair } from 'yaml';
import { showName } from '../text/show-name.ts';
import type { Position, Problem } from '../core/problem.ts';
import { mistake } from '../core/findings.ts';

/** Aliases are welcome (a list of front ends, written once), an alias bomb is not. */
export const MOST_ALIASES = 100;

/** Tags of what plain YAML holds anyway. The library knows more of them (`!!binary`, `!!set`), and no rule needs them. */
const PLAIN_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;

/** One pass over the nodes: what aliases point to, keys that stand twice, names that no message should hold. */
export class Walk {
  readonly problems: Problem[] = [];
  readonly targets = new Map<Alias, Node>();
  firstAliasAt: Position | undefined;
  readonly #anchors = new Map<string, Node>();
  readonly #place: (offset: number) => Position;

  constructor(place: (offset: number) => Position) {
    this.#place = place;
  }

  visit(node: unknown): void {
    if (isAlias(node)) {
      this.#alias(node);
      return;
    }
    if (
      (isScalar(node) || isMap(node) || isSeq(node)) &&
      node.tag !== undefined &&
      !PLAIN_TAG.test(node.tag)
    ) {
      const hint = 'put text that begins with `!` in quotes';
      this.problems.push(mistake('yaml', 'YAML tags have no meaning here', this.#at(node), hint));
      return;
    }
    if (isScalar(node)) {
      if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
      if (typeof node.value === 'string') this.#text(node.value, this.#at(node));
    } else if (isMap(node)) {
      if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
      const seen = new Map<string, Position>();
      for (const pair of node.items) this.#pair(pair, seen);
    } else if (isSeq(node)) {
      if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
      for (const item of node.items) this.visit(item);
    }
  }

  #pair(pair: Pair, seen: Map<string, Position>): void {
    const { key, value } = pair;
    if (isScalar(key) && typeof key.value === 'string') {
      const at = this.#at(key);
      const first = seen.get(key.value);
      if (first) {
        this.problems.push(
          mistake(
            'duplicate-key',
            `\`${showName(key.value)}\` stands here twice`,
            at,
            `it is already on line ${first.line}: join the two`,
          ),
        );
      } else seen.set(key.value, at);
      this.#text(key.value, at);
    } else {
      const at = isScalar(key) || isMap(key) || isSeq(key) || isAlias(key) ? this.#at(key) : this.#place(0);
      this.problems.push(mistake('wrong-type', 'a key must be text', at, 'put it in quotes'));
    }
    this.visit(value);
  }

  #alias(node: Alias): void {
    const at = this.#at(node);
    this.firstAliasAt ??= at;
    const target = this.#anchors.get(node.source);
    if (target) this.targets.set(node, target);
    else {
      const hint = /[*/]/.test(node.source)
        ? `\`*\` begins an alias in YAML: put the endpoint in quotes, "*${showName(node.source)}"`
        : 'set the anchor before it is used, or put the text in quotes';
      this.problems.push(mistake('yaml', `the alias \`*${showName(node.source)}\` has no anchor`, at, hint));
    }
    if (this.targets.size === MOST_ALIASES + 1) this.problems.push(tooManyAliases(at));
  }

  #text(text: string, at: Position): void {
    const why = unsafe(text);
    if (why !== undefined) {
      this.problems.push(
        mistake('unsafe-name', `\`${showName(text)}\` ${why}`, at, 'write plain text on one line'),
      );
    }
  }

  #at(node: Node): Position {
    return this.#place(node.range?.[0] ?? 0);
  }
}

/**
 * Why no text of the rule file may be this one: names go to logs, where a control character or a workflow command
 * would act. The runner obeys `::name …::` at the start of a line and `##[name]` anywhere.
 */
function unsafe(text: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(text)) {
    return 'holds a control character';
  }
  if (/\p{Cs}/u.test(text)) return 'holds half a character';
  if (text.includes('##[') || /::.*::/.test(text)) return 'looks like a workflow command';
  return undefined;
}

/** What an alias bomb gets. */
export function tooManyAliases(at: Position): Problem {
  return mistake('alias-bomb', 'the file uses too many YAML aliases', at, 'write the entries out');
}
