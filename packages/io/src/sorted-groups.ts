import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { byteLines, bytesOfLines, compareBytes } from "./byte-strings.js";
import { type LineGroup, readGroupRun, writeGroupRun } from "./group-runs.js";
import type { SortPlace } from "./sorted-lines.js";
import { mergeSorted } from "./sorted-runs.js";

const MEMORY = 64_000_000;
/** What a group costs beside its bytes. */
const GROUP = 256;
/** Groups handed on together. */
const BATCH = 64;

const byKey = (a: LineGroup, b: LineGroup) => compareBytes(a.key, b.key);

function* batchesOf(groups: readonly LineGroup[]): Generator<readonly LineGroup[]> {
  for (let from = 0; from < groups.length; from += BATCH) yield groups.slice(from, from + BATCH);
}

/** Groups with one key as one. */
function joined(groups: readonly LineGroup[]): LineGroup {
  const [first] = groups as [LineGroup];
  if (groups.length === 1) return first;
  const lines = groups.flatMap(({ bytes }) => byteLines(bytes));
  return { key: first.key, bytes: bytesOfLines(lines.sort()) };
}

async function* withoutSharedKeys(
  batches: AsyncIterable<readonly LineGroup[]> | Iterable<readonly LineGroup[]>,
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

/** The groups in the order of their keys, in memory as long as they fit, else through sorted parts on disk. */
async function* ordered(
  groups: AsyncIterable<LineGroup>,
  { folder, memory = MEMORY }: SortPlace,
): AsyncGenerator<readonly LineGroup[]> {
  let runs: string | undefined;
  const files: string[] = [];
  let held: LineGroup[] = [];
  let size = 0;
  const write = async () => {
    if (runs === undefined) {
      await mkdir(folder, { recursive: true });
      runs = await mkdtemp(join(folder, ".sort-"));
    }
    const file = join(runs, String(files.length));
    await writeGroupRun(file, held.sort(byKey));
    files.push(file);
    held = [];
    size = 0;
  };
  try {
    for await (const group of groups) {
      held.push(group);
      size += group.bytes.length + GROUP;
      if (size > memory) await write();
    }
    if (runs === undefined) {
      yield* batchesOf(held.sort(byKey));
      return;
    }
    await write();
    yield* mergeSorted(files.map(readGroupRun), byKey, BATCH);
  } finally {
    if (runs !== undefined) await rm(runs, { recursive: true, force: true });
  }
}

/**
 * Groups of lines in the order of their lines (that of UTF-8 bytes, `LC_ALL=C sort`), in batches; those that share a key become one. Sorting
 * groups costs a fraction of sorting their lines. What does not fit into memory is sorted on disk, so that memory does not grow with their number.
 */
export function sortGroups(
  groups: AsyncIterable<LineGroup>,
  place: SortPlace,
): AsyncGenerator<readonly LineGroup[]> {
  return withoutSharedKeys(ordered(groups, place));
}
