import { runAction } from './github/action.ts';
import { abortOnCancel } from './github/cancel.ts';
import { endOnUncaught } from './github/uncaught.ts';
import { systemStep } from './github/step.ts';

// The action's main step.
endOnUncaught('error', 1);
void runAction(systemStep(), abortOnCancel());
