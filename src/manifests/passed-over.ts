import type { Position, Problem } from '../core/problem.ts';
import { compareText } from '../text/compare.ts';
import { counted } from '../text/escape.ts';

/** Why a search passes over what it found: a file, or one object in it. */
export type WhyPassedOver =
  | 'no-object'
  | 'template'
  | 'template-of-policy'
  | 'kustomize-input'
  | 'patch'
  | 'unreadable'
  | 'unused-kind'
  | 'repeated';

/** Called for what is passed over; `detail` says more than the reason alone. */
export type PassOver = (at: Position, why: WhyPassedOver, detail?: string) => void;

const WORDS: Readonly<Record<WhyPassedOver, readonly [one: string, many: string]>> = {
  'no-object': ['file without an object', 'files without an object'],
  template: ['template', 'templates'],
  'template-of-policy': ['template of a policy', 'templates of policies'],
  'kustomize-input': ['kustomize input', 'kustomize inputs'],
  patch: ['patch', 'patches'],
  unreadable: ['unreadable file', 'unreadable files'],
  // Of kinds that decide no connection.
  'unused-kind': ['invalid object of another kind', 'invalid objects of other kinds'],
  repeated: ['repeated object', 'repeated objects'],
};

/** What the search of folders passed over, for one notice. */
export class PassedOver {
  readonly #found = new Map<string, { readonly why: WhyPassedOver; readonly line: string }>();

  /** Several documents of one file are passed over for one reason once. */
  readonly add: PassOver = (at, why, detail) => {
    const perFile = why !== 'unused-kind' && why !== 'repeated';
    const key = `${why} ${at.file} ${perFile ? '' : `${at.line}:${at.column}`}`;
    if (this.#found.has(key)) return;
    const where = perFile ? at.file : `${at.file}:${at.line}`;
    this.#found.set(key, { why, line: `${where}  ${detail ?? WORDS[why][0]}` });
  };

  /** Nothing where nothing was; a warning where a policy may be missing. */
  problems(at: Position | undefined): readonly Problem[] {
    const found = [...this.#found.values()];
    if (found.length === 0) return [];
    const parts = (Object.keys(WORDS) as WhyPassedOver[]).flatMap((why) => {
      const count = found.filter((one) => one.why === why).length;
      return count === 0 ? [] : [counted(count, ...WORDS[why])];
    });
    const missing = found.some(({ why }) => why === 'template-of-policy');
    return [
      {
        code: 'passed-over',
        severity: missing ? 'warning' : 'notice',
        message: `passed over: ${parts.join(', ')} (see \`--verbose\`)`,
        ...(at && { at }),
        list: found.map(({ line }) => line).sort(compareText),
      },
    ];
  }
}
