import { expect, test } from 'vitest';
import { systemExec } from '../../src/io/exec.ts';
import { systemFiles } from '../../src/io/files.ts';
import type { CoverageLine, Mutant } from '../../src/core/coverage.ts';
import { namesPort } from '../../src/model/names-port.ts';
import { ask } from '../../src/model/predict.ts';
import { coverProject } from '../../src/project/coverage.ts';
import { loadProject, type Project } from '../../src/project/project.ts';
import { expandRules } from '../../src/rules/expand.ts';
import { editedModel } from './repositories.ts';

const shop = await loadProject(
  { rules: '', manifests: [] },
  { files: systemFiles('examples/shop'), exec: systemExec, env: process.env },
);

function withRules(project: Project, rules: Project['rules']['rules']): Project {
  const { model, inventory } = project;
  const expanded = expandRules({ ...project.rules, rules }, inventory, (workload, wire) =>
    namesPort(model, workload, wire),
  );
  return { ...project, rules: { ...project.rules, rules }, ...expanded };
}

const place = ({ at: { file, line } }: CoverageLine): string => `${file}:${line}`;
const having = (lines: readonly CoverageLine[], fate: CoverageLine['fate']): readonly string[] =>
  lines.filter((one) => one.fate === fate).map(place);

/** Of each change to a line, the rules that notice it: by models that are compiled anew, with every check asked. */
const noticed = new Map(
  coverProject(shop)
    .lines.flatMap(({ mutants }) => mutants)
    .map((mutant) => {
      const changed = editedModel(shop.inventory, mutant);
      const checks = shop.checks.filter((one) => ask(changed, one).answer !== ask(shop.model, one).answer);
      return [keyOf(mutant), new Set(checks.map(({ rule }) => rule))];
    }),
);

function keyOf({ at, path, mutation }: Mutant): string {
  return JSON.stringify([at, path, mutation]);
}

/** The lines of which a change is noticed by one rule and by no other. */
function onlyBy(rule: string): readonly string[] {
  return coverProject(shop)
    .lines.filter(({ mutants }) =>
      mutants.some((one) => {
        const rules = noticed.get(keyOf(one));
        return rules?.size === 1 && rules.has(rule);
      }),
    )
    .map(place);
}

test.each(shop.rules.rules.map(({ name }, index) => [name, index] as const))(
  'the shop without its rule "%s" names exactly the lines that lost their pin',
  (name, index) => {
    const less = withRules(shop, shop.rules.rules.toSpliced(index, 1));
    const [before, after] = [coverProject(shop), coverProject(less)];
    const unpinned = new Set(having(before.lines, 'unpinned'));
    const told = having(after.lines, 'unpinned').filter((one) => !unpinned.has(one));
    expect(told).toEqual(onlyBy(name).filter((one) => !unpinned.has(one)));
    expect(told.length).toBeGreaterThan(0);
    expect(after.unpinned - before.unpinned).toBe(told.length);
    // What changes nothing does so with any rules.
    expect(having(after.lines, 'no-effect')).toEqual(having(before.lines, 'no-effect'));
    expect(told).toMatchSnapshot();
  },
);

test('with the offered rules every line of the shop that can be is pinned', () => {
  expect(coverProject(shop)).toMatchObject({ pinned: 58, unpinned: 11, percent: 84 });
  expect(coverProject(shop).rules).toMatchSnapshot();
});
