import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAction } from '../../src/github/action.ts';
import type { SettingName } from '../../src/settings/settings.ts';
import { FakeApi, TOKEN, type Fault } from './fake-api.ts';
import { fakeStep, type FakeStep } from './fake-step.ts';
import { scratch } from '../scratch.ts';

const HEAD = 'c0ffee0000000000000000000000000000000001';
const MERGE = 'c0ffee0000000000000000000000000000000002';

let api: FakeApi;
beforeEach(async () => {
  api = await new FakeApi().start();
});
afterEach(() => api.stop());

interface Pull {
  /** The repository that the branch is of. */
  readonly from?: string | null;
  readonly event?: object;
}

/** The main step for pull request 7, with the model for an engine. */
async function act(
  inputs: Partial<Record<SettingName, string>>,
  { from = 'shop/deploy', event }: Pull = {},
  env: Readonly<Record<string, string>> = {},
): Promise<FakeStep> {
  const path = join(scratch(), 'event.json');
  const repo = from === null ? null : { full_name: from };
  const pull = {
    pull_request: { number: 7, head: { sha: HEAD, repo }, base: { repo: { full_name: 'shop/deploy' } } },
  };
  writeFileSync(path, JSON.stringify(event ?? pull));
  const step = fakeStep(
    { engine: 'model', directory: 'examples/broken', 'github-token': TOKEN, ...inputs },
    {
      GITHUB_WORKSPACE: process.cwd(),
      GITHUB_EVENT_PATH: path,
      GITHUB_API_URL: api.url,
      GITHUB_SERVER_URL: 'https://git.example',
      GITHUB_REPOSITORY: 'shop/deploy',
      GITHUB_RUN_ID: '42',
      GITHUB_SHA: MERGE,
      ...env,
    },
  );
  await runAction(step, new AbortController().signal);
  const told = [step.text(), ...step.annotations.map(({ message }) => message), ...step.failures].join('\n');
  expect(told).not.toContain(TOKEN);
  expect(step.masked).toEqual(api.asked.length > 0 ? [TOKEN] : expect.anything());
  return step;
}

const green = { directory: 'examples/quickstart' };

function notices(step: FakeStep): readonly string[] {
  return step.annotations.filter(({ level }) => level === 'notice').map(({ message }) => message);
}

describe('the comment', () => {
  it('is asked for by nobody by default', async () => {
    const step = await act({});
    expect(api.asked).toEqual([]);
    expect(step.failures).toHaveLength(1);
  });

  it('is one, edited in place, with the head of the summary and its failures', async () => {
    const first = await act({ comment: 'always' });
    expect(first.failures).toHaveLength(1);
    expect(notices(first)).toEqual([]);
    const [made] = api.comments;
    expect(api.comments).toHaveLength(1);
    await expect(made?.body.replaceAll(/\d+ ms|\d\.\d s/g, 'N ms')).toMatchFileSnapshot(
      'snapshots/comment-broken.txt',
    );
    await act({ comment: 'always', ...green });
    expect(api.comments).toEqual([made]);
    expect(made?.body).toContain('All 6 checks passed');
    expect(made?.body).toContain('https://git.example/shop/deploy/actions/runs/42');
    expect(made?.body).not.toContain('could not be proven');
  });

  it.each([
    ['failures', green, 0],
    ['failures', {}, 1],
    ['always', green, 1],
    ['changes', green, 0],
    ['changes', {}, 0],
    ['failures', { 'fail-on': 'never' }, 1],
    ['failures', { rules: 'nowhere.yaml' }, 1],
    ['off', {}, 0],
  ] as const)('%s, %j: %d', async (comment, inputs, count) => {
    await act({ comment, ...inputs });
    expect(api.comments).toHaveLength(count);
  });

  it('says that all is well where an earlier run said that it was not', async () => {
    await act({ comment: 'failures' });
    expect(api.comments[0]?.body).toContain('❌ netproof');
    await act({ comment: 'failures', ...green });
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain('✅ netproof');
    expect(api.comments[0]?.body).not.toContain('❌');
  });

  it('is one for each comment-id, whatever is in the id', async () => {
    const ids = ['a', 'b', 'a-->b', 'netproof'];
    for (const id of [...ids, ...ids]) await act({ comment: 'always', 'comment-id': id });
    expect(api.comments).toHaveLength(ids.length);
    for (const { body } of api.comments) expect(body.match(/-->/g)).toHaveLength(1);
  });

  it('is found among hundreds, page by page', async () => {
    for (let count = 0; count < 199; count += 1) api.comment(`comment ${count}`);
    await act({ comment: 'always' });
    expect(api.comments).toHaveLength(200);
    api.comment('one more');
    await act({ comment: 'always', ...green });
    expect(api.comments).toHaveLength(201);
    expect(api.comments[199]?.body).toContain('✅ netproof');
  });

  it('of two with the marker edits one', async () => {
    await act({ comment: 'always' });
    const [first] = api.comments;
    const second = api.comment(first?.body ?? '');
    const before = second.body;
    await act({ comment: 'always', ...green });
    expect(api.comments).toHaveLength(2);
    expect(first?.body).toContain('✅ netproof');
    expect(second.body).toBe(before);
  });

  it('is made anew where the old one was deleted meanwhile, and where the marker was edited away', async () => {
    await act({ comment: 'always' });
    const [first] = api.comments;
    api.fault = (call) => (call.startsWith('PATCH') ? { status: 404 } : undefined);
    expect(notices(await act({ comment: 'always', ...green }))).toEqual([]);
    expect(api.comments).toHaveLength(2);
    expect(notices(await act({ comment: 'failures', ...green }))).toEqual([]);
    expect(api.comments).toHaveLength(2);
    api.fault = () => undefined;
    if (first) first.body = 'edited';
    await act({ comment: 'always' });
    expect(first?.body).toBe('edited');
    expect(api.comments[1]?.body).toContain('❌ netproof');
  });

  it("never edits another's, whose comment holds the marker or quotes it", async () => {
    await act({ comment: 'always' });
    const [own] = api.comments.splice(0);
    const stranger = api.comment(own?.body ?? '', { login: 'mallory', type: 'User' });
    const quote = api.comment(`> ${own?.body ?? ''}`);
    const before = [stranger.body, quote.body];
    await act({ comment: 'always' });
    expect([stranger.body, quote.body]).toEqual(before);
    expect(api.comments).toHaveLength(3);
    // With a token of its own the user's comment is the one, and the bot's is not.
    api.user = { login: 'mallory', type: 'User' };
    await act({ comment: 'always', ...green });
    expect(stranger.body).toContain('✅ netproof');
    expect(api.comments).toHaveLength(3);
    expect(api.comments[2]?.body).toContain('❌ netproof');
  });

  it('is not made for an event of no pull request, which is said once in the log', async () => {
    const step = await act(
      { comment: 'always' },
      { event: { after: HEAD } },
      { GITHUB_REF: 'refs/heads/main' },
    );
    expect(api.asked).toEqual([]);
    expect(step.text()).toContain('no comment: this run is of no pull request');
    expect(notices(step)).toEqual([]);
    await act({ comment: 'always' }, { event: {} }, { GITHUB_REF: 'refs/pull/7/merge' });
    expect(api.comments).toHaveLength(1);
  });

  it('stays within the limit, worst first, and counts what is left out', async () => {
    const folder = scratch();
    const names = Array.from({ length: 400 }, (_, index) => `a-rather-long-name-for-a-workload-${index}`);
    const metadata = (name: string): string => `{ namespace: shop, name: ${name}, labels: { app: ${name} } }`;
    const objects = names.map(
      (name) => `apiVersion: v1
kind: Pod
metadata: ${metadata(name)}
spec: { containers: [{ name: main, image: x, ports: [{ containerPort: 80 }] }] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: ${metadata(name)}
spec: { podSelector: { matchLabels: { app: ${name} } } }
`,
    );
    const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n';
    writeFileSync(join(folder, 'all.yaml'), [namespace, ...objects].join('---\n'));
    const rules = names.map(
      (name, index) =>
        `  - { name: ${'&<@'.repeat(20)}${name}, from: shop/${names[0] ?? ''}, ${
          index % 40 === 1 ? 'deny' : 'allow'
        }: [shop/${name}] }\n`,
    );
    writeFileSync(
      join(folder, 'netproof.yaml'),
      `version: 1\nrules:\n${rules.slice(1).join('').replaceAll('&<@', 'é')}`,
    );
    const step = await act(
      { comment: 'always', 'check-run': 'true', directory: '.' },
      {},
      { GITHUB_WORKSPACE: folder },
    );
    expect(notices(step)).toEqual([]);
    const body = api.comments[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.length).toBeGreaterThan(20_000);
    expect(body).toMatch(/… and \d+ more checks that are not green\./);
    expect(body).toContain('/actions/runs/42');
    const [run] = api.runs;
    expect(run?.output.annotations.length).toBeGreaterThan(300);
    expect(api.asked.filter((call) => call.startsWith('PATCH'))).toHaveLength(
      Math.ceil((run?.output.annotations.length ?? 0) / 50) - 1,
    );
  });
});

describe('the check run', () => {
  it("is of the change's own commit, and has every annotation", async () => {
    const step = await act({ 'check-run': 'true', annotations: 'false' });
    const [run] = api.runs;
    expect(run).toMatchObject({
      name: 'netproof',
      head_sha: HEAD,
      conclusion: 'failure',
      details_url: 'https://git.example/shop/deploy/actions/runs/42',
    });
    expect(run?.output.title).toMatch(/^\d of \d+ checks failed/);
    expect(run?.output.summary).toContain('❌ netproof');
    expect(run?.output.annotations[0]).toMatchObject({
      path: 'examples/broken/netproof.yaml',
      annotation_level: 'failure',
    });
    expect(step.annotations).toEqual([]);
    expect(step.failures).toHaveLength(1);
  });

  it.each([
    [green, 'success'],
    [{}, 'failure'],
    [{ 'fail-on': 'never' }, 'neutral'],
    [{ rules: 'nowhere.yaml' }, 'failure'],
  ] as const)('%j ends with %s', async (inputs, conclusion) => {
    await act({ 'check-run': 'true', ...inputs });
    expect(api.runs.map((run) => run.conclusion)).toEqual([conclusion]);
  });

  it('says in its title what fails it', async () => {
    await act({ 'check-run': 'true', 'fail-on': 'warning', 'keep-cluster': 'always', ...green });
    expect(api.runs[0]?.conclusion).toBe('failure');
    expect(api.runs[0]?.output.title).toMatch(/^1 warning fails the run, as fail-on says: All 6/);
  });

  it('has the name of its job, and the commit of a push', async () => {
    await act({ 'check-run': 'true', 'comment-id': 'staging', ...green }, { event: { after: HEAD } });
    expect(api.runs).toMatchObject([{ name: 'netproof: staging', head_sha: HEAD }]);
  });
});

describe('where GitHub does not take them', () => {
  const both = { comment: 'always', 'check-run': 'true' } as const;
  const echo = { message: `what is ${TOKEN}?` };
  it.each([
    ['401', { status: 401, body: echo }, 'the token is not valid (401): what is ***?'],
    [
      '403',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      'the token may not do it (403): Resource not accessible by integration; nor could the check run; the job takes',
    ],
    [
      'its rate limit',
      { status: 403, body: echo, headers: { 'x-ratelimit-remaining': '0' } },
      "GitHub's rate limit is reached (403)",
    ],
    [
      'its secondary rate limit',
      { status: 403, body: { message: 'You have exceeded a secondary rate limit' } },
      "GitHub's rate limit is reached (403)",
    ],
    ['429', { status: 429, headers: { 'retry-after': '60' } }, "GitHub's rate limit is reached (429)"],
    ['404', { status: 404, body: { message: 'Not Found' } }, 'GitHub does not show it to this token (404)'],
    [
      '422',
      { status: 422, body: { message: 'Validation Failed', errors: [{ message: 'too long' }] } },
      'GitHub did not take it (422): Validation Failed: too long',
    ],
    ['500', { status: 500, body: '<html>::error::no</html>' }, 'GitHub itself failed (500)'],
    ['502', { status: 502 }, 'GitHub itself failed (502)'],
    ['a page of a proxy', { status: 200, body: '<html>' }, undefined],
  ] as const)('%s: one notice, and the verdict stands', async (_, fault, words) => {
    api.fault = (): Fault => fault;
    const failing = await act(both);
    const passing = await act({ ...both, ...green });
    for (const step of [failing, passing]) {
      expect(notices(step)).toEqual(words === undefined ? [] : [expect.stringContaining(words)]);
      for (const one of notices(step)) expect(one).toMatch(/; the verdict stands$/);
    }
    expect(failing.failures).toEqual([expect.stringMatching(/^\d of \d+ checks failed/)]);
    expect(failing.outputs.verdict).toBe('fail');
    expect(passing.failures).toEqual([]);
  });

  it('nobody answers: one notice', async () => {
    await api.stop();
    const step = await act(both);
    expect(notices(step)).toEqual([
      'the comment could not be written: GitHub did not answer (ECONNREFUSED); nor could the check run; the verdict stands',
    ]);
    expect(step.outputs.verdict).toBe('fail');
  });

  it('names the permission that is missing, and knows that a fork has none to give', async () => {
    api.fault = (call): Fault | undefined =>
      call.startsWith('POST')
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : undefined;
    const own = await act(both);
    expect(notices(own)).toEqual([
      expect.stringContaining(
        'the job takes `permissions` with `pull-requests: write` and `checks: write`; the verdict stands',
      ),
    ]);
    for (const from of ['mallory/deploy', null]) {
      expect(notices(await act(both, { from }))).toEqual([
        expect.stringContaining('a token of a pull request from a fork may only read; the verdict stands'),
      ]);
    }
  });

  it.each([
    [{ 'github-token': '' }, {}, 'there is no `github-token`'],
    [{}, { GITHUB_API_URL: '' }, 'the environment names no repository of GitHub'],
    [{}, { GITHUB_REPOSITORY: '../..' }, 'the environment names no repository of GitHub'],
  ])('%j %j: one notice, and nothing is asked', async (inputs, env, words) => {
    const step = await act({ ...both, ...inputs }, {}, env);
    expect(notices(step)).toEqual([
      `the comment could not be written: ${words}; nor could the check run; the verdict stands`,
    ]);
    expect(api.asked).toEqual([]);
  });

  it('a cancelled run says nothing: a newer one has the word', async () => {
    const step = fakeStep(
      { engine: 'model', directory: 'examples/broken', 'github-token': TOKEN, ...both },
      {
        GITHUB_WORKSPACE: process.cwd(),
        GITHUB_API_URL: api.url,
        GITHUB_REPOSITORY: 'shop/deploy',
        GITHUB_REF: 'refs/pull/7/merge',
      },
    );
    await runAction(step, AbortSignal.abort('SIGINT'));
    expect(api.asked).toEqual([]);
  });
});
