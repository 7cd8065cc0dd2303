import type { SubjectKey } from './rule-key.ts';
import { endpoints } from './schemas.ts';

export const to: SubjectKey = {
  schema: endpoints('What the sources in `onlyFrom` connect to. Goes with `onlyFrom`.', [
    'shop/db:5432',
    ['shop/db', 'shop/cache'],
  ]),
  side: 'destination',
};
