/**
 * The architecture: the rooms of `src/`, lowest first. A room may import from itself and from rooms that stand before
 * it, never from one after it. The lint rules, CONTRIBUTING and docs/architecture.md are made of this list.
 *
 * A `pure` room thinks and does nothing else: it uses no Node module but `node:path`. Only an `effects` room, and the entries,
 * name a global that reads or changes the world; all others are given what they need as an argument.
 *
 * @type {readonly {
 *   readonly name: string;
 *   readonly pure?: true;
 *   readonly effects?: true;
 *   readonly about: string;
 * }[]}
 */
export const rooms = [
  {
    name: 'core',
    pure: true,
    about: 'the words that everybody shares: problems, checks, results, evidence, objects',
  },
  { name: 'net', pure: true, about: 'IP addresses, ranges, ports' },
  { name: 'text', pure: true, about: 'escaping of untrusted text, limits, did-you-mean' },
  {
    name: 'io',
    effects: true,
    about: 'the only ways out: programs, HTTP, files, downloads, clock, log',
  },
  { name: 'config', pure: true, about: 'pinned versions' },
  { name: 'kubernetes', pure: true, about: "Kubernetes' own facts: names, kinds, what a Service leads to" },
  { name: 'yaml', pure: true, about: 'one reader of YAML, with positions' },
  { name: 'manifests', about: 'files, charts and kustomizations, read into objects' },
  { name: 'cluster', about: 'a kind cluster: boot, API, pods, external hosts, its end' },
  { name: 'model', pure: true, about: 'what policies mean' },
  {
    name: 'coverage',
    pure: true,
    about: 'which lines of policies the rules pin: each is changed in the model',
  },
  { name: 'report', pure: true, about: 'every output format, made of one report value' },
  {
    name: 'settings',
    pure: true,
    about: 'what a run can be told: one table for flags, inputs and variables',
  },
  {
    name: 'completion',
    pure: true,
    about: 'what may come next on a command line, and how a shell asks for it',
  },
  { name: 'rules', pure: true, about: 'the rule file, read once into endpoints and checks' },
  { name: 'project', about: 'a repository read whole; what is asked of it without a cluster' },
  { name: 'init', about: 'a first rule file, of what the policies mean today' },
  { name: 'probe', about: 'how a connection is tried' },
  { name: 'monitor', pure: true, about: 'pods that keep asking the rules inside a cluster, as manifests' },
  {
    name: 'import',
    pure: true,
    about: "other tools' tests, read into one form and written as a rule file",
  },
  { name: 'workloads', about: 'what is put into the cluster: stubs, or the real thing' },
  { name: 'run', about: 'the main job: recipe, phases, results, teardown' },
  {
    name: 'conformance',
    about:
      'whether a CNI does what Kubernetes says: scenarios from a seed, probed and compared with the model',
  },
  { name: 'commands', effects: true, about: 'the command line, one file for each command' },
  { name: 'github', effects: true, about: 'the action: inputs, outputs, the pull request, the post step' },
];

/** What only rooms with `effects` may name: each reads or changes something that is not an argument. */
export const effectGlobals = [
  'process',
  'console',
  'fetch',
  'Date',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'crypto',
  'WebSocket',
  'EventSource',
  'navigator',
  // Where all of them are found, too.
  'globalThis',
  'global',
];
