import { describe, expect, it } from 'vitest';
import { Findings } from '../../src/core/findings.ts';
import { readPolicy } from '../../src/model/policy-apis.ts';
import { resourcesOf } from './cluster.ts';
import { MALFORMED } from './malformed-cases.ts';

function read(spec: string) {
  const resources = resourcesOf(`apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {namespace: shop, name: db}
spec: ${spec}
`);
  const findings = new Findings();
  const [policy] = resources.map((one) => readPolicy(one, findings));
  return { policy, problems: findings.problems };
}

describe('what the API server refuses', () => {
  it.each(MALFORMED.filter((one) => one.field !== null))('$name', ({ spec, field, says = '' }) => {
    const { policy, problems } = read(spec);
    expect(policy).toBeUndefined();
    const [first] = problems;
    if (field !== '') expect(first?.message).toContain(`NetworkPolicy shop/db: ${field ?? ''}`);
    expect(problems).toHaveLength(1);
    expect(first?.message).toContain(says);
    expect(first).toMatchObject({ severity: 'error', at: { file: 'k8s.yaml', line: 4 } });
  });
});

describe('what the API server takes', () => {
  it.each(MALFORMED.filter((one) => one.field === null))('$name', ({ spec }) => {
    const { policy, problems } = read(spec);
    expect(problems).toEqual([]);
    expect(policy).toBeDefined();
  });
});

it('collects every mistake of a policy, each at its line', () => {
  const resources = resourcesOf(`apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {namespace: shop, name: db}
spec:
  podselector: {}
  ingress:
    - from:
        - ipBlock:
            cidr: 10.0.0.0/8
            except:
              - 11.0.0.0/16
      ports:
        - port: http
          endPort: 9000
        - protocol: udp
          port: 70000
`);
  const findings = new Findings();
  for (const one of resources) readPolicy(one, findings);
  const { problems } = findings;
  expect(
    problems.map((one) => `${one.at?.line ?? 0} ${one.code}: ${one.message}; ${one.hint ?? ''}`).join('\n'),
  ).toMatchInlineSnapshot(`
    "5 unknown-field: \`spec\` has no field \`podselector\`; did you mean \`podSelector\`?
    11 policy-except: NetworkPolicy shop/db: spec.ingress[0].from[0].ipBlock.except[0]: \`11.0.0.0/16\` is not inside \`cidr\` (\`10.0.0.0/8\`): it must be a smaller part of it; 
    14 policy-end-port: NetworkPolicy shop/db: spec.ingress[0].ports[0].endPort: may not be given when \`port\` is a name (\`http\`); 
    15 policy-protocol: NetworkPolicy shop/db: spec.ingress[0].ports[1].protocol: \`udp\` is not a protocol that policies know; did you mean \`UDP\`?
    16 policy-port: NetworkPolicy shop/db: spec.ingress[0].ports[1].port: must be between 1 and 65535, is 70000; "
  `);
});

it('shows foreign names without their control characters', () => {
  const { problems } = read('{podSelector: {matchLabels: {app: "::error::\\e[31m"}}}');
  expect(problems[0]?.message).not.toMatch(/^\s*::|\p{Cc}/u);
});
