import type { SideStory, Story } from '../../core/story.ts';
import type { Position, Problem } from '../../core/problem.ts';
import { deciderText } from '../format/decider.ts';
import { evidenceLine, policyLine, type Line } from '../format/evidence.ts';

/** What `netproof explain --json` prints, as a value: `{version, connections: […], problems: […]}`. Fields are only ever added. */
export function storiesJson(
  stories: readonly Story[],
  problems: readonly Problem[],
): Readonly<Record<string, unknown>> {
  return {
    version: 1,
    connections: stories.map(({ from, to, port, protocol, prediction, routes }) => ({
      from,
      to,
      port,
      protocol,
      // Null: it is not known, or the pods of a Service differ.
      allowed: prediction.answer === 'open' ? true : prediction.answer === 'cut' ? false : null,
      answer: prediction.answer,
      decidedBy: deciderText(prediction.decidedBy),
      ...place(prediction.at),
      evidence: prediction.evidence.map((one) => line(evidenceLine(one))),
      routes: routes.map((route) => ({
        to: route.to,
        port: route.port,
        allowed: route.allowed,
        egress: side(route.egress),
        ingress: side(route.ingress),
      })),
    })),
    problems: problems.map(({ at, ...problem }) => ({ ...problem, ...place(at) })),
  };
}

function side({ subject, state, isolatedBy, lines }: SideStory): Readonly<Record<string, unknown>> {
  return {
    subject,
    state,
    isolatedBy: isolatedBy.map((policy) => line(policyLine(policy))),
    lines: lines.map((one) => line(evidenceLine(one))),
  };
}

function line({ text, at }: Line): Readonly<Record<string, unknown>> {
  return { text, ...place(at) };
}

function place(at: Position | undefined): Partial<Position> {
  return at === undefined ? {} : { file: at.file, line: at.line, column: at.column };
}
