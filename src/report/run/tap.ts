import { posix } from 'node:path';
import type { CheckResult, RunReport } from '../../core/result.ts';
import { visible } from '../../text/escape.ts';
import { jsonText } from '../format/json-text.ts';
import { caseName, withPlace } from '../format/names.ts';
import { missingOf } from '../format/shard-words.ts';
import { ignoredWords, outcomeSentence } from '../format/words.ts';
import { describeResult } from './description.ts';

/**
 * The run as TAP 14: a test point for each check, with a YAML block below what is not a plain pass. What is flaky or could
 * not be proven is `not ok`, with a `severity` that says so: `# TODO` and `# SKIP` count as passes, and what nobody
 * proved is none. `pathPrefix` leads from the repository's root to the folder that positions are relative to.
 */
export function renderTap(report: RunReport, pathPrefix: string): string {
  return `${['TAP version 14', ...tapLines(report, pathPrefix)].join('\n')}\n`;
}

/** All but the first line: a subtest is the same, indented. */
export function tapLines(report: RunReport, pathPrefix: string): readonly string[] {
  const { results } = report;
  const missing = missingOf(report);
  const count = results.length + missing.length;
  const points = [
    ...results.flatMap((result, index) => testPoint(result, index + 1, report, pathPrefix)),
    ...missing.flatMap(({ name, why }, index) => [
      `not ok ${results.length + index + 1} - ${name}`,
      ...['  ---', `  message: ${jsonText(why, 0)}`, '  severity: "inconclusive"', '  ...'],
    ]),
  ];
  const plan = count === 0 ? '1..0 # SKIP no check' : `1..${count}`;
  const outcome = escaped(visible(`netproof ${report.version}: ${outcomeSentence(report)}`));
  const ignored = ignoredWords(report).map((words) => `# ${escaped(words)}`);
  return [plan, ...points, `# ${outcome}`, ...ignored];
}

function testPoint(result: CheckResult, id: number, report: RunReport, pathPrefix: string): string[] {
  const { check, verdict, drift, established } = result;
  const point = `${verdict === 'pass' ? 'ok' : 'not ok'} ${id} - ${escaped(caseName(check, report.engine))}`;
  if (verdict === 'pass' && !drift && !check.undeclaredPort && established !== 'carries') return [point];
  const { headline, lines } = describeResult(result, report.engine);
  const { file, line, column } = check.at;
  const diagnostic = {
    message: headline,
    severity: verdict !== 'pass' ? verdict : drift ? 'drift' : 'warning',
    code: result.reason,
    rule: check.rule,
    at: { file: posix.join(pathPrefix, file), line, column },
    expected: check.expected,
    observed: result.observation?.outcome ?? null,
  };
  const evidence = lines.map((line) => `    - ${jsonText(withPlace(line), 0)}`);
  // JSON is YAML, and its strings hold any name without a second thought.
  const block = Object.entries(diagnostic).map(([key, value]) => `  ${key}: ${jsonText(value, 0)}`);
  return [point, '  ---', ...block, ...(evidence.length > 0 ? ['  evidence:', ...evidence] : []), '  ...'];
}

/** Words of a test point or a comment: `#` would begin a directive. */
export function escaped(text: string): string {
  return text.replace(/[\\#]/g, String.raw`\$&`);
}
