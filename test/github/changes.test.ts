import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonChangesSchema } from '../../src/report/diff/json-schema.ts';
import { jsonReportSchema, jsonSeriesSchema } from '../../src/report/run/json-schema.ts';
import {
  act,
  admit,
  AT_5432,
  checkout,
  commit,
  FROM_OPS,
  FROM_WEB,
  git,
  job,
  OPENS,
  pullRequest,
  repositoryOf,
  RULES,
  SHOP,
  SHUT,
  workload,
  WORKLOADS,
  type Tree,
} from './pull-request.ts';

const OPENS_ONE = 'This change opens 1 connection; it crosses namespaces; no rule pins it';
const NOTHING = 'This change opens and closes no connection';
const approving = (entry: string): Tree => ({ ...OPENS, 'netproof.yaml': `${RULES}approve:\n${entry}` });

describe('a pull request', () => {
  it('is told what it opens: a sentence, the line that does it with its page, a picture', async () => {
    const step = await act(pullRequest(SHOP, OPENS));
    expect(step.failures).toEqual([]);
    const summary = step
      .summary()
      .replaceAll(/blob\/[0-9a-f]{40}/g, 'blob/SHA')
      .replace(/^[^]*(?=### What)/, '')
      .replace(/<table>[^]*|\n\|\s+\| <code>shop[^]*/, '');
    expect(summary).toMatchSnapshot();
    expect(step.outputs).toMatchObject({ verdict: 'pass', opened: '1', closed: '0' });
    const changes = jsonChangesSchema.parse(JSON.parse(step.outputs.changes ?? ''));
    expect(changes).toMatchObject({ mode: 'allow', summary: OPENS_ONE, counts: { opened: 1, closed: 0 } });
    const report = jsonReportSchema.parse(
      JSON.parse(readFileSync(step.outputs['report-path'] ?? '', 'utf8')),
    );
    expect(report.changes).toEqual(changes);
    expect(step.text()).toContain(OPENS_ONE);
  });

  it('is compared by the merge commit alone, whatever else the base got meanwhile', async () => {
    const step = await act(pullRequest(SHOP, {}));
    expect(step.summary()).toContain(NOTHING);
    expect(step.outputs).toMatchObject({ opened: '0', closed: '0' });
  });

  it('closes what it no longer admits, and says what the run makes of it', async () => {
    const step = await act(pullRequest(SHOP, { 'k8s/policies.yaml': admit('db', 'db', FROM_OPS, AT_5432) }));
    expect(step.summary()).toContain('This change opens 1 connection and closes 1');
    expect(step.summary()).toMatch(
      /🔒 closes \| <code>shop\/web<\/code> \| <code>shop\/db:5432<\/code> \|.*\| ❌ rule <code>the web reads the database<\/code>: fails, predicted/,
    );
  });

  it.each([
    ['forbid-open', OPENS, 'opens-forbidden', 'nothing approves 1 connection that opens'],
    ['require-rule', OPENS, 'opens-without-rule', 'no rule speaks of 1 connection that opens'],
  ])('fails with changes: %s, at the line that opens it', async (changes, change, code, words) => {
    const step = await act(pullRequest(SHOP, change), { changes });
    expect(step.failures).toEqual([`The 1 check passed, predicted by the model, not proven; ${words}`]);
    const [error] = step.annotations.filter(({ level }) => level === 'error');
    expect(error).toMatchObject({ file: 'k8s/backup.yaml', line: 8, title: 'netproof' });
    expect(error?.message).toContain('this change opens ops/backup → shop/db:5432');
    expect(step.outputs).toMatchObject({ verdict: 'fail', passed: '1', failed: '0', opened: '1' });
    const report = jsonReportSchema.parse(
      JSON.parse(readFileSync(step.outputs['report-path'] ?? '', 'utf8')),
    );
    expect(report.problems.map((one) => one.code)).toContain(code);
    expect(step.summary()).toMatch(/^## ❌ netproof/);
  });

  it.each([
    [
      'a rule that speaks of it',
      { ...OPENS, 'netproof.yaml': `${RULES}  - from: ops/backup\n    allow: [shop/db]\n` },
      'require-rule',
      'a rule pins it',
    ],
    [
      'an entry with its port',
      approving('  - {from: ops/backup, to: "shop/db:5432", why: it backs it up}\n'),
      'forbid-open',
      'it is approved',
    ],
    [
      'an entry with no port',
      approving('  - {from: "ops/*", to: [shop/web, shop/db]}\n'),
      'require-rule',
      'it is approved',
    ],
    ['no change', {}, 'forbid-open', NOTHING],
    ['a change that closes', { 'k8s/policies.yaml': SHUT }, 'forbid-open', 'closes 1 connection'],
  ])('lets pass %s', async (_, change, changes, words) => {
    const step = await act(pullRequest(SHOP, change), { changes, 'allow-inconclusive': 'true' });
    expect(step.annotations.filter(({ message }) => message.includes('this change opens'))).toEqual([]);
    expect(step.summary()).toContain(words);
  });

  it.each([
    ['another port', '  - {from: ops/backup, to: "shop/db:9187"}\n'],
    ['another source', '  - {from: shop/web, to: shop/db}\n'],
    ['pods elsewhere', '  - {from: elsewhere, to: shop/db}\n'],
  ])('is not let pass by an entry for %s', async (_, entry) => {
    const step = await act(pullRequest(SHOP, approving(entry)), { changes: 'forbid-open' });
    expect(step.failures).toHaveLength(1);
  });

  it('counts what a new workload is let into by a line that is new, too', async () => {
    const shut = {
      ...SHOP,
      'k8s/policies.yaml': `${SHOP['k8s/policies.yaml'] ?? ''}${SHUT.replace('name: db', 'name: shut')}`,
    };
    const cache = { 'k8s/cache.yaml': workload('shop', 'cache', 6379) };
    const step = await act(pullRequest(shut, cache), { changes: 'require-rule' });
    expect(step.failures).toEqual([]);
    expect(step.summary()).toContain(
      'opens and closes no connection between what both have; 1 workload is new',
    );
    const admitted = admit('cache', 'db', FROM_WEB.replace('web', 'cache'), AT_5432);
    const opened = await act(pullRequest(shut, { ...cache, 'k8s/admit.yaml': admitted }), {
      changes: 'require-rule',
    });
    expect(opened.summary()).toContain('This change opens 1 connection; no rule pins it; 1 workload is new');
    expect(opened.annotations.filter(({ level }) => level === 'error')).toMatchObject([
      { file: 'k8s/admit.yaml', line: 8 },
    ]);
  });

  it('needs an entry for any pod elsewhere', async () => {
    const open = { 'k8s/open.yaml': admit('all', 'db', '{ namespaceSelector: {} }', AT_5432) };
    const entries = '  - {from: elsewhere, to: "shop/db:5432"}\n';
    const step = await act(pullRequest(SHOP, { ...open, 'netproof.yaml': `${RULES}approve:\n${entries}` }), {
      changes: 'forbid-open',
    });
    expect(step.summary()).toContain('any pod elsewhere');
    expect(step.summary()).toContain('approved (netproof.yaml:8)');
    expect(step.failures[0]).toMatch(/nothing approves \d connections? that opens?$/);
  });
});

describe('a base that is not to be had', () => {
  it('is fetched by one more line, and the verdict stands', async () => {
    const step = await act(pullRequest(SHOP, OPENS, { depth: 1 }));
    expect(step.failures).toEqual([]);
    expect(step.outputs).toMatchObject({ verdict: 'pass', opened: '', closed: '' });
    const [notice, ...more] = step.annotations;
    expect(notice).toMatchObject({ level: 'notice' });
    expect(notice?.message).toMatch(
      /^the base [0-9a-f]{7} is not in this clone, .*\nadd to `with` of actions\/checkout: `fetch-depth: 2`$/,
    );
    expect(more).toEqual([]);
    expect(step.summary()).toContain('<code>fetch-depth: 2</code>');
    expect(jsonChangesSchema.parse(JSON.parse(step.outputs.changes ?? ''))).toMatchObject({
      unknown: { code: 'base-missing' },
    });
  });

  it('leaves no gate green', async () => {
    const request = pullRequest(SHOP, OPENS, { depth: 1 });
    const step = await act(request, { changes: 'require-rule' });
    expect(step.failures).toEqual([
      'The 1 check passed, predicted by the model, not proven; what the change opens is not known',
    ]);
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(step.annotations[0]).toMatchObject({ level: 'warning' });
    const allowed = await act(request, { changes: 'require-rule', 'allow-inconclusive': 'true' });
    expect(allowed.failures).toEqual([]);
  });

  it.each<readonly [string, Tree, string]>([
    ['from before the first manifest', { README: 'x' }, '3 workloads are new'],
    ['from before the rule file', { ...SHOP, 'netproof.yaml': null }, OPENS_ONE],
  ])('or is %s, is compared all the same', async (_, base, words) => {
    const before = Object.fromEntries(Object.entries(base).filter(([, text]) => text !== null));
    const step = await act(pullRequest(before, { ...SHOP, ...OPENS }));
    expect(step.failures).toEqual([]);
    expect(step.summary()).toContain(words);
  });

  it('or whose manifests are broken, is told once, and the head is judged', async () => {
    const broken = {
      ...SHOP,
      'k8s/broken.yaml': SHUT.replace('[Ingress]', 'Ingress'),
      'k8s/more.yaml': SHUT.replace('[Ingress]', 'Ingress'),
    };
    const step = await act(pullRequest(broken, { ...OPENS, 'k8s/broken.yaml': null, 'k8s/more.yaml': null }));
    expect(step.failures).toEqual([]);
    expect(step.outputs.verdict).toBe('pass');
    expect(step.annotations).toHaveLength(1);
    expect(step.annotations[0]?.message).toMatch(
      /^the base `[0-9a-f]{7}` cannot be read, .*: [0-9a-f]{7}:k8s\/broken\.yaml:\d: .*/,
    );
  });

  it('or that has the rule file elsewhere, is found by git', async () => {
    const moved = Object.fromEntries(Object.entries(SHOP).map(([path, text]) => [`deploy/${path}`, text]));
    const gone = Object.fromEntries(Object.keys(SHOP).map((path) => [path, null]));
    const step = await act(
      pullRequest(SHOP, { ...gone, ...moved, 'deploy/k8s/backup.yaml': OPENS['k8s/backup.yaml'] ?? '' }),
      {
        directory: 'deploy',
      },
    );
    expect(step.summary()).toContain(OPENS_ONE);
    const renamed = await act(
      pullRequest(SHOP, { ...OPENS, 'netproof.yaml': null, 'shop.netproof.yaml': RULES }),
      { rules: 'shop.netproof.yaml' },
    );
    expect(renamed.summary()).toContain(OPENS_ONE);
    const hidden = await act(
      pullRequest(SHOP, { ...OPENS, 'netproof.yaml': null, '.github/netproof.yml': RULES }),
    );
    expect(hidden.summary()).toContain(OPENS_ONE);
  });
});

describe('other events', () => {
  const pushed = (depth: number) => {
    const origin = repositoryOf(SHOP);
    const before = git(origin, 'rev-parse', 'HEAD');
    const after = commit(origin, OPENS);
    return { origin, before, after, workspace: checkout(origin, 'main', depth) };
  };

  it('a push is compared with what the branch was at, a merge queue with its base', async () => {
    const { workspace, before, after } = pushed(2);
    for (const event of [{ before, after }, { merge_group: { base_sha: before, head_sha: after } }]) {
      const step = await act(job(workspace, event, after));
      expect(step.summary()).toContain(OPENS_ONE);
    }
  });

  it('a push that is not deep enough, or was forced, is told so', async () => {
    const { workspace, before, after } = pushed(1);
    const shallow = await act(job(workspace, { before, after }, after));
    expect(shallow.annotations[0]?.message).toContain('`fetch-depth: 2`');
    const whole = pushed(0);
    const forced = await act(
      job(whole.workspace, { before: 'a'.repeat(40), after: whole.after }, whole.after),
    );
    expect(forced.annotations[0]?.message).toMatch(/force-push.*\nname what to compare with as `base`/);
    expect(forced.failures).toEqual([]);
    const named = await act(job(whole.workspace, { before: 'a'.repeat(40) }, whole.after), {
      base: 'HEAD~1',
    });
    expect(named.summary()).toContain(OPENS_ONE);
    const wrong = await act(job(whole.workspace, {}, whole.after), { base: '--output=x' });
    expect(wrong.annotations[0]?.message).toMatch(
      /^input `base`: `--output=x` is neither a folder nor a git revision, so that/,
    );
    expect(wrong.failures).toEqual([]);
    git(whole.workspace, 'tag', 'k8s');
    const both = await act(job(whole.workspace, {}, whole.after), { base: 'k8s' });
    expect(both.annotations[0]?.message).toMatch(/^input `base`: `k8s` is a folder and a git revision, so/);
  });

  it('a schedule has none, and says nothing of it', async () => {
    const { workspace, after } = pushed(1);
    const step = await act(job(workspace, { schedule: '17 4 * * 1' }, after));
    expect(step.summary()).not.toContain('What this change');
    expect(step.annotations).toEqual([]);
    expect(step.outputs).not.toHaveProperty('changes');
  });

  it('a new branch leaves no gate green that compares nothing', async () => {
    const { workspace, after } = pushed(2);
    const step = await act(job(workspace, { before: '0'.repeat(40), after }, after), {
      changes: 'require-rule',
    });
    expect(step.annotations[0]?.message).toContain('this event has no base');
    expect(step.outputs.verdict).toBe('inconclusive');
  });
});

describe('where the manifests are', () => {
  it('kustomizations and charts are rendered on both sides', async () => {
    const chart = {
      'netproof.yaml': RULES.replace(
        '[k8s/]',
        '[k8s/workloads.yaml, {helm: {chart: chart}}, {kustomize: overlay}]',
      ),
      'k8s/workloads.yaml': WORKLOADS,
      'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
      'chart/values.yaml': 'port: 5432\n',
      'chart/templates/policy.yaml': admit(
        'db',
        'db',
        FROM_WEB,
        '\n      ports: [{ port: {{ .Values.port }} }]',
      ),
      'overlay/kustomization.yaml': 'resources: [web.yaml]\n',
      'overlay/web.yaml': admit('web', 'web', FROM_WEB),
    };
    const step = await act(
      pullRequest(chart, {
        'chart/values.yaml': 'port: 5433\n',
        'overlay/web.yaml': admit('web', 'web', FROM_OPS),
      }),
    );
    expect(step.summary()).toContain('and closes 1');
    expect(step.summary()).toContain('chart/templates/policy.yaml');
    expect(step.summary()).toContain('ops/backup');
  });

  it('a submodule is read at the commit that the base names', async () => {
    const policies = repositoryOf({ 'policies.yaml': admit('db', 'db', FROM_WEB, AT_5432) });
    const origin = repositoryOf({
      'netproof.yaml': RULES.replace('[k8s/]', '[k8s/, net/]'),
      'k8s/workloads.yaml': WORKLOADS,
    });
    git(origin, 'submodule', '--quiet', 'add', `file://${policies}`, 'net');
    const before = commit(origin, {});
    commit(policies, { 'backup.yaml': OPENS['k8s/backup.yaml'] ?? '' });
    git(`${origin}/net`, 'pull', '-q');
    const after = commit(origin, {});
    const whole = checkout(origin, 'main', 0);
    git(whole, 'submodule', '--quiet', 'update', '--init');
    const step = await act(job(whole, { before, after }, after));
    expect(step.summary()).toContain(OPENS_ONE);
    const shallow = checkout(origin, 'main', 2);
    git(shallow, 'submodule', '--quiet', 'update', '--init', '--depth=1');
    const missing = await act(job(shallow, { before, after }, after));
    expect(missing.annotations[0]?.message).toContain(
      'the commit of the submodule `net` that it names is not in the clone',
    );
    expect(missing.failures).toEqual([]);
  });

  it('a folder in a submodule is compared with the commit that the base names', async () => {
    const app = repositoryOf(SHOP);
    const origin = repositoryOf({ README: 'x' });
    git(origin, 'submodule', '--quiet', 'add', `file://${app}`, 'app');
    const before = commit(origin, {});
    commit(app, OPENS);
    git(`${origin}/app`, 'pull', '-q');
    const after = commit(origin, {});
    const whole = checkout(origin, 'main', 0);
    git(whole, 'submodule', '--quiet', 'update', '--init');
    const step = await act(job(whole, { before, after }, after), { directory: 'app' });
    expect(step.summary()).toContain(OPENS_ONE);
  });

  it('that several rule files lack is told once', async () => {
    const both = Object.fromEntries(
      ['a', 'b'].flatMap((folder) => Object.entries(SHOP).map(([path, text]) => [`${folder}/${path}`, text])),
    );
    const step = await act(pullRequest(both, { README: 'x' }, { depth: 1 }), { directory: 'a\nb' });
    expect(step.annotations).toHaveLength(1);
  });

  it('of several rule files each has its own changes', async () => {
    const trees = ['a', 'b'].map((team) =>
      Object.entries(SHOP).map(([path, text]) => [`${team}/${path}`, text] as const),
    );
    const request = pullRequest(Object.fromEntries(trees.flat()), {
      'b/k8s/backup.yaml': OPENS['k8s/backup.yaml'] ?? '',
    });
    const step = await act(request, { directory: 'a\nb', changes: 'require-rule' });
    expect(step.outputs).toMatchObject({ verdict: 'fail', opened: '1', closed: '0' });
    expect(JSON.parse(step.outputs.changes ?? '')).toMatchObject({
      folders: [
        { folder: 'a', counts: { opened: 0 } },
        { folder: 'b', counts: { opened: 1 } },
      ],
    });
    expect(step.failures[0]).toMatch(/; no rule speaks of 1 connection that opens$/);
    expect(step.annotations.filter(({ level }) => level === 'error')).toMatchObject([
      { file: 'b/k8s/backup.yaml', line: 8 },
    ]);
    expect(step.summary().match(/^#### What this change/gm)).toHaveLength(2);
    expect(step.summary()).toMatch(/^## ❌ netproof/);
    jsonSeriesSchema.parse(JSON.parse(readFileSync(step.outputs['report-path'] ?? '', 'utf8')));
  });
});
