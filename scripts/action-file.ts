import { stringify } from 'yaml';
import { directoryOfShards, mergeSettings, reportsInput } from '../src/github/merge-inputs.ts';
import { outputTable } from '../src/github/outputs.ts';
import { settingEntries } from '../src/settings/settings.ts';

/** action.yml, made of the settings and outputs that the code itself reads. */
export function renderActionFile(): string {
  return rendered({
    name: 'netproof',
    description:
      'Proves NetworkPolicies: boots kind with Calico and tries the connections that the repository declares.',
    author: 'netproof',
    branding: { icon: 'shield', color: 'green' },
    inputs: inputsOf(({ only }) => only !== 'command'),
    outputs: outputsOf(() => true),
    runs: { using: 'node24', main: 'dist/main.cjs', post: 'dist/post.cjs', 'post-if': 'always()' },
  });
}

/** merge/action.yml: what it is told about reports is what the main action is told. */
export function renderMergeFile(): string {
  const { name, about, default: standard } = reportsInput;
  const shared = new Set<string>(mergeSettings());
  return rendered({
    name: 'netproof merge',
    description:
      "Makes one report, summary and verdict of those of a run's shards; one that is missing is no green.",
    author: 'netproof',
    branding: { icon: 'shield', color: 'green' },
    inputs: {
      [name]: { description: `${about} One a line.`, required: false, default: standard },
      ...inputsOf((_, setting) => shared.has(setting)),
      directory: { description: directoryOfShards, required: false, default: '.' },
    },
    // What merges boots nothing, and has read no manifests that there could be a page of.
    outputs: outputsOf((output) => output !== 'diagnosis-path' && output !== 'html-path'),
    runs: { using: 'node24', main: '../dist/merge.cjs' },
  });
}

type Entry = ReturnType<typeof settingEntries>[number][1];

function inputsOf(isMeant: (entry: Entry, name: string) => boolean): object {
  const inputs = settingEntries()
    .filter(([name, entry]) => isMeant(entry, name))
    .map(([name, { about, kind, ...entry }]) => [
      name,
      {
        description: kind === 'list' ? `${about} One a line.` : about,
        required: false,
        default: entry.expression ?? entry.default,
      },
    ]);
  return Object.fromEntries(inputs) as object;
}

function outputsOf(isMeant: (name: string) => boolean): object {
  const outputs = Object.entries(outputTable)
    .filter(([name]) => isMeant(name))
    .map(([name, about]) => [name, { description: about }]);
  return Object.fromEntries(outputs) as object;
}

function rendered(file: object): string {
  const head = '# Generated from src/settings, src/report/formats.ts and src/github by `npm run generate`.\n';
  return head + stringify(file, { lineWidth: 110 });
}
