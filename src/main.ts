import { runAction } from './github/action.ts';

process.on('uncaughtException', (error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
});

void runAction();
