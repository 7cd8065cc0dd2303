/* eslint-disable no-control-regex -- control characters are what this file is about */
/** A terminal for tests: it understands line feeds, "so many lines up" and "clear from here". */
export class Screen {
  raw = '';
  private readonly lines: string[] = [''];
  private row = 0;

  readonly write = (text: string): void => {
    this.raw += text;
    for (const [part] of text.matchAll(/\u001b\[(\d*)([A-Z])|\r|\n|[^\u001b\r\n]+/g)) this.obey(part);
  };

  /** What is to be seen, without empty lines at the end. */
  text(): string {
    return this.lines.join('\n').trimEnd();
  }

  private obey(part: string): void {
    const up = /^\u001b\[(\d+)A$/.exec(part)?.[1];
    if (up !== undefined) this.row = Math.max(0, this.row - Number(up));
    else if (part === '\u001b[J') this.lines.splice(this.row, Infinity, '');
    else if (part === '\n') {
      this.row += 1;
      this.lines[this.row] ??= '';
    } else if (part.startsWith('\u001b')) throw new Error(`not understood: ${JSON.stringify(part)}`);
    else if (part !== '\r') this.lines[this.row] = (this.lines[this.row] ?? '') + part;
  }
}
