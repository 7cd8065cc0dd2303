import { expect, test } from 'vitest';
import { documents } from '../../../src/cluster/api/kubectl.ts';

test('objects go to kubectl as one JSON document after another, which every version reads whole', () => {
  const objects = [{ kind: 'Namespace' }, { kind: 'ConfigMap', data: { text: 'a\n---\nb' } }];
  // kubectl 1.28 to 1.32 stop at a `---` behind JSON: "invalid character '-' in numeric literal".
  expect(documents(objects)).toBe('{"kind":"Namespace"}\n{"kind":"ConfigMap","data":{"text":"a\\n---\\nb"}}');
});
