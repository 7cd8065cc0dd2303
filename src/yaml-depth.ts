/** Far deeper than any manifest, and far from where the YAML composer's recursion (or its memory) ends. */
const DEEPEST = 200;

/**
 * The offset at which YAML text nests deeper than 200 levels, or undefined. Looked at before the text is given to
 * `yaml`, whose parser needs seconds and a gigabyte for a megabyte of `[` (measured with 2.9.1). Counts brackets in
 * plain sight, in comments and strings too, and the run of `-`, `?` and spaces that begins a line: block nesting can
 * only be as deep as that run is long.
 */
export function tooDeepAt(text: string): number | undefined {
  let brackets = 0;
  let indent = 0;
  let leading = true;
  for (let offset = 0; offset < text.length; offset++) {
    switch (text[offset]) {
      case '\n':
      case '\r':
        indent = 0;
        leading = true;
        continue;
      case ' ':
      case '\t':
      case '-':
      case '?':
        // One level needs two characters: `- - - `.
        if (leading && ++indent > 2 * DEEPEST) return offset;
        continue;
      case '[':
      case '{':
        if (++brackets > DEEPEST) return offset;
        break;
      case ']':
      case '}':
        brackets = Math.max(0, brackets - 1);
        break;
      default:
    }
    leading = false;
  }
  return undefined;
}
