import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { importing, inventoryOf } from '../import/importing.ts';
import { scratch } from '../scratch.ts';
import { buildCli, inRepository, type BuiltCli } from './built-cli.ts';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli.remove());

/** A copy of a fixture, to write into. */
function copied(name: string): string {
  const folder = scratch();
  cpSync(inRepository(`test/fixtures/import/${name}`), folder, { recursive: true });
  return folder;
}

interface Report {
  readonly checks: readonly {
    readonly from: string;
    readonly to: string;
    readonly port: number;
    readonly protocol: string;
    readonly verdict: string;
  }[];
}

describe('what is imported is predicted', () => {
  it.each<[files: readonly string[], checks: number, wrong: readonly string[]]>([
    [['policytester.yaml'], 19, []],
    [['netassert.yaml'], 5, []],
    [['netassert-v1.yaml'], 7, []],
    [['np-guard.yaml'], 7, []],
    [['np-guard.csv'], 7, ['shop/api → shop/db']],
    [['allow.lst', 'deny.lst'], 6, ['shop/web → shop/service/cache']],
    [['illuminatio.yaml'], 13, []],
    [['netpol-reachability.yaml'], 4, []],
  ])('%s', async (names, checks, wrong) => {
    const cwd = copied('shop');
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(cwd, name), 'utf8')]));
    const imported = importing(files, { from: ['shop/web'], inventory: await inventoryOf('shop') });
    expect(imported.checks).toBe(checks);
    writeFileSync(join(cwd, 'netproof.yaml'), imported.text ?? '');
    const { code, stdout } = await cli.run(['predict', '--json'], { cwd });
    const { checks: predicted } = JSON.parse(stdout) as Report;
    expect(predicted).toHaveLength(checks);
    const failed = predicted.filter(({ verdict }) => verdict !== 'pass');
    expect([code, failed.map(({ from, to }) => `${from} → ${to}`)]).toEqual([
      wrong.length === 0 ? 0 : 1,
      wrong,
    ]);
  });

  it('policytester’s example: 32 checks, 15 of them denied', async () => {
    const cwd = copied('httpd-wamblee-org');
    const args = ['import', 'tests.yaml', '--manifests', 'k8s', '--address', 'repo1.maven.org=203.0.113.65'];
    expect((await cli.run([...args, '-o', 'netproof.yaml'], { cwd })).stdout).toBe(
      '4 rules and 32 checks from 1 file: netproof.yaml\n',
    );
    const { code, stdout } = await cli.run(['predict'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining('32 passed')]);
  });
});

test('tests that say something else than the policies are red', async () => {
  const cwd = copied('httpd-wamblee-org');
  await cli.run(['import', 'wrong.yaml', '--manifests', 'k8s', '-o', 'netproof.yaml'], { cwd });
  const { code, stdout } = await cli.run(['predict', '--json'], { cwd });
  const { checks } = JSON.parse(stdout) as Report;
  const verdicts = Object.fromEntries(
    checks.map(({ from, to, port, protocol, verdict }) => [`${from} → ${to}:${port}/${protocol}`, verdict]),
  );
  expect([code, verdicts]).toMatchInlineSnapshot(`
    [
      1,
      {
        "exposure/httpd-brakkee-org → brakkee-org/blog:9999/TCP": "fail",
        "exposure/httpd-brakkee-org → nohost.example.org:443/TCP": "fail",
        "wamblee-org/wiki → brakkee-org/blog:8080/TCP": "fail",
        "wamblee-org/wiki → brakkee-org/blog:8080/UDP": "pass",
        "wamblee-org/wiki → wamblee-org/database:5432/TCP": "fail",
      },
    ]
  `);
});

describe('the command', () => {
  it('prints the rule file, and what there is to say beside it', async () => {
    const cwd = copied('shop');
    const { code, stdout, stderr } = await cli.run(['import', 'deny.lst', '--from', 'shop/web'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "# Imported from deny.lst (deny-list) by \`netproof import\`.
      # No manifests were read: workloads are named as the original names them. \`netproof validate\` checks
      # them.
      # 1 thing could not be imported: look for "not imported".
      version: 1

      rules:
        # not imported (deny.lst:2): \`[2001:db8::7]:443\`, denied: IPv6 is not supported yet
        - name: what deny.lst denies
          from: shop/web
          deny: [shop/service/db:5432, example.org:443, 192.0.2.10:80]
      "
    `);
    expect(stderr).toMatchInlineSnapshot(`
      " deny.lst:2:1  warning  not imported: \`[2001:db8::7]:443\`, denied: IPv6 is not supported yet
      1 rule from 1 file; 1 thing could not be imported
      "
    `);
  });

  it('overwrites nothing', async () => {
    const cwd = copied('shop');
    writeFileSync(join(cwd, 'netproof.yaml'), 'mine\n');
    const { code, stdout, stderr } = await cli.run(['import', 'netassert.yaml', '-o', 'netproof.yaml'], {
      cwd,
    });
    expect([code, stdout, readFileSync(join(cwd, 'netproof.yaml'), 'utf8')]).toEqual([2, '', 'mine\n']);
    expect(stderr).toContain('`netproof.yaml` exists, and is not overwritten');
  });

  it('tells what is wrong in all files, and writes none', async () => {
    const cwd = copied('shop');
    writeFileSync(join(cwd, 'a.yaml'), 'pods: 7\n');
    const args = [
      'import',
      'a.yaml',
      'gone.yaml',
      'https://example.org/tests.yaml',
      'deny.lst',
      '-o',
      'out.yaml',
    ];
    const { code, stdout, stderr } = await cli.run(args, { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatchInlineSnapshot(`
      " a.yaml:1:7    error    \`pods\` must be a list, not a number
       deny.lst:1:1  error    a list of hosts does not say who connects
                              name the workload that connects: --from namespace/name
                     error    \`https://example.org/tests.yaml\` is a URL, and nothing is fetched
                              download it, and name the file
                     error    \`gone.yaml\` does not exist
       deny.lst:1:1  warning  not imported: \`db:5432\`, denied: it is a Service of the source’s namespace, and no namespace is
                              named
       deny.lst:2:1  warning  not imported: \`[2001:db8::7]:443\`, denied: IPv6 is not supported yet

       4 errors, 2 warnings
      "
    `);
    expect(() => readFileSync(join(cwd, 'out.yaml'))).toThrow(/ENOENT/);
  });

  it('tells of manifests that are wrong, and nothing that follows from it', async () => {
    const cwd = copied('shop');
    const { code, stderr } = await cli.run(['import', 'netassert.yaml', '--manifests', 'gone'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('1 error')]);
    expect(stderr).toContain('`gone` does not exist');
  });

  it('takes a folder, and names manifests from the folder of the rule file', async () => {
    const cwd = scratch();
    cpSync(inRepository('test/fixtures/import/shop/netassert.yaml'), join(cwd, 'tests/netassert.yaml'));
    cpSync(inRepository('test/fixtures/import/shop/k8s'), join(cwd, 'deploy/k8s'), { recursive: true });
    const args = ['import', 'tests', '--manifests', 'deploy/k8s', '-o', 'deploy/.github/netproof.yaml'];
    expect((await cli.run(args, { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'deploy/.github/netproof.yaml'), 'utf8')).toContain('manifests: [k8s]');
    expect((await cli.run(['predict', 'deploy'], { cwd })).code).toBe(0);
  });

  it('gives JSON', async () => {
    const cwd = copied('shop');
    const { stdout } = await cli.run(['import', 'np-guard.yaml', '--manifests', 'k8s', '--json'], { cwd });
    const { text, problems, ...rest } = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect(rest).toMatchInlineSnapshot(`
      {
        "checks": 7,
        "files": [
          {
            "file": "np-guard.yaml",
            "format": "np-guard",
          },
        ],
        "lost": [
          {
            "column": 9,
            "file": "np-guard.yaml",
            "line": 27,
            "what": "from \`203.0.113.0/24\`",
            "why": "a client outside the cluster cannot be the source of a rule yet",
          },
        ],
        "rules": 4,
      }
    `);
    expect([text, problems]).toEqual([
      expect.stringContaining('version: 1'),
      [expect.objectContaining({ code: 'not-imported' })],
    ]);
    const wrong = await cli.run(['import', 'gone.yaml', '--json'], { cwd });
    expect([wrong.code, JSON.parse(wrong.stdout)]).toEqual([
      2,
      { problems: [expect.objectContaining({ code: 'file-missing' })] },
    ]);
  });
});
