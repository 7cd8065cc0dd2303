import { posix } from 'node:path';
import type { Position } from '../problem.ts';
import type { ManifestSource } from '../rules/check.ts';
import { showName } from '../show-name.ts';
import type { ManifestDoors } from './doors.ts';
import type { Findings } from './findings.ts';
import { foreignWords } from './foreign-words.ts';
import { nameFault } from './names.ts';
import { refuse } from './paths.ts';
import { readRendered } from './rendered.ts';
import { sealedEnvironment } from './sealed-environment.ts';
import type { YamlDocument } from './yaml-document.ts';

const DEADLINE_MS = 60_000;

type HelmSource = Extract<ManifestSource, { kind: 'helm' }>;

/**
 * The objects of `{helm: …}` as `helm template` renders them: a chart and values files of the workspace, no
 * repositories, no network. An object's position is its template's first line.
 */
export async function renderChart(
  source: HelmSource,
  doors: ManifestDoors,
  findings: Findings,
): Promise<readonly YamlDocument[]> {
  const inputs = await checkInputs(source, doors, findings);
  if (!inputs) return [];
  const { chart, values } = inputs;
  const rendered = await doors.exec(
    doors.helm ?? 'helm',
    [
      'template',
      source.release,
      chart.real,
      '--namespace',
      source.namespace,
      // A schema may refer to others, at URLs and anywhere on this machine: helm would read them.
      '--skip-schema-validation',
      // helm reads a list of names, as CSV: a comma in a name would make two of it, one of them anywhere.
      ...values.flatMap((file) => ['--values', `"${file.replaceAll('"', '""')}"`]),
    ],
    {
      deadlineMs: DEADLINE_MS,
      env: sealedEnvironment(process.env),
      ...(doors.signal && { signal: doors.signal }),
    },
  );
  if (rendered.code === 0) {
    const sources = templateLines(rendered.stdout);
    const place = (line: number): Position => {
      const template = sources.findLast((each) => each.line <= line)?.template;
      return template === undefined
        ? { file: posix.join(chart.path, 'Chart.yaml'), line: 1, column: 1 }
        : { file: posix.join(chart.path, template), line: 1, column: 1 };
    };
    return readRendered(rendered.stdout, place, findings);
  }
  if (rendered.missing) {
    findings.error(
      'helm-missing',
      '`{helm: …}` needs helm, and it could not be started',
      source.at,
      'install helm, or render the chart into a folder and name that under `manifests`',
    );
  } else if (rendered.timedOut) {
    findings.error('helm-failed', `helm template took longer than ${DEADLINE_MS / 1000} s`, source.at);
  } else if (!rendered.aborted) {
    const words = foreignWords(rendered.stderr);
    findings.error(
      'helm-failed',
      `helm can't render the chart \`${showName(source.chart)}\``,
      source.at,
      words && `helm says: ${words}`,
    );
  }
  return [];
}

async function checkInputs(
  source: HelmSource,
  doors: ManifestDoors,
  findings: Findings,
): Promise<{ chart: { path: string; real: string }; values: readonly string[] } | undefined> {
  const before = findings.errors;
  for (const [what, name] of [
    ['release', source.release],
    ['namespace', source.namespace],
  ] as const) {
    const fault = nameFault(name, 'label');
    if (fault !== undefined) {
      findings.error('invalid-name', `the ${what} \`${showName(name)}\` ${fault}`, source.at);
    }
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source.chart)) {
    findings.error(
      'remote-chart',
      `\`${showName(source.chart)}\` is not in the workspace: netproof fetches nothing`,
      source.at,
      'copy the chart into the repository, for instance with `helm pull --untar`',
    );
    return undefined;
  }
  const chart = await doors.files.look(source.chart);
  if (!chart.ok) refuse(chart, source.at, findings);
  else if (chart.kind === 'folder') {
    // helm follows links inside a chart, and templates can print what they lead to.
    const listing = await doors.files.list(source.chart, { everything: true });
    if (!listing.ok) refuse(listing, source.at, findings);
    else for (const refused of listing.refused) refuse(refused, source.at, findings);
    if (listing.ok && listing.links.length > 0) {
      findings.error(
        'file-not-regular',
        `the chart holds a link to a folder: \`${showName(listing.links[0] ?? '')}\``,
        source.at,
        'copy the folder into the chart',
      );
    }
  }
  const values: string[] = [];
  for (const path of source.values) {
    const seen = await doors.files.look(path);
    if (!seen.ok) refuse(seen, source.at, findings);
    else if (seen.kind === 'folder') {
      findings.error('file-not-regular', `\`${showName(path)}\` is a folder, not a values file`, source.at);
    } else values.push(seen.real);
  }
  return chart.ok && findings.errors === before ? { chart, values } : undefined;
}

/** helm says before each document which template made it: `# Source: chart/templates/web.yaml`. */
function templateLines(output: string): readonly { readonly line: number; readonly template: string }[] {
  return output.split('\n').flatMap((text, index) => {
    const template = /^# Source: [^/]+\/([\w./-]+)$/.exec(text)?.[1];
    return template === undefined || template.split('/').includes('..')
      ? []
      : [{ line: index + 1, template }];
  });
}
