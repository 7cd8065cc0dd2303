// Turns a terminal's coloured output into an SVG for the README, so that the picture is what netproof really said:
//   FORCE_COLOR=1 node dist/cli.cjs run examples/broken | node scripts/picture.mjs 48 > .github/failing-run.svg
// The number is how many lines it keeps: the first ones and the last.
import { stripVTControlCharacters } from 'node:util';
import { text } from 'node:stream/consumers';

const ESC = String.fromCharCode(27);
const LINE_PX = 19;
const CHARACTER_PX = 8.43;
const MARGIN_PX = 18;
/** SGR codes to how a span looks; what is not here changes nothing. */
const LOOKS = {
  1: 'font-weight="700"',
  2: 'fill="#8b949e"',
  31: 'fill="#ff7b72"',
  32: 'fill="#7ee787"',
  33: 'fill="#e3b341"',
};
/** The code that ends a look, for those that begin one. */
const ENDS = { 22: ['1', '2'], 39: ['31', '32', '33'], 0: Object.keys(LOOKS) };

// The line that names a folder of this machine is nobody else's business.
const lines = (await text(process.stdin))
  .trimEnd()
  .split('\n')
  .filter((line) => !line.includes('what explains it is in'));
const most = Number(process.argv[2] ?? Infinity);
if (lines.length > most) lines.splice(most - 2, lines.length - most, ' …', '');
const columns = Math.max(...lines.map((line) => stripVTControlCharacters(line).length));
const width = Math.ceil(columns * CHARACTER_PX + 2 * MARGIN_PX);
const height = lines.length * LINE_PX + 2 * MARGIN_PX;

console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3" xml:space="preserve">`);
const looks = new Set();
for (const [row, line] of lines.entries()) {
  const y = MARGIN_PX + (row + 0.75) * LINE_PX;
  let column = 0;
  for (const part of line.split(new RegExp(`(${ESC}\\[[0-9;]*m)`))) {
    const codes = part.startsWith(ESC) ? part.slice(2, -1).split(';') : undefined;
    if (codes) {
      for (const code of codes) {
        for (const ended of ENDS[code] ?? []) looks.delete(ended);
        if (code in LOOKS) looks.add(code);
      }
      continue;
    }
    // Blanks are places, not text: an SVG would fold them.
    for (const { 0: words, index } of part.matchAll(/\S+(?: \S+)*/g)) {
      const x = MARGIN_PX + (column + index) * CHARACTER_PX;
      const attributes = [...looks].map((code) => ` ${LOOKS[code]}`).join('');
      const length = (words.length * CHARACTER_PX).toFixed(1);
      console.log(
        `<text x="${x.toFixed(1)}" y="${y}" textLength="${length}"${attributes}>${escaped(words)}</text>`,
      );
    }
    column += part.length;
  }
}
console.log('</g>\n</svg>');

function escaped(raw) {
  return raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
