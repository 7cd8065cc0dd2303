import { expect, test } from 'vitest';
import { Findings } from '../../src/core/findings.ts';
import { readYaml } from '../../src/yaml/read.ts';

// Each was given to `kubectl label --local -f`, 1.34.
test.each([
  ['%YAML 1.1\n---\na: b\n', 1],
  ['# first\n\n%TAG ! tag:x\n---\na: b\n', 3],
  ['# first\r\n%YAML 1.1\r\n---\r\na: b\r\n', 2],
  ['a: b\n...\n%YAML 1.1\n---\nc: d\n', 0],
  ['a: |\n  %YAML 1.1\n', 0],
])('%j: a directive is refused at line %i, as kubectl does (0: it is not)', (text, line) => {
  const findings = new Findings();
  const documents = readYaml(text, 'a.yaml', findings);
  expect(findings.problems.map(({ code, at }) => [code, at?.line])).toEqual(
    line === 0 ? [] : [['yaml', line]],
  );
  expect(documents.length > 0).toBe(line === 0);
});
