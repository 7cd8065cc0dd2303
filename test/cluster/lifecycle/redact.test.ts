import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redacted, redactedLog } from '../../../src/cluster/lifecycle/redact.ts';

const SECRET = 's3cret';

describe('redacted', () => {
  const pod = (value: string): unknown => ({
    metadata: { name: 'p', annotations: { last: value }, managedFields: [{}] },
    spec: {
      initContainers: [{ name: 'i', command: ['sh', '-c', value] }],
      containers: [
        {
          name: 'c',
          env: [
            { name: 'TOKEN', value },
            { name: 'KEY', valueFrom: { secretKeyRef: { name: 'keys', key: 'k' } } },
          ],
          args: [`--token=${value}`],
          lifecycle: { preStop: { exec: { command: [value] } } },
          livenessProbe: { httpGet: { path: '/', httpHeaders: [{ name: 'Authorization', value }] } },
        },
      ],
      ephemeralContainers: [{ name: 'e', env: [{ name: 'TOKEN', value }] }],
    },
    status: { containerStatuses: [{ lastState: { terminated: { exitCode: 1, message: value } } }] },
  });

  it('keeps names and what explains a pod', () => {
    const shown = JSON.stringify(redacted(pod(SECRET)));
    for (const kept of ['TOKEN', 'secretKeyRef', 'keys', 'Authorization', '"exitCode":1', '"last"', '"path"'])
      expect(shown).toContain(kept);
  });

  it('drops values whatever they contain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (before, after) => {
        const value = `${before}\n    Environment:  <none>\n\f${SECRET}${after}`;
        expect(JSON.stringify(redacted(pod(value)))).not.toContain(SECRET);
      }),
    );
  });
});

describe('redactedLog', () => {
  const failed = (value: string): string =>
    `I1 before\nE2 "Unhandled Error" err="container &Container{Name:web,Image:x,Env:[]EnvVar{EnvVar{Name:T,Value:${value},},},} start failed in pod web_shop(1): CreateContainerError: why"\nI3 after`;

  it.each([
    [SECRET],
    [`a start failed in pod ${SECRET}`],
    [`a\n${SECRET}\nb`],
    [`a\\n&Container{Name:x,${SECRET}`],
  ])('leaves the name and the reason of %j', (value) => {
    const shown = redactedLog(failed(value));
    expect(shown).not.toContain(SECRET);
    expect(shown).toContain('&Container{Name:web,');
    expect(shown).toContain(' start failed in pod web_shop(1): CreateContainerError: why');
    expect(shown.startsWith('I1 before\n')).toBe(true);
    expect(shown.endsWith('\nI3 after')).toBe(true);
  });

  it('leaves other lines alone', () => {
    expect(redactedLog('I1 a\n\nI2 b\n')).toBe('I1 a\n\nI2 b\n');
  });
});
