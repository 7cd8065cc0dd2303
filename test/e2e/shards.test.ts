import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonReportSchema, type JsonReport } from '../../src/report/run/json-schema.ts';
import { artifactsIn, commitAll, pullRequest, type ActOptions } from './act.ts';
import { containers, copyOfExample, prove, type Ended } from './netproof.ts';
import { scratch } from '../scratch.ts';

const WORKFLOW = '.github/workflows/netproof.yaml';

/** A repository that is proven by the workflow of `examples/sharded`, and where its artifacts go. */
interface Sharded {
  readonly repository: string;
  readonly store: string;
  /** Runs all jobs; the machine has two cores, and a cluster takes both. */
  readonly run: (options?: ActOptions) => Promise<Ended>;
  readonly reports: () => readonly JsonReport[];
}

function sharded(example: string): Sharded {
  const repository = copyOfExample(example);
  rmSync(join(repository, '.github'), { recursive: true });
  cpSync('examples/sharded/.github', join(repository, '.github'), { recursive: true });
  const store = scratch();
  const workflow = readFileSync(join(repository, WORKFLOW), 'utf8');
  return {
    repository,
    store,
    run: ({ args = [], ...options } = {}) => {
      commitAll(repository);
      return pullRequest(repository, {
        ...options,
        args: [...artifactsIn(store, workflow), '--concurrent-jobs=1', ...args],
      });
    },
    reports: () =>
      readdirSync(store)
        .filter((name) => name.startsWith('netproof-report-'))
        .map((name) =>
          jsonReportSchema.parse(JSON.parse(readFileSync(join(store, name, 'netproof.json'), 'utf8'))),
        ),
  };
}

const byModel: ActOptions = { args: ['--env=NETPROOF_ENGINE=model'] };

/** Minutes, of which CI has none to spare: `npm run test:shards`. */
const isAsked = process.env.SHARDS === 'yes';

describe.runIf(isAsked)('three shards under act, without a cluster', () => {
  it('come to one green verdict', async () => {
    const shop = sharded('shop');
    const { code, stdout } = await shop.run(byModel);
    expect(stdout).toMatch(/Success - Main netproof\/netproof\/merge@v1/);
    expect(stdout).toContain('| pass, 40 of 40 checks passed');
    expect(shop.reports()).toHaveLength(3);
    expect(code).toBe(0);
  });

  it('are red where one of them fails', async () => {
    const { code, stdout } = await sharded('broken').run(byModel);
    expect(stdout).toMatch(/Failure - Main netproof\/netproof\/merge@v1/);
    expect(stdout).toContain('| fail, 6 of 16 checks passed');
    expect(code).toBe(1);
  });

  it('are red where one of them leaves no report, and all others are green', async () => {
    const shop = sharded('shop');
    const file = join(shop.repository, WORKFLOW);
    const text = readFileSync(file, 'utf8');
    // Its machine is gone.
    const lost = text.replace(
      '      - uses: netproof/netproof@v1\n',
      '      - if: matrix.shard == 2\n        run: exit 1\n      - uses: netproof/netproof@v1\n',
    );
    expect(lost).not.toBe(text);
    writeFileSync(file, lost);
    const { code, stdout } = await shop.run(byModel);
    expect(stdout).toContain('Shard 2 of 3 is missing; of the others, all ');
    expect(stdout).toMatch(/\| inconclusive, \d+ of \d+ checks passed/);
    expect(code).toBe(1);
  });
});

describe.runIf(isAsked)('three shards under act, on clusters of their own', () => {
  it('prove what one run proves', async () => {
    const whole = await prove('examples/shop');
    const shop = sharded('shop');
    const { code, stdout } = await shop.run();
    const reports = shop.reports();
    expect(stdout).toMatch(/Success - Main netproof\/netproof\/merge@v1/);
    expect(stdout).toContain('| pass, 40 of 40 checks passed');
    expect(code).toBe(0);
    const said = ({ checks }: JsonReport): readonly unknown[] =>
      checks.map(({ id, verdict, code: reason, from, to, port }) => ({
        id,
        verdict,
        reason,
        from,
        to,
        port,
      }));
    const merged = reports.flatMap(said);
    const numberOf = (one: unknown): number => Number((one as { id: string }).id.slice(1));
    expect(merged.toSorted((a, b) => numberOf(a) - numberOf(b))).toEqual(said(whole.report));
    for (const report of reports)
      expect(report).toMatchObject({ engine: 'cluster', canary: { enforced: true } });
    const boots = reports.map(({ phases }) => phases.find(({ name }) => name === 'boot')?.summary ?? '');
    expect(new Set(boots.map((boot) => /netproof-[0-9a-f]{8}/.exec(boot)?.[0])).size).toBe(3);
    const applied = [whole.report, ...reports].map(
      ({ phases }) => phases.find(({ name }) => name === 'apply')?.summary,
    );
    const times = [whole.report, ...reports].map(({ durationMs }) => `${(durationMs / 1_000).toFixed(1)} s`);
    console.log(
      `one run: ${applied[0] ?? ''}, ${times[0] ?? ''}; shards: ${JSON.stringify(applied.slice(1))}, ${times.slice(1).join(', ')}`,
    );
    for (const boot of boots) {
      const [name = '?'] = /netproof-[0-9a-f]{8}/.exec(boot) ?? [];
      expect(containers().filter((one) => one.startsWith(name))).toEqual([]);
    }
  });

  it('keep the diagnosis of the one that fails', async () => {
    const broken = sharded('broken');
    const { code, stdout } = await broken.run();
    expect(stdout).toContain('Failure - Main netproof/netproof/merge@v1');
    expect(stdout).toMatch(/\| fail, \d+ of 16 checks passed/);
    const kept = readdirSync(broken.store).filter((name) => name.startsWith('netproof-diagnosis-'));
    expect(kept.length).toBeGreaterThan(0);
    for (const name of kept) expect(existsSync(join(broken.store, name))).toBe(true);
    expect(code).toBe(1);
  });
});
