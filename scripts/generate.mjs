// Writes the files that are derived from the sources: `node scripts/generate.mjs`. With `--check` it writes nothing,
// names each file that is stale, and exits 1 when there is one.
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { tsImport } from 'tsx/esm/api';

const root = new URL('../', import.meta.url);
const load = (path) => tsImport(new URL(path, root).href, import.meta.url);
const pretty = async (file, text) => format(text, { ...(await resolveConfig(file)), filepath: file });
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Each generated file: its path, and its whole text, given the text that is there (for parts between markers). */
const generated = [
  {
    file: 'schema/netproof.schema.json',
    render: async () => json((await load('src/rules/schema.ts')).ruleFileJsonSchema()),
  },
  {
    file: 'schema/report.schema.json',
    render: async () => json((await load('src/report/run/json-schema.ts')).reportJsonSchema()),
  },
  {
    file: 'schema/reports.schema.json',
    render: async () => json((await load('src/report/run/json-schema.ts')).seriesJsonSchema()),
  },
  {
    file: 'schema/matrix.schema.json',
    render: async () => json((await load('src/report/reach/json-schema.ts')).matrixJsonSchema()),
  },
  {
    file: 'schema/coverage.schema.json',
    render: async () => json((await load('src/report/coverage/json-schema.ts')).coverageJsonSchema()),
  },
  {
    file: 'src/report/reach/browser-program.ts',
    render: async () => pretty('src/report/reach/browser-program.ts', await browserProgram()),
  },
  {
    file: 'action.yml',
    render: async () => pretty('action.yml', (await load('scripts/action-file.ts')).renderActionFile()),
  },
  {
    file: 'merge/action.yml',
    render: async () => pretty('merge/action.yml', (await load('scripts/action-file.ts')).renderMergeFile()),
  },
  {
    file: 'README.md',
    render: async (readme) => pretty('README.md', (await load('scripts/readme.ts')).renderReadme(readme)),
  },
  ...['CONTRIBUTING.md', 'docs/architecture.md'].map((file) => ({
    file,
    render: async (page) => pretty(file, (await load('scripts/rooms-page.ts')).renderRooms(page)),
  })),
  {
    file: 'docs/reference/commands.md',
    render: async () =>
      pretty(
        'docs/reference/commands.md',
        (await load('scripts/command-reference.ts')).renderCommandsPage(await commands()),
      ),
  },
  {
    file: 'docs/reference/settings.md',
    render: async () =>
      pretty('docs/reference/settings.md', (await load('scripts/settings-page.ts')).renderSettingsPage()),
  },
  {
    file: 'docs/support.md',
    render: async (page) =>
      pretty(
        'docs/support.md',
        (await load('scripts/support-page.ts')).renderSupportPage(page, (await about()).engines.node),
      ),
  },
  {
    file: 'man/netproof.1',
    render: async () =>
      (await load('scripts/man-page.ts')).renderManPage(await commands(), (await about()).version),
  },
];

/** What commands and flags there are, as the command line itself says. */
async function commands() {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'src/cli.ts', 'completion', 'json'],
    { cwd: root },
  );
  return JSON.parse(stdout);
}

async function about() {
  return JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
}

/** The matrix page's program and its style sheet, each bundled into one text, as a module that gives both. */
async function browserProgram() {
  const [script, style] = await Promise.all(['main.ts', 'page.css'].map(bundle));
  return `// Generated from src/report/reach/browser by \`npm run generate\`.
export const pageScript = ${JSON.stringify(script)};
export const pageStyle = ${JSON.stringify(style)};`;
}

async function bundle(file) {
  const { outputFiles } = await build({
    absWorkingDir: root.pathname,
    entryPoints: [`src/report/reach/browser/${file}`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
  });
  return outputFiles[0].text;
}

const check = process.argv.includes('--check');
const stale = [];
for (const { file, render } of generated) {
  const url = new URL(file, root);
  const before = await readFile(url, 'utf8').catch(() => undefined);
  const after = await render(before ?? '');
  if (before === after) continue;
  stale.push(file);
  if (check) continue;
  await mkdir(dirname(url.pathname), { recursive: true });
  await writeFile(url, after);
}
for (const file of stale) console.log(check ? `stale: ${file} (run \`npm run generate\`)` : `wrote ${file}`);
if (check && stale.length > 0) process.exitCode = 1;
