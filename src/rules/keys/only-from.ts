import { workloadName } from '../../core/objects.ts';
import { hostNetworkSkipped } from '../lookup/sources.ts';
import type { SourceKey } from './rule-key.ts';
import { endpoints } from './schemas.ts';

export const onlyFrom: SourceKey = {
  schema: endpoints(
    'The only workloads that may reach `to`: they must, and every other workload of the manifests must not.',
    ['shop/api', ['shop/api', 'ops/backup']],
    'to forbid it to everyone, write a rule `from: "*/*"` with `deny`',
  ),
  side: 'source',
  under: 'to',
  expand: (written, lookup) => {
    const { findings } = lookup;
    const { errors } = findings;
    const named = lookup.sources(written);
    const [first] = written;
    if (first) {
      const message =
        '`onlyFrom` is tried from every other workload; clients outside the cluster are not supported yet';
      findings.notice('not-supported', message, first.at);
    }
    // What an entry that could not be read allows is not known: nothing may be denied in its name.
    if (findings.errors > errors) return { named, expected: 'allow' };
    const allowed = new Set(named.map(({ party }) => party.workload));
    const others = lookup.declared.workloads.filter((workload) => {
      if (allowed.has(workload) || workload.replicas === 0) return false;
      if (workload.hostNetwork && first) hostNetworkSkipped(workloadName(workload), first.at, findings);
      return !workload.hostNetwork;
    });
    return { named, expected: 'allow', others: others.map((workload) => ({ workload, by: 'wildcard' })) };
  },
};
