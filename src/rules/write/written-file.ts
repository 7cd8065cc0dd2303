import type { Labels } from '../../core/objects.ts';
import type { EndpointKeyName } from '../keys/rule-keys.ts';

/** Words beside or above what they are about: plain text, as many lines as it has. */
interface Commented {
  readonly comment?: string;
}

/** A rule file as somebody is about to write it. Nothing of it is checked: `parseRules` reads what becomes of it. */
export interface WrittenFile {
  /** What an editor checks the file against: a URL, or a path from the file. */
  readonly schema?: string;
  /** What the file is, at its head. */
  readonly comment?: string;
  /** None: what the folder holds. */
  readonly manifests?: readonly WrittenSource[];
  readonly workloads?: readonly WrittenWorkload[];
  readonly endpoints?: readonly WrittenEndpoint[];
  readonly rules: readonly (WrittenRule | Remark)[];
}

/** Words between two rules: what no rule says, and why. */
export interface Remark {
  readonly remark: string;
}

export type WrittenSource = Commented &
  (
    | { readonly path: string }
    | { readonly exclude: string }
    | { readonly kustomize: string }
    | {
        readonly helm: {
          readonly chart: string;
          readonly values?: readonly string[];
          readonly release?: string;
          readonly namespace?: string;
        };
      }
  );

/** Pods that no manifest holds. */
export interface WrittenWorkload extends Commented {
  /** `namespace/name`. */
  readonly name: string;
  readonly labels?: Labels;
  readonly namespaceLabels?: Labels;
  /** `9090`, `53/udp`. */
  readonly ports?: readonly (number | string)[];
}

export type WrittenEndpoint = Commented & { readonly name: string } & (
    | { readonly namespace: string; readonly labels: Labels; readonly namespaceLabels?: Labels }
    | { readonly host: string; readonly address?: string }
    | { readonly outside: string }
  );

/** An endpoint in a rule's list: `shop/db:5432`. */
export type WrittenEntry = string | (Commented & { readonly text: string });

/** A list of one entry is written as a text under `from` and `to`. */
export type WrittenRule = Commented & { readonly name?: string } & Readonly<
    Partial<Record<EndpointKeyName, readonly WrittenEntry[]>>
  >;
