/** Whether a report says that its change opens or closes a connection. */
export function opensOrCloses(report: object): boolean {
  const { changes } = report as {
    readonly changes?: Partial<Record<'opened' | 'closed', readonly unknown[]>>;
  };
  return (changes?.opened?.length ?? 0) + (changes?.closed?.length ?? 0) > 0;
}
