/** Longer words are not worth comparing: nobody mistypes them, and the table below grows with the square. */
const LONGEST = 64;

/**
 * The candidate that `word` was most likely meant to be, or undefined when none is close: at most one edit in three
 * letters, case ignored. Of two that are equally close the first wins. An edit is a letter added, dropped or replaced,
 * or two neighbours swapped (Damerau–Levenshtein, restricted). Before that, the candidate of which `word` is another form:
 * `denies`, `denied` and `denying` are `deny`.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted.length > LONGEST) return undefined;
  const known = [...candidates];
  const forms = baseForms(wanted);
  const form = known.find((candidate) => candidate !== word && forms.includes(candidate.toLowerCase()));
  if (form !== undefined) return form;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    if (candidate === word) continue;
    if (candidate.length > LONGEST || Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    // A candidate that shares no letter with the word is no suggestion, however short both are.
    if (distance < bestDistance && distance < Math.max(wanted.length, candidate.length)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** What an English verb or noun may be a form of. */
function baseForms(word: string): readonly string[] {
  const stem = /^(.{3,}?)(?:s|es|ed|d|ing)$/.exec(word)?.[1];
  if (stem === undefined) return [];
  return [stem, `${stem}e`, stem.replace(/i(?:e)?$/, 'y')];
}

function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
