/** What `--format` takes, and what each is; light, for `--help` is to be quick. */
export const formatNames = {
  policytester: 'policytester’s tests.yaml',
  netassert: 'the tests of netassert v2',
  'netassert-v1': 'the tests of netassert v1',
  'np-guard': 'the baseline rules of np-guard',
  'np-guard-csv': 'the same as a table with commas',
  'allow-list': 'lines of `host:port`, as in allow.lst',
  'deny-list': 'the same of what is denied, as in deny.lst',
  illuminatio: 'the cases of illuminatio, with or without results',
  cyclonus: 'traffic and probe files of cyclonus, which declare no expectation: remarks alone',
  'netpol-reachability': 'the intent file of netpol-reachability',
} as const;

export type FormatName = keyof typeof formatNames;
