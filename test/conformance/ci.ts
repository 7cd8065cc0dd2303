/** What every CI run applies: always the same, so that a failure is the change's doing. */
export const CI = { seed: 1, scenarios: 30 } as const;
