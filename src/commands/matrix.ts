import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { Command } from 'commander';
import { isToldEverywhere } from '../core/problem.ts';
import { ELSEWHERE } from '../model/axes.ts';
import { cellsOf, connectionsOf, sendersOf } from '../model/matrix.ts';
import { exposuresOf } from '../model/exposure.ts';
import { otherPortsOf } from '../model/other-ports.ts';
import { reachOf } from '../model/reach.ts';
import { InputError } from '../core/problem.ts';
import { matrixPage, type PageFacts } from '../project/matrix-page.ts';
import { matrixCsv, matrixJson } from '../report/reach/machine-formats.ts';
import { renderMermaid } from '../report/reach/mermaid.ts';
import { renderReach } from '../report/reach/terminal.ts';
import { matrixView } from '../report/reach/view.ts';
import { ORDERED_CELLS } from '../text/limits.ts';
import { addAnswerFlags, answerOptions, answerTo, giveAnswer, isReadByPeople } from './answer.ts';
import { command, readingDeps, type Call } from './command.ts';
import { exitCode, exitCodesHelp } from './exit-codes.ts';
import { addSettingFlags, inputSettings, settingsOf, several, textFlag } from './flags.ts';
import { writeOutput } from './output.ts';
import { tellAboutAnswer } from './tell.ts';

const formats = ['terminal', 'csv', 'mermaid', 'json', 'html'] as const;
type Format = (typeof formats)[number];

/** `netproof matrix [dir]`: who reaches whom. */
export function matrixCommand(): Command {
  return addSettingFlags(
    addAnswerFlags(new Command('matrix'), formats)
      .description('Shows who reaches whom, by the policy model: every workload, every port, and outside.')
      .argument('[dir]', 'The folder with the rule file, or with the manifests.', '.')
      .option('--all', 'In json and csv, list what is cut, too.')
      .option(
        '--focus <workload>',
        'Only what it reaches, and who reaches it: shop/web, a selector, internet, outside, or elsewhere for any pod that no manifest has. May be given several times, as --from and --to may.',
        several,
      )
      .option('--from <workload>', 'Only what it reaches.', several)
      .option('--to <workload>', 'Only who reaches it.', several)
      .option(
        '--html <file>',
        'Write a page with the matrix and the graph as pictures: for 4,500,000 cells at most.',
      )
      .addHelpText('after', exitCodesHelp({ 0: 'the matrix is printed' })),
    inputSettings,
  ).action(command(matrix));
}

async function matrix(call: Call): Promise<number> {
  const { dir, flags, console: terminal } = call;
  const [{ loadRepository }, { isAmong, matrixEnds }] = await Promise.all([
    import('../project/repository.ts'),
    import('../project/matrix-ends.ts'),
  ]);
  const settings = settingsOf(flags, process.env);
  const repository = await loadRepository(settings, await readingDeps(call, settings));
  const { model, inventory, problems } = repository;
  const ends = matrixEnds(repository, {
    focus: list(flags.focus),
    from: list(flags.from),
    to: list(flags.to),
  });
  const reach = reachOf(model);
  const isAsked = isAmong(ends);
  const names = {
    sources: reach.sources.map(({ name }) => name),
    targets: [...new Set([...reach.targets.map(({ end }) => end.name), ELSEWHERE.name])],
  };
  const askedSources = new Set(names.sources.filter((from) => names.targets.some((to) => isAsked(from, to))));
  const askedTargets = new Set(names.targets.filter((to) => names.sources.some((from) => isAsked(from, to))));
  const all = flags.all === true;
  const others = (byTarget = false) => otherPortsOf(model, reach, { isAsked, byTarget });
  const exposures = exposuresOf(model, isAsked);
  const scope = { isAsked, senders: sendersOf(model, reach), exposures };
  const view = () => matrixView(cellsOf(model, reach, { isAsked }), others(), scope);
  const page = () => matrixPage(model, pageFacts(dir), { reach, isAsked });
  const html = textFlag(flags, 'html') ?? '';
  const to = answerTo(flags);
  const format = to.format as Format;
  const cells = askedSources.size * reach.targets.filter(({ end }) => askedTargets.has(end.name)).length;
  refuseTooMany(cells, html === '' ? [format] : ['html', format]);
  const made = (): string | Iterable<string> => {
    switch (format) {
      case 'html':
        return page();
      case 'json':
        return matrixJson(
          connectionsOf(model, reach, { isAsked, withoutCut: !all, byTarget: true }),
          others(true),
          exposures,
          {
            all,
            ...ends,
            sources: [...askedSources],
            targets: reach.targets.flatMap(({ end, wire }) =>
              askedTargets.has(end.name) ? [{ to: end.name, ...wire }] : [],
            ),
          },
        );
      case 'csv':
        return matrixCsv(connectionsOf(model, reach, { isAsked, withoutCut: !all }), others(), exposures);
      case 'mermaid':
        return renderMermaid(view());
      case 'terminal':
        // Nobody but the cluster's own DNS: what is told below says so.
        if (inventory.workloads.length === 0) return '';
        return renderReach(view(), answerOptions(to, terminal));
    }
  };
  if (html !== '') await writeOutput(html, page(), terminal.out);
  if (html === '' || !isReadByPeople(to)) await giveAnswer(made(), to, terminal);
  const isRead = isReadByPeople(to) && html === '';
  await tellAboutAnswer(problems, call, isRead ? 'by people' : 'by programs', (one) => {
    return one.severity === 'warning' || isToldEverywhere(one);
  });
  return exitCode.passed;
}

/** How many cells a format holds at a time; the others are written row by row. */
const MOST_CELLS: Partial<Record<Format, number>> = {
  html: ORDERED_CELLS,
  terminal: ORDERED_CELLS,
  mermaid: ORDERED_CELLS,
};

/** Before the memory is used: a process that runs out of it says nothing. Throws InputError. */
function refuseTooMany(cells: number, formats: readonly Format[]): void {
  const over = formats.find((format) => cells > (MOST_CELLS[format] ?? Infinity));
  if (over === undefined) return;
  const most = MOST_CELLS[over] ?? 0;
  throw new InputError([
    {
      code: 'matrix-too-large',
      severity: 'error',
      message: `the matrix has ${grouped(cells)} cells, and ${over === 'html' ? 'a page' : `--format ${over}`} holds ${grouped(most)} at most`,
      hint: 'write it with --format csv or json, which have no bound, or narrow it with --focus, --from or --to',
    },
  ]);
}

/** `4,500,000` */
function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

function pageFacts(dir: string): PageFacts {
  return {
    title: basename(resolve(dir)),
    sha256: (content) => createHash('sha256').update(content).digest('base64'),
  };
}

function list(flag: unknown): readonly string[] {
  return Array.isArray(flag) ? flag.map(String) : [];
}
