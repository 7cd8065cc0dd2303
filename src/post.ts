import { cleanUpAfterMain } from './github/clean-up.ts';
import { endOnUncaught } from './github/uncaught.ts';
import { systemStep } from './github/step.ts';

// The action's post step.
endOnUncaught('warning', 0);
void cleanUpAfterMain(systemStep());
