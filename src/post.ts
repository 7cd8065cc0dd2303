import { cleanUpAfterMain } from './github/clean-up.ts';
import { endOnUncaught } from './github/last-resort.ts';
import { systemStep } from './github/step.ts';

// The action's post step.
endOnUncaught('warning', 0);
void cleanUpAfterMain(systemStep());
