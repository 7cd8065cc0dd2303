import type { Labels, Protocol } from '../../core/objects.ts';
import type { Position } from '../../core/problem.ts';

/** An endpoint of a rule or of a command line, read. Nothing of it is looked up in the manifests yet. */
export interface Endpoint {
  /** As it is written: `shop/api:8080`. */
  readonly text: string;
  /** The same without the port: `shop/api`. */
  readonly name: string;
  readonly at: Position;
  readonly body: EndpointBody;
  readonly port?: PortRef;
}

export type EndpointBody =
  | {
      readonly kind: 'workload';
      readonly namespace: string;
      readonly name: string;
      /** Its kind, in any case and perhaps in the plural where Kubernetes does not define it. */
      readonly of?: string;
    }
  | { readonly kind: 'service'; readonly namespace: string; readonly name: string }
  /** Pods by labels (none: all of them); no namespace: in every namespace. */
  | { readonly kind: 'pods'; readonly namespace?: string; readonly labels: Labels }
  | { readonly kind: 'builtin'; readonly name: 'dns' | 'apiserver' }
  /** `label` is the rule's own word, `host` a name or an address; an address for a name is chosen by `hosts.ts`. */
  | { readonly kind: 'host'; readonly label: string; readonly host: string };

export type BodyOf<Kind extends EndpointBody['kind']> = EndpointBody & { readonly kind: Kind };

/** A port as a rule writes it. With no protocol a number means TCP; a name means what the name was declared with. */
export type PortRef =
  | { readonly kind: 'range'; readonly first: number; readonly last: number; readonly protocol: Protocol }
  | { readonly kind: 'name'; readonly name: string; readonly protocol?: Protocol };

/** An entry of the rule file's `endpoints`. */
export type NamedEndpoint =
  | {
      readonly kind: 'pods';
      readonly namespace: string;
      readonly labels: Labels;
      /** Of the namespace, where no manifest defines it. */
      readonly namespaceLabels?: Labels;
      readonly at: Position;
    }
  | { readonly kind: 'host'; readonly host: string; readonly address?: string; readonly at: Position }
  | { readonly kind: 'outside'; readonly address: string; readonly at: Position };

/** What stands under `endpoints`, by name. */
export type NamedEndpoints = ReadonlyMap<string, NamedEndpoint>;

/** What a text was read as, or what is wrong with it. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly hint?: string };

export function right<Value>(value: Value): Reading<Value> {
  return { ok: true, value };
}

export function wrong(code: string, message: string, hint?: string): Reading<never> {
  return { ok: false, code, message, ...(hint !== undefined && { hint }) };
}
