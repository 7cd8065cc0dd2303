import type { Check } from '../../core/check.ts';
import { wholeOf } from '../../core/objects.ts';
import type { CheckResult } from '../../core/result.ts';
import { restartOf } from '../../kubernetes/restart.ts';
import { targetWorkloads } from '../format/names.ts';

/** Said of a connection from before the policies that still carries data; nothing of any other. */
export function establishedText({ check, established }: CheckResult): string | undefined {
  if (established !== 'carries') return undefined;
  const commands = restartCommands(check);
  const how = commands.map((one) => `\`${one}\``).join(', or ');
  const restarts = how === '' ? '' : `: ${how}`;
  return `a connection that was open before the policies came still carries data, until one end gets new pods${restarts}`;
}

/** The commands that give the source, or the target, new pods: each closes what was open. */
export function restartCommands({ from, to }: Check): readonly string[] {
  return [from, ...targetWorkloads(to)].flatMap((one) => restartOf([wholeOf(one)]).commands);
}
