import { netproofVersion } from '../config/netproof-version.ts';
import { connectionsOf, sendersOf } from '../model/matrix.ts';
import { exposuresOf } from '../model/exposure.ts';
import type { Model } from '../model/model.ts';
import { otherPortsOf } from '../model/other-ports.ts';
import { reachOf } from '../model/reach.ts';
import type { Reach } from '../model/reach-answers.ts';
import { renderMatrixPage, type PageFacts as Facts } from '../report/reach/html.ts';
import { ReasonBook } from '../report/reach/reasons.ts';
import { matrixView } from '../report/reach/view.ts';

export type PageFacts = Pick<Facts, 'title' | 'sha256'>;

interface Part {
  readonly reach?: Reach;
  /** Which cells; all of them by default. */
  readonly isAsked?: (from: string, to: string) => boolean;
}

/** Who reaches whom, and what decides it, as one page: see `renderMatrixPage`. For `ORDERED_CELLS` cells at most. */
export function matrixPage(
  model: Model,
  facts: PageFacts,
  { reach = reachOf(model), isAsked = () => true }: Part = {},
): string {
  const reasons = new ReasonBook();
  const view = matrixView(connectionsOf(model, reach, { isAsked }), otherPortsOf(model, reach, { isAsked }), {
    isAsked,
    senders: sendersOf(model, reach),
    exposures: exposuresOf(model, isAsked),
    reasons,
  });
  return renderMatrixPage(view, reasons, {
    ...facts,
    version: netproofVersion,
    policies: model.policies.length,
  });
}
