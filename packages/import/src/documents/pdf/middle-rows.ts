import type { Segment } from "./page-lines.js";
import { goesOn, type TableCell } from "./table-cell.js";

/** Lines that are farther apart than this many times the distance of wrapped lines stand in two cells. */
const APART_CELLS = 1.04;
/** Middles of two cells of one row differ by less than this share of the size. */
const SAME_MIDDLE = 0.12;
/** A label this much off every baseline beside it, as a share of the size, stands in the middle of its row and not at its top. */
const OFF_BASELINE = 0.2;
/** Fewer rows may match by chance. */
const FEWEST_ROWS = 3;

const topOf = ([first]: readonly Segment[]) => (first ? first.y - first.size : 0);
const bottomOf = (lines: readonly Segment[]) => lines.at(-1)?.y ?? 0;
const middleOf = (lines: readonly Segment[]) => (topOf(lines) + bottomOf(lines)) / 2;

const gapsOf = (lines: readonly Segment[]) => lines.slice(1).map(({ y }, at) => y - (lines[at]?.y ?? 0));

/** The lines of a column, those together that stand as near as wrapped lines do. */
function cellsApart(lines: readonly Segment[], leading: number): readonly (readonly Segment[])[] {
  const cells: Segment[][] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    const before = last?.at(-1);
    if (last && before && line.y - before.y <= APART_CELLS * leading) last.push(line);
    else cells.push([line]);
  }
  return cells;
}

const areBeside = (a: Segment, b: Segment) => Math.abs(a.y - b.y) < OFF_BASELINE * a.size;

/** True when the lines of a label may be labels of several rows with their words at the top: the first has words on its baseline. */
function mayBeSeveral(label: readonly Segment[], [value]: readonly Segment[], right: number): boolean {
  const [first] = label;
  if (!first || !value || !areBeside(first, value)) return false;
  return label.slice(1).some((line, at) => !goesOn(label[at] as Segment, line, right));
}

/** How many of the values, from one on, stand in the row of a label: those that have their middle where it has its own. */
function valuesBeside(
  label: readonly Segment[],
  values: readonly Segment[],
  from: number,
  leading: number,
): number | undefined {
  const tolerance = SAME_MIDDLE * (label[0]?.size ?? 0);
  const first = values[from];
  if (!first || first.y - first.size > bottomOf(label)) return 0;
  for (let end = from + 1; end <= values.length; end += 1) {
    const next = values[end];
    const isCellsEnd = !next || next.y - (values[end - 1]?.y ?? 0) > APART_CELLS * leading;
    if (isCellsEnd && Math.abs(middleOf(values.slice(from, end)) - middleOf(label)) <= tolerance)
      return end - from;
  }
  return undefined;
}

/**
 * The cells of a table of labels and values whose rows have their words in the middle, as browsers and office programs set them when they are not told otherwise:
 * each label has its middle where its value has it, and this holds for all lines. Undefined where it does not, or where a table
 * with its words at the top would look the same.
 */
export function cellsInMiddle(columns: readonly (readonly Segment[])[]): readonly TableCell[] | undefined {
  const [labels = [], values = [], ...others] = columns;
  if (others.length > 0 || labels.length === 0) return undefined;
  const leading = Math.min(...[...gapsOf(labels), ...gapsOf(values)].filter((gap) => gap > 0));
  const right = Math.max(...labels.map(({ end }) => end));
  const cells: TableCell[] = [];
  let [from, row, isInMiddle] = [0, 0, false];
  for (const label of cellsApart(labels, leading)) {
    const count = valuesBeside(label, values, from, leading);
    if (count === undefined) return undefined;
    const value = values.slice(from, from + count);
    if (mayBeSeveral(label, value, right)) return undefined;
    isInMiddle ||= count > 0 && !label.some((line) => value.some((other) => areBeside(line, other)));
    cells.push({ row, column: 0, lines: label });
    if (count > 0) cells.push({ row, column: 1, lines: value });
    from += count;
    row += 1;
  }
  return isInMiddle && row >= FEWEST_ROWS && from === values.length ? cells : undefined;
}
