import { expect, test } from 'vitest';
import { systemExec } from '../../src/io/exec.ts';
import { systemFiles } from '../../src/io/files.ts';
import { InputError } from '../../src/core/problem.ts';
import { loadProject } from '../../src/project/project.ts';
import { describeResult } from '../../src/report/run/description.ts';
import { withPlace } from '../../src/report/format/names.ts';
import { predictProject } from '../../src/run/predict.ts';
import { told } from '../manifests/loading.ts';

/** What a reader is told of a case: what is remarked, and of each check that fails why, and what to do. */
async function reasons(name: string): Promise<string> {
  const files = systemFiles(`test/fixtures/cases/${name}`);
  const deps = { files, exec: systemExec, env: process.env };
  try {
    const project = await loadProject({ rules: '', manifests: [] }, deps);
    const { results, engine } = predictProject(project, { 'allow-inconclusive': false });
    const failures = results
      .filter(({ verdict }) => verdict !== 'pass')
      .map((result) => {
        const { headline, lines } = describeResult(result, engine);
        return [headline, ...lines.map((line) => `  ${withPlace(line)}`)].join('\n');
      });
    return [...project.problems.map(told), ...failures].join('\n');
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(told).join('\n');
  }
}

test.each([
  ['an absent protocol means TCP', 'dns-by-tcp'],
  ['where no rule is near, one is missing: not the default deny, nor a rule for DNS', 'no-rule-for-it'],
  ["the ports of a rule are the destination's", 'own-port-in-egress'],
  ['a policy misses a pod by one label', 'policy-misses-a-pod'],
  ['the label that a peer wants comes before a `-`, which has a price', 'peer-wants-another-label'],
  ["a podSelector alone is of the policy's own namespace", 'peer-of-own-namespace'],
  ['labels of an object are not those of its pods', 'labels-of-the-object'],
  ['absent policyTypes isolate ingress', 'absent-policy-types'],
  ['no selector picks a pod on the host network', 'selector-for-host-network'],
  ['a namespace that no manifest defines has no labels', 'undefined-namespace'],
  ['what is for pods elsewhere is one line', 'peers-elsewhere'],
  ['every port is no port, and an exception is shown as it is written', 'port-zero'],
])('%s', async (_, name) => {
  expect(await reasons(name)).toMatchSnapshot();
});
