import { approve } from './approve.ts';
import { endpoints } from './endpoints.ts';
import { environments } from './environments.ts';
import { ignore } from './ignore.ts';
import { manifests } from './manifests.ts';
import { rules } from './rules.ts';
import { workloads } from './workloads.ts';
import { version } from './version.ts';

/** The keys of the rule file, in the order in which they are read. A new key is a file and a line here (README). */
export const fileKeys = { version, manifests, environments, workloads, endpoints, approve, rules, ignore };
