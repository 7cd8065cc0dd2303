import type { Findings } from '../../core/findings.ts';
import type { Resource } from '../../core/objects.ts';
import type { Position } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import { pathText, type Path } from '../../yaml/path.ts';

/**
 * The reading of one policy's values. Their types and names are the field table's to check: what has the wrong type was
 * found there, and is read as absent here. Messages name the field as the API server does
 * (`spec.ingress[0].ports[1].endPort`), so that both can be searched for with the same words.
 */
export class Reading {
  readonly #resource: Resource;
  readonly #findings: Findings;

  constructor(resource: Resource, findings: Findings) {
    this.#resource = resource;
    this.#findings = findings;
  }

  get errors(): number {
    return this.#findings.errors;
  }

  at(path: Path): Position {
    return this.#resource.locate(path);
  }

  addedBy(path: Path): ReturnType<NonNullable<Resource['addedBy']>> {
    return this.#resource.addedBy?.(path);
  }

  error(path: Path, code: string, text: string, hint?: string): void {
    const { namespace, name } = this.#resource;
    const who = `NetworkPolicy ${showName(namespace)}/${showName(name)}`;
    this.#findings.error(code, `${who}: ${pathText(path)}: ${text}`, this.at(path), hint);
  }
}

/** The API server takes a field that is `null` for one that is not written. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** A text of the repository's as a message may quote it. */
export function quote(text: string): string {
  return `\`${showName(text)}\``;
}
