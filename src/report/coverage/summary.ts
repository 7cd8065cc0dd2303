import type { Coverage, CoverageTotals } from '../../core/coverage.ts';
import { counted } from '../../text/escape.ts';
import { code, folded, place, prose, sentence, type Link } from '../format/markdown.ts';
import { changeWords, coverageSentence, mutationWords, partWords, ruleLines } from './words.ts';

/** Lines, and lines of offered rules, that a summary lists. */
const MOST_LINES = 20;
const MOST_RULE_LINES = 60;

/** How much of the policies the rules pin, in one sentence. */
export function coverageHead(coverage: CoverageTotals): string {
  return `**Coverage:** ${prose(coverageSentence(coverage))}.`;
}

/** The same with the lines that none does and the rules that would, folded. */
export function coverageSummary(coverage: Coverage, link?: Link): string {
  const text = coverageHead(coverage);
  const lines = coverage.lines.filter(({ fate }) => fate === 'unpinned');
  if (lines.length === 0) return text;
  const items = lines.slice(0, MOST_LINES).flatMap(({ at, mutants }) => {
    const first = mutants.find(({ fate }) => fate.kind === 'unpinned');
    if (first?.fate.kind !== 'unpinned') return [];
    const words = `${partWords(first)} (${mutationWords(first)}): ${changeWords(first.fate.change)}`;
    return [`- ${place(at, link)} ${sentence(words)}`];
  });
  const left = lines.length - items.length;
  const more = left > 0 ? [`- … and ${counted(left, 'more line')}: see \`netproof coverage\``] : [];
  const body = [...items, ...more].join('\n');
  return `${text}\n\n${folded('Lines that no rule pins, and rules that would', `${body}${offer(coverage)}`)}`;
}

function offer({ rules }: Coverage): string {
  if (rules === '') return '';
  const lines = ruleLines(rules);
  const left = lines.length - MOST_RULE_LINES;
  const shown = [
    ...lines.slice(0, MOST_RULE_LINES),
    ...(left > 0 ? [`  # … and ${counted(left, 'more line')}`] : []),
  ];
  // No Markdown inside, whatever a name holds.
  return `\n\nUnder \`rules\`:\n\n<pre>${shown.map(code).join('\n')}</pre>`;
}
