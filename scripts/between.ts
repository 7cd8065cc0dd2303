/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. Throws where a marker is missing. */
export function between(text: string, name: string, lines: readonly string[]): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < from) throw new Error(`the markers ${open} and ${close} are missing`);
  return `${text.slice(0, from + open.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`;
}
