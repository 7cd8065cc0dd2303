import { replaceHidden, showName } from '../text/escape.ts';
import { cut, counted } from '../text/escape.ts';
import { writeRuleFile } from '../rules/write/write.ts';
import type {
  Remark,
  WrittenEndpoint,
  WrittenEntry,
  WrittenRule,
  WrittenSource,
} from '../rules/write/written-file.ts';
import type { ReadFile } from './detect.ts';
import type { Lost } from './imported.ts';
import type { Entry, ResolvedRule } from './resolve/resolve.ts';

/** As long as a rule's name may be. */
const LONGEST_NAME = 200;
const LONGEST_COMMENT = 2_000;

export interface Parts {
  readonly read: readonly ReadFile[];
  readonly rules: readonly ResolvedRule[];
  readonly endpoints: readonly WrittenEndpoint[];
  /** What names were looked up in; absent where they were not. */
  readonly manifests?: readonly WrittenSource[] | undefined;
}

/** Whether enough is left of it for a rule. */
export function isRule({ from, allow, deny }: ResolvedRule): boolean {
  return from.length > 0 && allow.length + deny.length > 0;
}

/** The rule file, with what it lacks as comments. */
export function writeImported({ read, rules, endpoints, manifests }: Parts): string {
  return writeRuleFile({
    comment: headOf(read, rules, manifests !== undefined),
    ...(manifests && { manifests }),
    endpoints,
    rules: rules.map(ruleOf),
  });
}

function headOf(read: readonly ReadFile[], rules: readonly ResolvedRule[], wasChecked: boolean): string {
  const files = read.map(({ file, format }) => `${plain(file)} (${format.name})`).join(', ');
  const left = rules.reduce((count, { lost }) => count + lost.length, 0);
  return [
    `Imported from ${files} by \`netproof import\`.`,
    ...(wasChecked
      ? []
      : [
          'No manifests were read: workloads are named as the original names them. `netproof validate` checks them.',
        ]),
    ...(left === 0 ? [] : [`${counted(left, 'thing')} could not be imported: look for "not imported".`]),
  ].join('\n');
}

function ruleOf(rule: ResolvedRule): WrittenRule | Remark {
  const { name, comment, from, allow, deny, lost } = rule;
  const gone = lost.map(lostLine);
  const said = comment === undefined ? [] : [cut(plain(comment), LONGEST_COMMENT)];
  if (!isRule(rule)) {
    const whole = `the rule "${plain(cut(name, LONGEST_NAME))}", ${placeOf(rule)}:`;
    return { remark: [whole, ...said, ...gone].join('\n') };
  }
  const about = [...said, ...gone].join('\n');
  return {
    name: cut(name, LONGEST_NAME),
    ...(about !== '' && { comment: about }),
    from: from.map(entryOf),
    ...(allow.length > 0 && { allow: allow.map(entryOf) }),
    ...(deny.length > 0 && { deny: deny.map(entryOf) }),
  };
}

function entryOf({ text, comment }: Entry): WrittenEntry {
  return comment === undefined ? text : { text, comment };
}

function lostLine(lost: Lost): string {
  return `not imported (${placeOf(lost)}): ${plain(lost.what)}: ${lost.why}`;
}

function placeOf({ at: { file, line } }: Pick<Lost, 'at'>): string {
  return `${showName(file)}:${line}`;
}

/** Words of the original in a comment: on one line. */
function plain(text: string): string {
  return replaceHidden(text, () => ' ');
}
