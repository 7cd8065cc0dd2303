import type { Exec } from '../io/exec.ts';
import { EnvironmentError } from '../core/problem.ts';
import type { RunReport } from '../core/result.ts';
import type { Settings } from '../settings/settings.ts';

/** Which engine answers, and, where nobody asked for it by name, why it was this one. */
export interface EngineChoice {
  readonly kind: 'cluster' | 'model';
  readonly why?: string;
}

/**
 * `auto` takes the cluster when a Docker engine answers, and the model when none does. An engine that was asked for by
 * name is taken at its word: a missing Docker engine is then the cluster's to report.
 */
export async function chooseEngine(setting: Settings['engine'], exec: Exec): Promise<EngineChoice> {
  if (setting !== 'auto') return { kind: setting };
  const { checkEngine } = await import('../cluster/boot/tools.ts');
  try {
    await checkEngine(exec);
    return { kind: 'cluster', why: 'chosen by auto: a Docker engine answers' };
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    return { kind: 'model', why: `chosen by auto: ${error.message}` };
  }
}

/** A report that tells why its engine was chosen. */
export function withWhy(report: RunReport, { why }: EngineChoice): RunReport {
  return why === undefined ? report : { ...report, engine: { ...report.engine, why } };
}
