import { stat } from 'node:fs/promises';
import type { Clock } from './clock.ts';
import type { Files, Look } from './files.ts';

/** Files of which is known what was asked of them, and whether the answer would be another one by now. */
export interface WatchedFiles extends Files {
  /** Ends when something that was read, looked at or listed has changed, and rests; or when `signal` aborts. */
  readonly changed: (clock: Clock, signal: AbortSignal) => Promise<void>;
}

/** From one look at all of them to the next; a large repository is looked at for a tenth of the time. */
const LOOK_MS = 100;
const SHARE = 10;

/**
 * The same files, remembering what is asked of them. They are looked at again and again, since the file system's own notices miss what
 * editors, containers and network drives do.
 */
export function watchedFiles(files: Files): WatchedFiles {
  /** Each question, with the answer that it got, or would have got a moment before. */
  const asked = new Map<string, { readonly ask: () => Promise<string>; readonly answer: Promise<string> }>();
  const note = async (key: string, ask: () => Promise<string>): Promise<void> => {
    const known = asked.get(key);
    const answer = known?.answer ?? ask();
    if (!known) asked.set(key, { ask, answer });
    await answer;
  };
  const stateOf = async (path: string): Promise<string> => stamp(await files.look(path));
  const namesIn = async (folder: string, everything: boolean): Promise<string> => {
    const listing = await files.list(folder, { everything });
    if (!listing.ok) return listing.code;
    // What is listed whole is read by other programs.
    const states = everything ? await Promise.all(listing.files.map(stateOf)) : [];
    return [...listing.files, ...listing.links, ...states].join('\n');
  };
  const differs = async (): Promise<boolean> => {
    for (const { ask, answer } of asked.values()) if ((await ask()) !== (await answer)) return true;
    return false;
  };
  const stateOfAll = async (): Promise<string> => {
    const answers: string[] = [];
    for (const { ask } of asked.values()) answers.push(await ask());
    return answers.join('\n');
  };
  return {
    folder: files.folder,
    look: async (path) => {
      await note(`look ${path}`, () => stateOf(path));
      return files.look(path);
    },
    read: async (path, largestBytes) => {
      await note(`look ${path}`, () => stateOf(path));
      return files.read(path, largestBytes);
    },
    list: async (folder, options = {}) => {
      const { everything = false } = options;
      await note(`list ${String(everything)} ${folder}`, () => namesIn(folder, everything));
      return files.list(folder, options);
    },
    changed: async (clock, signal) => {
      let tookMs = 0;
      const pause = (): Promise<void> => clock.pause(Math.max(LOOK_MS, tookMs * SHARE), signal);
      while (!signal.aborted) {
        const begunMs = clock.now();
        if (await differs()) break;
        tookMs = clock.now() - begunMs;
        await pause();
      }
      // An editor may write in several steps, and a checkout many files.
      let last = await stateOfAll();
      while (!signal.aborted) {
        await clock.pause(LOOK_MS, signal);
        const now = await stateOfAll();
        if (now === last) return;
        last = now;
      }
    },
  };
}

async function stamp(seen: Look): Promise<string> {
  if (!seen.ok) return seen.code;
  if (seen.kind === 'folder') return `folder ${seen.real}`;
  const found = await stat(seen.real).catch(() => undefined);
  return found ? `${seen.real} ${found.ino} ${found.size} ${found.mtimeMs}` : 'gone';
}
