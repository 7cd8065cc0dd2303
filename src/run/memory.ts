import type { Observation } from '../core/observation.ts';
import type { CheckResult } from '../core/result.ts';
import type { CheckProbe } from '../probe/plan.ts';
import type { Testimony } from '../probe/witnesses.ts';
import type { World } from '../probe/world.ts';
import type { Project } from '../project/project.ts';
import type { Learned } from './results.ts';
import { questionOf } from './unchanged.ts';

/** What an attempt came to, with all that its verdict stands on. */
interface Answer {
  readonly control: Observation;
  readonly observation: Observation;
  readonly testimony?: Testimony;
}

/** What the run before found out on the same cluster: answers by question. Each run replaces them by its own. */
export interface Memory {
  answers: ReadonlyMap<string, Answer>;
}

/** What of a run's attempts is known already. */
export interface Recalled {
  /** What is not. */
  readonly asked: readonly CheckProbe[];
  /** How many are. */
  readonly known: number;
  /** What was learned of those, with the answers of the others. */
  readonly withAnswers: (learned: Learned) => Learned;
  /** Keeps what is certain for the next run. */
  readonly remember: (results: readonly CheckResult[], learned: Learned) => void;
}

/** Looks what of these is known. Without a memory nothing is, and nothing is kept. */
export async function recall(
  memory: Memory | undefined,
  probes: readonly CheckProbe[],
  project: Project,
  { world, samples }: { readonly world: Promise<World>; readonly samples: number },
): Promise<Recalled> {
  if (!memory)
    return { asked: probes, known: 0, withAnswers: (learned) => learned, remember: () => undefined };
  const now = await world;
  const checks = new Map(project.tried.attempts.map((check) => [check.id, check]));
  const questions = new Map(
    probes.flatMap((probe) => {
      const check = checks.get(probe.id);
      return check ? [[probe.id, questionOf(probe, check, project, now, samples)] as const] : [];
    }),
  );
  const known = new Map(
    [...questions].flatMap(([id, question]) => {
      const answer = memory.answers.get(question);
      return answer ? [[id, answer] as const] : [];
    }),
  );
  const pick = <T>(part: (answer: Answer) => T | undefined): ReadonlyMap<string, T> =>
    new Map(
      [...known].flatMap(([id, answer]) => {
        const value = part(answer);
        return value === undefined ? [] : [[id, value] as const];
      }),
    );
  return {
    asked: probes.filter(({ id }) => !known.has(id)),
    known: known.size,
    withAnswers: ({ control, probed, ...learned }) => ({
      ...learned,
      control: control && {
        ...control,
        observations: new Map([...pick((one) => one.control), ...control.observations]),
      },
      probed: {
        ...probed,
        policies: {
          observations: new Map([...pick((one) => one.observation), ...probed.policies.observations]),
          testimonies: new Map([...pick((one) => one.testimony), ...probed.policies.testimonies]),
        },
      },
    }),
    remember: (results, { control, probed }) => {
      memory.answers = new Map(
        results.flatMap(({ check: { id }, verdict }) => {
          const question = questions.get(id);
          const before = control?.observations.get(id);
          const observation = probed.policies.observations.get(id);
          const testimony = probed.policies.testimonies.get(id);
          const isCertain = verdict === 'pass' || verdict === 'fail';
          if (!isCertain || !question || !before || !observation || probed.disturbances.has(id)) return [];
          return [[question, { control: before, observation, ...(testimony && { testimony }) }] as const];
        }),
      );
    },
  };
}
