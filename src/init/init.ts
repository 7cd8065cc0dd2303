import { posix } from 'node:path';
import { InputError, type Problem } from '../core/problem.ts';
import type { ManifestDeps } from '../manifests/deps.ts';
import { folderFault } from '../project/repository.ts';
import { showName } from '../text/escape.ts';
import { findSources, type Found } from './find.ts';
import { firstFile, type FirstFile } from './first-file.ts';
import { canBeNamed, workflowText } from './workflow.ts';

/** The name of the rule file that is written. */
export const newRuleFile = 'netproof.yaml';

/** A first rule file, and what else there is to know of the folder. */
export interface Begun extends FirstFile {
  readonly found: Found;
}

/** Reads a folder and writes the text of its first rule file. Throws InputError for a folder that has nothing to write of. */
export async function begin(deps: ManifestDeps): Promise<Begun> {
  const missing = await folderFault(deps.files);
  if (missing) throw new InputError([missing]);
  const at = { file: newRuleFile, line: 1, column: 1 };
  const found = await findSources(deps, at);
  const { policies, workloads } = found.inventory;
  const errors = found.problems.filter(
    ({ severity, code }) => severity === 'error' && code !== 'no-manifests',
  );
  if (errors.length > 0) throw new InputError(errors);
  if (policies.length + workloads.length === 0)
    throw new InputError([nothingFound(deps.files.folder), ...found.remarks]);
  const first = firstFile(found.inventory, {
    file: newRuleFile,
    sources: found.sources,
    remarks: found.remarks.map(({ message }) => message),
  });
  if (first.ruleCount === 0) throw new InputError([nothingKnown(found)]);
  const mistakes = first.problems.filter(({ severity }) => severity === 'error');
  if (mistakes.length > 0) throw new InputError(mistakes);
  const known = found.problems.filter(({ code }) => !RENDERED.has(code));
  const problems = [...found.remarks, ...known, ...first.problems];
  return { ...first, problems, found };
}

/** Offers of what was looked at here, and taken or not. */
const RENDERED: ReadonlySet<string> = new Set(['chart-skipped', 'kustomization-skipped', 'no-manifests']);

function nothingFound(folder: string): Problem {
  return {
    code: 'no-manifests',
    severity: 'error',
    message:
      `\`${showName(folder)}\` holds no workload and no NetworkPolicy: looked for in files that end in .yaml, .yml or .json, ` +
      'in kustomizations and in Helm charts, at every depth but in hidden folders and node_modules',
    hint: 'name the folder that holds them: `netproof init deploy/`',
  };
}

/** Where policies of other APIs may decide everything, nothing is known to hold; nor where no pod can be an end of a rule. */
function nothingKnown({ inventory }: Found): Problem {
  return {
    code: 'nothing-known',
    severity: 'error',
    message:
      'there is no connection of which the policies alone say whether it is open or cut: no rule can be written of them',
    hint:
      (inventory.unjudged ?? []).length > 0
        ? 'policies of other APIs are not read: see `netproof matrix`, and write the rules by hand'
        : 'pods on the host network, and workloads with `replicas: 0`, are no end of a rule: is the workload that the policies are for elsewhere?',
  };
}

/** The workflow for it; `directory` is the folder's own place in its repository. Throws InputError for one that cannot be named. */
export function beginWorkflow({ found }: Pick<Begun, 'found'>, directory: string): string {
  if (!canBeNamed(directory)) {
    const message = `\`${showName(directory)}\` cannot be named in a workflow: letters, digits, dots, dashes and blanks can`;
    throw new InputError([
      {
        code: 'bad-path',
        severity: 'error',
        message,
        hint: 'rename the folder, or write the workflow by hand',
      },
    ]);
  }
  const watched = found.watched.map((one) => posix.join(directory, one));
  return workflowText({ directory, watched });
}
