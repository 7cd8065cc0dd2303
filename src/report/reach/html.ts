import { pageScript, pageStyle } from './browser-program.ts';
import { PARTLY, UNJUDGED, type PageData } from './browser/data.ts';
import { edgesOf, namespaceGraph, nodesOf, type Edge } from './edges.ts';
import { exposureText } from './exposures.ts';
import { signPath, type Sign } from './glyphs.ts';
import { drawGraph } from './graph.ts';
import { pageData } from './page-data.ts';
import type { ReasonBook } from './reasons.ts';
import { OTHER } from './placeholders.ts';
import { spans } from './spans.ts';
import type { MatrixView } from './view.ts';
import { counted, markup, visible } from '../../text/escape.ts';

/** More arrows than these are one black spot: the picture then shows namespaces. */
const MOST_ARROWS = 2_000;
/** More names than these could not be read on a circle that fits a window. */
const MOST_NAMES = 150;
/** Rows of the list below the pictures; the page's filters reach the pictures, a list is for readers and search. */
const MOST_LISTED = 5_000;

/** What the page shows besides the matrix. */
export interface PageFacts {
  /** netproof's version. */
  readonly version: string;
  /** The folder that it was pointed at. */
  readonly title: string;
  readonly policies: number;
  /** The SHA-256 of a text, in base64. */
  readonly sha256: (text: string) => string;
}

/**
 * The matrix as one page of its own: a grid that its program draws, the graph as a picture (SVG), filters, a list for
 * those who see no pictures. It loads nothing from anywhere, and its own content policy allows no script but the one in
 * it, by its hash. `reasons`: with which the view was made.
 */
export function renderMatrixPage(view: MatrixView, reasons: ReasonBook, facts: PageFacts): string {
  const { count, listed } = countEdges(view);
  const nodes = nodesOf(view);
  const isWhole = count <= MOST_ARROWS && nodes.length <= MOST_NAMES;
  const graph = isWhole ? { nodes, edges: listed } : namespaceGraph({ nodes, edges: edgesOf(view) });
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${facts.sha256(pageScript)}'`,
    `style-src 'sha256-${facts.sha256(pageStyle)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const ends = [...view.sources, ...view.targets];
  const workloads = new Set(ends.flatMap(({ name, namespace }) => (namespace === '' ? [] : [name]))).size;
  const data = pageData(view, reasons);
  const title = visible(facts.title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="netproof ${markup(visible(facts.version))}">
<title>Who reaches whom: ${markup(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<div class="title"><h1>Who reaches whom</h1><p>${markup(title)}</p></div>
<dl>
${fact(grouped(workloads), workloads === 1 ? 'workload' : 'workloads')}${fact(String(facts.policies), facts.policies === 1 ? 'policy' : 'policies')}${fact(`${grouped(view.open)}<small> of ${grouped(view.total)}</small>`, 'connections open')}
</dl>
<button id="theme" type="button" aria-label="Light or dark" title="light or dark">◐</button>
<p class="proof">By the policy model. Nothing here is proven: <code>netproof run</code> does that.</p>
</header>
<form id="filters" role="search" hidden>
<fieldset><legend>By</legend><label><input id="by-namespace" name="by" type="radio"><span>namespaces</span></label><label><input id="by-workload" name="by" type="radio" checked><span>workloads</span></label></fieldset>
<details id="filter" open><summary>Filter</summary><div>
<label>From <input id="from" type="search" placeholder="shop/web, ops/" autocomplete="off" spellcheck="false"></label>
<label>To <input id="to" type="search" placeholder="db, :5432" autocomplete="off" spellcheck="false"></label>
<label>Namespace <select id="namespace"><option value="">all</option>${namespaceOptions(view)}</select></label>
<label class="check"><input id="open" type="checkbox"> <span>only what has something open</span></label>
</div></details>
<button id="clear" type="reset" hidden>Clear</button>
<output id="count"></output>
</form>
<main>
<section aria-labelledby="h-matrix">
<h2 id="h-matrix">Matrix</h2>
<p class="legend" id="legend">${legend(data)}${view.others > 0 ? `<span><code>${OTHER}</code> ports that nothing declares</span>` : ''}</p>
<p class="legend" id="overview-legend" hidden><span>Open connections between namespaces, counted.</span><span>Filled: all of them.</span><span>Pointed: across the cluster’s border.</span><span>+: and some on undeclared ports, of some pods only, or not judged.</span></p>
<noscript><p>The matrix is drawn by the page’s own program, which this browser does not run: the list below has what is open.</p></noscript>
<p id="empty" hidden>Nothing has such a name.</p>
<div class="grid" id="grid" tabindex="0" role="grid" aria-readonly="true"><div id="spoken" role="rowgroup"></div>${picture('corner')}${picture('cols')}${picture('rows')}${picture('cells', CELLS)}</div>
</section>
<section aria-labelledby="h-graph">
<h2 id="h-graph">Graph</h2>
<p class="legend">${graphLegend(count, nodes.length, isWhole)}</p>
<div class="graph" id="graph">${drawGraph(graph)}</div>
</section>
<section aria-labelledby="h-list">
<h2 id="h-list">List</h2>
<details><summary>${markup(counted(count, 'open pair'))}, by source</summary>${listOf(listed, count)}</details>
${exposedOf(view)}
</section>
</main>
<div id="tip" hidden><div id="tip-text"></div><button id="tip-close" type="button" aria-label="Close">×</button></div>
<script type="application/json" id="data">${jsonInMarkup(data)}</script>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** `1,339,003` */
function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

function fact(value: string, name: string): string {
  return `<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function namespaceOptions(view: MatrixView): string {
  const names = [...new Set([...view.sources, ...view.targets].map(({ namespace }) => namespace))];
  return names
    .filter((name) => name !== '')
    .map((name) => `<option>${markup(visible(name))}</option>`)
    .join('');
}

/** What the signs mean that the matrix may have. */
function legend({ answers, elsewhere }: PageData): string {
  const has = (flag: number): boolean => answers.some(([flags = 0]) => (flags & flag) > 0);
  const signs = [
    legendSign('o', 'open'),
    legendSign('w', 'open across the cluster’s border'),
    has(PARTLY) ? legendSign('p', 'open in part: to some pods, or on some ports') : '',
    legendSign('c', 'closed'),
    has(UNJUDGED) ? legendSign('u', 'not judged') : '',
    legendSign('s', 'itself'),
    `<span>${markup(elsewhere)}: one that no manifest has, in a new namespace</span>`,
  ];
  return signs.join('');
}

function legendSign(sign: Sign, name: string): string {
  return `<span><svg width="18" height="18" aria-hidden="true"><path class="${sign}" d="${signPath(sign, 0, 0, 18)}"/></svg>${name}</span>`;
}

/** One of the four pictures that scroll as one; the program draws them. */
function picture(name: string, inside = ''): string {
  return `<svg class="${name}" id="m-${name}" width="1" height="1" aria-hidden="true" xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
}

const CELLS =
  '<rect id="hr" class="cross" width="100%" height="1" visibility="hidden"/><rect id="hc" class="cross" width="1" height="100%" visibility="hidden"/><g id="signs"></g><rect id="frame" width="1" height="1" visibility="hidden"/>';

function graphLegend(arrows: number, names: number, isWhole: boolean): string {
  if (!isWhole) {
    const many = arrows > MOST_ARROWS ? counted(arrows, 'arrow') : counted(names, 'name');
    return `${many} would be too many for a picture: these are namespaces.`;
  }
  return 'An arrow for each pair with an open port. Point at a name to see <b class="out">whom it reaches</b> and <b class="in">who reaches it</b>.';
}

/** How many arrows there are, and the first of them: all that a picture has room for, and a list. */
function countEdges(view: MatrixView): { readonly count: number; readonly listed: readonly Edge[] } {
  const listed: Edge[] = [];
  let count = 0;
  for (const edge of edgesOf(view)) {
    count += 1;
    if (count <= MOST_LISTED) listed.push(edge);
  }
  return { count, listed };
}

function listOf(listed: readonly Edge[], count: number): string {
  const groups = spans(listed, ({ from }) => from).map(({ key, from, to }) => {
    const items = listed
      .slice(from, to)
      .map((edge) => `<li>${markup(visible(edge.to))}<span>:${markup(edge.ports.join(', '))}</span></li>`);
    return `<h3>${markup(visible(key))}</h3><ul>${items.join('')}</ul>`;
  });
  const left = count - listed.length;
  return groups.join('') + (left > 0 ? `<p>… and ${left} more</p>` : '');
}

/** What is open to pods that nobody has yet, and has no row or column. */
function exposedOf({ exposures }: MatrixView): string {
  if (exposures.length === 0) return '';
  const items = exposures.slice(0, MOST_LISTED).map((one) => `<li>${markup(exposureText(one))}</li>`);
  const left = exposures.length - items.length;
  const more = left > 0 ? `<p>… and ${left} more</p>` : '';
  return `<details><summary>Open, too, to pods that nobody has yet: ${exposures.length}</summary><ul>${items.join('')}</ul>${more}</details>`;
}

/** JSON that can stand in a script element: no tag and no comment begins in it. */
function jsonInMarkup(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
