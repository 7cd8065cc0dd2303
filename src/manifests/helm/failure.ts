import { posix } from 'node:path';
import type { Files } from '../../io/files.ts';
import type { Position } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';
import type { Findings } from '../../core/findings.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { ChartInputs, HelmSource } from './inputs.ts';

/** The longest complaint that is looked at, in characters. */
const LONGEST = 4_000;

/** Describes why helm could not render a chart: at the template or values file where helm says which, else at the rule file's entry. */
export async function describeFailure(
  stderr: string,
  source: HelmSource,
  { chart, values }: ChartInputs,
  files: Files,
  findings: Findings,
): Promise<void> {
  const name = `\`${showName(source.chart)}\``;
  // As the repository calls its files, not this machine.
  const complaint = [chart, ...values].reduce(
    (text, { real, path }) => text.replaceAll(real, path),
    complaintOf(stderr),
  );
  if (complaint.includes('unknown flag')) {
    const message = 'this helm is too old to render a chart without looking elsewhere';
    findings.error('helm-too-old', message, source.at, 'install helm 3.16 or newer');
    return;
  }
  if (complaint.includes('library charts are not installable')) {
    const message = `${name} is a library chart: it deploys nothing itself`;
    findings.error('helm-failed', message, source.at, 'name a chart that uses it');
    return;
  }
  const missing = /missing in charts\/ directory: (.*)$/.exec(complaint)?.[1];
  if (missing !== undefined) {
    const message = `the chart ${name} lacks what it depends on: \`${showName(missing)}\``;
    const hint = `netproof fetches nothing: run \`helm dependency build ${showName(source.chart)}\` before it, or commit what that makes`;
    findings.error('helm-failed', message, source.at, hint);
    return;
  }
  const words = excerpt(complaint);
  const at = (await positionIn(complaint, { chart, values }, files)) ?? source.at;
  findings.error('helm-failed', `helm cannot render the chart ${name}`, at, words && `helm says: ${words}`);
}

/** What stands after `Error:`, on one line: helm breaks it into several, and ends it with advice about its own flags. */
function complaintOf(stderr: string): string {
  const lines = stderr.slice(-20_000).split(/[\r\n]+/);
  const first = lines.findIndex((line) => line.startsWith('Error:'));
  return lines
    .slice(Math.max(0, first))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('Use --debug flag'))
    .join(' ')
    .replace(/^Error: /, '')
    .slice(0, LONGEST);
}

async function positionIn(
  complaint: string,
  { chart, values }: ChartInputs,
  files: Files,
): Promise<Position | undefined> {
  const line = Number(/yaml: line (\d{1,6})/.exec(complaint)?.[1] ?? 1);
  const broken = values.find(({ path }) => complaint.startsWith(`failed to parse ${path}:`));
  if (broken) return { file: broken.path, line, column: 1 };
  if (chart.kind === 'file') return { file: chart.path, line: 1, column: 1 };
  const own = /^cannot load (Chart|values)\.yaml:/.exec(complaint)?.[1];
  if (own !== undefined) return { file: posix.join(chart.path, `${own}.yaml`), line, column: 1 };
  const template = templateIn(complaint);
  if (!template || template.path.split('/').includes('..')) return undefined;
  const seen = await files.look(posix.join(chart.path, template.path));
  return seen.ok ? { file: seen.path, line: template.line, column: template.column } : undefined;
}

/** The innermost template that the complaint names, by its path inside the chart. */
function templateIn(complaint: string): { path: string; line: number; column: number } | undefined {
  const [, path, line, column] =
    [
      ...complaint.matchAll(/(?<![^\s(])[\w.-]{1,250}\/([\w./-]{1,500}):(\d{1,6})(?::(\d{1,6}))?(?=[:)\s])/g),
    ].at(-1) ?? [];
  // Go counts a template's columns from 0.
  if (path !== undefined) return { path, line: Number(line), column: Number(column ?? 0) + 1 };
  // The line that follows it is one of what was rendered.
  const rendered = /^YAML parse error on [\w.-]{1,250}\/([\w./-]{1,500}):/.exec(complaint)?.[1];
  return rendered === undefined ? undefined : { path: rendered, line: 1, column: 1 };
}
