import { spawn } from 'node:child_process';

/**
 * Runs a program with this process' own terminal, so that a person can work in it, until it ends: gives its exit code, 1
 * when a signal ended it. Throws what the system says when it cannot be started.
 */
export type TerminalProgram = (
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
) => Promise<number>;

export const systemTerminalProgram: TerminalProgram = async (command, args, env) => {
  // The terminal sends Ctrl-C to the program as well, which decides what becomes of it.
  const listeners = process.listeners('SIGINT');
  process.removeAllListeners('SIGINT');
  const ignore = (): void => undefined;
  process.on('SIGINT', ignore);
  try {
    return await new Promise<number>((resolve, reject) => {
      const child = spawn(command, [...args], { stdio: 'inherit', env });
      child.once('error', reject);
      child.once('close', (code) => {
        resolve(code ?? 1);
      });
    });
  } finally {
    process.off('SIGINT', ignore);
    for (const listener of listeners) process.on('SIGINT', listener);
  }
};
