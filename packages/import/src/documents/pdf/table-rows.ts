import { cellsInMiddle } from "./middle-rows.js";
import type { Segment } from "./page-lines.js";
import { goesOn, type TableCell } from "./table-cell.js";

/** A gap this much larger than that of wrapped lines parts two cells. */
const WIDER = 1.12;

interface Cluster {
  readonly column: number;
  readonly lines: Segment[];
}

const topOf = ({ lines: [first] }: Cluster) => (first ? first.y - first.size : 0);
const bottomOf = ({ lines }: Cluster) => lines.at(-1)?.y ?? 0;

/** The lines of each column that stand as near to each other as wrapped lines do. */
function clustersOf(columns: readonly (readonly Segment[])[]): readonly Cluster[] {
  const gaps = columns.flatMap((lines) => lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0)));
  const leading = Math.min(...gaps.filter((gap) => gap > 0), Number.POSITIVE_INFINITY);
  return columns.flatMap((lines, column) => {
    const clusters: Cluster[] = [];
    for (const line of lines) {
      const last = clusters.at(-1);
      const before = last?.lines.at(-1);
      if (last && before && line.y - before.y <= WIDER * leading) last.lines.push(line);
      else clusters.push({ column, lines: [line] });
    }
    return clusters;
  });
}

/** Where rows begin by their first column: each line of it that does not go on with the one before. */
function labelStarts(first: readonly Segment[]): readonly number[] {
  const right = Math.max(0, ...first.map(({ end }) => end));
  return first.flatMap((line, at) => {
    const before = first[at - 1];
    return before && goesOn(before, line, right) ? [] : [line.y - 0.5 * line.size];
  });
}

/** Clusters that several labels stand beside, cut where the rows of these begin: a table whose rows stand as near as wrapped lines. */
function cutAtLabels(clusters: readonly Cluster[], labels: readonly Segment[]): readonly Cluster[] {
  const starts = labelStarts(labels);
  return clusters.flatMap((cluster) => {
    const inside = starts.filter((start) => start > topOf(cluster) && start < bottomOf(cluster));
    const isLabelled = clusters.some(
      (other) => other.column === 0 && other.lines.length === 1 && topOf(other) > topOf(cluster),
    );
    // One label that does not stand beside the first line is the label of the whole, in its middle.
    const [top] = cluster.lines;
    const isInMiddle = !labels.some(({ y, size }) => top && Math.abs(y - top.y) < 0.4 * size);
    if (cluster.column > 0 && inside.length < 2 && (isLabelled || isInMiddle)) return [cluster];
    const parts: Cluster[] = [];
    for (const line of cluster.lines) {
      const row = inside.filter((start) => start <= line.y).length;
      const last = parts.at(-1);
      const rowOfLast = last && inside.filter((start) => start <= (last.lines[0]?.y ?? 0)).length;
      if (last && rowOfLast === row) last.lines.push(line);
      else parts.push({ column: cluster.column, lines: [line] });
    }
    return parts;
  });
}

interface Row {
  bottom: number;
  readonly clusters: Cluster[];
}

/** Lines of a list that begin below the label of their row are this near to it, in sizes. */
const BELOW_LABEL = 1.6;

/** Rows, those of which only the first column is there with what stands just below it in the others: a list has a margin. */
function withLabels(rows: readonly Row[]): readonly Row[] {
  const whole: Row[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    const [label] = last?.clusters ?? [];
    const [first] = row.clusters;
    const isBelow =
      last?.clusters.length === 1 &&
      label?.column === 0 &&
      first !== undefined &&
      row.clusters.every(({ column }) => column > 0) &&
      (first.lines[0]?.y ?? 0) - bottomOf(label) < BELOW_LABEL * (first.lines[0]?.size ?? 0);
    if (isBelow) {
      last.clusters.push(...row.clusters);
      last.bottom = Math.max(last.bottom, row.bottom);
    } else whole.push(row);
  }
  return whole;
}

/** The cells of a table from the lines of its columns: cells are in one row where they stand beside each other. */
export function cellsOfTable(columns: readonly (readonly Segment[])[]): readonly TableCell[] {
  const inMiddle = cellsInMiddle(columns);
  if (inMiddle) return inMiddle;
  const clusters = cutAtLabels(clustersOf(columns), columns[0] ?? []);
  const inOrder = [...clusters].sort((a, b) => topOf(a) - topOf(b) || a.column - b.column);
  const rows: Row[] = [];
  for (const cluster of inOrder) {
    const row = rows.at(-1);
    const isBeside =
      row !== undefined &&
      topOf(cluster) < row.bottom - 0.2 * (cluster.lines[0]?.size ?? 0) &&
      !row.clusters.some(
        ({ column, lines }) => column === cluster.column && (lines.at(-1)?.y ?? 0) < topOf(cluster),
      );
    if (row && isBeside) {
      row.clusters.push(cluster);
      row.bottom = Math.max(row.bottom, bottomOf(cluster));
    } else rows.push({ bottom: bottomOf(cluster), clusters: [cluster] });
  }
  return withLabels(rows).flatMap((row, at) =>
    [...row.clusters]
      .sort((a, b) => a.column - b.column)
      .map(({ column, lines }) => ({ row: at, column, lines })),
  );
}
