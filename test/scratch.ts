import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that goes away after the test file. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'netproof-test-'));
  folders.push(folder);
  return folder;
}
