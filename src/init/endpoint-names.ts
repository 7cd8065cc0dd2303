import { RESERVED } from '../rules/endpoints/parse-endpoint.ts';

/** The first of the texts that can be the name of an entry of `endpoints`, with a number where it is taken. */
export function freeEndpointName(texts: readonly string[], taken: ReadonlySet<string>): string {
  const [name = 'pods'] = texts
    .map((text) =>
      text
        .replace(/[^A-Za-z0-9_-]+/g, '-')
        .replace(/^[-_]+|[-_]+$/g, '')
        .slice(0, 50),
    )
    .filter((text) => text !== '' && !/^[0-9]+$/.test(text));
  const base = RESERVED.some((word) => word === name) ? `${name}-pods` : name;
  let free = base;
  for (let count = 2; taken.has(free); count++) free = `${base}-${count}`;
  return free;
}
