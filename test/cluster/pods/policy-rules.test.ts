import { describe, expect, it } from 'vitest';
import { createKubectl } from '../../../src/cluster/api/kubectl.ts';
import { hasPolicyChains, hasPolicyRules, policyInKernel } from '../../../src/cluster/pods/policy-rules.ts';
import { fakeExec, result } from '../fakes.ts';

const POLICY = { namespace: 'netproof-canary', name: 'netproof-canary' };

/** Of `iptables-save` on a node with Calico v3.28.5. */
const CHAIN = `-A cali-pi-_UFOLwZojwyi6LEoyioZ -m comment --comment "cali:HFQK7QibEeFUHgbB" -m comment --comment "Policy netproof-canary/knp.default.netproof-canary ingress"`;
const JUMP = `-A cali-tw-calid3eaf614c38 -m comment --comment "cali:JZ7oUj1q6TlsUxGH" -m mark --mark 0x0/0x20000 -j cali-pi-_UFOLwZojwyi6LEoyioZ`;
const OTHERS = `-A FORWARD -m comment --comment "cali:S93hcgKJrXEqnTfs" -m comment --comment "Policy explicitly accepted packet." -m mark --mark 0x10000/0x10000 -j ACCEPT
-A cali-pi-_En0GIW3Gv34QY5Awx-4 -m comment --comment "cali:NPErChVrRCX951uB" -m comment --comment "Policy quickstart/knp.default.default-deny ingress"
-A cali-po-_UFOLwZojwyi6LEoyioZ -m comment --comment "Policy netproof-canary/knp.default.netproof-canary egress"
-A cali-pri-kns.netproof-canary -m comment --comment "cali:Nl0lwuw1AeGN2xSv" -m comment --comment "Profile kns.netproof-canary ingress" -j MARK --set-xmark 0x10000/0x10000
-A cali-tw-cali49a0ede6ae1 -m comment --comment "cali:pl8MBFYjrdNbdxM7" -j cali-pri-kns.netproof-canary
-A cali-tw-cali49a0ede6ae1 -j cali-pi-_En0GIW3Gv34QY5Awx-4`;

/** The same as nftables have it. */
const NFT = `table ip calico {
	chain filter-cali-pi-_UFOLwZojwyi6LEoyioZ {
		 tcp dport { 8081, 8082 } counter packets 0 bytes 0 meta mark set mark or 0x10000 comment "cali:HFQK7QibEeFUHgbB; Policy netproof-canary/knp.default.netproof-canary ingress"
	}
	chain filter-cali-tw-calid3eaf614c38 {
		 meta mark & 0x20000 == 0 counter packets 0 bytes 0 jump filter-cali-pi-_UFOLwZojwyi6LEoyioZ
	}
}`;

describe("a policy's rules", () => {
  it.each<[string, string, boolean]>([
    ['are there, and reached', `${OTHERS}\n${CHAIN}\n${JUMP}`, true],
    ['are there, and reached by no pod yet', `${OTHERS}\n${CHAIN}`, false],
    ['are not there, though others are', `${OTHERS}\n${JUMP}`, false],
    ['are there as nftables', NFT, true],
    ['are there as nftables, and reached by no pod yet', NFT.replace(/.*jump.*\n/, ''), false],
    [
      'are named with their kind',
      `${CHAIN.replace('Policy netproof-canary/knp.default.', 'Policy KubernetesNetworkPolicy netproof-canary/')}\n${JUMP}`,
      true,
    ],
    ['cannot be seen', '', false],
  ])('%s', (_, rules, there) => {
    expect(hasPolicyRules(rules, POLICY)).toBe(there);
  });
});

describe('hasPolicyChains', () => {
  it.each([
    [CHAIN, true],
    [':cali-po-shop/knp.default.dns - [0:0]', true],
    [':cali-go-ne41XXPGzck2dHbepgwC - [0:0]', true],
    ['  chain filter-cali-pi-_UFOLwZojwyi6LEoyioZ {', true],
    // A namespace's own profile, and a pod's.
    [
      ':cali-pri-kns.shop - [0:0]\n:cali-pro-ksa.shop.default - [0:0]\n:cali-tw-cali28e4f82266e - [0:0]',
      false,
    ],
    ['', false],
  ])('sees in %j that it is %s', (rules, there) => {
    expect(hasPolicyChains(rules)).toBe(there);
  });
});

describe('policyInKernel', () => {
  const look = (rules: string, ready: string): Promise<number | null> => {
    const pod = { kind: 'Pod', status: { conditions: [{ type: 'Ready', status: ready }] } };
    const exec = fakeExec(() => ({ stdout: JSON.stringify({ items: [pod] }) }));
    return policyInKernel(
      {
        kubectl: createKubectl({ exec, path: 'kubectl', kubeconfig: '/k', home: '/h', env: {} }),
        nodeExec: () => Promise.resolve(result({ stdout: `${rules}\n\n4425.75 2080.91\n` })),
      },
      POLICY,
    );
  };

  it("gives the node's uptime by which they were there", async () => {
    expect(await look(`${CHAIN}\n${JUMP}`, 'True')).toBe(4_425_750);
  });

  it('gives nothing while Calico is not ready, or they are not there', async () => {
    expect(await look(`${CHAIN}\n${JUMP}`, 'False')).toBeNull();
    expect(await look(OTHERS, 'True')).toBeNull();
  });
});
