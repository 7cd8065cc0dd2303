import { rooms } from '../rooms.js';
import { between } from './between.ts';

/** The rooms, highest first, each on those that it may use: what CONTRIBUTING and docs/architecture.md show. */
export function renderRooms(page: string): string {
  const inDocs = page.startsWith('# Architecture');
  const rows = table(inDocs ? '../src' : 'src');
  return between(page, 'rooms', inDocs ? [...drawing(), '', ...rows] : rows);
}

function* drawing(): Iterable<string> {
  const top = rooms.toReversed();
  yield '```mermaid';
  yield 'flowchart TB';
  yield '  entries(["cli.ts · main.ts · post.ts · merge.ts"])';
  for (const { name, pure } of top) yield `  ${name}${pure ? `("${name}")` : `["${name}"]`}`;
  yield `  entries --> ${top.map(({ name }) => name).join(' --> ')}`;
  yield '  classDef pure stroke-dasharray: 4 3';
  yield `  class ${rooms.flatMap(({ name, pure }) => (pure ? [name] : [])).join(',')} pure`;
  yield '```';
  yield '';
  yield 'Highest first; each may use all that stand below it. Dashed and round: pure.';
}

function table(source: string): readonly string[] {
  return [
    '| room | holds | pure |',
    '| --- | --- | --- |',
    ...rooms
      .toReversed()
      .map(
        ({ name, pure, about }) =>
          `| [\`${name}/\`](${source}/${name}/README.md) | ${about} | ${pure ? 'yes' : ''} |`,
      ),
  ];
}
