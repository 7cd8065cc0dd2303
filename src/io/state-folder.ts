import { homedir } from 'node:os';
import { join } from 'node:path';

/** `$XDG_STATE_HOME/netproof` or `~/.local/state/netproof`: what has to outlive a process that is killed. */
export function stateFolder({
  XDG_STATE_HOME: base = '',
}: Readonly<Record<string, string | undefined>>): string {
  return join(base === '' ? join(homedir(), '.local', 'state') : base, 'netproof');
}
