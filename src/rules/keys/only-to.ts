import { keysBehind } from '../lookup/destination.ts';
import type { DestinationKey } from './rule-key.ts';
import { endpoints } from './schemas.ts';

export const onlyTo: DestinationKey = {
  schema: endpoints(
    'The only destinations that `from` may reach: it must reach them, and must not reach any other declared port ' +
      'of any other workload, the cluster’s DNS, the API server, the internet (443/TCP), or another host that the ' +
      'rules name with a port.',
    [['shop/db:5432', 'dns']],
    'to forbid everything, write `deny: ["*/*", "internet:443", dns]`',
  ),
  side: 'destination',
  under: 'from',
  expand: (written, lookup) => {
    const { errors } = lookup.findings;
    const named = lookup.destinations(written);
    // What an entry that could not be read allows is not known: nothing may be denied in its name.
    if (lookup.findings.errors > errors) return { named, expected: 'allow' };
    const allowed = new Set(named.flatMap(({ party }) => keysBehind(party)));
    const others = lookup.everyDestination().filter(({ key }) => !allowed.has(key));
    return { named, expected: 'allow', others };
  },
};
