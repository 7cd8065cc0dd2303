/*
 * The signs of the matrix page, each with a shape of its own: nobody has to tell colours apart. Open: a square; across
 * the cluster's border: a diamond; for some pods or ports only: half a square; closed: a dot; not judged: a ring;
 * a workload with itself: a dash.
 */
export const SIGNS = ['o', 'w', 'p', 'c', 'u', 's'] as const;
export type Sign = (typeof SIGNS)[number];

/** The path of a sign in the middle of a square cell that begins at (x, y). */
export function signPath(sign: Sign, x: number, y: number, cell: number): string {
  const middle = cell / 2;
  const half = Math.floor(cell / 3);
  const [cx, cy] = [x + middle, y + middle];
  switch (sign) {
    case 'o':
      return `M${cx - half} ${cy - half}h${2 * half}v${2 * half}h-${2 * half}z`;
    case 'w': {
      const r = half + 1;
      return `M${cx} ${cy - r}l${r} ${r}l-${r} ${r}l-${r}-${r}z`;
    }
    case 'p':
      return `M${cx - half} ${cy - half}v${2 * half}h${2 * half}z`;
    case 'u':
      return `M${cx - 4} ${cy}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`;
    case 's':
      return `M${cx - 4} ${cy}h8`;
    case 'c':
      return `M${cx} ${cy}h0`;
  }
}
