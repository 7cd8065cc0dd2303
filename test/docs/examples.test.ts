import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { longName, optionOf } from '../../src/completion/line.ts';
import { callOf, type CommandTable } from '../../src/completion/table.ts';
import { parseRules } from '../../src/rules/parse.ts';
import { ruleFileJsonSchema } from '../../src/rules/schema.ts';
import { ruleFileNames } from '../../src/project/repository.ts';
import { settingEntries, variableOf } from '../../src/settings/settings.ts';
import { buildCli, inRepository, runChild, type BuiltCli } from '../commands/built-cli.ts';
import { scratch } from '../scratch.ts';
import { netproofCalls, pages, type Block } from './markdown.ts';

/*
 * What the documentation shows is so. Blocks are told apart by their language, and by words behind it:
 *
 *   yaml                a rule file is read, a workflow goes through actionlint and names inputs that there are, hooks exist
 *   yaml file=PATH      is written into the page's own folder, for the commands of the page
 *   sh run [in=FOLDER] [exit=N]   is run, in the page's own folder or in a copy of FOLDER, and ends with N
 *   text output         every line of it is in what the last `sh run` of the page printed, in this order
 *   sh cluster, sh elsewhere      needs a cluster, or what is not here: its commands and flags exist
 */
const all = pages();
const folder = scratch();
let cli: BuiltCli;
let program: CommandTable;
const hooks = parse(readFileSync(inRepository('.pre-commit-hooks.yaml'), 'utf8')) as readonly {
  id: string;
  entry: string;
}[];
const action = parse(readFileSync(inRepository('action.yml'), 'utf8')) as Readonly<
  Record<'inputs' | 'outputs', Readonly<Record<string, unknown>>>
>;

beforeAll(async () => {
  cli = await buildCli();
  mkdirSync(join(folder, 'bin'));
  const start = `exec '${process.execPath}' '${cli.file}' "$@"\n`;
  writeFileSync(join(folder, 'bin/netproof'), `#!/bin/sh\n${start}`);
  writeFileSync(join(folder, 'bin/npx'), `#!/bin/sh\nshift\n${start}`);
  for (const name of ['netproof', 'npx']) chmodSync(join(folder, 'bin', name), 0o755);
  program = JSON.parse((await cli.run(['completion', 'json'])).stdout) as CommandTable;
});
afterAll(() => cli.remove());

const of = (...languages: readonly string[]): readonly Block[] =>
  all.flatMap(({ blocks }) => blocks.filter(({ language }) => languages.includes(language)));
const shell = of('sh', 'bash', 'shell');
const yaml = of('yaml', 'yml');

describe('links', () => {
  it.each(all.map((page) => [page.path, page] as const))(
    'of %s lead to files and headings that there are',
    (path, { text }) => {
      for (const [, target = ''] of withoutCode(text).matchAll(/\]\(((?!https?:|mailto:)[^)\s]+)\)/g)) {
        const [file = '', heading] = target.split('#');
        const at = file === '' ? inRepository(path) : join(dirname(inRepository(path)), file);
        expect([target, existsSync(at)]).toEqual([target, true]);
        if (heading === undefined || !at.endsWith('.md')) continue;
        expect([target, headingsOf(readFileSync(at, 'utf8'))]).toEqual([
          target,
          expect.arrayContaining([heading]),
        ]);
      }
    },
  );

  it('of docs/README.md lead to every page of docs/', () => {
    const index = all.find(({ path }) => path === 'docs/README.md')?.text ?? '';
    for (const { path } of all) {
      if (path.startsWith('docs/') && path !== 'docs/README.md')
        expect(index).toContain(`](${path.slice('docs/'.length)}`);
    }
  });
});

/** Without what is code. */
function withoutCode(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```$/gm, '');
}

/** As GitHub names them. */
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );
}

describe('commands', () => {
  const calls = shell.flatMap(({ at, text }) =>
    netproofCalls(text).map((words) => [at, words.join(' '), words] as const),
  );

  it('are many', () => {
    expect(calls.length).toBeGreaterThan(40);
  });

  it.each(calls)('%s: netproof %s', (_, __, words) => {
    expect(unknownIn(words)).toEqual([]);
  });

  it('and their variables are settings', () => {
    const known = settingEntries().map(([name]) => variableOf(name));
    for (const { at, text } of all.flatMap(({ blocks }) => blocks))
      for (const [name] of text.matchAll(/\bNETPROOF_[A-Z_]+/g))
        expect([at, name, known.includes(name)]).toEqual([at, name, true]);
  });

  it('that are not run say why not', () => {
    for (const { at, marks, text } of shell) {
      if (netproofCalls(text).length === 0) continue;
      expect([at, ['run', 'cluster', 'elsewhere'].some((mark) => marks.has(mark))]).toEqual([at, true]);
    }
  });

  it('in the middle of a sentence are there, too', () => {
    const inline = all.flatMap(({ path, text }) =>
      [...withoutCode(text).matchAll(/`(?:npx )?netproof ([a-z][^`]*)`/g)].map(
        ([, call = '']) => [path, call.split(/\s+/)] as const,
      ),
    );
    expect(inline.length).toBeGreaterThan(40);
    for (const [path, words] of inline) expect([path, unknownIn(words)]).toEqual([path, []]);
  });
});

/** Words of a call that name no command, and flags that its command does not have. */
function unknownIn(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  if (first.startsWith('-')) return ['--help', '--version', '-V', '-h'].includes(first) ? [] : [first];
  const command = program.commands.find((one) => callOf(one) === first);
  if (!command) return [first];
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  return words.slice(1, end).filter((word) => /^-[a-z-]/.test(word) && !optionOf(command, word).option);
}

describe('commands that are run', () => {
  it.each(
    all
      .filter(({ blocks }) => blocks.some(({ marks }) => marks.has('run')))
      .map((page) => [page.path, page] as const),
  )(
    '%s: each does what the page says',
    async (path, { blocks }) => {
      const own = join(folder, path.replaceAll('/', '-'));
      mkdirSync(own, { recursive: true });
      let printed = '';
      for (const { at, language, marks, text } of blocks) {
        const file = marks.get('file');
        if (file !== undefined) {
          mkdirSync(dirname(join(own, file)), { recursive: true });
          writeFileSync(join(own, file), text);
        } else if (marks.has('run')) {
          const from = marks.get('in');
          const cwd = from === undefined ? own : join(own, from);
          if (from !== undefined && !existsSync(cwd)) cpSync(inRepository(from), cwd, { recursive: true });
          const { code, stdout, stderr } = await runChild('bash', ['-eo', 'pipefail', '-c', text], cwd, {
            PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
            ...{
              GIT_AUTHOR_NAME: 'a',
              GIT_AUTHOR_EMAIL: 'a@b.example',
              GIT_COMMITTER_NAME: 'a',
              GIT_COMMITTER_EMAIL: 'a@b.example',
            },
          });
          printed = `${stdout}\n${stderr}`;
          expect([at, code, code === Number(marks.get('exit') ?? 0) ? '' : printed]).toEqual([
            at,
            Number(marks.get('exit') ?? 0),
            '',
          ]);
        } else if (language === 'text' && marks.has('output')) {
          expect(at + missingLines(text, printed)).toBe(at);
        }
      }
    },
    60_000,
  );
});

/** Lines of `shown` that `printed` does not have, in this order; times are as long as they are. */
function missingLines(shown: string, printed: string): string {
  const plain = (line: string): string =>
    line
      .trim()
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/\d+ ms|\d+\.\d s/g, '0.0 s');
  const lines = printed.split('\n').map(plain);
  let from = 0;
  for (const line of shown
    .split('\n')
    .map(plain)
    .filter((one) => one !== '' && one !== '…')) {
    const at = lines.indexOf(line, from);
    if (at < 0) return `\nnot printed: ${line}\nprinted:\n${printed}`;
    from = at + 1;
  }
  return '';
}

describe('YAML', () => {
  it.each(yaml.map((block) => [block.at, block] as const))('%s is what it seems to be', (_, block) => {
    const documents = parseAllDocuments(block.text);
    for (const document of documents) {
      expect(document.errors).toEqual([]);
      checkYaml(document.toJS(), block);
    }
  });

  const workflows = yaml.filter(({ text }) => /^jobs:/m.test(text) && /^on:/m.test(text));
  test('workflows pass actionlint', async ({ skip }) => {
    const found = await runChild('actionlint', ['-version'], folder).catch(() => undefined);
    if (found === undefined) skip('no actionlint on PATH');
    expect(workflows.length).toBeGreaterThan(5);
    const names = workflows.map(({ at, text }) => {
      const name = `${at.replaceAll(/[/:]/g, '-')}.yaml`;
      // `- uses: netproof/netproof@v1` is this repository; actionlint knows inputs of local actions.
      mkdirSync(join(folder, 'lint/.github/workflows'), { recursive: true });
      writeFileSync(
        join(folder, 'lint/.github/workflows', name),
        text.replaceAll(/uses: netproof\/netproof@\S+/g, 'uses: ./action'),
      );
      return join('.github/workflows', name);
    });
    mkdirSync(join(folder, 'lint/action/dist'), { recursive: true });
    cpSync(inRepository('action.yml'), join(folder, 'lint/action/action.yml'));
    for (const name of ['main.cjs', 'post.cjs']) writeFileSync(join(folder, 'lint/action/dist', name), '');
    await runChild('git', ['init', '--quiet'], join(folder, 'lint'));
    const labels = 'self-hosted-runner:\n  labels: [arc-netproof, docker]\n';
    writeFileSync(join(folder, 'lint/.github/actionlint.yaml'), labels);
    const { code, stdout } = await runChild('actionlint', ['-no-color', ...names], join(folder, 'lint'));
    expect([code, stdout]).toEqual([0, '']);
  });
});

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checkYaml(value: unknown, { text }: Block): void {
  for (const step of stepsIn(value)) {
    if (String(step.uses).startsWith('netproof/netproof@'))
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  }
  for (const [, name = ''] of text.matchAll(/steps\.netproof\.outputs\.([\w-]+)/g))
    expect(Object.keys(action.outputs)).toContain(name);
  for (const words of netproofCalls(text)) expect(unknownIn(words)).toEqual([]);
  if (!isNode(value)) return;
  if (Array.isArray(value.rules) && value.version !== undefined)
    expect(parseRules(text, 'netproof.yaml').problems.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
  for (const repo of Array.isArray(value.repos)
    ? (value.repos as readonly { repo: string; hooks: readonly { id: string }[] }[])
    : []) {
    if (repo.repo.includes('netproof'))
      expect(hooks.map(({ id }) => id)).toEqual(expect.arrayContaining(repo.hooks.map(({ id }) => id)));
  }
}

/** Every map in a list that has `uses`. */
function* stepsIn(value: unknown): Iterable<Node> {
  if (Array.isArray(value)) for (const one of value as readonly unknown[]) yield* stepsIn(one);
  else if (isNode(value)) {
    if (typeof value.uses === 'string') yield value;
    for (const one of Object.values(value)) yield* stepsIn(one);
  }
}

test('the hooks of pre-commit call commands that there are', () => {
  expect(hooks.map(({ id }) => id)).toEqual(['netproof-validate', 'netproof-predict']);
  for (const { entry } of hooks) expect(unknownIn(entry.split(' ').slice(1))).toEqual([]);
});

test('issue forms ask with names of their own', () => {
  for (const name of ['bug', 'idea', 'wrong-verdict']) {
    const form = parse(readFileSync(inRepository(`.github/ISSUE_TEMPLATE/${name}.yml`), 'utf8')) as {
      readonly name: string;
      readonly description: string;
      readonly body: readonly { type: string; id: string; attributes: { label: string } }[];
    };
    expect([form.name, form.description].every((one) => one.length > 0 && one.length < 200)).toBe(true);
    expect(new Set(form.body.map(({ id }) => id)).size).toBe(form.body.length);
    for (const { type, attributes } of form.body)
      expect([['textarea', 'dropdown', 'input'].includes(type), attributes.label.length > 0]).toEqual([
        true,
        true,
      ]);
  }
});

test('the catalogue entry names the schema, and the files that netproof looks for', () => {
  const [block] = all.find(({ path }) => path === 'docs/schema-store.md')?.blocks ?? [];
  const entry = JSON.parse(block?.text ?? '') as {
    readonly url: string;
    readonly fileMatch: readonly string[];
  };
  expect(entry.url).toBe((ruleFileJsonSchema() as { readonly $id: string }).$id);
  const inAnyFolder = ruleFileNames.map((name) => (name.includes('/') ? `**/${name}` : name));
  expect(entry.fileMatch).toEqual([...inAnyFolder, '!**/.github/workflows/*']);
});

test('options have names that the examples can be looked up by', () => {
  for (const { options } of program.commands)
    for (const option of options) expect(longName(option)).not.toBe('');
});
