import type { ClauseResult, ConformanceReport } from '../../core/conformance.ts';
import { duration, visible } from '../../text/escape.ts';
import { padEnd, width } from '../../text/width.ts';
import { layOut, textPage } from '../format/layout.ts';
import type { Palette, TerminalOptions } from '../format/palette.ts';
import { nounOf } from './numbers.ts';
import {
  clauseWords,
  conformanceSentence,
  differenceHeadline,
  differenceLines,
  matterWords,
} from './words.ts';

/** Closed connections that are shown by name. */
const EXAMPLES = 3;

/** The report for people: clauses, differences, what is left open, the sum. Ends without a line feed. */
export function renderConformance(report: ConformanceReport, options: TerminalOptions): string {
  const page = textPage(options);
  const { palette } = page;
  const { differences, open, closed, seed, scenarios } = report;
  const row = (lead: string, text: string): readonly string[] => layOut({ lead, text }, page);
  return [
    ...clauseTable(report.clauses, palette),
    ...differences.flatMap((difference) => [
      '',
      ...row(
        ` ${palette.bad('✗')} ${difference.number}  `,
        palette.strong(visible(differenceHeadline(difference), Infinity)),
      ),
      ...differenceLines(difference).flatMap((line) => row('      ', visible(line, Infinity))),
      ...(difference.folder === undefined
        ? []
        : row('      ', `to see it again: ${visible(difference.folder, Infinity)}`)),
    ]),
    ...(open.length === 0
      ? []
      : [
          '',
          ' what Kubernetes leaves open: this CNI',
          ...open.flatMap((one) => row('   ', matterWords(one))),
        ]),
    ...(closed.length === 0
      ? []
      : [
          '',
          ...row(
            ` ${palette.unsure('?')} `,
            `not tried, since it does not open before any policy, either: ${nounOf(closed.length, 'connection')}, such as ${closed
              .slice(0, EXAMPLES)
              .map((one) => visible(one))
              .join('; ')}`,
          ),
        ]),
    '',
    ...row(' ', `${conformanceSentence(report)}   ${duration(report.durationMs)}`),
    palette.faint(
      ` the same again: --seed ${seed} --scenarios ${Number.isFinite(scenarios.asked) ? scenarios.asked : scenarios.played}`,
    ),
  ].join('\n');
}

function clauseTable(clauses: readonly ClauseResult[], palette: Palette): readonly string[] {
  const marks: Readonly<Record<ClauseResult['verdict'], string>> = {
    conforms: palette.good('✓'),
    differs: palette.bad('✗'),
    suspected: palette.unsure('?'),
    unused: '·',
  };
  const cells = clauses.map((one) => [
    one.clause,
    one.scenarios.toLocaleString('en-US'),
    one.connections.toLocaleString('en-US'),
  ]);
  const head = ['clause', 'scenarios', 'connections'];
  const widths = head.map((title, column) =>
    Math.max(...[head, ...cells].map((each) => width(each[column] ?? ''), width(title))),
  );
  const line = (each: readonly string[], mark: string, rest: string): string =>
    ` ${mark} ${each.map((cell, column) => (column === 0 ? padEnd(cell, widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}  ${rest}`.trimEnd();
  return [
    palette.faint(line(head, ' ', '')),
    ...clauses.map((one, index) => line(cells[index] ?? [], marks[one.verdict], clauseWords(one))),
  ];
}
