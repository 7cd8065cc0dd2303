import { execFileSync } from 'node:child_process';

/** The end-to-end tests run the bundles that people run, made of the sources as they are. */
export default function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}
