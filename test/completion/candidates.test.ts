import { expect, it, test } from 'vitest';
import { offer, type Names } from '../../src/completion/candidates.ts';
import type { CommandTable, OptionRow } from '../../src/completion/table.ts';
import { valueRow } from '../../src/completion/values.ts';

const option = (flags: string, about = 'It is so.'): OptionRow => {
  const [, value] = /<(.+)>/.exec(flags) ?? [];
  const names = flags.split(/, | /).filter((one) => one.startsWith('-'));
  const long = names.at(-1)?.slice(2) ?? '';
  return {
    names,
    flags,
    about,
    group: 'Options',
    ...(value !== undefined && { value: valueRow(value, [], long) }),
  };
};
const command = (name: string, args: readonly string[], options: readonly OptionRow[]): CommandTable => ({
  name,
  about: `Does ${name}. And more.`,
  usage: '',
  arguments: args.map((one) => ({
    ...valueRow(one.replace('...', '')),
    about: '',
    required: true,
    several: one.endsWith('...'),
  })),
  options,
  notes: [],
  commands: [],
});
const matrix = command(
  'netproof matrix',
  ['dir'],
  [
    option('-o, --output <file>'),
    option('--format <terminal|json>'),
    option('--focus <workload>', 'Only it. May be given several times.'),
    option('--all'),
    option('--no-all'),
    option('--rule <name>'),
    option('--environment <name>'),
  ],
);
const explain = command('netproof explain', ['from', 'to'], []);
const diff = command('netproof diff', ['base', 'head'], []);
const program: CommandTable = {
  ...command('netproof', [], [option('-h, --help')]),
  commands: [matrix, explain, diff, command('netproof run', ['dirs...'], [])],
};
const names: Names = {
  workloads: ['shop/db', 'shop/web'],
  sources: ['internet', 'shop/db', 'shop/web'],
  destinations: ['dns', 'shop/db:5432'],
  rules: ['the $(front) end'],
  environments: ['staging'],
  revisions: ['main'],
};

test('who connects, in `import --from`, is a workload', () => {
  expect(valueRow('endpoint', [], 'from').kind).toBe('workload');
  expect(valueRow('n', [], 'from').kind).toBe('text');
});

it.each<[string, string, string, readonly string[]]>([
  // before the cursor, begun, what the shell adds, what is offered
  ['', '', 'none', ['matrix', 'explain', 'diff', 'run']],
  ['', 'ma', 'none', ['matrix']],
  ['', '-', 'none', ['--help']],
  ['matrix', '', 'folders', []],
  ['matrix --format', '', 'none', ['terminal', 'json']],
  ['matrix --format', 'j', 'none', ['json']],
  ['matrix', '--format=j', 'none', ['--format=json']],
  ['matrix -o', '', 'files', []],
  ['matrix', '--', 'none', ['--output', '--format', '--focus', '--all', '--rule', '--environment']],
  ['matrix', '--no', 'none', ['--no-all']],
  ['matrix --all --format json', '--', 'none', ['--output', '--focus', '--rule', '--environment']],
  ['matrix --focus shop/db', '--f', 'none', ['--format', '--focus']],
  ['matrix --focus', 'shop/w', 'none', ['shop/web']],
  ['matrix --rule', '', 'none', ['the $(front) end']],
  ['matrix --environment', 's', 'none', ['staging']],
  ['matrix .', '', 'none', []],
  ['matrix --', '--', 'folders', []],
  ['run a b', '', 'folders', []],
  ['explain', '', 'none', ['internet', 'shop/db', 'shop/web']],
  ['explain shop/web', '', 'none', ['dns', 'shop/db:5432']],
  ['explain shop/web dns', '', 'none', []],
  ['diff', '', 'folders', ['main']],
  ['nonsense', '', 'none', []],
  ['matrix --nonsense', '', 'folders', []],
])('%s | %s', async (before, word, directive, texts) => {
  const words = before === '' ? [] : before.split(' ');
  const { candidates, ...rest } = await offer(program, words, word, () => Promise.resolve(names));
  expect({ ...rest, texts: candidates.map(({ text }) => text) }).toEqual({ directive, texts });
});

test('a repository is read where one of its names may stand, and nowhere else', async () => {
  let reads = 0;
  const read = () => {
    reads++;
    return Promise.resolve(names);
  };
  for (const [words, word] of [
    [[], ''],
    [['matrix'], '--'],
    [['matrix', '--format'], ''],
    [['run'], ''],
  ] as const)
    await offer(program, words, word, read);
  expect(reads).toBe(0);
  await offer(program, ['explain'], '', read);
  expect(reads).toBe(1);
});

test('the line that a name is read for says where the repository is', async () => {
  await offer(program, ['matrix', '-o', 'x', '--output=y', '-oz', 'here', '--focus'], '', (line) => {
    expect([line.command.name, line.given]).toEqual(['netproof matrix', ['here']]);
    expect(line.written).toEqual(new Map([['output', ['x', 'y', 'z']]]));
    return Promise.resolve(names);
  });
  expect.assertions(2);
});
