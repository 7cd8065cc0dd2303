/** The process that runs, and whose it is: of what one user has, for one process at a time. */
export interface ThisProcess {
  readonly pid: number;
  /** Undefined where the system has none. */
  readonly uid: number | undefined;
}

export const thisProcess: ThisProcess = { pid: process.pid, uid: process.getuid?.() };
