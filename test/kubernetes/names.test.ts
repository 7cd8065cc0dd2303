import { expect, test } from 'vitest';
import {
  isDnsLabel,
  isHostName,
  isLabelKey,
  isLabelValue,
  isPortName,
  nameFault,
} from '../../src/kubernetes/names.ts';

const isObjectName = (text: string): boolean => nameFault(text, 'subdomain') === undefined;
const long = (length: number): string => 'a'.repeat(length);

test.each<[(text: string) => boolean, readonly string[], readonly string[]]>([
  [isDnsLabel, ['a', '0', 'a-b', long(63)], ['', '-a', 'a-', 'a.b', 'A', 'a_b', 'a\n', long(64)]],
  [isObjectName, ['a', 'a.b-c.0', long(253)], ['', '.', 'a..b', '-a.b', 'A', 'a/b', long(254)]],
  [isPortName, ['http', 'a-1', '0a'], ['', '80', 'a--b', '-a', 'HTTP', long(16)]],
  [isHostName, ['api.stripe.com', 'A.Example'], ['localhost', '10.0.0.1', 'a..b', 'a.b-', '\u212a.com']],
  [isLabelKey, ['app', 'A_b.c', 'example.com/app'], ['', '/a', 'a/', 'a/b/c', 'A.com/a', long(64)]],
  [isLabelValue, ['', 'a', 'A_b.c', long(63)], ['-a', 'a b', 'a/b', long(64)]],
])('%o', (keeps, right, wrong) => {
  expect(right.filter((text) => !keeps(text))).toEqual([]);
  expect(wrong.filter(keeps)).toEqual([]);
});
