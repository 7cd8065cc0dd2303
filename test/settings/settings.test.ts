import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/core/problem.ts';
import {
  readSettings,
  settingEntries,
  unknownVariables,
  variableOf,
  withoutEffect,
  type SettingName,
} from '../../src/settings/settings.ts';

const read = (written: Partial<Record<SettingName, string>>) =>
  readSettings(
    (name) => written[name],
    (name) => `--${name}`,
  );

function mistakes(written: Partial<Record<SettingName, string>>): readonly string[] {
  try {
    read(written);
  } catch (error) {
    if (error instanceof InputError)
      return error.problems.map(({ message, hint }) => `${message}${hint ? ` (${hint})` : ''}`);
  }
  return [];
}

test('with nothing said, the defaults count', () => {
  expect(read({})).toMatchObject({
    directory: ['.'],
    engine: 'cluster',
    workloads: 'stub',
    samples: 3,
    timeout: 600_000,
    manifests: [],
    'fail-on': ['fail', 'inconclusive', 'flaky'],
    'allow-inconclusive': false,
    comment: 'off',
    'github-token': '',
    'keep-cluster': 'never',
  });
});

describe('values', () => {
  test.each([
    ['timeout', '90s', 90_000],
    ['timeout', '1h', 3_600_000],
    ['samples', '5', 5],
    ['allow-inconclusive', 'true', true],
    ['manifests', 'a.yaml\n\n b/ \n', ['a.yaml', 'b/']],
    ['workloads', ' real ', 'real'],
    ['fail-on', 'fail', ['fail']],
    ['fail-on', ' fail, warning\nflaky ', ['fail', 'warning', 'flaky']],
    ['fail-on', 'never', ['never']],
    ['manifests', 'a,b.yaml', ['a,b.yaml']],
  ] as const)('%s: %j', (name, text, value) => {
    expect(read({ [name]: text })[name]).toEqual(value);
  });
});

test.each([
  '0/5',
  '6/5',
  '1/0',
  '1',
  '/',
  '2/',
  '1/2/3',
  '-1/2',
  '01/2',
  '1/257',
  '999/999',
  'x',
  '1 /2',
  '1/2.0',
])('shard: %s is no part of a whole', (shard) => {
  expect(mistakes({ shard })).toEqual([
    `--shard is \`${shard}\`, and it takes a part of a whole such as \`2/5\`: from \`1/5\` to \`5/5\`, of at most 256`,
  ]);
});

test.each(['1/1', '2/5', '256/256', ' 3/3\n'])('shard: %j is one', (shard) => {
  expect(read({ shard }).shard).toBe(shard.trim());
});

test('every wrong value is told at once, as the user wrote it', () => {
  expect(
    mistakes({ workloads: 'reel', samples: '0', timeout: '10', 'allow-inconclusive': 'yes', cni: 'a::b\n' }),
  ).toMatchInlineSnapshot(`
    [
      "--workloads is \`reel\`, and it takes one of stub, real (did you mean \`real\`?)",
      "--cni is \`a::b\`, and it takes one of calico, default",
      "--samples is \`0\`, and it takes a whole number from 1 to 99",
      "--timeout is \`10\`, and it takes a time such as \`90s\` or \`10m\`",
      "--allow-inconclusive is \`yes\`, and it takes \`true\` or \`false\`",
    ]
  `);
});

test.each([
  ['fail, inconclusiv', 'some of fail, inconclusive, flaky, warning, or never'],
  ['never, fail', 'some of fail, inconclusive, flaky, warning, or never'],
  [',', 'some of fail, inconclusive, flaky, warning, or never'],
])('fail-on takes no %j', (text, takes) => {
  expect(mistakes({ 'fail-on': text })).toEqual([
    expect.stringContaining(`--fail-on is \`${text}\`, and it takes ${takes}`),
  ]);
});

test('a choice has its default among its choices, and every variable has a name of its own', () => {
  for (const [, { kind, choices = [], default: value }] of settingEntries()) {
    expect(kind !== 'choice' || choices.includes(value)).toBe(true);
  }
  const variables = settingEntries().map(([name]) => variableOf(name));
  expect(new Set(variables).size).toBe(variables.length);
  expect(variableOf('node-image')).toBe('NETPROOF_NODE_IMAGE');
});

describe('what is written to no effect', () => {
  const said = (written: Partial<Record<SettingName, string>>): readonly string[] =>
    withoutEffect(
      read(written),
      (name) => written[name] !== undefined,
      (name) => `--${name}`,
    ).map(({ severity, message }) => `${severity} ${message}`);

  test.each<[Partial<Record<SettingName, string>>, readonly string[]]>([
    [
      { engine: 'model', 'keep-cluster': 'always' },
      ['warning --keep-cluster has no effect: the model answers, and no cluster is made'],
    ],
    [{ engine: 'model', 'keep-cluster': 'never', timeout: '1m' }, []],
    [{ engine: 'auto', 'keep-cluster': 'always', workloads: 'real', listeners: 'off' }, []],
    [{ listeners: 'off' }, ['warning --listeners has no effect: stub pods listen by themselves']],
    [
      { cni: 'default', 'calico-manifest': 'a.yaml', 'calico-version': '3.28.5' },
      [
        'warning --calico-version has no effect: Calico is not installed',
        'warning --calico-manifest has no effect: Calico is not installed',
      ],
    ],
    [
      { cni: 'default', 'cni-manifest': 'a.yaml', 'calico-manifest': 'b.yaml' },
      [
        'warning --cni has no effect: the manifest brings the CNI',
        'warning --calico-manifest has no effect: Calico is not installed',
      ],
    ],
    [
      { 'calico-manifest': 'a.yaml', 'calico-version': '3.28.5' },
      ['warning --calico-version has no effect: the manifest says the version'],
    ],
    [
      { cluster: 'staging', 'cni-manifest': 'a.yaml' },
      ['warning --cni-manifest has no effect: the cluster exists, and is taken as it is'],
    ],
  ])('%j', (written, expected) => {
    expect(said(written)).toEqual(expected);
  });

  test('variables of the environment that are no settings', () => {
    const names = ['PATH', 'NETPROOF_KEEP_CLUSTER', 'NETPROOF_KEEP_CLUSTERS', 'NETPROOF_COFFEE'];
    expect(unknownVariables(names).map(({ message, hint }) => [message, hint])).toEqual([
      ["the environment's `NETPROOF_COFFEE` is not a setting; netproof does not read it", undefined],
      [
        "the environment's `NETPROOF_KEEP_CLUSTERS` is not a setting; netproof does not read it",
        'did you mean `NETPROOF_KEEP_CLUSTER`?',
      ],
    ]);
  });
});
