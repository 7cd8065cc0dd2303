import { randomBytes } from 'node:crypto';
import { systemClock } from '../io/clock.ts';
import { systemDownloadCache } from '../io/download-cache.ts';
import { systemExec } from '../io/exec.ts';
import { systemHttp } from '../io/http.ts';
import { thisProcess } from '../io/this-process.ts';
import type { RunContext } from './context.ts';

/** What of a run's context is this machine, and the same for whoever asks. */
export type Machine = Pick<RunContext, 'exec' | 'clock' | 'http' | 'downloads' | 'self' | 'randomHex'>;

/** The machine that netproof runs on. */
export function thisMachine(env: RunContext['env']): Machine {
  return {
    exec: systemExec,
    clock: systemClock,
    http: systemHttp,
    downloads: systemDownloadCache(env),
    self: thisProcess,
    randomHex: () => randomBytes(4).toString('hex'),
  };
}
