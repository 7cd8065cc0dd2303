import { systemExec } from '../../src/io/exec.ts';
import { systemFiles } from '../../src/io/files.ts';
import { InputError } from '../../src/core/problem.ts';
import { loadProject, type ProjectDeps } from '../../src/project/project.ts';
import { describeResult } from '../../src/report/run/description.ts';
import { withPlace } from '../../src/report/format/names.ts';
import { predictProject } from '../../src/run/predict.ts';
import { told } from '../manifests/loading.ts';

/** What a case is read with. */
export function deps(name: string): ProjectDeps {
  return { files: systemFiles(`test/fixtures/cases/${name}`), exec: systemExec, env: process.env };
}

/** What a reader is told of a case: what is remarked, and of each check that fails why, and what to do. */
export async function reasons(name: string): Promise<string> {
  try {
    const project = await loadProject({ rules: '', manifests: [] }, deps(name));
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
