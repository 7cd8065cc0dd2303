import type { Outcome } from '../../core/observation.ts';
import type { Problem } from '../../core/problem.ts';
import type { Tried } from '../../core/tried.ts';
import { showPort } from '../../net/ports.ts';
import { duration, visible } from '../../text/escape.ts';
import { SENTENCE_CHARS } from '../../text/limits.ts';
import { deciderText } from '../format/decider.ts';
import { positionFields } from '../format/json-text.ts';
import { layOut, textPage } from '../format/layout.ts';
import { bracketed, connectionName, placeName } from '../format/names.ts';
import type { TerminalOptions } from '../format/palette.ts';
import { problemJson } from '../format/problems.ts';

const SEEN: Readonly<Record<Outcome, string>> = {
  connected: 'connects',
  refused: 'is refused: nothing listens there, or a policy rejects it',
  timeout: 'times out',
  'dns-error': 'has no address: its name does not resolve',
  error: 'could not be tried',
};

/** Connections as they were seen, each with what the model says of it. Ends without a line feed. */
export function renderTried(tried: readonly Tried[], options: TerminalOptions): string {
  const page = textPage(options);
  return tried.map((one) => renderOne(one, page).join('\n')).join('\n');
}

function renderOne(tried: Tried, page: TerminalOptions): string[] {
  const { check, address, observation, why, prediction } = tried;
  const { palette } = page;
  const outcome = observation?.outcome ?? 'error';
  const mark =
    outcome === 'connected'
      ? palette.good('✓')
      : outcome === 'timeout'
        ? palette.bad('✗')
        : palette.unsure('?');
  const last = observation?.samples.at(-1);
  const dialled = address === null ? [] : [`${bracketed(visible(address))}:${showPort(check)}`];
  const took = last === undefined ? [] : [duration(last.tookMs)];
  const facts = [...dialled, ...took].join(', ');
  const detail = why ?? observation?.detail;
  const model = `the model: ${prediction.answer}, ${deciderText(prediction.decidedBy)}`;
  return [
    ...layOut(
      {
        lead: ` ${mark} `,
        text: `${connectionName(check)} ${SEEN[outcome]}${facts === '' ? '' : ` (${facts})`}`,
        paint: palette.strong,
      },
      page,
    ),
    ...(detail === undefined ? [] : layOut({ lead: '   ', text: visible(detail, SENTENCE_CHARS) }, page)),
    ...layOut(
      {
        lead: '   ',
        text: visible(model, SENTENCE_CHARS),
        ...(prediction.at && { place: placeName(prediction.at) }),
      },
      page,
    ),
    ...(differs(tried)
      ? layOut({ lead: '   ', text: 'they differ: is what runs here what the files say?' }, page)
      : []),
  ];
}

/** The cluster let through what the model says is cut, or the other way round. */
export function differs({ observation, prediction: { answer } }: Tried): boolean {
  const outcome = observation?.outcome;
  return (outcome === 'connected' && answer === 'cut') || (outcome === 'timeout' && answer === 'open');
}

/** What `netproof try --json` prints, as a value. */
export function triedJson(
  tried: readonly Tried[],
  problems: readonly Problem[],
): Readonly<Record<string, unknown>> {
  return {
    version: 1,
    connections: tried.map((one) => {
      const { check, address, observation, why, prediction } = one;
      return {
        from: `${check.from.namespace}/${check.from.name}`,
        to: check.toLabel,
        port: check.port,
        protocol: check.protocol,
        address,
        outcome: observation?.outcome ?? null,
        ms: Math.round(observation?.samples.at(-1)?.tookMs ?? 0),
        ...(why !== undefined && { why }),
        predicted: prediction.answer,
        decidedBy: deciderText(prediction.decidedBy),
        ...positionFields(prediction.at),
        differs: differs(one),
      };
    }),
    problems: problems.map(problemJson),
  };
}
