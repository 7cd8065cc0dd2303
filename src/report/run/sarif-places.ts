import { posix } from 'node:path';
import { leadsOut } from '../../core/leads-out.ts';
import { isLive, type Position } from '../../core/problem.ts';
import { visible } from '../../text/escape.ts';
import { placeName } from '../format/names.ts';

/** Stands for the root of the repository: who reads the file knows where that is. */
export const SOURCE_ROOT = '%SRCROOT%';

/** A line, and what is said of it. */
export interface Place {
  readonly at: Position;
  readonly text: string;
}

/** Where a result is, and the further lines that it speaks of, numbered from 1 in their order. Files outside have no place. */
export function placed(at: Position, related: readonly Place[], pathPrefix: string): object {
  const first = locationOf(at, pathPrefix);
  const others = related.flatMap(({ at: place, text }, index) => {
    const location = locationOf(place, pathPrefix);
    return location ? [{ id: index + 1, ...location, message: { text: plain(text) } }] : [];
  });
  return {
    ...(first && { locations: [first] }),
    ...(others.length > 0 && { relatedLocations: others }),
  };
}

/** A headline and its lines as a message; those with a place lead to it, in the order of `placed`'s related ones. */
export function messageOf(
  headline: string,
  lines: readonly { readonly text: string; readonly at?: Position | undefined }[],
  pathPrefix: string,
): string {
  let id = 0;
  const said = lines.map(({ text, at }) => {
    if (at === undefined) return `- ${plain(text)}`;
    id += 1;
    const name = plain(placeName(at));
    const link = locationOf(at, pathPrefix) ? `[${name}](${id})` : name;
    return `- ${plain(text)} (${link})`;
  });
  return [plain(headline), ...said].join('\n');
}

/** Text in a message: brackets would begin a link, to anywhere. */
export function plain(text: string): string {
  return visible(text, Number.MAX_SAFE_INTEGER).replace(/[\\[\]]/g, String.raw`\$&`);
}

function locationOf(at: Position, pathPrefix: string): object | undefined {
  if (isLive(at)) return { logicalLocations: [{ fullyQualifiedName: visible(at.file) }] };
  const path = posix.normalize(posix.isAbsolute(at.file) ? at.file : posix.join(pathPrefix, at.file));
  if (leadsOut(path)) return undefined;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path), uriBaseId: SOURCE_ROOT },
      region: { startLine: at.line, startColumn: at.column },
    },
  };
}

/** A path as a relative URI; half a surrogate pair, which none can hold, as the character that stands for it. */
function uriOf(path: string): string {
  const whole = path.replace(/\p{Cs}/gu, '\u{fffd}');
  return whole.split('/').map(encodeURIComponent).join('/');
}
