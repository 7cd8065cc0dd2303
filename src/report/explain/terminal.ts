import type { Route, SideStory, Story } from '../../core/story.ts';
import { layOut, textColumns } from '../format/layout.ts';
import { bracketed, placeName } from '../format/names.ts';
import type { Palette } from '../format/palette.ts';
import type { TerminalOptions } from '../format/problems.ts';
import type { Answer } from '../../core/result.ts';
import { evidenceLine, policyLine, type Line } from '../format/evidence.ts';
import { SENTENCE_CHARS } from '../../text/limits.ts';
import { counted, visible } from '../../text/escape.ts';
import { showPort } from '../../net/ports.ts';

/** Isolating policies that are named one by one. */
const MOST_POLICIES = 6;
/** Routes (pods behind a Service) that are shown one by one. */
const MOST_ROUTES = 10;

/** How each answer is shown. */
const ANSWERS: Readonly<
  Record<Answer, { readonly mark: (palette: Palette) => string; readonly verb: string }>
> = {
  open: { mark: ({ good }) => good('✓'), verb: 'is open' },
  cut: { mark: ({ bad }) => bad('✗'), verb: 'is cut' },
  varies: { mark: ({ unsure }) => unsure('?'), verb: 'is open to some of its pods only' },
  unknown: { mark: ({ unsure }) => unsure('?'), verb: 'is not for policies alone to decide' },
};

/** Each connection as a story of a few lines: open or cut, what decides, then both sides. Ends without a line feed. */
export function renderStories(stories: readonly Story[], options: TerminalOptions): string {
  const columns = textColumns(options.columns);
  return stories.map((story) => renderStory(story, columns, options.palette).join('\n')).join('\n\n');
}

function renderStory(story: Story, columns: number, palette: Palette): string[] {
  const { prediction, routes } = story;
  const { mark, verb } = ANSWERS[prediction.answer];
  const to = `${bracketed(visible(story.to))}:${showPort(story)}`;
  const head = {
    lead: ` ${mark(palette)} `,
    text: `${visible(story.from)} → ${to} ${verb}`,
    ...(prediction.at && { place: placeName(prediction.at) }),
    paint: palette.strong,
  };
  // Where there is no route (a Service without pods), or several, the prediction's own evidence says what they come to.
  const [only] = routes;
  const whole = only && routes.length === 1 ? [] : prediction.evidence;
  const shown = routes.slice(0, MOST_ROUTES);
  const more = routes.length - shown.length;
  return [
    ...layOut(head, columns, palette),
    ...whole.slice(0, 1).flatMap((one) => layLine(evidenceLine(one), '   ', columns, palette)),
    ...shown.flatMap((route) => [
      ...translated(route, story, palette),
      ...side('egress', route.egress, columns, palette),
      ...side('ingress', route.ingress, columns, palette),
    ]),
    ...(more > 0 ? [palette.faint(`   … and ${counted(more, 'more pod')} behind it`)] : []),
  ];
}

/** The pod that a Service leads to, where that is not what was named. */
function translated(route: Route, story: Story, palette: Palette): string[] {
  if (route.to === story.to && route.port === story.port) return [];
  if (route.to === story.to) return [palette.faint(`   which is port ${route.port} there`)];
  return [palette.faint(`   which leads to ${visible(route.to)}:${route.port}`)];
}

function side(
  direction: 'egress' | 'ingress',
  story: SideStory,
  columns: number,
  palette: Palette,
): string[] {
  const mark = story.state === 'cut' ? palette.bad('✗') : palette.good('✓');
  const head = `${direction} of ${visible(story.subject)}`;
  const [exempt] = story.lines;
  if (story.state === 'exempt' && exempt) {
    return layOut(
      { lead: `   ${mark} `, text: `${head}: ${visible(evidenceLine(exempt).text)}` },
      columns,
      palette,
    );
  }
  const isolated = story.isolatedBy.length > 0 ? `${head}, isolated by` : head;
  const shown = story.isolatedBy.slice(0, MOST_POLICIES);
  const more = story.isolatedBy.length - shown.length;
  return [
    ...layOut({ lead: `   ${mark} `, text: isolated }, columns, palette),
    ...shown.flatMap((policy) => layLine(policyLine(policy), '       ', columns, palette, palette.faint)),
    ...(more > 0 ? [palette.faint(`       and ${counted(more, 'more policy', 'more policies')}`)] : []),
    ...story.lines.flatMap((one) => layLine(evidenceLine(one), '     ', columns, palette)),
  ];
}

function layLine(
  { text, at }: Line,
  lead: string,
  columns: number,
  palette: Palette,
  paint?: (text: string) => string,
): string[] {
  return layOut(
    {
      lead,
      text: visible(text, SENTENCE_CHARS),
      ...(at && { place: placeName(at) }),
      ...(paint && { paint }),
    },
    columns,
    palette,
  );
}
