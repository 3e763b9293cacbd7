/**
 * How many insertions, deletions, replacements and swaps of neighbours turn one text into the other
 * (optimal string alignment), or `bound + 1` where it takes more than `bound`.
 * Works on UTF-16 units; time grows with length times bound.
 */
export function editDistance(one: string, other: string, bound: number): number {
  const far = bound + 1;
  if (Math.abs(one.length - other.length) > bound) return far;
  let before = new Array<number>(other.length + 1).fill(far);
  let previous = Array.from({ length: other.length + 1 }, (_, column) => Math.min(column, far));
  for (let row = 1; row <= one.length; row += 1) {
    const current = nextRow({ one, other, row, bound, previous, before });
    if (current === undefined) return far;
    before = previous;
    previous = current;
  }
  return Math.min(previous[other.length] ?? far, far);
}

interface Step {
  readonly one: string;
  readonly other: string;
  readonly row: number;
  readonly bound: number;
  readonly previous: readonly number[];
  readonly before: readonly number[];
}

/** Only the band around the diagonal can be within the bound; undefined where no cell of it is. */
function nextRow(step: Step): number[] | undefined {
  const { other, row, bound } = step;
  const far = bound + 1;
  const current = new Array<number>(other.length + 1).fill(far);
  if (row <= bound) current[0] = row;
  let least = current[0] ?? far;
  const last = Math.min(other.length, row + bound);
  for (let column = Math.max(1, row - bound); column <= last; column += 1) {
    const cost = cheapest(step, current, column, far);
    current[column] = cost;
    least = Math.min(least, cost);
  }
  return least > bound ? undefined : current;
}

function cheapest(step: Step, current: readonly number[], column: number, far: number): number {
  const { one, other, row, previous, before } = step;
  const letter = one.charCodeAt(row - 1);
  const opposite = other.charCodeAt(column - 1);
  const replaced = (previous[column - 1] ?? far) + (letter === opposite ? 0 : 1);
  const cost = Math.min(replaced, (previous[column] ?? far) + 1, (current[column - 1] ?? far) + 1, far);
  const swapped =
    row > 1 && column > 1 && letter === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === opposite;
  return swapped ? Math.min(cost, (before[column - 2] ?? far) + 1) : cost;
}
