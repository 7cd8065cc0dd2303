import { didYouMean } from '../text/did-you-mean.ts';
import { InputError, type Problem } from '../core/problem.ts';
import { perFormat } from '../report/formats.ts';
import { showName } from '../text/escape.ts';

/**
 * Every setting of a run, once: the action's inputs, the command line's flags and the NETPROOF_… variables are made
 * of this table, and so are action.yml, `--help` and the README's table.
 */
interface Entry {
  /** What it does, in one or two sentences. */
  readonly about: string;
  readonly kind: 'text' | 'list' | 'flag' | 'count' | 'duration' | 'choice' | 'shard';
  /** As it would be written; empty for none. */
  readonly default: string;
  /** What the runner gives for an input that no workflow names: an expression, which only action.yml can hold. */
  readonly expression?: string;
  readonly choices?: readonly string[];
  /** The placeholder of its value in `--help`. */
  readonly value?: string;
  /** Its heading in `--help`. */
  readonly group: 'Input' | 'Cluster' | 'Verdict' | 'Reports';
  /** Only the action has it, or only the command line. */
  readonly only?: 'action' | 'command';
}

export const settingTable = {
  directory: {
    about:
      'The folder with the rule file; paths in it count from there. Several folders, or a glob such as `teams/*`, are proven one after the other on one cluster.',
    kind: 'list',
    default: '.',
    only: 'action',
    group: 'Input',
  },
  rules: {
    about:
      'The rule file. By default `netproof.yaml`, `netproof.yml` or `.github/netproof.yaml` in the folder.',
    kind: 'text',
    default: '',
    value: 'file',
    group: 'Input',
  },
  manifests: {
    about:
      "Files, folders or globs with manifests, instead of the rule file's own `manifests`; on the command line `-` is standard input.",
    kind: 'list',
    default: '',
    value: 'path',
    group: 'Input',
  },
  base: {
    about:
      'What the head is compared with, to tell what it opens and closes: a git revision, or a folder. In the action by default the one of the event.',
    kind: 'text',
    default: '',
    value: 'rev',
    group: 'Input',
  },
  environment: {
    about: "Which of the rule file's `environments` is read, in place of its `manifests`.",
    kind: 'text',
    default: '',
    value: 'name',
    group: 'Input',
  },
  kustomize: {
    about: "A folder with a kustomization, rendered instead of the rule file's own `manifests`.",
    kind: 'list',
    default: '',
    value: 'folder',
    only: 'command',
    group: 'Input',
  },
  helm: {
    about: "A Helm chart, rendered instead of the rule file's own `manifests`.",
    kind: 'list',
    default: '',
    value: 'chart',
    only: 'command',
    group: 'Input',
  },
  values: {
    about: 'A values file for the charts of `helm`; the last one wins.',
    kind: 'list',
    default: '',
    value: 'file',
    only: 'command',
    group: 'Input',
  },
  lint: {
    about: '`unisolated` tells which workloads no policy isolates.',
    kind: 'list',
    choices: ['unisolated'],
    default: '',
    group: 'Input',
  },
  engine: {
    about:
      '`cluster` proves on a real cluster, `model` predicts without one, `auto` takes the cluster when a Docker engine answers.',
    kind: 'choice',
    choices: ['cluster', 'model', 'auto'],
    default: 'cluster',
    group: 'Cluster',
  },
  cluster: {
    about:
      'Where it is proven: `kind` boots a throw-away cluster; `existing` takes the one of `context`, and changes nothing of what is in it. Any other word is the name of that context.',
    kind: 'text',
    default: 'kind',
    value: 'context',
    group: 'Cluster',
  },
  context: {
    about: 'With `cluster: existing`: the context of the kubeconfig. By default its current one.',
    kind: 'text',
    default: '',
    value: 'name',
    group: 'Cluster',
  },
  kubeconfig: {
    about: "With `cluster: existing`: the kubeconfig file. By default kubectl's own.",
    kind: 'text',
    default: '',
    value: 'file',
    group: 'Cluster',
  },
  'source-pod': {
    about:
      'On an existing cluster, where probes start: `beside` the real pod in one that policies cannot tell from it, in an `ephemeral` container of it, by `exec` in its own container, or on its `node`.',
    kind: 'choice',
    choices: ['beside', 'ephemeral', 'exec', 'node'],
    default: 'beside',
    group: 'Cluster',
  },
  control: {
    about:
      'On an existing cluster, what shows that a target can be reached: a `witness`, or `lift`, which takes the policies that cut a check away for some seconds and puts them back.',
    kind: 'choice',
    choices: ['witness', 'lift'],
    default: 'witness',
    group: 'Cluster',
  },
  yes: {
    about: 'With `control: lift`: policies are lifted though the cluster looks like production.',
    kind: 'flag',
    default: 'false',
    only: 'command',
    group: 'Cluster',
  },
  workloads: {
    about: '`stub` puts a listener in place of each workload; `real` applies the manifests as they are.',
    kind: 'choice',
    choices: ['stub', 'real'],
    default: 'stub',
    group: 'Cluster',
  },
  listeners: {
    about:
      'With `workloads: real`: whether a listener is started in a target pod whose own program does not answer.',
    kind: 'choice',
    choices: ['auto', 'off'],
    default: 'auto',
    group: 'Cluster',
  },
  external: {
    about: '`stub` answers for hosts outside the cluster on this machine; `live` connects to the real ones.',
    kind: 'choice',
    choices: ['stub', 'live'],
    default: 'stub',
    group: 'Cluster',
  },
  cni: {
    about: '`calico` installs Calico; `default` leaves the CNI that kind brings.',
    kind: 'choice',
    choices: ['calico', 'default'],
    default: 'calico',
    group: 'Cluster',
  },
  'cni-manifest': {
    about:
      "A manifest of any other CNI, applied as it is in place of Calico: a path, or an https URL with the file's `#sha256=…`.",
    kind: 'text',
    default: '',
    value: 'path',
    group: 'Cluster',
  },
  'node-image': {
    about: "The kind node image, and with it the version of Kubernetes. By default netproof's pinned one.",
    kind: 'text',
    default: '',
    value: 'image',
    group: 'Cluster',
  },
  'calico-version': {
    about: "Calico's version, one whose manifest netproof knows by its SHA-256.",
    kind: 'text',
    default: '',
    value: 'version',
    group: 'Cluster',
  },
  'calico-manifest': {
    about: 'A path or https URL of a `calico.yaml` to use instead of a known version.',
    kind: 'text',
    default: '',
    value: 'path',
    group: 'Cluster',
  },
  'probe-image': {
    about:
      "The image of listeners and probes: agnhost, or one that has its program. By default netproof's pinned one.",
    kind: 'text',
    default: '',
    value: 'image',
    group: 'Cluster',
  },
  samples: {
    about: 'How many probes in a row have to time out before a deny is proven.',
    kind: 'count',
    default: '3',
    value: 'n',
    group: 'Verdict',
  },
  timeout: {
    about: 'The deadline of the whole run, such as `90s` or `10m`; of several rule files, of each.',
    kind: 'duration',
    default: '10m',
    value: 'time',
    group: 'Verdict',
  },
  shard: {
    about:
      'Which part of the run this job does, such as `2/5`: all checks of some of the sources. `netproof merge`, or the action in `merge/`, makes one report of all parts.',
    kind: 'shard',
    default: '',
    value: 'k/n',
    group: 'Input',
  },
  'check-established': {
    about:
      'Whether connections are opened before the policies come, to tell which denied ones still carry data afterwards.',
    kind: 'flag',
    default: 'false',
    group: 'Verdict',
  },
  changes: {
    about:
      'What becomes of connections that the change opens since `base`: `require-rule` fails where no rule speaks of one, `forbid-open` where there is one. `approve` of the rule file makes exceptions.',
    kind: 'choice',
    choices: ['allow', 'require-rule', 'forbid-open'],
    default: 'allow',
    group: 'Verdict',
  },
  'fail-on': {
    about:
      'What ends a run with a failure: a check that fails, could not be proven or is flaky; `warning` adds what is warned of; `never` leaves every verdict green, and reports it. What could not be tested at all always fails.',
    kind: 'list',
    choices: ['fail', 'inconclusive', 'flaky', 'warning', 'never'],
    default: 'fail,inconclusive,flaky',
    group: 'Verdict',
  },
  'allow-inconclusive': {
    about: 'What `fail-on: fail,flaky` says now.',
    kind: 'flag',
    default: 'false',
    group: 'Verdict',
  },
  warm: {
    about: 'Whether the run takes the cluster that stays between runs, and makes it when there is none.',
    kind: 'flag',
    default: 'false',
    only: 'command',
    group: 'Cluster',
  },
  'keep-cluster': {
    about: 'When the cluster stays behind for a look.',
    kind: 'choice',
    choices: ['never', 'on-failure', 'always'],
    default: 'never',
    group: 'Cluster',
  },
  coverage: {
    about:
      'Whether the summary tells how many lines of the policies a rule pins, and a notice stands at each line of the change that none does.',
    kind: 'flag',
    default: 'true',
    only: 'action',
    group: 'Reports',
  },
  ...perFormat(
    (name) => name,
    ({ title }) => ({
      about: `Where to write the ${title}.`,
      kind: 'text' as const,
      default: '' as const,
      value: 'file',
      group: 'Reports' as const,
    }),
  ),
  summary: {
    about:
      "What the step's summary holds: `short` leaves out the matrix, the table of every check, the lines that no rule pins and the phases.",
    kind: 'choice',
    choices: ['full', 'short', 'off'],
    default: 'full',
    only: 'action',
    group: 'Reports',
  },
  annotations: {
    about: 'Whether findings are annotated at their lines.',
    kind: 'flag',
    default: 'true',
    only: 'action',
    group: 'Reports',
  },
  comment: {
    about:
      'When the pull request gets a comment, one that later runs edit: `changes` when a connection opens or closes, `failures` when a run is not green. Takes `pull-requests: write`.',
    kind: 'choice',
    choices: ['off', 'changes', 'failures', 'always'],
    default: 'off',
    only: 'action',
    group: 'Reports',
  },
  'comment-id': {
    about: 'Tells the comments and check runs of several jobs apart.',
    kind: 'text',
    default: 'netproof',
    only: 'action',
    group: 'Reports',
  },
  'check-run': {
    about:
      'Whether the commit gets a check run with every annotation, beyond the ten of a step. Takes `checks: write`.',
    kind: 'flag',
    default: 'false',
    only: 'action',
    group: 'Reports',
  },
  'github-token': {
    about: 'The token that comments and makes the check run.',
    kind: 'text',
    default: '',
    expression: '${{ github.token }}',
    only: 'action',
    group: 'Reports',
  },
  'allow-pull-request-target': {
    about:
      'Run on `pull_request_target` too. Refused by default: that event hands the secrets of the repository to untrusted code.',
    kind: 'flag',
    default: 'false',
    only: 'action',
    group: 'Input',
  },
} as const satisfies Record<string, Entry>;

export type SettingName = keyof typeof settingTable;

type Table = typeof settingTable;
type Value<E extends Entry> = E extends { readonly choices: readonly (infer C)[] }
  ? E['kind'] extends 'list'
    ? readonly C[]
    : C
  : E['kind'] extends 'list'
    ? readonly string[]
    : E['kind'] extends 'flag'
      ? boolean
      : E['kind'] extends 'count' | 'duration'
        ? number
        : string;

/** The values of a run's settings. Lists are empty and texts are '' where nothing was written; durations are milliseconds. */
export type Settings = { readonly [N in SettingName]: Value<Table[N]> };

/** The table's entries without their literal types. */
export function settingEntries(): readonly (readonly [SettingName, Entry])[] {
  return Object.entries(settingTable) as unknown as readonly (readonly [SettingName, Entry])[];
}

const PREFIX = 'NETPROOF_';

/** The variable of the environment that says the same: `node-image` is NETPROOF_NODE_IMAGE. */
export function variableOf(name: SettingName): string {
  return `${PREFIX}${name.toUpperCase().replaceAll('-', '_')}`;
}

/**
 * Settings from what was written (`undefined` or '' is "not said", then the default counts).
 * Throws InputError with every wrong value at once; `spell` shows a setting as the user writes it (`--cni`, input `cni`).
 */
export function readSettings(
  written: (name: SettingName) => string | undefined,
  spell: (name: SettingName) => string,
): Settings {
  const problems: Problem[] = [];
  const values = settingEntries().map(([name, entry]) => {
    const text = written(name)?.trim() ?? '';
    const value = readValue(entry, text === '' ? entry.default : text);
    if (value !== undefined) return [name, value];
    problems.push({
      code: 'bad-setting',
      severity: 'error',
      message: `${spell(name)} is \`${showName(text)}\`, and it takes ${takes(entry)}`,
      ...hint(entry, text),
    });
    return [name, entry.default];
  });
  if (problems.length > 0) throw new InputError(problems);
  return Object.fromEntries(values) as Settings;
}

/** What a flag may be written as; 1 and 0 are what people give to variables. */
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

function readValue(entry: Entry, text: string): string | number | boolean | readonly string[] | undefined {
  switch (entry.kind) {
    case 'text':
      return text;
    case 'list': {
      // A path may hold a comma; a word of a few does not.
      const items = text
        .split(entry.choices ? /[\n,]/ : '\n')
        .flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
      if (!entry.choices) return items;
      const isKnown = items.every((item) => entry.choices?.includes(item));
      // `never` says no to all of the others.
      const isOne = !items.includes('never') || items.length === 1;
      return isKnown && isOne && (items.length > 0 || text === '') ? items : undefined;
    }
    case 'choice':
      return entry.choices?.includes(text) === true ? text : undefined;
    case 'flag':
      return FLAGS.get(text);
    case 'count':
      return /^[1-9][0-9]?$/.test(text) ? Number(text) : undefined;
    case 'duration':
      return readDuration(text);
    case 'shard':
      return text === '' || readShard(text) !== undefined ? text : undefined;
  }
}

/** More jobs than these has no matrix (docs.github.com, "Usage limits"). */
export const MOST_SHARDS = 256;

/** `2/5`: the second of five. Undefined for what is no part of a whole, and for nothing at all. */
export function readShard(text: string): { readonly index: number; readonly count: number } | undefined {
  const [, index, count] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined) return undefined;
  return index <= count && count <= MOST_SHARDS ? { index, count } : undefined;
}

/** `90s`, `10m`, `1h` in milliseconds; undefined for anything else, and for nothing at all. */
function readDuration(text: string): number | undefined {
  const [, digits, unit] = /^([1-9][0-9]{0,4})(s|m|h)$/.exec(text) ?? [];
  if (digits === undefined || unit === undefined) return undefined;
  return Number(digits) * { s: 1_000, m: 60_000, h: 3_600_000 }[unit as 's' | 'm' | 'h'];
}

function takes(entry: Entry): string {
  switch (entry.kind) {
    case 'choice':
      return `one of ${(entry.choices ?? []).join(', ')}`;
    case 'flag':
      return '`true` or `false`';
    case 'count':
      return 'a whole number from 1 to 99';
    case 'duration':
      return 'a time such as `90s` or `10m`';
    case 'shard':
      return `a part of a whole such as \`2/5\`: from \`1/5\` to \`5/5\`, of at most ${MOST_SHARDS}`;
    case 'text':
      return 'text';
    case 'list':
      if (!entry.choices) return 'text';
      return entry.choices.length === 1
        ? `one of ${entry.choices.join(', ')}`
        : `some of ${entry.choices.filter((one) => one !== 'never').join(', ')}${entry.choices.includes('never') ? ', or never' : ''}`;
  }
}

function hint(entry: Entry, text: string): { hint?: string } {
  const meant = didYouMean(text, entry.choices ?? []);
  return meant === undefined ? {} : { hint: `did you mean \`${meant}\`?` };
}

/** What was written and means nothing: each a warning. */
export function withoutEffect(
  settings: Settings,
  written: (name: SettingName) => boolean,
  spell: (name: SettingName) => string,
): readonly Problem[] {
  const lost = new Map<SettingName, string>();
  for (const { names, unless, why } of EFFECTS) {
    if (unless(settings)) continue;
    for (const name of names) {
      const says = String(settings[name]) !== settingTable[name].default;
      if (says && written(name) && !lost.has(name)) lost.set(name, why);
    }
  }
  return [...lost].map(([name, why]) => ({
    code: 'no-effect',
    severity: 'warning',
    message: `${spell(name)} has no effect: ${why}`,
    hint: 'remove it',
  }));
}

/** Whether the settings name a cluster that exists. */
export function isExisting({ cluster }: Pick<Settings, 'cluster'>): boolean {
  return cluster !== 'kind';
}

/** Which throw-away cluster is made. */
export const clusterSettings = [
  'cni',
  'cni-manifest',
  'node-image',
  'calico-version',
  'calico-manifest',
] as const satisfies readonly SettingName[];

/** Settings that mean something only beside another. */
const EFFECTS: readonly {
  readonly names: readonly SettingName[];
  readonly unless: (settings: Settings) => boolean;
  readonly why: string;
}[] = [
  {
    names: [
      'cluster',
      'context',
      'kubeconfig',
      'source-pod',
      'control',
      'yes',
      'workloads',
      'listeners',
      'external',
      ...clusterSettings,
      'probe-image',
      'samples',
      'check-established',
      'keep-cluster',
      'warm',
    ],
    unless: ({ engine }) => engine !== 'model',
    why: 'the model answers, and no cluster is made',
  },
  {
    names: ['workloads', 'listeners', 'external', ...clusterSettings, 'keep-cluster', 'warm'],
    unless: (settings) => settings.engine === 'model' || !isExisting(settings),
    why: 'the cluster exists, and is taken as it is',
  },
  {
    names: ['check-established'],
    unless: (settings) => settings.engine === 'model' || !isExisting(settings),
    why: 'the policies stay on a cluster that exists, so that there is no connection from before them',
  },
  {
    names: ['context', 'kubeconfig', 'source-pod', 'control', 'yes'],
    unless: (settings) => isExisting(settings),
    why: '`cluster` names no cluster that exists',
  },
  {
    names: ['comment-id'],
    unless: (settings) => settings.comment !== 'off' || settings['check-run'],
    why: 'there is no comment and no check run',
  },
  {
    names: ['allow-inconclusive'],
    unless: (settings) => String(settings['fail-on']) === settingTable['fail-on'].default,
    why: '`fail-on` says what fails',
  },
  {
    names: ['yes'],
    unless: ({ control }) => control === 'lift',
    why: 'no policy is lifted',
  },
  {
    names: ['context'],
    unless: ({ cluster }) => cluster === 'existing' || cluster === 'kind',
    why: '`cluster` names the context',
  },
  {
    names: ['keep-cluster'],
    unless: ({ warm }) => !warm,
    why: 'a warm cluster stays',
  },
  {
    names: ['values'],
    unless: ({ helm }) => helm.length > 0,
    why: 'no chart is named with it',
  },
  {
    names: ['environment'],
    unless: ({ manifests, kustomize, helm }) => manifests.length + kustomize.length + helm.length === 0,
    why: 'the manifests are named beside it',
  },
  {
    names: ['listeners'],
    unless: ({ workloads }) => workloads === 'real',
    why: 'stub pods listen by themselves',
  },
  {
    names: ['cni'],
    unless: (settings) => settings['cni-manifest'] === '',
    why: 'the manifest brings the CNI',
  },
  {
    names: ['calico-version', 'calico-manifest'],
    unless: (settings) => settings.cni === 'calico' && settings['cni-manifest'] === '',
    why: 'Calico is not installed',
  },
  {
    names: ['calico-version'],
    unless: (settings) => settings['calico-manifest'] === '',
    why: 'the manifest says the version',
  },
];

/** Variables of the environment that begin as netproof's do and are not settings: each a warning, with the one that was meant. */
export function unknownVariables(names: Iterable<string>): readonly Problem[] {
  const known = settingEntries().map(([name]) => variableOf(name));
  return [...names]
    .filter((name) => name.startsWith(PREFIX) && !known.includes(name))
    .sort()
    .map((name) => {
      // What all of them begin with makes none of them likely.
      const meant = didYouMean(
        name.slice(PREFIX.length),
        known.map((one) => one.slice(PREFIX.length)),
      );
      return {
        code: 'unknown-variable',
        severity: 'warning',
        message: `the environment's \`${showName(name)}\` is not a setting; netproof does not read it`,
        ...(meant !== undefined && { hint: `did you mean \`${PREFIX}${meant}\`?` }),
      };
    });
}
