import { between } from './between.ts';
import { CALICO_MANIFESTS, PROVEN_PAIRS } from '../src/config/versions.ts';
import { outputTable } from '../src/github/outputs.ts';
import { settingEntries } from '../src/settings/settings.ts';

/** The README with the tables between its markers made anew. */
export function renderReadme(readme: string): string {
  return ([...tables()] as const).reduce((text, [name, rows]) => between(text, name, rows), readme);
}

function* tables(): Iterable<readonly [string, readonly string[]]> {
  yield [
    'inputs',
    [
      '| name | does | default |',
      '| --- | --- | --- |',
      ...settingEntries().map(([name, entry]) => {
        const standard = entry.expression ?? entry.default;
        return `| \`${name}\` | ${about(entry)} | ${standard === '' ? '' : `\`${standard}\``} |`;
      }),
    ],
  ];
  yield [
    'outputs',
    [
      '| name | is |',
      '| --- | --- |',
      ...Object.entries(outputTable).map(([name, text]) => `| \`${name}\` | ${text} |`),
    ],
  ];
  yield [
    'versions',
    [
      '| Kubernetes | Calico | proven by |',
      '| --- | --- | --- |',
      ...PROVEN_PAIRS.map(({ kubernetes, calico, by }) => `| ${kubernetes} | ${calico} | ${by} |`),
      ...Object.keys(CALICO_MANIFESTS)
        .filter((version) => PROVEN_PAIRS.every(({ calico }) => calico !== version))
        .map((version) => `| | ${version} | nothing: its manifest is known by its SHA-256 |`),
    ],
  ];
}

function about(entry: ReturnType<typeof settingEntries>[number][1]): string {
  const choices =
    entry.choices === undefined ? '' : ` One of ${entry.choices.map((one) => `\`${one}\``).join(', ')}.`;
  const lines = entry.kind === 'list' ? ' One a line.' : '';
  const only = entry.only === 'action' ? ' (input only)' : entry.only === 'command' ? ' (flag only)' : '';
  return `${entry.about}${lines}${choices}${only}`;
}
