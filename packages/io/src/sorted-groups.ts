import { byteLines, bytesOfLines, compareBytes } from "./byte-strings.js";
import { type Sorting, type SortPlace, sortExternally } from "./external-sort.js";
import { type LineGroup, readGroupRun, writeGroupRun } from "./group-runs.js";

/** What a group costs beside its bytes. */
const GROUP = 256;

const byKey = (a: LineGroup, b: LineGroup) => compareBytes(a.key, b.key);

const groupSorting: Sorting<LineGroup> = {
  order: byKey,
  sort: (groups) => groups.sort(byKey),
  sizeOf: ({ bytes }) => bytes.length + GROUP,
  writeRun: writeGroupRun,
  readRun: readGroupRun,
  together: 64,
  memory: 64_000_000,
};

/** Groups with one key as one. */
function joined(groups: readonly LineGroup[]): LineGroup {
  const [first] = groups as [LineGroup];
  if (groups.length === 1) return first;
  const lines = groups.flatMap(({ bytes }) => byteLines(bytes));
  return { key: first.key, bytes: bytesOfLines(lines.sort()) };
}

async function* withoutSharedKeys(
  batches: AsyncIterable<readonly LineGroup[]>,
): AsyncGenerator<readonly LineGroup[]> {
  let same: LineGroup[] = [];
  for await (const batch of batches) {
    const whole: LineGroup[] = [];
    for (const group of batch) {
      if (same[0] !== undefined && same[0].key !== group.key) {
        whole.push(joined(same));
        same = [];
      }
      same.push(group);
    }
    if (whole.length > 0) yield whole;
  }
  if (same.length > 0) yield [joined(same)];
}

/**
 * Groups of lines in the order of their lines (that of UTF-8 bytes, `LC_ALL=C sort`), in batches; those that share a key become one. Sorting
 * groups costs a fraction of sorting their lines. What does not fit into memory is sorted on disk, so that memory does not grow with their number.
 */
export function sortGroups(
  batches: AsyncIterable<readonly LineGroup[]>,
  place: SortPlace,
): AsyncGenerator<readonly LineGroup[]> {
  return withoutSharedKeys(sortExternally(batches, groupSorting, place));
}
