import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runAction } from '../../src/github/action.ts';
import { jsonReportSchema } from '../../src/report/run/json-schema.ts';
import type { SettingName } from '../../src/settings/settings.ts';
import { scratch } from '../scratch.ts';
import { fakeStep, type FakeStep } from './fake-step.ts';

let folder = '';
const commits: string[] = [];

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

function commit(message: string): void {
  git('add', '-A');
  git('commit', '-qm', message, '--allow-empty');
  commits.push(git('rev-parse', 'HEAD'));
}

/** Nothing, then the shop, then the shop with the log in a rule of its own, and a line of a policy written otherwise. */
beforeAll(() => {
  folder = scratch();
  git('init', '-qb', 'main');
  commit('nothing');
  cpSync('examples/shop', join(folder, 'deploy'), { recursive: true });
  commit('the shop');
  const policies = join(folder, 'deploy/k8s/policies/ops.yaml');
  const text = readFileSync(policies, 'utf8');
  writeFileSync(
    policies,
    text
      .replace('matchLabels: { app: db }', 'matchLabels: { app: "db" }')
      .replace(
        '- to:\n        - namespaceSelector:\n            matchLabels: { team: shop }\n          podSelector',
        '- to: # the shop\n        - namespaceSelector:\n            matchLabels: { team: shop }\n          podSelector',
      ),
  );
  commit('a comment, and quotes');
});

/** The action of a pull request from the commit before to the one that is checked out. */
async function act(number: number, inputs: Partial<Record<SettingName, string>> = {}): Promise<FakeStep> {
  git('checkout', '-q', commits[number] ?? '');
  const event = join(scratch(), 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: commits[number - 1] } } }));
  const env = {
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_PATH: event,
    GITHUB_SHA: commits[number] ?? '',
    GITHUB_SERVER_URL: 'https://git.example',
    GITHUB_REPOSITORY: 'shop/deploy',
  };
  const step = fakeStep({ engine: 'model', directory: 'deploy', ...inputs }, env);
  await runAction(step, new AbortController().signal);
  return step;
}

const notices = ({ annotations }: FakeStep) =>
  annotations.filter(({ title }) => title.includes('No rule pins'));

describe('coverage in the action', () => {
  it('puts a notice at each line of the change that no rule pins, with the rule that would, within the limits of a step', async () => {
    const step = await act(1);
    const found = notices(step);
    expect(found).toHaveLength(10);
    expect(found[0]).toEqual({
      level: 'notice',
      file: 'deploy/k8s/policies/defaults.yaml',
      line: 20,
      column: 11,
      title: 'No rule pins this line',
      message:
        'to pods with k8s-app=kube-dns in kube-system (removed: to everyone): no check: shop/web → internet:53/udp would open\n' +
        'A rule that would notice:\n  - name: what shop/web may reach\n    from: shop/web\n    deny:\n      - internet:53/udp',
    });
    expect(found.at(-1)?.message).toContain('+1 more');
    expect(step.failures).toEqual([]);
  });

  it('leaves alone what the change does not touch', async () => {
    const step = await act(2);
    expect(notices(step)).toEqual([]);
    expect(step.summary()).toContain('58 of 69 policy lines are pinned by a rule (84 %)');
  });

  it('tells the percentage in the summary, with the lines, and in the JSON report', async () => {
    const step = await act(1);
    const summary = step.summary();
    const part = summary.slice(summary.indexOf('**Coverage'), summary.indexOf('</pre>'));
    expect(part.replaceAll(commits[1] ?? '', '<commit>')).toMatchSnapshot();
    const report = jsonReportSchema.parse(
      JSON.parse(readFileSync(step.outputs['report-path'] ?? '', 'utf8')),
    );
    expect(report.coverage).toMatchObject({ percent: 84, pinned: 58, unpinned: 11 });
    expect(report.coverage?.lines).toHaveLength(11);
    expect(report.coverage?.lines[0]).toEqual({
      file: 'k8s/policies/defaults.yaml',
      line: 20,
      column: 11,
      policy: 'shop/dns',
    });
  });

  it('says nothing of it where `coverage` is false', async () => {
    const step = await act(1, { coverage: 'false' });
    expect(notices(step)).toEqual([]);
    expect(step.summary()).not.toContain('Coverage');
    expect(JSON.parse(readFileSync(step.outputs['report-path'] ?? '', 'utf8'))).not.toHaveProperty(
      'coverage',
    );
  });
});
