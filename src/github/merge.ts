import { isAbsolute, relative, resolve } from 'node:path';
import { stat } from 'node:fs/promises';
import { netproofVersion } from '../config/netproof-version.ts';
import type { Problem } from '../core/problem.ts';
import { reportOf, type RunReport } from '../core/result.ts';
import { leadsOut } from '../core/leads-out.ts';
import { systemClock } from '../io/clock.ts';
import { systemExec, type Exec } from '../io/exec.ts';
import { systemFiles } from '../io/files.ts';
import { systemRest } from '../io/rest.ts';
import type { Model } from '../model/model.ts';
import type { ReadReport } from '../report/stored/restore.ts';
import { readReports, type FoundReport } from '../run/shards/find-reports.ts';
import { mergeReports } from '../run/shards/merge.ts';
import type { Settings } from '../settings/settings.ts';
import { findCheckout } from './checkout.ts';
import { olderWordNotices, readInputs, type Given } from './inputs.ts';
import { mergeSettings, namedReports } from './merge-inputs.ts';
import { publishFailure, publishReport, publishSeries } from './publish.ts';
import type { Step } from './step.ts';
import { findWorkspace, type Workspace } from './workspace.ts';

/**
 * The step of the action in `merge/`: makes one report of those of a run's shards, and publishes it as the run itself would have.
 * Never throws; what goes wrong fails the step.
 */
export async function mergeShards(step: Step, signal: AbortSignal): Promise<void> {
  const warnings: Problem[] = [];
  const publication = {
    ...{ step, exec: systemExec, rest: systemRest, clock: systemClock, warnings },
    // What merges has read no manifests: there is no page of them.
    ...{ models: new Map<string, Model>(), signal },
  };
  let settings: Settings | undefined;
  try {
    const own = new Set(mergeSettings());
    const given: Given = { env: step.env, input: (name) => (own.has(name) ? step.input(name) : '') };
    settings = readInputs(given);
    warnings.push(...olderWordNotices(given, settings));
    const workspace = step.env.GITHUB_WORKSPACE ?? process.cwd();
    const found = await readAll(namedReports(step.env), workspace, step.env.RUNNER_TEMP);
    const whole = mergeReports(found, settings);
    const merged = settings.coverage ? whole : withoutCoverage(whole);
    const at = (folder: string): Promise<Workspace> => workspaceAt(workspace, folder, step, systemExec);
    if (merged.kind === 'run') {
      await publishReport(merged.report, settings, await at(settings.directory[0] ?? '.'), publication);
      return;
    }
    const folders = merged.series.sections.map(({ folder }) => folder);
    await publishSeries(merged.series, settings, await Promise.all(folders.map(at)), publication);
  } catch (error) {
    await publishFailure(error, settings, [], publication);
  }
}

/** The shards may have reckoned what nobody asks for here. */
function withoutCoverage(read: ReadReport): ReadReport {
  const without = (report: RunReport): RunReport => {
    const { coverage, ...rest } = report;
    return coverage ? rest : report;
  };
  if (read.kind === 'run') return { ...read, report: without(read.report) };
  const sections = read.series.sections.map((section) => {
    const report = reportOf(section);
    return report ? { ...section, outcome: without(report) } : section;
  });
  return { ...read, series: { ...read.series, sections } };
}

/** Reports in the workspace, or in the runner's temporary folder: nothing outside of them is read. */
async function readAll(
  named: readonly string[],
  workspace: string,
  temp: string | undefined,
): Promise<readonly FoundReport[]> {
  const isTemporary = (path: string): boolean =>
    temp !== undefined && isAbsolute(path) && !leadsOut(relative(temp, path));
  const [inTemp, others] = [named.filter(isTemporary), named.filter((path) => !isTemporary(path))];
  const found = await Promise.all([
    others.length === 0 ? [] : readReports(others, systemFiles(workspace), netproofVersion),
    temp === undefined || inTemp.length === 0
      ? []
      : readReports(inTemp, systemFiles(workspace, { within: temp }), netproofVersion),
  ]);
  return found.flat();
}

/** Where a report's positions count from. A job that only merges needs no checkout: its lines are told by their paths alone then. */
async function workspaceAt(workspace: string, folder: string, { env }: Step, exec: Exec): Promise<Workspace> {
  const isThere = await stat(resolve(workspace, folder)).then(
    () => true,
    () => false,
  );
  if (isThere || (await findCheckout(workspace, { exec, env }))) return findWorkspace(workspace, folder);
  const prefix = relative(workspace, resolve(workspace, folder));
  return { name: folder, workspace, folder: workspace, prefix: leadsOut(prefix) ? '' : prefix };
}
