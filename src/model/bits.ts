/** A set of small whole numbers, as bits: `size` of them, numbered from 0. Changing methods return nothing. */
export class Bits {
  readonly size: number;
  readonly words: Uint32Array;

  constructor(size: number) {
    this.size = size;
    this.words = new Uint32Array((size + 31) >>> 5);
  }

  has(member: number): boolean {
    return (((this.words[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1;
  }

  add(member: number): void {
    const word = member >>> 5;
    this.words[word] = (this.words[word] ?? 0) | (1 << (member & 31));
  }

  /** Adds it or takes it out. */
  set(member: number, isMember: boolean): void {
    if (isMember) this.add(member);
    else this.words[member >>> 5] = (this.words[member >>> 5] ?? 0) & ~(1 << (member & 31));
  }

  /** Adds `from` up to and without `to`. */
  addRange(from: number, to: number): void {
    for (let member = from; member < to; member++) this.add(member);
  }

  fill(): void {
    this.words.fill(0xffffffff);
    const spare = this.size & 31;
    const last = this.words.length - 1;
    if (spare > 0) this.words[last] = (1 << spare) - 1;
  }

  addAll(other: Bits): void {
    const { words } = this;
    for (let word = 0; word < words.length; word++)
      words[word] = (words[word] ?? 0) | (other.words[word] ?? 0);
  }

  /** Adds what is in both of these; of one that is undefined everything is. */
  addBoth(one: Bits | undefined, other: Bits | undefined): void {
    const { words } = this;
    if (!one || !other) {
      const only = one ?? other;
      if (only) this.addAll(only);
      else this.fill();
      return;
    }
    for (let word = 0; word < words.length; word++)
      words[word] = (words[word] ?? 0) | ((one.words[word] ?? 0) & (other.words[word] ?? 0));
  }

  keepOnly(other: Bits): void {
    const { words } = this;
    for (let word = 0; word < words.length; word++)
      words[word] = (words[word] ?? 0) & (other.words[word] ?? 0);
  }

  /** Keeps, and takes in, what is in one of the two and not in both. */
  toggleAll(other: Bits): void {
    const { words } = this;
    for (let word = 0; word < words.length; word++)
      words[word] = (words[word] ?? 0) ^ (other.words[word] ?? 0);
  }

  equals(other: Bits): boolean {
    const { words } = this;
    if (this.size !== other.size) return false;
    for (let word = 0; word < words.length; word++) if (words[word] !== other.words[word]) return false;
    return true;
  }

  copy(): Bits {
    const copy = new Bits(this.size);
    copy.words.set(this.words);
    return copy;
  }

  get isEmpty(): boolean {
    return this.words.every((word) => word === 0);
  }

  /** The members, ascending. */
  *[Symbol.iterator](): Generator<number, void, undefined> {
    for (const [index, word] of this.words.entries()) {
      let rest = word;
      while (rest !== 0) {
        const low = rest & -rest;
        yield index * 32 + (31 - Math.clz32(low));
        rest ^= low;
      }
    }
  }
}
