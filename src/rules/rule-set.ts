import type { fileKeys } from './keys/file-keys.ts';

type Keys = typeof fileKeys;

/** The rule file, read: a value for each of its keys. */
export type RuleSet = {
  /** As positions show it. */
  readonly file: string;
} & { readonly [Key in keyof Keys]: ReturnType<Keys[Key]['read']> };
