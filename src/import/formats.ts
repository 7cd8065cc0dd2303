import type { Format } from './format.ts';
import { cyclonus } from './formats/cyclonus.ts';
import { allowList, denyList } from './formats/host-lists.ts';
import { illuminatio } from './formats/illuminatio.ts';
import { netassertV1 } from './formats/netassert-v1.ts';
import { netassert } from './formats/netassert.ts';
import { npGuardCsv } from './formats/np-guard-csv.ts';
import { npGuard } from './formats/np-guard.ts';
import { policytester } from './formats/policytester.ts';
import { reachability } from './formats/reachability.ts';

/** What can be imported; a file is of the first that it looks like. A new format is a file and a line here (README). */
export const formats: readonly Format[] = [
  allowList,
  denyList,
  npGuardCsv,
  policytester,
  reachability,
  netassert,
  netassertV1,
  cyclonus,
  npGuard,
  illuminatio,
];
