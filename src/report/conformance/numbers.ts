/** `1 connection`, `3,412 connections`. */
export function nounOf(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
