import { outputTable } from '../src/github/outputs.ts';
import { settingEntries, variableOf } from '../src/settings/settings.ts';

/** docs/reference/settings.md: every setting with its three spellings, and every output. */
export function renderSettingsPage(): string {
  const entries = settingEntries();
  const groups = [...new Set(entries.map(([, { group }]) => group))];
  const lines = [
    '<!-- Generated from src/settings and src/github/outputs.ts by `npm run generate`. -->',
    '',
    '# Settings and outputs',
    '',
    'A setting is an input of the action, a flag of the command line and a variable of the environment. A flag wins over the',
    'variable, and that over the default. What is written and has no effect beside another setting is told as a warning.',
    '',
    ...groups.flatMap((group) => [
      `## ${group}`,
      '',
      '| input | flag | variable | takes | default | does |',
      '| --- | --- | --- | --- | --- | --- |',
      ...entries.filter(([, entry]) => entry.group === group).map(row),
      '',
    ]),
    '## Outputs',
    '',
    "What the action's step hands to the steps after it: `${{ steps.netproof.outputs.verdict }}`, where the step has `id: netproof`.",
    '',
    '| output | is |',
    '| --- | --- |',
    ...Object.entries(outputTable).map(([name, about]) => `| \`${name}\` | ${about} |`),
  ];
  return `${lines.join('\n')}\n`;
}

type Entry = ReturnType<typeof settingEntries>[number];

function row([name, entry]: Entry): string {
  const { only, about, default: standard } = entry;
  const cells = [
    only === 'command' ? '' : `\`${name}\``,
    only === 'action' ? '' : `\`--${name}\``,
    only === 'action' ? '' : `\`${variableOf(name)}\``,
    taken(entry),
    standard === '' ? '' : `\`${standard}\``,
    about,
  ];
  return `| ${cells.join(' | ')} |`;
}

function taken({ kind, choices, value }: Entry[1]): string {
  if (choices) return choices.map((one) => `\`${one}\``).join(', ');
  switch (kind) {
    case 'flag':
      return '`true`, `false`';
    case 'count':
      return 'a number from 1 to 99';
    case 'duration':
      return '`90s`, `10m`, `1h`';
    case 'list':
      return `${value ?? 'text'}, several`;
    default:
      return value ?? 'text';
  }
}
