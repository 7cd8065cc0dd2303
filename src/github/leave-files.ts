import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import type { Model } from '../model/model.ts';
import { reachOf } from '../model/reach.ts';
import { formatEntries, type ReportFormat } from '../report/formats.ts';
import type { Settings } from '../settings/settings.ts';
import { PAGE_CELLS } from '../text/limits.ts';
import { pathOutput, type OutputName } from './outputs.ts';
import { reportPaths, writeReport, type ReportFile } from './report-files.ts';
import { warn, type Step } from './step.ts';
import type { Workspace } from './workspace.ts';

/** What a step leaves for the steps after it. */
export interface Left {
  /** Undefined where nothing was tested. */
  readonly render?: (format: ReportFormat) => string | Promise<string>;
  /** The whole summary. */
  readonly markdown: string;
  /** What was read, of each folder by its name: the matrix is the model's. */
  readonly models: ReadonlyMap<string, Model>;
  readonly isSeries: boolean;
}

/** Writes every report file, the summary and the matrix page, and says where. What cannot be written is a warning. */
export async function leaveFiles(
  { render, markdown, models, isSeries }: Left,
  settings: Settings | undefined,
  { workspace }: Pick<Workspace, 'workspace'>,
  step: Step,
): Promise<void> {
  const paths = reportPaths(workspace, step.env.RUNNER_TEMP ?? tmpdir());
  const leave = async (
    output: OutputName,
    file: ReportFile,
    pathOf = (path: string) => path,
  ): Promise<void> => {
    try {
      step.output(output, pathOf(await writeReport(file, paths)));
    } catch (error) {
      warn(step.log, error instanceof Error ? error.message : String(error));
    }
  };
  if (render)
    for (const [name, format] of formatEntries) {
      const asked = settings?.[name] ?? '';
      await leave(pathOutput(name), {
        asked,
        name: `netproof.${format.extension}`,
        text: await render(format),
      });
    }
  await leave('summary-path', { asked: '', name: 'netproof.md', text: markdown });
  if (!render) return;
  let number = 0;
  for (const [folder, model] of models) {
    number += 1;
    const text = await pageOf(basename(resolve(workspace, folder)), model);
    if (text === undefined) continue;
    if (isSeries) await leave('html-path', { asked: '', name: `matrix/${number}.html`, text }, dirname);
    else await leave('html-path', { asked: '', name: 'netproof.html', text });
  }
}

/** The matrix page; undefined of a matrix that would take long to draw. */
async function pageOf(title: string, model: Model): Promise<string | undefined> {
  const reach = reachOf(model);
  if (reach.sources.length * reach.targets.length > PAGE_CELLS) return undefined;
  const { matrixPage } = await import('../project/matrix-page.ts');
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
  return matrixPage(model, { title, sha256 }, { reach });
}
