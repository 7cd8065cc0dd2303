import type { Exec } from '../io/exec.ts';
import type { Cluster } from './cluster.ts';
import { LOCAL_MS } from './deadlines.ts';

/** Runs programs in nodes' containers: in `first` where none is named. */
export function createNodeExec(exec: Exec, first: string): Cluster['nodeExec'] {
  return (command, { input, deadlineMs = LOCAL_MS, node = first } = {}) =>
    exec('docker', ['exec', ...(input === undefined ? [] : ['--interactive']), node, ...command], {
      deadlineMs,
      ...(input !== undefined && { input }),
    });
}
