import { visible } from '../../text/escape.ts';

/** Mermaid's quoted text: what means something in it or in the HTML that it becomes is written as a character's number. */
export function label(text: string): string {
  const safe = visible(text, 200).replace(
    /["#&<>`;\\[\]{}()|@%]/g,
    (character) => `#${character.charCodeAt(0)};`,
  );
  return `"${safe}"`;
}
