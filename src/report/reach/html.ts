import { graphOf, namespaceGraph, type Edge, type Graph } from './edges.ts';
import { drawGraph } from './graph.ts';
import { pageScript, pageStyle } from './browser-program.ts';
import type { PageData } from './browser/data.ts';
import { drawMatrix } from './svg.ts';
import { OTHER, spans, type MatrixView } from './view.ts';
import { counted, markup, visible } from '../../text/escape.ts';
import { deciderWriter, type Line } from '../format/decider.ts';
import { placeName } from '../format/names.ts';

/** More arrows than these are one black spot: the picture then shows namespaces. */
const MOST_ARROWS = 6_000;
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
 * The matrix as one page of its own: two pictures (SVG), filters, a list for those who see no pictures. It loads
 * nothing from anywhere, and its own content policy allows no script but the one in it, by its hash.
 */
export function renderMatrixPage(view: MatrixView, facts: PageFacts): string {
  const whole = graphOf(view);
  const graph = whole.edges.length > MOST_ARROWS ? namespaceGraph(whole) : whole;
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${facts.sha256(pageScript)}'`,
    `style-src 'sha256-${facts.sha256(pageStyle)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const names = new Set(view.sources.map(({ name }) => name));
  const workloads = graph === whole ? [...names].filter((name) => name.includes('/')).length : names.size;
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
${fact(String(workloads), workloads === 1 ? 'workload' : 'workloads')}${fact(String(facts.policies), facts.policies === 1 ? 'policy' : 'policies')}${fact(`${view.open}<small> of ${view.total}</small>`, 'connections open')}
</dl>
<button id="theme" type="button" title="light or dark">◐</button>
<p class="proof">By the policy model. Nothing here is proven: <code>netproof run</code> does that.</p>
</header>
<form id="filters" role="search" hidden>
<label>From <input id="from" type="search" placeholder="shop/web, ops" autocomplete="off" spellcheck="false"></label>
<label>To <input id="to" type="search" placeholder="db, :5432" autocomplete="off" spellcheck="false"></label>
<label>Namespace <select id="namespace"><option value="">all</option>${namespaceOptions(view)}</select></label>
<label class="check"><input id="open" type="checkbox"> only rows and columns with something open</label>
<output id="count"></output>
<button id="clear" type="reset">Clear</button>
</form>
<main>
<section aria-labelledby="h-matrix">
<h2 id="h-matrix">Matrix</h2>
<p class="legend"><span class="k o"></span>open <span class="k w"></span>open across the cluster’s border <span class="k c"></span>closed <span class="k s"></span>itself${view.others > 0 ? ` · <code>${OTHER}</code>: ports that nothing declares` : ''}</p>
<div class="grid" id="grid" tabindex="0" role="region" aria-label="Sources in rows, destinations in columns">${drawMatrix(view)}</div>
</section>
<section aria-labelledby="h-graph">
<h2 id="h-graph">Graph</h2>
<p class="legend">${graphLegend(whole, graph)}</p>
<div class="graph" id="graph">${drawGraph(graph)}</div>
</section>
<section aria-labelledby="h-list">
<h2 id="h-list">List</h2>
<details><summary>${markup(counted(whole.edges.length, 'open pair'))}, by source</summary>${listOf(whole.edges)}</details>
</section>
</main>
<div id="tip" role="tooltip" hidden></div>
<script type="application/json" id="data">${jsonInMarkup(pageData(view))}</script>
<script>${pageScript}</script>
</body>
</html>
`;
}

/**
 * What the script works on. `cells`: for each cell, twice the number of its reason, and one more where it is open; -1
 * where there is none. Reasons are numbers of parts: both sides of a connection say the same things over and over.
 */
function pageData(view: MatrixView): PageData {
  const write = deciderWriter();
  const reasons = new Map<string, { readonly index: number; readonly parts: readonly Line[] }>();
  const cells = view.sources.map((_, source) =>
    view.targets.map((__, target) => {
      const cell = view.cell(source, target);
      if (cell === undefined) return -1;
      const ports = cell.others === undefined || cell.others === '' ? [] : [{ text: cell.others }];
      const decidedBy = cell.decidedBy ?? cell.decider?.();
      const judged = cell.unjudged ? [NOT_JUDGED] : [];
      const parts = [...judged, ...ports, ...(decidedBy ? write.parts(decidedBy) : [NO_OTHER])];
      const key = parts.map(({ text }) => text).join('\n');
      const reason = reasons.get(key) ?? { index: reasons.size, parts };
      reasons.set(key, reason);
      return reason.index * 2 + (cell.allowed ? 1 : 0);
    }),
  );
  const all = [...reasons.values()].flatMap(({ parts }) => parts);
  const parts = [...new Map(all.map((part) => [part.text, part])).values()];
  const numbers = new Map(parts.map(({ text }, index) => [text, index]));
  return {
    sources: view.sources.map(({ name, namespace }) => [visible(name), visible(namespace)]),
    targets: view.targets.map(({ name, namespace, portLabel }) => [
      visible(name),
      visible(namespace),
      '',
      portLabel,
    ]),
    parts: parts.map(({ text, at }) => [visible(text, 600), at ? [placeName(at)] : []]),
    reasons: [...reasons.values()].map((reason) => reason.parts.map(({ text }) => numbers.get(text) ?? -1)),
    cells,
  };
}

/** Of a cell that policies of other APIs may decide otherwise than what follows says. */
const NOT_JUDGED: Line = { text: 'not judged, since a policy of another API may decide it; without that' };
/** Of a cell that is for ports without a column. */
const NO_OTHER: Line = { text: 'no port is open that nothing declares' };

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

function graphLegend(whole: Graph, shown: Graph): string {
  if (shown !== whole) {
    return `${counted(whole.edges.length, 'arrow')} would be too many for a picture: these are namespaces.`;
  }
  return 'An arrow for each pair with an open port. Point at a name to see <b class="out">whom it reaches</b> and <b class="in">who reaches it</b>.';
}

function listOf(edges: readonly Edge[]): string {
  const listed = edges.slice(0, MOST_LISTED);
  const groups = spans(listed, ({ from }) => from).map(({ key, from, to }) => {
    const items = listed
      .slice(from, to)
      .map((edge) => `<li>${markup(visible(edge.to))}<span>:${markup(edge.ports.join(', '))}</span></li>`);
    return `<h3>${markup(visible(key))}</h3><ul>${items.join('')}</ul>`;
  });
  const left = edges.length - listed.length;
  return groups.join('') + (left > 0 ? `<p>… and ${left} more</p>` : '');
}

/** JSON that can stand in a script element: no tag and no comment begins in it. */
function jsonInMarkup(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
