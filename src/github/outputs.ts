/** What the action's step hands to the steps after it; action.yml and the README are made of this table. */
export const outputTable = {
  verdict: '`pass`, `fail` or `inconclusive`.',
  passed: 'How many checks passed.',
  failed: 'How many checks failed or were flaky.',
  inconclusive: 'How many checks could not be proven.',
  total: 'How many checks there were.',
  'junit-path': 'The path of the JUnit report.',
  'report-path': 'The path of the JSON report.',
  'diagnosis-path': 'After a failure: the folder with the logs, events and states of the cluster.',
} as const;

export type OutputName = keyof typeof outputTable;
export type Outputs = Readonly<Partial<Record<OutputName, string>>>;
