import { CHECKOUT } from '../config/versions.ts';
import { scalar } from '../rules/write/scalar.ts';

/** Where GitHub looks for workflows, from the root of a repository. */
export const workflowPath = '.github/workflows/netproof.yaml';

export interface WorkflowFacts {
  /** The folder that netproof is pointed at, from the root of the repository; `.` is the root. */
  readonly directory: string;
  /** What the rules are about, from the root of the repository: folders and files. None: all of `directory`. */
  readonly watched: readonly string[];
}

/** What paths of a workflow may hold that means nothing but itself there. */
const PLAIN_PATH = /^[\w./ -]+$/;

/** Whether a folder's name can stand in a workflow: GitHub evaluates `${{ … }}` wherever it stands. */
export function canBeNamed(directory: string): boolean {
  return PLAIN_PATH.test(directory);
}

/** The workflow that proves the rules on each pull request that changes what they are about. Pure. */
export function workflowText({ directory, watched }: WorkflowFacts): string {
  const input = directory === '.' ? [] : ['        with:', `          directory: ${scalar(directory)}`];
  const paths = pathsOf(directory, watched);
  return [
    'name: netproof',
    '',
    'on:',
    '  pull_request:',
    '    # Remove `paths` where this is a required check: one that does not run would never pass.',
    '    paths:',
    ...paths.map((path) => `      - ${scalar(path)}`),
    '',
    'permissions:',
    '  contents: read',
    '',
    'jobs:',
    '  network-policies:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 15',
    '    steps:',
    `      - uses: ${CHECKOUT.action}@${CHECKOUT.commit} # ${CHECKOUT.version}`,
    '        with:',
    '          fetch-depth: 2 # so that annotations find the lines that changed',
    '          persist-credentials: false',
    '      - uses: netproof/netproof@v1',
    ...input,
    '',
  ].join('\n');
}

function pathsOf(directory: string, watched: readonly string[]): readonly string[] {
  const below = directory === '.' ? '' : `${directory}/`;
  const isPlain = watched.length > 0 && watched.every((one) => PLAIN_PATH.test(one));
  const named = watched.map((one) =>
    /\.(ya?ml|json|tgz)$/i.test(one) ? one : `${one.replace(/\/$/, '')}/**`,
  );
  const all = isPlain ? [`${below}netproof.yaml`, ...new Set(named)] : [`${below}**`];
  return [...all, workflowPath];
}
