import type { ComparedLine } from "./merge-lines.js";

/** All statements of one record, on both sides. */
export interface RecordGroup {
  /** IRI of the record, or of the document where the record cannot be told from the statements alone. */
  readonly owner: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Statements that only one side has. */
  readonly removed: number;
  readonly added: number;
}

interface OpenGroup {
  readonly owner: string;
  readonly before: string[];
  readonly after: string[];
  removed: number;
  added: number;
}

const subjectOf = (line: string) => line.slice(1, line.indexOf(">"));

/** IRI of the graph of a canonical line; a literal never ends like one, because its quote stands between. */
function graphOf(line: string): string | undefined {
  if (!line.endsWith("> .")) return undefined;
  const start = line.lastIndexOf("<");
  const before = line.slice(0, start).trimEnd();
  // The third term is the object when only subject and predicate stand before it.
  return before.endsWith("^^") || /^<[^>]*> <[^>]*>$/.test(before) ? undefined : line.slice(start + 1, -3);
}

/**
 * IRI of the record that a statement belongs to: its graph is named by the record's node, which is that IRI, `#` (or `/` after a fragment)
 * and `Record`; without such a graph, the subject without its fragment.
 */
export function ownerOf(line: string): string {
  const subject = subjectOf(line);
  const graph = graphOf(line);
  const owner = graph?.slice(0, Math.max(graph.lastIndexOf("#"), graph.lastIndexOf("/")));
  if (owner && subject.startsWith(owner)) {
    const next = subject.charAt(owner.length);
    if (next === "" || next === (owner.includes("#") ? "/" : "#")) return owner;
  }
  const hash = subject.indexOf("#");
  return hash === -1 ? subject : subject.slice(0, hash);
}

/** {@link ownerOf} for lines in order: most have the subject and the graph of the line before. */
function ownersInOrder(): (line: string) => string {
  let start = "";
  let end = "";
  let owner = "";
  return (line) => {
    if (start !== "" && line.startsWith(start) && line.endsWith(end)) return owner;
    const graph = graphOf(line);
    start = graph === undefined ? "" : `<${subjectOf(line)}> `;
    end = ` <${graph}> .`;
    owner = ownerOf(line);
    return owner;
  };
}

/** True while lines of the owner may still come: they begin with its IRI, which `#`, `/` or `>` follows. */
function mayContinue(owner: string, line: string): boolean {
  return line.startsWith(owner, 1) && line.charAt(owner.length + 1) <= ">";
}

/**
 * Puts the sorted statements of two dumps together by record. The statements of `a` do not follow each other: `<a#part>` comes before
 * `<a-b>`, `<a1>` and `<a>`. All that stand between begin with the same letters, so it is enough to hold the records whose IRIs are the
 * beginning of each other; memory does not grow with the number of records. Records come in the order of their own statements.
 */
export async function* groupRecords(
  compared: AsyncIterable<readonly ComparedLine[]>,
): AsyncGenerator<RecordGroup> {
  const open: OpenGroup[] = [];
  const ownerInOrder = ownersInOrder();
  for await (const batch of compared) {
    for (const { line, isOld, isNew } of batch) {
      for (let last = open.at(-1); last && !mayContinue(last.owner, line); last = open.at(-1))
        yield open.pop() as RecordGroup;
      const owner = ownerInOrder(line);
      const top = open.at(-1);
      let group = top?.owner === owner ? top : open.findLast((candidate) => candidate.owner === owner);
      if (!group) {
        group = { owner, before: [], after: [], removed: 0, added: 0 };
        open.push(group);
      }
      if (isOld) group.before.push(line);
      if (isNew) group.after.push(line);
      if (!isNew) group.removed += 1;
      if (!isOld) group.added += 1;
    }
  }
  while (open.length > 0) yield open.pop() as RecordGroup;
}
