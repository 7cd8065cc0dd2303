import { randomBytes } from 'node:crypto';
import { systemClock } from '../io/clock.ts';
import { systemDownloadCache } from '../io/download-cache.ts';
import { systemExec } from '../io/exec.ts';
import { systemHttp } from '../io/http.ts';
import { thisProcess } from '../io/this-process.ts';
import type { Machine } from './context.ts';

/** The machine that netproof runs on. */
export function thisMachine(env: Readonly<Record<string, string | undefined>>): Machine {
  return {
    exec: systemExec,
    clock: systemClock,
    http: systemHttp,
    downloads: systemDownloadCache(env),
    self: thisProcess,
    randomHex: () => randomBytes(4).toString('hex'),
  };
}
