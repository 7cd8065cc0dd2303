import type { DestinationKey } from './rule-key.ts';
import { endpoints } from './schemas.ts';

export const deny: DestinationKey = {
  schema: endpoints('Destinations that the policies must cut off.', [['shop/db:5432', 'internet:443']]),
  side: 'destination',
  under: 'from',
  expand: (written, lookup) => ({ named: lookup.destinations(written), expected: 'deny' }),
};
