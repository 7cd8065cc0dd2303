import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { shells } from '../../src/completion/scripts.ts';
import { buildCli, inRepository, runChild, type BuiltCli } from '../commands/built-cli.ts';
import { scratch } from '../scratch.ts';

/* Real shells, with the real script, asking the command line as people have it. */
const folder = scratch();
const shop = join(folder, 'shop');
let cli: BuiltCli;
const env = { PATH: [folder, process.env.PATH].join(delimiter) };
const HOSTILE = String.raw`a "quoted" $(touch pwned) ${'`'}touch pwned${'`'}; it's \ & * end`;

beforeAll(async () => {
  cli = await buildCli();
  writeFileSync(join(folder, 'netproof'), `#!/bin/sh\nexec '${process.execPath}' '${cli.file}' "$@"\n`);
  chmodSync(join(folder, 'netproof'), 0o755);
  cpSync(inRepository('examples/shop'), shop, { recursive: true });
  mkdirSync(join(folder, 'hostile'));
  writeFileSync(
    join(folder, 'hostile/netproof.yaml'),
    `version: 1\nmanifests: [../shop/k8s]\nrules:\n  - name: ${JSON.stringify(HOSTILE)}\n    from: shop/web\n    allow: [dns]\n`,
  );
});
afterAll(() => cli.remove());

/** What bash would put on the line, and what it adds by itself, where the cursor stands at the end of `line`. */
async function bashOffers(line: string, cwd = shop): Promise<{ offers: string[]; adds: string }> {
  // Cut into words as readline does: at blanks, and around `:` and `=`, outside of marks.
  const words: string[] = [...(line.match(/"[^"]*"?|'[^']*'?|[:=]+|(?:\\.|[^\s:="'\\])+/g) ?? [])];
  if (/\s$/.test(line) && !/["'][^"']*$/.test(line)) words.push('');
  const script = `
    compopt() { adds="$*"; }
    source <(netproof completion bash)
    COMP_LINE=$1 COMP_POINT=\${#1} COMP_CWORD=$(($# - 2)); shift; COMP_WORDS=("$@"); adds=
    _netproof
    printf '%s\\n' "$adds" "\${COMPREPLY[@]}"`;
  const { stdout, stderr, code } = await runChild('bash', ['-c', script, 'bash', line, ...words], cwd, env);
  expect([code, stderr]).toEqual([0, '']);
  const [adds = '', ...offers] = stdout.trimEnd().split('\n');
  return { adds, offers: offers.filter((one) => one !== '') };
}

describe('bash', () => {
  it.each<[string, string, readonly string[]]>([
    ['netproof expl', '', ['explain']],
    ['netproof explain shop/w', '', ['shop/web']],
    ['netproof explain shop/web shop/db:', '', ['5432']],
    ['netproof explain shop/web shop/service/api:', '', ['80']],
    ['netproof explain shop/web "shop/db:', '', ['shop/db:5432']],
    ['netproof matrix --format=js', '', ['json']],
    ['netproof matrix --format j', '', ['json']],
    ['netproof run --engine ', '', ['cluster', 'model', 'auto']],
    ['netproof run --rules ', '-o default', []],
    ['netproof run k', '-o dirnames', []],
    ['netproof validate --rule "the front', '', ['the front end talks to the API alone']],
    ['netproof validate --rule the\\ front', '', ['the\\ front\\ end\\ talks\\ to\\ the\\ API\\ alone']],
    ['netproof nonsense ', '', []],
    ['netproof completion p', '', ['powershell']],
    ['netproof help ma', '', ['matrix']],
  ])('%s', async (line, adds, offers) => {
    expect(await bashOffers(line)).toEqual({ adds, offers });
  });

  it('is given a hostile name as words that say it, and does nothing that it says', async () => {
    const hostile = join(folder, 'hostile');
    const { offers } = await bashOffers('netproof validate --rule ', hostile);
    expect(offers).toHaveLength(1);
    expect(execFileSync('bash', ['-c', `printf %s ${offers[0] ?? ''}`], { encoding: 'utf8' })).toBe(HOSTILE);
    await bashOffers('netproof validate --rule "$(touch pwned', hostile);
    expect(existsSync(join(hostile, 'pwned'))).toBe(false);
  });
});

const hasFish = (await runChild('fish', ['--version'], '/').catch(() => ({ code: 1 }))).code === 0;
describe.skipIf(!hasFish)('fish', () => {
  it.each<[string, readonly string[]]>([
    ['netproof expl', ['explain']],
    ['netproof explain shop/web shop/db:', ['shop/db:5432']],
    ['netproof matrix --format=js', ['--format=json']],
    ['netproof validate --rule "the front', ['the front end talks to the API alone']],
    ['netproof run k', ['k8s/']],
  ])('%s', async (line, offers) => {
    const script = 'netproof completion fish | source; complete -C $argv[1]';
    const { stdout } = await runChild('fish', ['-N', '-c', script, line], shop, env);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((one) => one.split('\t')[0]),
    ).toEqual(offers);
  });
});

describe('netproof complete', () => {
  it.each([
    ['a folder that is none', 'nowhere'],
    ['no rule file and no manifest', '.'],
  ])('%s: says little and ends with 0', async (_, dir) => {
    const { code, stderr } = await cli.run(['complete', 'bash', '--word=', '--', 'explain', '--dir', dir], {
      cwd: folder,
    });
    expect([code, stderr]).toEqual([0, '']);
  });

  it('names what there is though the manifests and a rule are wrong', async () => {
    const broken = join(folder, 'broken');
    cpSync(shop, broken, { recursive: true });
    writeFileSync(
      join(broken, 'netproof.yaml'),
      'version: 1\nmanifests: [k8s]\nrules:\n  - {name: one, from: shop/nobody, deny: [shop/db]}\n',
    );
    writeFileSync(join(broken, 'k8s/broken.yaml'), 'apiVersion: v1\nkind: Service\nspec: 5\n');
    const { stdout } = await cli.run(['complete', 'zsh', '--word=shop/', '--', 'shell'], { cwd: broken });
    expect(stdout.split('\n')).toContain('shop/web');
  });

  it('reads the folder that the line names', async () => {
    const words = ['complete', 'fish', '--word=shop/w', '--', 'matrix', shop, '--focus'];
    expect((await cli.run(words, { cwd: folder })).stdout).toBe('none\nshop/web\n');
  });

  it('is no command that help lists, nor one that is completed', async () => {
    expect((await cli.run(['--help'])).stdout).not.toMatch(/^ {2}complete /m);
    expect((await cli.run(['complete', 'zsh', '--word=compl'])).stdout).not.toMatch(/^complete\b/m);
  });
});

test.each(shells)('the script of %s is printed whole', async (shell) => {
  const { code, stdout } = await cli.run(['completion', shell]);
  expect(code).toBe(0);
  expect(stdout).toMatchSnapshot();
});

test('netproof completion json holds every command and flag with what --help says', async () => {
  const { commands } = JSON.parse((await cli.run(['completion', 'json'])).stdout) as {
    commands: { name: string; options: { flags: string }[]; notes: string[] }[];
  };
  for (const { name, options, notes } of commands) {
    if (name === 'netproof help') continue;
    const { stdout } = await cli.run([...name.split(' ').slice(1), '--help']);
    for (const { flags } of options) expect(stdout).toContain(flags);
    const flat = stdout.replaceAll(/\s+/g, ' ');
    for (const note of notes) expect(flat).toContain(note.replaceAll(/\s+/g, ' ').trim());
  }
}, 120_000);
