import { parse } from 'node:path';
import { systemFiles, type Files } from '../io/files.ts';
import { withStandardInput } from '../io/standard-input.ts';
import { LARGEST_REPORT_BYTES } from '../run/shards/find-reports.ts';
import type { Call } from './command.ts';

/** Where the reports of a command line are read: what its user names is the user's own choice, and `-` is standard input. */
export async function reportInput(named: readonly string[], { signal }: Call): Promise<Files> {
  const files = systemFiles('.', { within: parse(process.cwd()).root });
  return named.includes('-') ? withStandardInput(files, process.stdin, signal, LARGEST_REPORT_BYTES) : files;
}
