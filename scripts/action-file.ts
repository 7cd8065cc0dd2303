import { stringify } from 'yaml';
import { outputTable } from '../src/github/outputs.ts';
import { settingEntries } from '../src/settings/settings.ts';

/** action.yml, made of the settings and outputs that the code itself reads. */
export function renderActionFile(): string {
  const inputs = settingEntries()
    .filter(([, entry]) => entry.only !== 'command')
    .map(([name, { about, kind, ...entry }]) => [
      name,
      {
        description: kind === 'list' ? `${about} One a line.` : about,
        required: false,
        default: entry.expression ?? entry.default,
      },
    ]);
  const outputs = Object.entries(outputTable).map(([name, about]) => [name, { description: about }]);
  const file = {
    name: 'netproof',
    description:
      'Proves NetworkPolicies: boots kind with Calico and tries the connections that the repository declares.',
    author: 'netproof',
    branding: { icon: 'shield', color: 'green' },
    inputs: Object.fromEntries(inputs) as unknown,
    outputs: Object.fromEntries(outputs) as unknown,
    runs: { using: 'node24', main: 'dist/main.cjs', post: 'dist/post.cjs', 'post-if': 'always()' },
  };
  const head =
    '# Generated from src/settings, src/report/formats.ts and src/github/outputs.ts by `npm run generate`.\n';
  return head + stringify(file, { lineWidth: 110 });
}
