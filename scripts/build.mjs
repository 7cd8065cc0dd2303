// Bundles the entries into dist/, with the licences of what went in. `--check` compares instead of writing.
import { readFile, readdir, writeFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const result = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/main.ts', post: 'src/post.ts', merge: 'src/merge.ts', cli: 'src/cli.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  define: { NETPROOF_VERSION: JSON.stringify(version) },
  alias: { undici: './scripts/no-undici.mjs' },
  legalComments: 'none',
  // Under 2 MB each, and read in less time.
  minify: true,
  lineLimit: 160,
  logLevel: 'warning',
});

const files = new Map(result.outputFiles.map((file) => [file.path.slice(root.length), file.text]));
files.set('dist/licenses.txt', await licences(result.metafile));

const stale = [];
for (const [path, text] of files) {
  const now = await readFile(join(root, path), 'utf8').catch(() => undefined);
  if (now === text) continue;
  stale.push(path);
  if (process.argv.includes('--check')) continue;
  await mkdir(join(root, dirname(path)), { recursive: true });
  await writeFile(join(root, path), text, { mode: path.endsWith('cli.cjs') ? 0o755 : 0o644 });
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(
    `not built from these sources: ${stale.join(', ')}. Run \`npm run build\` and commit what it writes.`,
  );
  process.exitCode = 1;
}

/** The licence of every package that has a module in a bundle. */
async function licences(metafile) {
  const folders = new Set(
    Object.keys(metafile.inputs).flatMap((input) => {
      const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
      return found ? [found[0]] : [];
    }),
  );
  const parts = [];
  for (const folder of [...folders].sort()) {
    const about = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    const names = await readdir(join(root, folder));
    const file = names.find((name) => /^licen[cs]e/i.test(name));
    const text = file === undefined ? '' : await readFile(join(root, folder, file), 'utf8');
    parts.push(`${about.name} ${about.version}\n${about.license}\n\n${text.replaceAll('\r', '').trim()}\n`);
  }
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
}
