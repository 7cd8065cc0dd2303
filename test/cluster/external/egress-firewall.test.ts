import { describe, expect, test } from 'vitest';
import type { ExecResult } from '../../../src/io/exec.ts';
import {
  egressFirewallScript,
  installEgressFirewall,
} from '../../../src/cluster/external/egress-firewall.ts';

const ok: ExecResult = { code: 0, stdout: '', stderr: '', timedOut: false, aborted: false, missing: false };

/** Nodes `a`, `b`, … with the answers of a test, and the scripts that they were given. */
function nodes(
  names: readonly string[],
  answer: (node: string, command: string) => Partial<ExecResult> = () => ({}),
) {
  const scripts = new Map<string, string>();
  const nodeExec = (
    command: readonly string[],
    more: { node?: string; input?: string } = {},
  ): Promise<ExecResult> => {
    if (command[0] === 'nft' && more.input !== undefined) scripts.set(more.node ?? '', more.input);
    return Promise.resolve({ ...ok, ...answer(more.node ?? '', command.join(' ')) });
  };
  return { cluster: { nodes: names, nodeExec }, scripts };
}

describe('egressFirewallScript', () => {
  test('lets out what has a next hop among those, replies, and what root may', () => {
    expect(egressFirewallScript({ nextHops: ['172.18.0.9'], root: 'closed' })).toMatchInlineSnapshot(`
      "add table inet netproof
      delete table inet netproof
      table inet netproof {
        counter dropped { }
        set next-hops { type ipv4_addr; elements = { 172.18.0.9 }; }
        chain egress {
          rt ip nexthop @next-hops accept
          ip6 daddr { fe80::/10, ff02::/16 } accept
          counter name dropped drop
        }
        chain input {
          type filter hook input priority 50; policy accept;
          iifname != "lo" ip daddr 127.0.0.0/8 ct direction original counter name dropped drop
        }
        chain leave {
          type filter hook postrouting priority 50; policy accept;
          ct state established,related ct direction reply accept
          ip daddr 127.0.0.11 counter name dropped drop
          oifname "eth*" jump egress
        }
      }
      "
    `);
  });

  test.each([
    ['open', ['meta skuid 0 accept']],
    ['names', ['ip daddr 127.0.0.11 meta skuid 0 accept']],
    ['closed', []],
  ] as const)('root %s', (root, rules) => {
    const script = egressFirewallScript({ nextHops: [], root });
    expect(
      script
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.includes('skuid')),
    ).toEqual(rules);
    expect(script).not.toContain('elements');
  });
});

describe('lockDown', () => {
  test('on one node, only the stub host is a next hop', async () => {
    const { cluster, scripts } = nodes(['a']);
    await installEgressFirewall(cluster, { stubHost: { nextHop: '172.18.0.9' }, root: 'closed' });
    expect(scripts.get('a')).toBe(egressFirewallScript({ nextHops: ['172.18.0.9'], root: 'closed' }));
    await installEgressFirewall(cluster, { root: 'open' });
    expect(scripts.get('a')).toBe(egressFirewallScript({ nextHops: [], root: 'open' }));
  });

  test('on several, the nodes are too, and find one another by name', async () => {
    const { cluster, scripts } = nodes(['a', 'b'], (node, command) =>
      command.startsWith('ip ')
        ? {
            stdout: `35: eth0    inet 172.18.0.${node === 'a' ? 2 : 3}/16 brd 172.18.255.255 scope global eth0`,
          }
        : {},
    );
    await installEgressFirewall(cluster, { stubHost: { nextHop: '172.18.0.9' }, root: 'closed' });
    const script = egressFirewallScript({
      nextHops: ['172.18.0.2', '172.18.0.3', '172.18.0.9'],
      root: 'names',
    });
    expect([...scripts.values()]).toEqual([script, script]);
  });

  test('a node that stays open is an error with a way out of it', async () => {
    const { cluster } = nodes(['a'], () => ({ code: 127, stderr: 'nft: executable file not found' }));
    await expect(installEgressFirewall(cluster, { root: 'open' })).rejects.toMatchObject({
      code: 'egress-firewall',
      message: 'node a could not be closed to the outside',
      detail: 'nft: executable file not found',
    });
  });

  test('a node without an address is an error', async () => {
    const { cluster } = nodes(['a', 'b']);
    await expect(installEgressFirewall(cluster, { root: 'open' })).rejects.toMatchObject({
      code: 'egress-firewall',
    });
  });
});
