import { byteLines, bytesOfLines, type LineGroup } from "@openhpa/io";

/** The beginning of a statement up to the end of its subject, or of the subject without its fragment. */
const beginning = /^<[^#>]*[#>]/;

/**
 * The statements of some records, as the writer gave them, in groups that sort as a whole: those about a record itself and those about the
 * things in it. The beginnings end with the only `#` or `>` in them, so that none begins another and no group stands between the lines of
 * another.
 */
export function statementGroups(lines: Uint8Array): readonly LineGroup[] {
  const sorted = byteLines(lines).sort();
  const groups: LineGroup[] = [];
  for (let from = 0; from < sorted.length; ) {
    const key = beginning.exec(sorted[from] as string)?.[0];
    if (key === undefined) throw new Error(`Not a statement without blank nodes: ${sorted[from]}`);
    let to = from + 1;
    while (to < sorted.length && (sorted[to] as string).startsWith(key)) to += 1;
    groups.push({ key, bytes: bytesOfLines(sorted.slice(from, to)) });
    from = to;
  }
  return groups;
}
