import { abortOnCancel } from './github/cancel.ts';
import { mergeShards } from './github/merge.ts';
import { systemStep } from './github/step.ts';
import { endOnUncaught } from './github/uncaught.ts';

// The step of the action in merge/.
endOnUncaught('error', 1);
void mergeShards(systemStep(), abortOnCancel());
