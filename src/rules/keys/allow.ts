import type { DestinationKey } from './rule-key.ts';
import { endpoints } from './schemas.ts';

export const allow: DestinationKey = {
  schema: endpoints(
    'Destinations that must be reachable. With no port: every port that the destination declares.',
    ['shop/api:8080', ['shop/api:8080', 'shop/service/api', 'dns']],
  ),
  side: 'destination',
  under: 'from',
  expand: (written, lookup) => ({ named: lookup.destinations(written), expected: 'allow' }),
};
