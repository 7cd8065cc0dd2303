import type { SubjectKey } from './rule-key.ts';
import { endpoints } from './schemas.ts';

export const from: SubjectKey = {
  schema: endpoints('The workloads that connections start from. Goes with `allow`, `deny` and `onlyTo`.', [
    'shop/web',
    ['shop/web', 'shop/app=worker'],
    '*/*',
  ]),
  side: 'source',
};
