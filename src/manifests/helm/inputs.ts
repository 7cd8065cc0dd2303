import { posix } from 'node:path';
import type { ManifestSource } from '../source.ts';
import { showName } from '../../text/escape.ts';
import type { ManifestDeps } from '../deps.ts';
import type { Findings } from '../../core/findings.ts';
import { nameFault } from '../../kubernetes/names.ts';
import { refuse } from '../paths.ts';

/** helm's own limit: it makes labels and other names of a release's. */
const LONGEST_RELEASE = 53;

export type HelmSource = Extract<ManifestSource, { kind: 'helm' }>;

/** A file or folder of the workspace; `real` is where it stands, with every link followed. */
export interface LocalPath {
  readonly path: string;
  readonly real: string;
}

/** What helm is given, all of it inside the workspace. */
export interface ChartInputs {
  readonly chart: LocalPath & { readonly kind: 'file' | 'folder' };
  readonly values: readonly LocalPath[];
}

/** Looks at everything that helm would read, before it does. Undefined when something is refused. */
export async function checkInputs(
  source: HelmSource,
  deps: ManifestDeps,
  findings: Findings,
): Promise<ChartInputs | undefined> {
  const before = findings.errors;
  checkNames(source, findings);
  const chart = await checkChart(source, deps, findings);
  const values: LocalPath[] = [];
  for (const path of source.values) {
    const seen = await deps.files.look(path);
    if (!seen.ok) refuse(seen, source.at, findings);
    else if (seen.kind === 'folder') {
      findings.error('file-not-regular', `\`${showName(path)}\` is a folder, not a values file`, source.at);
    } else values.push(seen);
  }
  return chart && findings.errors === before ? { chart, values } : undefined;
}

function checkNames({ release, namespace, at }: HelmSource, findings: Findings): void {
  const check = (what: string, name: string, fault = nameFault(name, 'label')): void => {
    if (fault !== undefined) findings.error('invalid-name', `the ${what} \`${showName(name)}\` ${fault}`, at);
  };
  const tooLong = `is longer than ${LONGEST_RELEASE} characters`;
  check('release', release, release.length > LONGEST_RELEASE ? tooLong : undefined);
  check('namespace', namespace);
}

async function checkChart(
  source: HelmSource,
  { files }: ManifestDeps,
  findings: Findings,
): Promise<ChartInputs['chart'] | undefined> {
  const { at } = source;
  const name = `\`${showName(source.chart)}\``;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source.chart)) {
    const hint = `vendor it with \`helm pull --untar ${showName(source.chart)}\` and name the folder that it makes`;
    findings.error('remote-chart', `${name} is not in the workspace: netproof fetches nothing`, at, hint);
    return undefined;
  }
  const chart = await files.look(source.chart);
  if (!chart.ok) {
    refuse(chart, at, findings);
    return undefined;
  }
  if (chart.kind === 'file') return chart;
  const about = await files.look(posix.join(chart.path, 'Chart.yaml'));
  if (!about.ok && about.code === 'file-missing') {
    const message = `${name} holds no Chart.yaml`;
    findings.error('file-missing', message, at, 'name the folder of a chart, or a packed chart (`.tgz`)');
    return undefined;
  }
  // helm follows links inside a chart, and templates can print what they lead to.
  const listing = await files.list(source.chart, { everything: true });
  if (!listing.ok) {
    refuse(listing, at, findings);
    return undefined;
  }
  for (const refused of listing.refused) refuse(refused, at, findings);
  const [link] = listing.links;
  if (link !== undefined) {
    const message = `the chart holds a link to a folder: \`${showName(link)}\``;
    findings.error('file-not-regular', message, at, 'copy the folder into the chart');
  }
  return chart;
}
