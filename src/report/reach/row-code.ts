/*
 * A row of the page's matrix as text: runs of equal numbers, since neighbours are mostly alike. Each run is its number,
 * doubled, one more where a length follows (less two); each of these as digits of five bits, lowest first, of which
 * all but the last have a sixth bit set.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Numbers from 0, as text. */
export function encodeRow(numbers: readonly number[]): string {
  let text = '';
  for (let at = 0; at < numbers.length;) {
    const number = numbers[at] ?? 0;
    let end = at + 1;
    while (end < numbers.length && numbers[end] === number) end++;
    const length = end - at;
    text += digits(number * 2 + (length > 1 ? 1 : 0));
    if (length > 1) text += digits(length - 2);
    at = end;
  }
  return text;
}

/** The same numbers again; what `encodeRow` did not write may give any. */
export function decodeRow(text: string): readonly number[] {
  const numbers: number[] = [];
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let shift = 1; at < text.length; shift *= 32) {
      const digit = DIGITS.indexOf(text.charAt(at++));
      value += (digit % 32) * shift;
      if (digit < 32) break;
    }
    return value;
  };
  while (at < text.length) {
    const head = next();
    const length = head % 2 === 1 ? next() + 2 : 1;
    for (let count = 0; count < length; count++) numbers.push(head >> 1);
  }
  return numbers;
}

function digits(value: number): string {
  let text = '';
  let rest = value;
  do {
    const digit = rest % 32;
    rest = Math.floor(rest / 32);
    text += DIGITS.charAt(digit + (rest > 0 ? 32 : 0));
  } while (rest > 0);
  return text;
}
