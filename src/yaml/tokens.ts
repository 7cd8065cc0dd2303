import { Lexer, Parser, type CST, type LineCounter } from 'yaml';

/** Far deeper than any manifest, and far from where the YAML composer's recursion (or its memory) ends. */
const DEEPEST = 200;
/** A lexeme costs a microsecond and 300 bytes. A megabyte that people or tools write has some 300,000, one of `-` a million. */
const MOST_LEXEMES = 1_000_000;
/** What is in no node: each costs ten times as much as what is right, and after a few nobody reads on. */
const MOST_STRAYS = 20;

/**
 * The syntax tree of YAML text, for `yaml`'s Composer, as far as anybody means it: left to itself the library takes
 * minutes and gigabytes for a few megabytes of `[`, `]` or `- `. After some stray tokens the rest is left out; the
 * errors for those are in the document. Where the text is too much altogether, `stop` is called with why and where, and what
 * was open there is no document.
 */
export function* yamlTokens(
  text: string,
  counter: LineCounter,
  stop: (why: 'too-deep' | 'too-large', offset: number) => void,
): Generator<CST.Token, void> {
  const parser = new Parser(counter.addNewLine);
  counter.addNewLine(0);
  let lexemes = 0;
  let strays = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') strays++;
      yield token;
    }
    if (strays >= MOST_STRAYS) break;
    const tooDeep = parser.stack.length > DEEPEST;
    if (tooDeep || ++lexemes > MOST_LEXEMES) {
      stop(tooDeep ? 'too-deep' : 'too-large', offset);
      return;
    }
  }
  yield* parser.end();
}
