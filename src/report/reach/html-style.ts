/** The page's style sheet. Colours are variables, by the reader's system or by the button. */
export const pageStyle = `
:root{--paper:#fbfbfd;--card:#fff;--ink:#1c2330;--soft:#5d6778;--line:#e1e5ec;--band:#eef1f6;--open:#2f7d6b;--warn:#d9822b;--dot:#c9cfda;--self:#b9c1cf;--cross:#3b6fe01f;--out:#2563d9;--in:#c2410c}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){--paper:#11151c;--card:#181d26;--ink:#e4e8ef;--soft:#98a2b3;--line:#2a313d;--band:#232a36;--open:#4cb79d;--warn:#f0a04b;--dot:#3b4453;--self:#566072;--cross:#7aa2ff26;--out:#7aa7ff;--in:#ff9b6a;color-scheme:dark}}
:root[data-theme=dark]{--paper:#11151c;--card:#181d26;--ink:#e4e8ef;--soft:#98a2b3;--line:#2a313d;--band:#232a36;--open:#4cb79d;--warn:#f0a04b;--dot:#3b4453;--self:#566072;--cross:#7aa2ff26;--out:#7aa7ff;--in:#ff9b6a;color-scheme:dark}
:root[data-theme=light]{color-scheme:light}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
header{display:flex;flex-wrap:wrap;align-items:center;gap:8px 32px;padding:20px 24px 12px}
.title{margin-right:auto}
h1{font-size:22px;line-height:1.2;margin:0;letter-spacing:-.01em}
.title p{margin:2px 0 0;color:var(--soft)}
dl{display:flex;gap:28px;margin:0}
dl div{display:flex;flex-direction:column-reverse}
dt{color:var(--soft);font-size:12px}
dd{margin:0;font-size:20px;font-weight:600;font-variant-numeric:tabular-nums;line-height:1.15}
dd small{font-size:13px;font-weight:400;color:var(--soft)}
.proof{flex-basis:100%;margin:0;color:var(--soft);font-size:13px}
code{font:12px ui-monospace,SFMono-Regular,Menlo,"DejaVu Sans Mono",monospace}
button,input,select{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:7px;padding:5px 9px}
button{cursor:pointer}
button:hover{border-color:var(--soft)}
#theme{width:34px;height:34px;padding:0;font-size:16px}
:focus-visible{outline:2px solid var(--out);outline-offset:1px}
form{position:sticky;top:0;z-index:9;display:flex;flex-wrap:wrap;align-items:center;gap:8px 14px;padding:9px 24px;background:var(--paper);border-block:1px solid var(--line)}
label{color:var(--soft);display:flex;align-items:center;gap:6px}
label.check{gap:5px}
input[type=search]{width:160px}
input[type=checkbox]{accent-color:var(--open)}
output{margin-left:auto;color:var(--soft);font-variant-numeric:tabular-nums}
main{padding:4px 24px 48px;display:grid;gap:20px;grid-template-columns:minmax(0,1fr)}
section{min-width:0}
h2{font-size:15px;margin:14px 0 2px}
.legend{margin:0 0 8px;color:var(--soft);font-size:13px}
.legend b.out{color:var(--out)}
.legend b.in{color:var(--in)}
.k{display:inline-block;width:11px;height:11px;border-radius:3px;margin:0 5px -1px 10px}
.k:first-child{margin-left:0}
.k.o{background:var(--open)}
.k.w{background:var(--warn)}
.k.c{width:5px;height:5px;border-radius:50%;background:var(--dot);margin-bottom:2px}
.k.s{border:1.5px solid var(--self)}
.grid,.graph{background:var(--card);border:1px solid var(--line);border-radius:12px}
.grid{display:grid;grid-template-columns:max-content max-content;width:fit-content;max-width:100%;max-height:calc(100vh - 110px);overflow:auto;padding:0 10px 10px 0;overscroll-behavior:contain}
.grid svg{display:block;background:var(--card)}
.grid svg text,.graph text{fill:var(--ink);font:12px ui-monospace,SFMono-Regular,Menlo,"DejaVu Sans Mono",monospace}
.corner,.cols{position:sticky;top:0}
.corner,.rows{position:sticky;left:0}
.cols,.rows{z-index:2}
.corner{z-index:3}
.grid .corner text{fill:var(--soft);font-size:11px}
.grid .band rect{fill:var(--band)}
.grid .band text{fill:var(--soft);font-size:11px}
.grid .ns{fill:var(--soft)}
.label{cursor:pointer}
.grid .label:hover text,.grid .label.at text{fill:var(--out);font-weight:600}
.o{fill:var(--open);stroke:var(--open);stroke-width:2;stroke-linejoin:round}
.w{fill:var(--warn);stroke:var(--warn);stroke-width:2;stroke-linejoin:round}
.s{fill:none;stroke:var(--self);stroke-width:1.5;stroke-linejoin:round}
.c{fill:none;stroke:var(--dot);stroke-width:4;stroke-linecap:round}
.cross{fill:var(--cross)}
.graph{overflow:auto;padding:12px;text-align:center;position:relative}
.graph>svg{max-width:100%;height:auto;max-height:1100px}
.namespaces{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:4px 16px;color:var(--soft);font-size:13px;text-align:left}
.namespaces svg{vertical-align:-1px;margin-right:5px}
.arc{fill:none;stroke-width:3;stroke-linecap:round}
.e{fill:none;stroke-width:1.4;opacity:.62}
.many .e{stroke-width:1.1;opacity:.3}
.e.common{stroke-width:.9;opacity:.22}
.many .e.common{opacity:.1}
.heads .e{marker-end:url(#h-any)}
.heads .e.common{marker-end:none}
marker path{fill:context-stroke}
.n{cursor:pointer;outline:none}
.n.outside text{font-style:italic}
.n:focus-visible text,.n.at text{font-weight:700}
.picked .e{opacity:.04;marker-end:none}
.picked .n{opacity:.35}
.picked .n.at,.picked .n.near{opacity:1}
.picked .e.out{stroke:var(--out);opacity:.95;stroke-width:1.7;marker-end:url(#h-out)}
.picked .e.in{stroke:var(--in);opacity:.95;stroke-width:1.7;marker-end:url(#h-in)}
marker.out path{fill:var(--out)}
marker.in path{fill:var(--in)}
.off{display:none}
.n.dim{opacity:.2}
#tip{position:fixed;z-index:20;max-width:min(560px,90vw);padding:8px 11px;border-radius:9px;background:var(--ink);color:var(--paper);font-size:13px;pointer-events:none;box-shadow:0 6px 24px #0004}
#tip b{font-weight:600}
#tip p{margin:2px 0 0;opacity:.85}
#tip code{display:block;opacity:.75}
details{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:10px 14px}
summary{cursor:pointer}
details h3{font:600 13px ui-monospace,SFMono-Regular,Menlo,"DejaVu Sans Mono",monospace;margin:12px 0 2px}
details ul{margin:0;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:2px 18px;font:12px ui-monospace,SFMono-Regular,Menlo,"DejaVu Sans Mono",monospace}
details li span{color:var(--soft)}
@media print{form,#theme{display:none!important}.grid{max-height:none;overflow:visible}.corner,.cols,.rows{position:static}}
`;
