import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { chooseCidrs, takenRanges } from '../../../src/cluster/external/networks.ts';
import { fakeExec } from '../fakes.ts';

describe('chooseCidrs', () => {
  it.each([
    [[], '10.244.0.0/16', '10.96.0.0/16'],
    [['default', '172.17.0.0/16', 'fe80::/64'], '10.244.0.0/16', '10.96.0.0/16'],
    [['10.244.7.1'], '10.211.0.0/16', '10.96.0.0/16'],
    [['10.0.0.0/8'], '172.29.0.0/16', '172.30.0.0/16'],
    [['10.0.0.0/8', '172.16.0.0/12'], '192.168.192.0/18', '192.168.128.0/18'],
  ])('beside %j: pods %s, Services %s', (taken, podCidr, serviceCidr) => {
    expect(chooseCidrs(taken)).toEqual({ podCidr, serviceCidr });
  });

  it('says so when every range is taken', () => {
    expect(() => chooseCidrs(['0.0.0.0/0'])).toThrow('no private address range is free');
  });

  it('never gives a range that holds a taken address', () => {
    const part = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(part, part, (second, third) => {
        const address = `10.${second}.${third}.1`;
        const { podCidr, serviceCidr } = chooseCidrs([address]);
        const prefix = `10.${second}.`;
        expect(podCidr.startsWith(prefix) || serviceCidr.startsWith(prefix)).toBe(false);
      }),
    );
  });
});

describe('takenRanges', () => {
  it("joins this machine's routes and Docker's networks", async () => {
    const exec = fakeExec((line) => {
      if (line.startsWith('ip ')) {
        return { stdout: 'default via 192.0.2.1 dev eth0\n192.0.2.0/24 dev eth0 proto kernel\n' };
      }
      return line.includes('ls')
        ? { stdout: 'aa\nbb\n' }
        : { stdout: '172.17.0.0/16 \n172.18.0.0/16 fc00::/64 \n' };
    });
    expect(await takenRanges(exec)).toEqual(
      expect.arrayContaining(['192.0.2.0/24', '172.17.0.0/16', '172.18.0.0/16']),
    );
  });

  it('goes on without `ip`, which only Linux has', async () => {
    const exec = fakeExec((line) =>
      line.startsWith('ip ') ? { code: null, missing: true } : { stdout: '' },
    );
    expect((await takenRanges(exec)).join('')).toBe('');
  });
});
