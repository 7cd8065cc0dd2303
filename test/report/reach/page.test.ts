import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decider, Direction } from '../../../src/core/evidence.ts';
import type { MatrixConnection } from '../../../src/model/matrix.ts';
import { deciderText } from '../../../src/report/format/decider.ts';
import { pageScript, pageStyle } from '../../../src/report/reach/browser-program.ts';
import { Cells, type PageData } from '../../../src/report/reach/browser/data.ts';
import { graphOf, namespaceGraph } from '../../../src/report/reach/edges.ts';
import { renderMatrixPage, type PageFacts } from '../../../src/report/reach/html.ts';
import { pageData } from '../../../src/report/reach/page-data.ts';
import { ReasonBook } from '../../../src/report/reach/reasons.ts';
import { matrixView } from '../../../src/report/reach/view.ts';
import { at, HOSTILE, noPolicy, policyRef, ruleRef } from '../fixtures.ts';

const rule = ruleRef(policyRef('a', 'b'), 0, at('k8s/p.yaml', 7, 3));
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
const facts: PageFacts = { version: '1.0.0', title: 'shop', policies: 3, sha256 };

/** Everyone to everyone's one port. */
function connections(
  names: readonly string[],
  open: (from: string, to: string) => boolean,
  decidedBy: (from: string, to: string) => Decider = () => ({ kind: 'admitted', rules: [rule] }),
): MatrixConnection[] {
  return names.flatMap((from) =>
    names.map((to) => ({
      ...{ from, to, port: 80, protocol: 'TCP' as const },
      allowed: open(from, to),
      decidedBy: decidedBy(from, to),
    })),
  );
}

function pageOf(list: readonly MatrixConnection[], own: Partial<PageFacts> = {}): string {
  const reasons = new ReasonBook();
  return renderMatrixPage(matrixView(list, [], { reasons }), reasons, { ...facts, ...own });
}

function dataOf(list: readonly MatrixConnection[]): PageData {
  const reasons = new ReasonBook();
  return pageData(matrixView(list, [], { reasons }), reasons);
}

const few = connections(['b/x', 'a/y', 'b/z', 'outside'], (from, to) => from === 'b/x' || to === 'b/z');

describe('the page', () => {
  const page = pageOf(few);

  it('loads nothing, and lets no script run but its own', () => {
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\((?!#)|src=|@import|<link|<base/,
    );
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
    expect(policy).toBe(
      `default-src 'none'; script-src 'sha256-${sha256(pageScript)}'; style-src 'sha256-${sha256(pageStyle)}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).toContain(`<script>${pageScript}</script>`);
    expect(page).toContain(`<style>${pageStyle}</style>`);
    expect(page).not.toMatch(/ style=| on[a-z]+=/);
  });

  it('has a script that can be parsed, and builds no markup of names', () => {
    expect(() => new Script(pageScript)).not.toThrow();
    expect(pageScript).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/);
  });

  it('holds the graph and the list, and where a rule stands', () => {
    expect(page.match(/class="e"/g)).toHaveLength(5);
    expect(page).toContain('k8s/p.yaml:7');
    expect(page).toContain('5 open pairs');
  });

  it('shows hostile names as text', () => {
    const names = [
      `${HOSTILE}/</script><script>alert(1)</script>`,
      `a/"'><svg onload=alert(1)>`,
      '__proto__/constructor',
    ];
    const open = connections(
      names,
      () => true,
      () => noPolicy(HOSTILE),
    );
    const hostile = pageOf(open, { title: '</title><b>' });
    expect(hostile.match(/<script/g)).toHaveLength(2);
    expect(hostile).not.toMatch(/<b>|<svg onload|<img/);
    // eslint-disable-next-line no-control-regex -- a control character is what it looks for
    expect(hostile).not.toMatch(/\u001b|\u202e/u);
    const data = /<script type="application\/json" id="data">(.*?)<\/script>/.exec(hostile)?.[1];
    const cells = new Cells(JSON.parse(data ?? '') as PageData);
    expect(names.map((_, row) => names.map((__, column) => cells.sign(row, column)))).toEqual([
      ['s', 'o', 'o'],
      ['o', 's', 'o'],
      ['o', 'o', 's'],
    ]);
  });

  it('draws namespaces where workloads would be one black spot', () => {
    const names = Array.from({ length: 90 }, (_, index) => `ns-${index % 5}/n${index}`);
    const open = connections(names, () => true);
    expect(namespaceGraph(graphOf(matrixView(open))).edges).toHaveLength(20);
    expect(pageOf(open)).toContain('8010 arrows would be too many for a picture');
    const many = Array.from({ length: 160 }, (_, index) => `ns-${index % 5}/n${index}`);
    expect(pageOf(connections(many, (from) => from.endsWith('/n1')))).toContain('160 names would be');
  });
});

describe('what the page carries', () => {
  const cut = (direction: Direction, subject: string, policy: string) => ({
    ...{ direction, subject, more: 0 },
    policy: policyRef('a', policy, at('k8s/p.yaml', 3)),
  });

  it('says of each cell what the connections say', () => {
    const names = fc.uniqueArray(
      fc.constantFrom('a/a', 'a/b', 'b/a', 'c/c', 'internet', 'outside', 'any pod'),
      { minLength: 1 },
    );
    const answers = fc.func(fc.nat(5));
    fc.assert(
      fc.property(names, answers, (ends, answer) => {
        const decidedBy = (from: string, to: string): Decider => {
          const cuts = [cut('egress', from, 'out'), cut('ingress', to, 'in')];
          switch (answer(from, to)) {
            case 0:
              return { kind: 'cut', cuts };
            case 1:
              return { kind: 'cut', cuts: cuts.slice(1) };
            case 2:
              return { kind: 'open', subjects: [to, from] };
            case 3:
              return noPolicy(HOSTILE);
            default:
              return { kind: 'admitted', rules: [rule] };
          }
        };
        const list = connections(ends, (from, to) => answer(from, to) > 1, decidedBy);
        const data = dataOf(list);
        const cells = new Cells(JSON.parse(JSON.stringify(data)) as PageData);
        for (const one of list) {
          const row = data.sources.findIndex(([name]) => name === one.from);
          const column = data.targets.findIndex(([name]) => name === one.to);
          const isOwn = one.from === one.to;
          expect(cells.isOpen(row, column)).toBe(one.allowed && !isOwn);
          const isBorder = [one.from, one.to].some((name) => name === 'internet' || name === 'outside');
          const open = isBorder ? 'w' : 'o';
          expect(cells.sign(row, column)).toBe(isOwn ? 's' : one.allowed ? open : 'c');
          if (isOwn && one.decidedBy.kind === 'open') continue;
          const said = cells.lines(row, column).map(([text]) => text);
          expect(said.join(one.decidedBy.kind === 'cut' ? '; ' : ', and ')).toBe(deciderText(one.decidedBy));
        }
      }),
    );
  });

  it('names each line once, however many ends there are, and writes alike rows once', () => {
    const names = Array.from({ length: 60 }, (_, index) => `ns-${index % 10}/n${index}`);
    const list = connections(
      names,
      () => false,
      (from, to) => ({ kind: 'cut', cuts: [cut('egress', from, 'deny'), cut('ingress', to, 'deny')] }),
    );
    const data = dataOf(list);
    expect(data.lines).toHaveLength(2);
    expect(data.answers).toHaveLength(1);
    expect(data.patterns).toHaveLength(1);
  });

  it('tells what is open in part, or not judged, from what is open', () => {
    const [one] = connections(['a/x', 'a/y'], () => true).filter(({ from, to }) => from !== to);
    if (!one) throw new Error('no connection');
    const sign = (own: Partial<MatrixConnection>) => new Cells(dataOf([{ ...one, ...own }])).sign(0, 0);
    expect(sign({})).toBe('o');
    expect(sign({ allowed: false, varies: true })).toBe('p');
    expect(sign({ unjudged: true })).toBe('u');
    expect(sign({ allowed: false, unjudged: true })).toBe('u');
  });
});
