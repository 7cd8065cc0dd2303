import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import config from '../.dependency-cruiser.js';
import { effectGlobals, rooms } from '../rooms.js';
import { scratch } from './scratch.ts';

/** Which rule of the repository's own each file of a tree breaks: `file → rule`, sorted. */
async function violations(baseDir: string): Promise<readonly string[]> {
  const { output } = await cruise(['src'], {
    ...config.options,
    ruleSet: { forbidden: config.forbidden } as IFlattenedRuleSet,
    validate: true,
    baseDir,
  });
  const { violations } = (output as ICruiseResult).summary;
  return [...new Set(violations.map(({ from, rule }) => `${from} → ${rule.name}`))].sort();
}

/** A tree of source files, by path. */
function tree(files: Readonly<Record<string, string>>): string {
  const folder = scratch();
  for (const [path, text] of Object.entries({ ...files, 'tsconfig.json': '{}' })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('what looks up, goes in a circle, stands in no room or takes an effect is a violation', async () => {
  const found = await violations(
    tree({
      'src/core/words.ts': 'export type Word = string;\nexport const word = 1;\n',
      'src/run/run.ts': 'export type Run = string;\nexport const run = 1;\n',
      'src/io/clock.ts': 'export type Clock = string;\nexport const clock = 1;\n',
      // What is right.
      'src/model/down.ts': "import { word } from '../core/words.ts';\nexport const same = word;\n",
      'src/model/paths.ts': "import { join } from 'node:path';\nexport const path = join('a');\n",
      'src/model/type-of-effect.ts': "import type { Clock } from '../io/clock.ts';\nexport type C = Clock;\n",
      'src/commands/all.ts':
        "import { run } from '../run/run.ts';\nimport process from 'node:process';\nexport default [run, process];\n",
      'src/cli.ts': "import all from './commands/all.ts';\nexport default all;\n",
      // What is not.
      'src/model/up.ts': "import { run } from '../run/run.ts';\nexport const up = run;\n",
      'src/model/up-type.ts': "import type { Run } from '../run/run.ts';\nexport type Up = Run;\n",
      'src/model/up-later.ts': "export const up = () => import('../run/run.ts');\n",
      'src/model/up-again.ts': "export { run } from '../run/run.ts';\n",
      'src/model/circle.ts': "import { b } from './circle-too.ts';\nexport const a = () => b;\n",
      'src/model/circle-too.ts': "import type { a } from './circle.ts';\nexport const b = 1 as typeof a;\n",
      'src/model/file.ts': "import { readFileSync } from 'node:fs';\nexport const file = readFileSync;\n",
      'src/model/effect.ts': "import { clock } from '../io/clock.ts';\nexport const now = clock;\n",
      'src/cluster/timers.ts':
        "import { setTimeout } from 'node:timers/promises';\nexport const wait = setTimeout;\n",
      'src/cluster/env.ts': "import process from 'node:process';\nexport const env = process;\n",
      'src/model/up-type-of.ts': "export type Up = typeof import('../run/run.ts');\n",
      'src/model/up-inline-type.ts': "export type Up = import('../run/run.ts').Run;\n",
      'src/model/up.js': "export { run } from '../run/run.ts';\n",
      'src/model/out.ts': "import { help } from '../../test/help.ts';\nexport const out = help;\n",
      'src/model/alias.ts': "import { run } from '#run';\nexport const alias = run;\n",
      'src/cluster/programs.ts': "import { spawn } from 'node:child_process';\nexport const start = spawn;\n",
      'src/cluster/web.ts': "import { request } from 'node:https';\nexport const ask = request;\n",
      'test/help.ts': 'export const help = 1;\n',
      'src/main.ts': "import { loose } from './loose.ts';\nexport default loose;\n",
      'src/loose.ts': 'export const loose = 1;\n',
      'src/attic/old.ts': "import { word } from '../core/words.ts';\nexport const old = word;\n",
      'src/attic/dead.ts': 'export const dead = 1;\n',
    }),
  );
  expect(found).toEqual([
    'src/attic/dead.ts → no-orphan',
    'src/attic/old.ts → every-file-has-a-room',
    'src/cluster/env.ts → effects-are-passed-in',
    'src/cluster/programs.ts → effects-are-passed-in',
    'src/cluster/timers.ts → effects-are-passed-in',
    'src/cluster/web.ts → effects-are-passed-in',
    'src/main.ts → entries-look-down',
    'src/model/alias.ts → src-stands-alone',
    'src/model/circle-too.ts → no-circle',
    'src/model/effect.ts → model-is-pure',
    'src/model/file.ts → pure-rooms-use-no-node-module',
    'src/model/out.ts → src-stands-alone',
    'src/model/up-again.ts → model-looks-down',
    'src/model/up-inline-type.ts → model-looks-down',
    'src/model/up-later.ts → model-looks-down',
    'src/model/up-type-of.ts → model-looks-down',
    'src/model/up-type.ts → model-looks-down',
    'src/model/up.js → model-looks-down',
    'src/model/up.ts → model-looks-down',
  ]);
});

const effects = [
  ...effectGlobals,
  'Math.random',
  'globalThis.process.env',
  "globalThis['fetch']",
  'global.Date',
  'new Date()',
  'crypto.randomUUID()',
];

test.each(rooms)('$name: an effect is what it says it may take', async (room) => {
  const found = await restricted(`src/${room.name}/some.ts`, effects);
  expect(found).toEqual(room.effects ? [] : effects.map((_, line) => line + 1));
});

test('an import whose target is not written out is refused: nobody could see where it leads', async () => {
  const programs = ['import("./a.ts")', 'import(name)', 'import(`./${name}.ts`)', 'require(name)'];
  expect(await restricted('src/commands/some.ts', programs)).toEqual([2, 3]);
});

/** The lines of a program that are refused, with one expression on each. No types are needed to see that. */
async function restricted(filePath: string, expressions: readonly string[]): Promise<readonly number[]> {
  const eslint = new ESLint({
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
  });
  const [result] = await eslint.lintText(expressions.map((text) => `${text};\n`).join(''), { filePath });
  return (result?.messages ?? []).map(({ line }) => line);
}
