import { describe, expect, test } from 'vitest';
import { Findings } from '../../src/core/findings.ts';
import { layoutFaults } from '../../src/yaml/layout.ts';
import { readYaml } from '../../src/yaml/read.ts';

const rule = '  - name: x\n    from: a\n';

test.each([
  ['a key that is short of its entry', `rules:\n${rule}   allow: [b]\n    deny: [c]\n`, ['4: 3, entry 4']],
  ['a key at the dash', `rules:\n${rule}  allow: [b]\n`, ['4: 2, entry 4']],
  ['a key behind its entry', `rules:\n${rule}     allow: [b]\n    deny: [c]\n`, ['4: 5, entry 4']],
  ['behind a flow list', 'rules:\n  - from: [a]\n     allow: [b]\n', ['3: 5, entry 4']],
  ['at the top', 'version: 1\n rules: []\n', ['2: 1, entry 0']],
  ['under the top', ' version: 1\nrules: []\n', ['2: 0, entry 1']],
  ['an entry of a list, alone', `rules:\n${rule}   - from: b\n    deny: [d]\n`, ['4: 3, list 2']],
  ['an entry of a list, with all of it', `rules:\n${rule}   - from: b\n     deny: [d]\n`, ['4: 3, list 2']],
  ['an entry that is short of its list', `rules:\n${rule} - from: b\n   deny: [d]\n`, ['4: 1, list 2']],
  ['a list in a map that has a value', `rules:\n${rule}    - name: y\n      deny: [d]\n`, ['4: 4, list 2']],
  [
    'two of them',
    `rules:\n${rule}   allow: [b]\n${rule}     deny: [c]\n`,
    ['4: 3, entry 4', '7: 5, entry 4'],
  ],
  ['behind a block of text', 'a:\n  b: |\n    x: 1\n   y: 2\n   c: 3\n d: 4\n', ['6: 1, entry 2']],
  ['behind comments', 'a:\n  b: 1 # why\n # no\n   c: 2\n', ['4: 3, entry 2']],
  ['in a second document', 'a: 1\n---\nb:\n  c: 1\n   d: 2\n', ['5: 3, entry 2']],
  ['a key in quotes', 'a:\n  "b: c": 1\n   \'d\': 2\n', ['3: 3, entry 2']],
])('%s', (_, text, expected) => {
  expect(layoutFaults(text).slips.map(({ line, is, meant, of }) => `${line}: ${is}, ${of} ${meant}`)).toEqual(
    expected,
  );
});

test.each([
  'a:\n- b: 1\n  c:\n  - d\n  - - e\n    - f\ng: 1\n',
  'a: b\n   c d\n  e\nf: 1\n',
  'a: &x\n  b: 1\nc: !t\n  d: 1\n',
  'a: >-\n  x: y\n   z: 1\n  - w\nb: 1\n',
  'a: [b,\n c: d,\n   e]\nf: 1\n',
  'a: "b\n c: d\n   e"\nf: 1\n',
  "it's: don't\nb: [it's]\n",
  '- a\n-\n  b: 1\n- c:\n    d: 1\n',
])('nothing is wrong with %j', (text) => {
  expect(layoutFaults(text)).toEqual({ slips: [] });
});

describe('what is told of a broken text', () => {
  const told = (text: string): readonly string[] => {
    const findings = new Findings();
    readYaml(text, 'f', findings, { version: '1.2', mostSyntaxErrors: 20 });
    return findings.problems.map(({ at, message, hint }) => `${at?.line}:${at?.column} ${message} (${hint})`);
  };
  const slip = (place: string, is: number, meant: number) =>
    `${place} this is not YAML: this line is indented by ${is}, its entry by ${meant} (indent it by ${meant})`;

  test.each([
    ['only the slip', `rules:\n${rule}   allow: [b]\n    deny: [c]\n`, [slip('4:4', 3, 4)]],
    ['at its own line', `rules:\n${rule}     allow: [b]\n    deny: [c]\n`, [slip('4:6', 5, 4)]],
    [
      'both where there are two',
      `rules:\n${rule}   allow: [b]\n${rule}   deny: [c]\n`,
      [slip('4:4', 3, 4), slip('7:4', 3, 4)],
    ],
    [
      'not what follows from a bracket',
      'rules:\n  - name: x\n    allow: [b\n  - name: y\n    deny: [d]\n',
      ['3:12 this is not YAML: the bracket that opens here is not closed (close it with `]`)'],
    ],
    [
      'a quote that is not closed',
      'rules:\n  - name: "x\n    allow: b\n',
      ['2:11 this is not YAML: the quote that opens here is not closed (close it with `"`)'],
    ],
    ['behind a list of several lines', 'a:\n  b: [c,\n    d]\n   e: f\n', [slip('4:4', 3, 2)]],
    [
      'what has nothing to do with each other',
      'a: b: c\nd: "\\q"\ne: f: g\n',
      [
        '1:4 this is not YAML: a map begins where none can stand (put text that holds `: ` in quotes, and look at the indentation)',
        '2:5 this is not YAML: the escape means nothing (write `\\\\` for a backslash, or use single quotes)',
        '3:4 this is not YAML: a map begins where none can stand (put text that holds `: ` in quotes, and look at the indentation)',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
