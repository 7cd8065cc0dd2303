import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../../src/github/action.ts';
import { mergeShards } from '../../src/github/merge.ts';
import type { SettingName } from '../../src/settings/settings.ts';
import { fakeStep, type FakeStep } from './fake-step.ts';
import { scratch } from '../scratch.ts';

type Inputs = Partial<Record<SettingName, string>>;

/** What the jobs of a matrix leave: each its report, in a folder of its own. */
async function shards(
  count: number,
  directory: string,
  inputs: Inputs = {},
  only: (index: number) => boolean = () => true,
): Promise<string> {
  const workspace = scratch();
  for (let index = 1; index <= count; index += 1) {
    if (!only(index)) continue;
    const step = fakeStep(
      { engine: 'model', directory, shard: `${index}/${count}`, ...inputs },
      { GITHUB_WORKSPACE: process.cwd() },
    );
    await runAction(step, new AbortController().signal);
    mkdirSync(join(workspace, 'reports', `netproof-${index}`), { recursive: true });
    cpSync(
      step.outputs['report-path'] ?? '',
      join(workspace, 'reports', `netproof-${index}`, 'netproof.json'),
    );
  }
  return workspace;
}

async function merge(
  workspace: string,
  inputs: Inputs = {},
  env: Readonly<Record<string, string>> = {},
): Promise<FakeStep> {
  const step = fakeStep(inputs, { GITHUB_WORKSPACE: workspace, ...env });
  await mergeShards(step, new AbortController().signal);
  return step;
}

describe('the action in merge/', () => {
  it('reports what the run itself would have', async () => {
    const workspace = await shards(3, 'examples/broken');
    const step = await merge(workspace, { directory: 'examples/broken' });
    const whole = fakeStep(
      { engine: 'model', directory: 'examples/broken' },
      { GITHUB_WORKSPACE: process.cwd() },
    );
    await runAction(whole, new AbortController().signal);
    for (const name of ['verdict', 'passed', 'failed', 'inconclusive', 'total'] as const)
      expect([name, step.outputs[name]]).toEqual([name, whole.outputs[name]]);
    expect(step.failures).toEqual(whole.failures);
    const places = ({ annotations }: FakeStep): unknown =>
      annotations.map(({ file, line, title }) => [file, line, title]);
    expect(places(step)).toEqual(places(whole));
    expect(JSON.parse(readFileSync(step.outputs['report-path'] ?? '', 'utf8'))).toMatchObject({
      merged: { count: 3, missing: [] },
    });
    expect(step.summary()).toMatch(/\| 2\/3 all \| \d+ checks \|/);
  });

  it('is red where a shard is missing, though all others are green and all is allowed', async () => {
    const workspace = await shards(3, 'examples/shop', {}, (index) => index !== 2);
    const step = await merge(workspace, { 'allow-inconclusive': 'true' });
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', failed: '0' });
    expect(step.failures).toEqual([
      expect.stringMatching(/^Shard 2 of 3 is missing; of the others, all \d+ checks passed/),
    ]);
    expect(step.annotations[0]).toMatchObject({
      level: 'error',
      message: expect.stringMatching(/^shard 2 of 3 is missing/) as unknown,
    });
    expect(step.annotations).toContainEqual(
      expect.objectContaining({
        level: 'notice',
        message: expect.stringContaining('an older word for `fail-on`') as unknown,
      }),
    );
  });

  it.each(['examples/quickstart', 'examples/shop\nexamples/quickstart'])(
    'tells the coverage of %j unless it is told not to',
    async (directory) => {
      const workspace = await shards(2, directory);
      const told = await merge(workspace);
      expect(told.summary()).toContain('**Coverage:**');
      const quiet = await merge(workspace, { coverage: 'false' });
      expect(quiet.summary()).not.toContain('**Coverage:**');
      expect(quiet.outputs.verdict).toBe('pass');
    },
  );

  it('is red where there is nothing to merge', async () => {
    const step = await merge(scratch());
    expect(step.failures).toEqual(['nothing was tested: `reports` does not exist']);
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', total: '0' });
  });

  it('names the file that is no report', async () => {
    const workspace = await shards(2, 'examples/quickstart');
    writeFileSync(join(workspace, 'reports/netproof-2/netproof.json'), '{"version": ');
    const step = await merge(workspace);
    expect(step.annotations[0]).toMatchObject({ file: 'reports/netproof-2/netproof.json', line: 1 });
  });

  it("reads the runner's temporary folder, and nothing outside of it and the workspace", async () => {
    const workspace = await shards(2, 'examples/quickstart');
    const elsewhere = scratch();
    mkdirSync(join(elsewhere, 'reports'));
    const temp = join(workspace, 'reports');
    const fine = await merge(elsewhere, {}, { INPUT_REPORTS: temp, RUNNER_TEMP: temp });
    expect(fine.failures).toEqual([]);
    expect(fine.outputs.verdict).toBe('pass');
    const outside = await merge(elsewhere, {}, { INPUT_REPORTS: join(temp, 'netproof-1') });
    expect(outside.failures[0]).toContain('leads out of the workspace');
    symlinkSync(join(temp, 'netproof-1/netproof.json'), join(elsewhere, 'reports/1.json'));
    const linked = await merge(elsewhere);
    expect(linked.failures[0]).toContain('leads out of the workspace');
  });

  it('merges those of several rule files, with a section for each', async () => {
    const workspace = await shards(2, 'examples/shop\nexamples/quickstart');
    const step = await merge(workspace);
    expect(step.failures).toEqual([]);
    expect(step.summary()).toContain('2 rule files: All 46 checks passed');
  });
});
