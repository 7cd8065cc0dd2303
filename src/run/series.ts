import { join } from 'node:path';
import type { ClusterState } from '../cluster/lifecycle/state.ts';
import { cleanUp } from '../cluster/lifecycle/state.ts';
import { netproofVersion } from '../config/netproof-version.ts';
import { EnvironmentError, InputError } from '../core/problem.ts';
import type { RunReport, Section, SeriesReport } from '../core/result.ts';
import { collected, type NamedFolder } from '../project/folders.ts';
import type { BaseOf } from './changes.ts';
import { isExisting, readShard, type Settings } from '../settings/settings.ts';
import type { ProofContext, Series } from './context.ts';
import { chooseEngine } from './engine.ts';
import { thisMachine } from './machine.ts';
import { seriesOutcome } from './outcome.ts';
import { createPhases } from './phases.ts';
import { proveProject, proveRead, readToProve, type ReadProject } from './prove.ts';
import { refuseReserved } from './reserved.ts';
import { endCluster } from './teardown.ts';
import { refuseWarm } from './warm.ts';

export interface SeriesContext extends Omit<ProofContext, 'files' | 'onRead' | 'memory' | 'series'> {
  /** A section begins; the first one is 0. */
  readonly onBegin?: (folder: string, index: number) => void;
  readonly onRead?: ProofContext['onRead'];
  readonly onSection?: (section: Section) => void;
}

/** A folder, and what it is compared with. */
export interface ComparedFolder extends NamedFolder {
  readonly base?: BaseOf;
}

/** How one of the folders is proven, once all of them have been read. */
type Proof = (context: ProofContext) => Promise<RunReport>;

/**
 * Proves several rule files, one after the other. All are read before anything is made, and every mistake of each is told at once.
 * One cluster serves them, looked at and cleaned before each as a warm one is; with real workloads, of which nobody could say that
 * they are gone, each has its own. What goes wrong with one is its section's, and the others go on.
 *
 * Throws FoldersError for mistakes, EnvironmentError where nothing could be proven at all.
 */
export async function proveSeries(
  settings: Settings,
  folders: readonly ComparedFolder[],
  { onBegin, onSection, onRead, warnings = [], ...context }: SeriesContext,
): Promise<SeriesReport> {
  const { clock, exec, randomHex } = thisMachine(context.env);
  const begunMs = clock.now();
  const { proofs, hosts } = await readAll(settings, folders, context);
  const isOwn = !settings.warm && settings.workloads === 'stub' && settings.engine !== 'model';
  const series: Series = { hosts, digits: isOwn ? randomHex() : undefined };
  const diagnoses = join(context.diagnosisFolder, `netproof-${series.digits ?? randomHex()}-diagnosis`);
  let made: ClusterState | undefined;
  const onState = (state: ClusterState): void | Promise<void> => {
    made = state;
    return context.onState?.(state);
  };
  const sections: Section[] = [];
  try {
    for (const [index, { name, files, base }] of folders.entries()) {
      const proof = proofs[index];
      if (!proof) continue;
      onBegin?.(name, index);
      // Each has a diagnosis of its own.
      const diagnosisFolder = join(diagnoses, String(index + 1));
      const parts = {
        ...context,
        files,
        turn: index,
        series,
        onState,
        diagnosisFolder,
        ...(onRead && { onRead }),
        ...(base && { base }),
      };
      const outcome = await proof(parts).catch((error: unknown) => {
        if (isSections(error, sections, context.signal)) return error;
        throw error;
      });
      const section = { folder: name, outcome };
      sections.push(section);
      onSection?.(section);
    }
  } finally {
    if (series.digits !== undefined && made !== undefined) {
      const { name, folder } = made;
      const isGreen = sections.length === folders.length && seriesOutcome(sections).verdict === 'pass';
      const end = { green: isGreen, hurried: context.signal?.aborted === true };
      const cluster = {
        kubeconfig: join(folder, 'kubeconfig'),
        dispose: () => cleanUp({ name, folder }, { exec, clock }),
      };
      const phases = createPhases(clock, context.progress);
      await endCluster(made, end, settings, { ...context, exec, clock, cluster }, phases);
    }
  }
  const shard = readShard(settings.shard);
  return {
    version: netproofVersion,
    ...seriesOutcome(sections),
    sections,
    problems: warnings,
    durationMs: clock.now() - begunMs,
    ...(shard && { shard }),
  };
}

/** Whether an error is what one section came to. Where nothing was proven yet, what the machine did would most likely meet the others, too. */
function isSections(
  error: unknown,
  before: readonly Section[],
  signal: AbortSignal | undefined,
): error is InputError | EnvironmentError {
  if (signal?.aborted === true) return false;
  if (error instanceof InputError) return true;
  const isFirst = before.every(({ outcome }) => outcome instanceof Error);
  return error instanceof EnvironmentError && (!isFirst || error.code === 'timeout');
}

/** Reads all of them. Throws FoldersError with the mistakes of all. */
async function readAll(
  settings: Settings,
  folders: readonly NamedFolder[],
  context: Omit<ProofContext, 'files'>,
): Promise<{ readonly proofs: readonly Proof[]; readonly hosts: Series['hosts'] }> {
  if (isExisting(settings) && settings.engine !== 'model') {
    const { readExisting } = await import('./existing.ts');
    await collected(folders, ({ files }) =>
      readExisting(settings, { ...context, ...thisMachine(context.env), files }),
    );
    // What the cluster has is looked at anew when a section's turn comes.
    return { proofs: folders.map(() => (parts) => proveProject(settings, parts)), hosts: [] };
  }
  refuseWarm(settings);
  const choice = chooseEngine(settings.engine, thisMachine(context.env).exec);
  const read = await collected(folders, async ({ files }): Promise<ReadProject> => {
    const one = await readToProve(settings, { ...context, files }, choice);
    if (one.choice.kind === 'cluster') refuseReserved(one.project);
    return one;
  });
  return {
    proofs: read.map((one) => (parts) => proveRead(one, settings, parts)),
    hosts: read.flatMap(({ project }) => project.hosts),
  };
}
