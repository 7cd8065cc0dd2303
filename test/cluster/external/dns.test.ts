import { describe, expect, test } from 'vitest';
import { stubCorefile } from '../../../src/cluster/external/corefile.ts';
import { dnsObjects, rolledOut } from '../../../src/cluster/external/dns.ts';

/** As kubeadm writes it (1.34). */
const KUBEADM = `.:53 {
    errors
    health {
       lameduck 5s
    }
    ready
    kubernetes cluster.local in-addr.arpa ip6.arpa {
       pods insecure
       fallthrough in-addr.arpa ip6.arpa
       ttl 30
    }
    prometheus :9153
    forward . /etc/resolv.conf {
       max_concurrent 1000
    }
    cache 30 {
       disable success cluster.local
       disable denial cluster.local
    }
    loop
    reload
    loadbalance
}
`;
const API = { name: 'api.example.com', address: '203.0.113.7' };

describe('stubCorefile', () => {
  test('keeps the cluster, knows the names, and forwards nothing', () => {
    expect(stubCorefile(KUBEADM, [API])).toMatchInlineSnapshot(`
      "cluster.local:53 in-addr.arpa:53 ip6.arpa:53 {
          errors
          health {
             lameduck 5s
          }
          ready
          kubernetes cluster.local in-addr.arpa ip6.arpa {
             pods insecure
             ttl 30
          }
          prometheus :9153
          cache 30 {
             disable success cluster.local
             disable denial cluster.local
          }
          reload
          loadbalance
      }
      .:53 {
          errors
          template IN A . {
              match (?i)^api\\.example\\.com\\.$
              answer "{{ .Name }} 5 IN A 203.0.113.7"
              fallthrough
          }
          template IN ANY . {
              match (?i)^api\\.example\\.com\\.$
              rcode NOERROR
              fallthrough
          }
          template ANY ANY . {
              rcode NXDOMAIN
          }
      }
      "
    `);
  });

  test('patched again it is the same, and with other names as if it had been the first time', () => {
    const once = stubCorefile(KUBEADM, [API]);
    expect(stubCorefile(once, [API])).toBe(once);
    expect(stubCorefile(once, [])).toBe(stubCorefile(KUBEADM, []));
  });

  test('keeps another cluster domain, drops other ways out, comments and blocks', () => {
    const other = `
# a note {
example.org:53 {
    forward . 192.0.2.1
}
.:53 {
    kubernetes corp.local in-addr.arpa { # the cluster's
        pods verified
    }
    forward . 192.0.2.1
    grpc . 192.0.2.2 {
        tls
    }
}`;
    expect(stubCorefile(other, []).split('.:53 {')[0]).toBe(
      'corp.local:53 in-addr.arpa:53 {\n    kubernetes corp.local in-addr.arpa {\n        pods verified\n    }\n}\n',
    );
    expect(stubCorefile(other, [])).not.toMatch(/forward|grpc|192\.0\.2/);
  });

  test('a `kubernetes` plugin without zones has the usual ones', () => {
    expect(stubCorefile('.:53 {\n  kubernetes\n}', [])).toMatch(
      /^cluster\.local:53 in-addr\.arpa:53 ip6\.arpa:53 \{/,
    );
  });

  test.each(['a b', 'x"}', 'a\nb', '', '.', '-a.example', 'a{.Name}', '(?i)x', `${'a.'.repeat(130)}example`])(
    '%j is not a name to write into it',
    (name) => {
      expect(() => stubCorefile(KUBEADM, [{ ...API, name }])).toThrow('is not a valid host name');
    },
  );

  test.each([
    'API.Example.com',
    'localhost',
    '_srv._tcp.example.com',
    'api.example.com.',
    'xn--bcher-kva.example',
  ])('%s is a name', (name) => {
    expect(stubCorefile(KUBEADM, [{ ...API, name }])).toContain('IN A 203.0.113.7');
  });

  test('a Corefile that serves no cluster is an error', () => {
    expect(() => stubCorefile('.:53 {\n  forward . 192.0.2.1\n}', [])).toThrow('no `kubernetes` block');
    expect(() => stubCorefile('', [])).toThrow('no `kubernetes` block');
  });
});

test('the ConfigMap comes before the pods that mount it, and another Corefile makes other pods', () => {
  const [configMap, deployment] = dnsObjects('one') as Record<string, unknown>[];
  expect(configMap).toMatchObject({ kind: 'ConfigMap', data: { Corefile: 'one' } });
  expect(deployment).toMatchObject({ kind: 'Deployment', spec: { replicas: 1 } });
  expect(dnsObjects('two')[1]).not.toEqual(deployment);
  expect(dnsObjects('one')[1]).toEqual(deployment);
});

test('without a Corefile of its own the cluster asks on, by one replica all the same', () => {
  expect(dnsObjects(undefined)).toMatchObject([{ kind: 'Deployment', spec: { replicas: 1 } }]);
});

describe('rolledOut', () => {
  const spec = { replicas: 1 };
  const status = { observedGeneration: 2, replicas: 1, updatedReplicas: 1, readyReplicas: 1 };
  test.each([
    [{ metadata: { generation: 2 }, spec, status }, true],
    [{ metadata: { generation: 3 }, spec, status }, false], // what it says is of the template before
    [{ metadata: { generation: 2 }, spec, status: { ...status, replicas: 2 } }, false], // an old one still runs
    [{ metadata: { generation: 2 }, spec, status: { ...status, readyReplicas: 0 } }, false],
    [{ metadata: { generation: 2 }, spec, status: { observedGeneration: 2 } }, false],
    [{ metadata: { generation: 2 }, spec }, false],
    [undefined, false],
  ])('%j: %s', (deployment, is) => {
    expect(rolledOut(deployment)).toBe(is);
  });
});
