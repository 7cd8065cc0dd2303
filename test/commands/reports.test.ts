import { truncateSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scratch } from '../scratch.ts';
import { buildCli, type BuiltCli } from './built-cli.ts';

let cli: BuiltCli;
const folder = scratch();
const whole = join(folder, 'whole.json');
beforeAll(async () => {
  cli = await buildCli();
  await cli.run(['predict', 'examples/broken', '--report', whole]);
}, 60_000);
afterAll(() => cli.remove());

describe('netproof report', () => {
  it.each(['junit', 'tap', 'json'])('prints %s as the prediction did, with its exit code', async (format) => {
    const file = join(folder, `own.${format}`);
    const both = join(folder, 'both.json');
    const flag = format === 'json' ? 'report' : format;
    // One run for both: times differ from one to the next.
    await cli.run([
      'predict',
      'examples/broken',
      `--${flag}`,
      file,
      ...(format === 'json' ? [] : ['--report', both]),
    ]);
    const { code, stdout, stderr } = await cli.run([
      'report',
      format === 'json' ? file : both,
      '--format',
      format,
    ]);
    expect(stderr).toBe('');
    // An answer ends its last line, whatever the format.
    expect(stdout.trimEnd()).toBe(readFileSync(file, 'utf8').trimEnd());
    expect(code).toBe(1);
  });

  it('prints it for people, and as a summary, to a file, too', async () => {
    const people = await cli.run(['report', whole]);
    expect(people.stdout).toMatch(/^netproof 1\.2\.3 {3}7 rules, 16 checks/);
    expect(people.stdout).toContain('9 failed, 1 not proven, 6 passed');
    const file = join(folder, 'summary.md');
    const summary = await cli.run(['report', whole, '--format', 'summary', '--output', file]);
    expect([summary.code, summary.stdout]).toEqual([1, '']);
    expect(readFileSync(file, 'utf8')).toMatch(/^## ❌ netproof: 9 of 16 checks failed/);
  });

  it('reads standard input', async () => {
    const { stdout } = await cli.runInto(`< ${whole}`, ['report', '-', '--format', 'tap']);
    expect(stdout).toMatch(/^TAP version 14\n1\.\.16\n/);
  });

  it('tells a file that is no report with 2, as JSON where that was asked for', async () => {
    const cut = join(folder, 'cut.json');
    writeFileSync(cut, readFileSync(whole, 'utf8').slice(0, 5_000));
    const { code, stdout } = await cli.run(['report', cut, '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [{ code: 'report-truncated', file: cut, line: expect.any(Number) as unknown }],
    });
  });

  it('reads no file that is larger than any report', async () => {
    const huge = join(folder, 'huge.json');
    writeFileSync(huge, '');
    truncateSync(huge, 300 * 1024 * 1024);
    const { code, stderr } = await cli.run(['report', huge]);
    expect(code).toBe(2);
    expect(stderr).toContain('huge.json` is larger than 256 MB');
  });
});

describe('netproof merge', () => {
  it('makes one report of the shards, and the files that are asked for', async () => {
    for (const shard of ['1/2', '2/2'])
      await cli.run([
        'predict',
        'examples/broken',
        '--shard',
        shard,
        '--report',
        join(folder, 'shards', `${shard.at(0) ?? ''}.json`),
      ]);
    const tap = join(folder, 'merged.tap');
    const { code, stdout, stderr } = await cli.run(['merge', join(folder, 'shards'), '--tap', tap]);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^netproof 1\.2\.3 {3}7 rules, 16 checks \(2 shards\)/);
    expect(readFileSync(tap, 'utf8')).toMatch(/^TAP version 14\n1\.\.16\n/);
    const one = await cli.run(['merge', join(folder, 'shards/1.json')]);
    expect(one.stdout).toContain('shard 2 of 2 is missing');
  });

  it('is 2 where the only shard that there is passes', async () => {
    const file = join(folder, 'shop-1.json');
    const shard = await cli.run(['predict', 'examples/shop', '--shard', '1/2', '--report', file]);
    const { code, stdout, stderr } = await cli.run(['merge', file, '--allow-inconclusive']);
    expect([shard.code, code]).toEqual([0, 2]);
    expect(stderr).toContain('--allow-inconclusive is an older word for `fail-on`');
    expect(stdout).toContain('Shard 2 of 2 is missing; of the others, ');
  });

  it('fails on what it is told to, whatever the shards failed on', async () => {
    const files = ['1/2', '2/2'].map((shard) => join(folder, `own-${shard.at(0) ?? ''}.json`));
    for (const [index, failOn] of ['fail', 'warning'].entries())
      await cli.run([
        ...['predict', 'examples/broken', '--shard', `${index + 1}/2`],
        ...['--fail-on', failOn, '--report', files[index] ?? ''],
      ]);
    expect((await cli.run(['merge', ...files, '--fail-on', 'never'])).code).toBe(0);
    expect((await cli.run(['merge', ...files, '--fail-on', 'fail'])).code).toBe(1);
  });

  it('is told of what is no shard', async () => {
    const { code, stderr } = await cli.run(['merge', whole]);
    expect(code).toBe(2);
    expect(stderr).toContain('the report is of a whole run, and of no shard');
  });
});

describe('--shard', () => {
  it('takes no part that there is not', async () => {
    const { code, stderr } = await cli.run(['predict', 'examples/shop', '--shard=6/5']);
    expect(code).toBe(2);
    expect(stderr).toContain('--shard is `6/5`, and it takes a part of a whole such as `2/5`');
  });

  it('is not red without a check, and says so', async () => {
    const { code, stdout } = await cli.run(['predict', 'examples/quickstart', '--shard', '9/9']);
    expect(code).toBe(0);
    expect(stdout).toContain('Shard 9 of 9 has no check');
  });
});
