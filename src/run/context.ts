import type { Visit } from '../cluster/existing/visit.ts';
import type { ClusterState } from '../cluster/lifecycle/state.ts';
import type { Files } from '../io/files.ts';
import type { Project } from '../project/project.ts';
import type { Clock } from '../io/clock.ts';
import type { DownloadCache } from '../io/download-cache.ts';
import type { Exec } from '../io/exec.ts';
import type { Http } from '../io/http.ts';
import type { ThisProcess } from '../io/this-process.ts';
import type { Pace } from '../core/pace.ts';
import type { Phases } from './phases.ts';
import type { EnvironmentError, Problem } from '../core/problem.ts';
import type { BaseOf } from './changes.ts';
import type { Memory } from './memory.ts';
import type { Teardown } from './teardown.ts';
import type { Progress } from '../report/run/progress.ts';
import type { Engine, Phase } from '../core/result.ts';
import type { ExternalHost } from '../core/check.ts';

/** What a run depends on, and what it calls as things happen. */
export interface RunContext {
  readonly exec: Exec;
  readonly clock: Clock;
  readonly http: Http;
  readonly downloads: DownloadCache;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Eight hexadecimal digits. */
  readonly randomHex: () => string;
  readonly progress: Progress;
  /** Phases that ended before the run, such as `readPhase`: they count for it. */
  readonly before?: readonly Phase[];
  /** Before anything is created: what a later process needs to delete it. */
  readonly onState?: (state: ClusterState) => void | Promise<void>;
  /** Before anything is made in a cluster that exists: what is to be told when this process has to end at once. */
  readonly onMade?: (left: Problem) => void;
  /** What a later process needs to clear up there; undefined once nothing is left. */
  readonly onVisit?: (visit: Visit | undefined) => void;
  /** Whose a warm cluster is. */
  readonly self: ThisProcess;
  /** Where the logs are, when the run did not end green. */
  readonly onDiagnosis?: (folder: string) => void;
  /** What there is to say of a cluster that stays between runs: who is waited for, why it is booted anew. */
  readonly onNote?: (text: string) => void;
  /** The cluster stays on purpose. */
  readonly onKept?: () => void;
  /** What could not be deleted, and how to delete what was kept. */
  readonly onWarning?: (problem: Problem) => void;
  /** The runs of one call that share a cluster, where this is one of them. */
  readonly series?: Series;
  /** What the runs before found out on the same cluster: what is unchanged is not asked again. */
  readonly memory?: Memory;
  /** Where a diagnosis is written: a folder of its own is made in it. */
  readonly diagnosisFolder: string;
  /** Stops the run; the reason is the name of the signal that did it. */
  readonly signal?: AbortSignal;
}

/** Runs that have one cluster, one after the other. Who has the series deletes it in the end. */
export interface Series {
  /** The eight hexadecimal digits of the cluster's name; undefined where the runs take the warm one, or one each. */
  readonly digits: string | undefined;
  /** The hosts outside of all of them: the cluster has to be right for each. */
  readonly hosts: readonly ExternalHost[];
}

/** What of a run's context is this machine, and the same for whoever asks. */
export type Machine = Pick<RunContext, 'exec' | 'clock' | 'http' | 'downloads' | 'self' | 'randomHex'>;

/** What a run's own steps are given besides. */
export interface RunParts extends RunContext {
  readonly signal: AbortSignal;
  /** Stops the run for what happened to the cluster. */
  readonly onLost: (error: EnvironmentError) => void;
  readonly phases: Phases;
  readonly pace: Pace;
  readonly teardown: Teardown;
}

/** What a proof takes besides its settings; the rest of a run's context is this machine. */
export interface ProofContext extends Omit<RunContext, keyof Machine | 'before'> {
  readonly files: Files;
  /** What is told beside the verdict: what the head opens and closes since then. */
  readonly base?: BaseOf;
  /** Which of several rule files it is, from 0. */
  readonly turn?: number;
  /** What was said to no effect, by flags, inputs or the environment: the report tells it with the files' problems. */
  readonly warnings?: readonly Problem[];
  /** The report tells which lines of the policies the rules pin. */
  readonly withCoverage?: boolean;
  /** What was read, and which engine will answer. */
  readonly onRead?: (project: Project, engine: Engine) => void;
}
