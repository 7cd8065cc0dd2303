import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { ClusterState } from '../cluster/lifecycle/state.ts';
import { systemClock } from '../io/clock.ts';
import { systemRest } from '../io/rest.ts';
import type { Model } from '../model/model.ts';
import type { Project } from '../project/project.ts';
import type { Settings } from '../settings/settings.ts';
import { systemExec } from '../io/exec.ts';
import { systemFiles } from '../io/files.ts';
import { renderProblems } from '../report/format/problems.ts';
import { workflowOptions } from '../report/format/palette.ts';
import { workflowProgress } from '../report/run/progress-workflow.ts';
import { renderSectionHead } from '../report/series/terminal.ts';
import type { ProofContext } from '../run/context.ts';
import { proveProject } from '../run/prove.ts';
import { proveSeries } from '../run/series.ts';
import type { Problem } from '../core/problem.ts';
import { findBase } from './base.ts';
import { refusePrivilegedEvent } from './event.ts';
import { inputWarnings, readInputs } from './inputs.ts';
import type { Step } from './step.ts';
import { publishFailure, publishReport, publishSeries } from './publish.ts';
import { findWorkspaces, type Workspace } from './workspace.ts';

/**
 * The action's main step: reads the inputs, proves the repository, and publishes what came of it. Never throws; what
 * goes wrong fails the step. `signal` aborts when the job is cancelled: then what was created is deleted.
 */
export async function runAction(step: Step, signal: AbortSignal): Promise<void> {
  const warnings: Problem[] = [];
  let said: readonly Problem[] = [];
  const models = new Map<string, Model>();
  const publication = {
    step,
    exec: systemExec,
    rest: systemRest,
    clock: systemClock,
    warnings,
    models,
    signal,
  };
  const progress = workflowProgress(step.log, workflowOptions(step.env).palette);
  let workspaces: readonly Workspace[] = [];
  let settings: Settings | undefined;
  try {
    const read = readInputs(step);
    settings = read;
    said = inputWarnings(step, settings);
    refusePrivilegedEvent(step.env.GITHUB_EVENT_NAME, settings['allow-pull-request-target']);
    const named = await findWorkspaces(step.env.GITHUB_WORKSPACE ?? process.cwd(), settings);
    workspaces = named.workspaces;
    const context = {
      env: step.env,
      warnings: [...said, ...named.problems],
      withCoverage: settings.coverage,
      progress,
      // Kept for the post step, which would have to delete it.
      onState: (state: ClusterState) => {
        step.keep(JSON.stringify(state));
      },
      onVisit: (visit: Parameters<NonNullable<ProofContext['onVisit']>>[0]) => {
        // Another step may have another folder.
        const { kubeconfig = '' } = visit ?? {};
        const file = kubeconfig === '' ? '' : resolve(kubeconfig);
        step.keep(visit ? JSON.stringify({ ...visit, kubeconfig: file }) : '');
      },
      // What is kept on purpose is not the post step's to delete.
      onKept: () => {
        step.keep('');
      },
      onDiagnosis: (path: string) => {
        // The one folder that holds those of all sections.
        step.output('diagnosis-path', named.isSeries ? dirname(dirname(path)) : path);
        step.log.line(`what explains it is in ${path}`);
      },
      // What could not be deleted, and how to delete what was kept: at once, where a cancelled job still shows it;
      // annotated at the end, within the step's limits.
      onWarning: (problem: Problem) => {
        step.log.line(renderProblems([problem], workflowOptions(step.env)));
        warnings.push(problem);
      },
      diagnosisFolder: step.env.RUNNER_TEMP ?? tmpdir(),
      signal,
    };
    const folders = await Promise.all(
      workspaces.map(async (one) => {
        const base = await findBase(one, read, { exec: systemExec, env: step.env, signal });
        const files = systemFiles(one.folder, { within: one.workspace });
        return { name: one.name, files, ...(base && { base }) };
      }),
    );
    const [first] = folders;
    const [workspace] = workspaces;
    if (named.isSeries || !first || !workspace) {
      let current = '';
      const onBegin = (folder: string, index: number): void => {
        current = folder;
        step.log.line(`\n${renderSectionHead(folder, index, folders.length, workflowOptions(step.env))}`);
      };
      const onRead = ({ model }: Project): void => {
        models.set(current, model);
      };
      const series = await proveSeries(settings, folders, { ...context, onBegin, onRead }).finally(
        progress.close,
      );
      await publishSeries(series, settings, workspaces, publication);
    } else {
      // A group that an error left open would swallow what follows.
      const onRead = ({ model }: Project): void => {
        models.set(first.name, model);
      };
      const report = await proveProject(settings, {
        ...{ ...context, files: first.files, onRead },
        ...(first.base && { base: first.base }),
      }).finally(progress.close);
      await publishReport(report, settings, workspace, publication);
    }
  } catch (error) {
    await publishFailure(error, settings, workspaces, { ...publication, warnings: [...said, ...warnings] });
  }
}
