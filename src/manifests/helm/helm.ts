import { KUBECTL_VERSION } from '../../config/versions.ts';
import type { ManifestDeps } from '../deps.ts';
import type { Findings } from '../../core/findings.ts';
import { describeFailure } from './failure.ts';
import { checkInputs, type ChartInputs, type HelmSource } from './inputs.ts';
import { atTheirParts, readTemplates } from './templates.ts';
import { servedKinds } from '../../kubernetes/kinds.ts';
import { readRendered } from '../rendered.ts';
import { sealedEnvironment } from '../sealed-environment.ts';
import type { ManifestDocument } from '../objects/objects.ts';

const DEADLINE_MS = 60_000;

/**
 * The objects of `{helm: …}` as `helm install` would make them: a chart and values files of the workspace, no
 * repositories, no network. An object's position is the beginning of its document in the template, as far as that is known.
 */
export async function renderChart(
  source: HelmSource,
  deps: ManifestDeps,
  findings: Findings,
): Promise<readonly ManifestDocument[]> {
  const inputs = await checkInputs(source, deps, findings);
  if (!inputs) return [];
  const rendered = await deps.exec('helm', templateArguments(source, inputs), {
    deadlineMs: DEADLINE_MS,
    env: sealedEnvironment(deps.env),
    ...(deps.signal && { signal: deps.signal }),
  });
  if (rendered.code === 0) {
    const { positionOf, parts, addedBy } = await readTemplates(rendered.stdout, inputs.chart, deps.files);
    return atTheirParts(readRendered(rendered.stdout, positionOf, findings), parts).map((document) => ({
      ...document,
      addedBy: (path) => addedBy(document.at.file, String(path.at(-1))),
    }));
  }
  if (rendered.missing) {
    const hint = 'install helm, or render the chart into a folder and name that under `manifests`';
    findings.error('helm-missing', '`{helm: …}` needs helm, and it could not be started', source.at, hint);
  } else if (rendered.timedOut) {
    const hint = 'does a template of the chart loop, or print without an end?';
    findings.error('helm-failed', `helm template took longer than ${DEADLINE_MS / 1000} s`, source.at, hint);
  } else if (!rendered.aborted) {
    await describeFailure(rendered.stderr, source, inputs, deps.files, findings);
  }
  return [];
}

function templateArguments(source: HelmSource, { chart, values }: ChartInputs): readonly string[] {
  return [
    'template',
    source.release,
    chart.real,
    '--namespace',
    source.namespace,
    // What `helm install` deploys: the definitions in `crds/`, and no test pods.
    '--include-crds',
    '--skip-tests',
    // A schema may refer to others, at URLs and anywhere on this machine: helm would read them.
    '--skip-schema-validation',
    // Without a cluster, charts see a version and kinds that depend on who built helm.
    '--kube-version',
    `v${KUBECTL_VERSION}`,
    '--api-versions',
    servedKinds().join(','),
    // helm reads a list of names, as CSV: a comma in a name would make two of it, one of them anywhere.
    ...values.flatMap(({ real }) => ['--values', `"${real.replaceAll('"', '""')}"`]),
  ];
}
