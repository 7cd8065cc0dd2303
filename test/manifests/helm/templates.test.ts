import { expect, test } from 'vitest';
import { atTheirParts, partsOf } from '../../../src/manifests/helm/templates.ts';

/** The lines to which objects of a template lead: `Kind/name`, in the order in which helm printed them. */
function lines(template: string, objects: readonly string[]): readonly number[] {
  const at = { file: 'a.yaml', line: 1, column: 1 };
  const documents = objects.map((object) => {
    const [kind, name] = object.split('/');
    return { value: { kind, metadata: { name } }, at, locate: () => at };
  });
  return atTheirParts(documents, new Map([['a.yaml', partsOf(template)]])).map((document) => {
    expect(document.locate(['spec'])).toEqual(document.at);
    return document.at.line;
  });
}

const policy = (name: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  labels: {name: other}\n  name: ${name}\nspec: {}\n`;

test.each<[string, string, readonly string[], readonly number[]]>([
  ['one document', `# a\n\n${policy('a')}`, ['NetworkPolicy/a'], [3]],
  [
    'by kind',
    `${policy('a')}---\nkind: Service\nmetadata: {name: a}\n`,
    ['Service/a', 'NetworkPolicy/a'],
    [8, 1],
  ],
  [
    'by what stands around an action',
    `${policy('{{ .Release.Name }}-db')}---\n${policy('"{{ .Release.Name }}-api" # c')}`,
    ['NetworkPolicy/x-api'],
    [8],
  ],
  [
    'in order, where every name may be every part',
    `${policy('{{ .a }}')}---\n${policy('{{ .b }}')}`,
    ['NetworkPolicy/y', 'NetworkPolicy/x'],
    [1, 8],
  ],
  [
    'a condition left one out: which one can not be told',
    `${policy('{{ .a }}')}---\n${policy('{{ .b }}')}`,
    ['NetworkPolicy/y'],
    [1],
  ],
  [
    'a loop',
    `\n{{ range .x }}\n---\n${policy('a-{{ . }}')}{{ end }}`,
    ['NetworkPolicy/a-1', 'NetworkPolicy/a-2'],
    [4, 4],
  ],
  ['a kind that the template takes from elsewhere', `\n{{ include "x" . }}\n`, ['NetworkPolicy/a'], [1]],
  ['a kind by an action', `\nkind: "{{ .kind }}"\nmetadata: { name: a }\n`, ['NetworkPolicy/a'], [2]],
  ['no name', `\nkind: List\nitems: []\n`, ['List/'], [2]],
  [
    'an action without an end',
    `\nkind: NetworkPolicy\nmetadata:\n  name: ${'{{'.repeat(100)}\n`,
    ['NetworkPolicy/a'],
    [1],
  ],
  ['more documents than anybody writes', '\nkind: List\n---\n'.repeat(1_002), ['List/'], [1]],
])('%s', (_, template, objects, expected) => {
  expect(lines(template, objects)).toEqual(expected);
});
