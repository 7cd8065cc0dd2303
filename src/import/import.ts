import { Findings } from '../core/findings.ts';
import type { Inventory } from '../core/objects.ts';
import { inFileOrder, type Position, type Problem } from '../core/problem.ts';
import { parseEndpoint } from '../rules/endpoints/parse-endpoint.ts';
import type { WrittenSource } from '../rules/write/written-file.ts';
import { showName } from '../text/escape.ts';
import { findContradictions } from './contradictions.ts';
import { readFile, type ReadFile } from './detect.ts';
import type { Format, ImportFile, Reading } from './format.ts';
import type { ImportedRule, Lost, Party } from './imported.ts';
import { readBack } from './read-back.ts';
import { NamedHosts } from './resolve/named-hosts.ts';
import { knownFrom } from './resolve/known.ts';
import { resolveRule, type ResolvedRule } from './resolve/resolve.ts';
import { isRule, writeImported } from './write.ts';

/** More connections than these are no file that somebody wrote. */
const MOST_CONNECTIONS = 50_000;
/** As many letters as bytes are read of a rule file. */
const LONGEST_FILE = 1024 * 1024;

export interface ImportOptions {
  /** What the files are in; each is looked at where it is absent. */
  readonly format?: Format;
  /** netproof's words for who connects, where a format does not say. */
  readonly from: readonly string[];
  /** `host=address`: policies know addresses alone. */
  readonly addresses: readonly string[];
  /** What names are looked up in, and the sources that it came from. */
  readonly manifests?: { readonly inventory: Inventory; readonly sources: readonly WrittenSource[] };
}

export interface Imported {
  /** The rule file; absent where there is an error. */
  readonly text?: string;
  readonly files: readonly Pick<ReadFile, 'file' | 'format'>[];
  readonly rules: number;
  /** How many checks the rules come to, as far as manifests say. */
  readonly checks?: number;
  readonly lost: readonly Lost[];
  /** All that is wrong, in all of the files. */
  readonly problems: readonly Problem[];
}

/** Other tools' files as one rule file. Pure; nothing is thrown and nothing fetched. */
export function importFiles(files: readonly ImportFile[], options: ImportOptions): Imported {
  const findings = new Findings();
  const from = options.from.flatMap((text) => sourceParty(text, findings));
  const spend = spender(findings);
  const read = files.flatMap((file) => {
    const reading: Reading = { file: file.file, findings, from, spend };
    return readFile(file, options.format, reading) ?? [];
  });
  const imported = read.flatMap(({ rules }) => rules);
  sameNames(read, findings);
  const hosts = new NamedHosts(options.addresses, findings);
  const known = knownFrom(imported, { inventory: options.manifests?.inventory, hosts }, findings);
  const rules = imported.map((rule) => resolveRule(rule, known));
  findContradictions(rules, findings);
  const lost = rules.flatMap((one) => one.lost);
  for (const one of lost) findings.warning('not-imported', `not imported: ${one.what}: ${one.why}`, one.at);
  const answer = { files: read, rules: rules.filter(isRule).length, lost };
  hosts.checkUse();
  if (findings.errors === 0) nothingLeft(rules, read, findings);
  if (findings.errors > 0) return { ...answer, problems: settled(findings, []) };
  const manifests = options.manifests?.sources;
  const text = writeImported({
    read,
    rules,
    endpoints: [...hosts.endpoints, ...known.made.endpoints],
    manifests,
  });
  tooLong(text, read, findings);
  const origin = { rules, endpoints: known.made.origins };
  const back = readBack(text, 'netproof.yaml', origin, options.manifests?.inventory);
  const problems = settled(findings, back.problems);
  const isSound = problems.every(({ severity }) => severity !== 'error');
  return {
    ...answer,
    ...(isSound && { text }),
    ...(back.checks !== undefined && { checks: back.checks }),
    problems,
  };
}

function sourceParty(text: string, findings: Findings): readonly Party[] {
  const at: Position = { file: '--from', line: 1, column: 1 };
  const own = new Findings();
  const endpoint = parseEndpoint(text, at, new Map(), own);
  const isPods = endpoint?.body.kind === 'workload' || endpoint?.body.kind === 'pods';
  if (endpoint && isPods && endpoint.port === undefined) return [{ kind: 'endpoint', text, shown: text, at }];
  const [wrong] = own.problems;
  const message = wrong?.message ?? `\`${showName(text)}\` is not pods`;
  findings.add({
    code: 'bad-source',
    severity: 'error',
    message: `--from: ${message}`,
    hint: 'name the workload that connects: namespace/name',
  });
  return [];
}

/** Counts, and says once that it is too much. */
function spender(findings: Findings): Reading['spend'] {
  let spent = 0;
  return (count, at) => {
    const before = spent;
    spent += count;
    if (spent <= MOST_CONNECTIONS) return true;
    if (before <= MOST_CONNECTIONS) {
      const message = `the files come to more than ${MOST_CONNECTIONS.toLocaleString('en')} connections`;
      findings.error('too-many-checks', message, at, 'import them in parts');
    }
    return false;
  };
}

/** In formats whose names are unique over all files; of the others, reports warn. */
function sameNames(read: readonly ReadFile[], findings: Findings): void {
  const first = new Map<string, ImportedRule>();
  for (const rule of read.flatMap(({ format, rules }) => (format.hasUniqueNames ? rules : []))) {
    const twin = first.get(rule.name);
    if (!twin) first.set(rule.name, rule);
    else {
      const { file, line } = twin.at;
      const message = `\`${showName(rule.name)}\` is the name of the rule at ${showName(file)}:${line} already`;
      findings.error('duplicate-name', message, rule.at, 'rename one of the two');
    }
  }
}

function nothingLeft(rules: readonly ResolvedRule[], read: readonly ReadFile[], findings: Findings): void {
  if (rules.some(isRule)) return;
  const at = rules[0]?.at ?? { file: read[0]?.file ?? '', line: 1, column: 1 };
  const message =
    rules.length === 0
      ? 'the files hold nothing to import'
      : 'nothing of the files can be imported: the warnings say why';
  findings.error('nothing-to-import', message, at);
}

function tooLong(text: string, read: readonly ReadFile[], findings: Findings): void {
  if (text.length <= LONGEST_FILE) return;
  const at = { file: read[0]?.file ?? '', line: 1, column: 1 };
  findings.error(
    'file-too-large',
    'the rule file would be larger than 1 MB',
    at,
    'import the files in parts',
  );
}

/** Each once, in file order. */
function settled(findings: Findings, more: readonly Problem[]): readonly Problem[] {
  const all = inFileOrder([...findings.all('the files'), ...more]);
  const byKey = new Map(all.map((one) => [JSON.stringify([one.code, one.message, one.at]), one]));
  return [...byKey.values()];
}
