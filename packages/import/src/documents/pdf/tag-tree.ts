import type { Run } from "./page-lines.js";

/** What pdf.js gives of the structure tree of a page (ISO 32000-2, 14.7): elements with their roles, and the names of marked contents. */
export interface StructElement {
  readonly role: string;
  readonly children: readonly (StructElement | StructContent)[];
}
export interface StructContent {
  readonly type: string;
  readonly id: string;
}

/** A rectangle on a page; `top` and `bottom` are those of the first and the last line. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An element of the structure tree with the words in it; one without elements of its own holds runs. */
export interface TagNode {
  readonly role: string;
  readonly kids: readonly TagNode[];
  readonly runs: readonly Run[];
  readonly box: Box;
  /** How many elements without a meaning of their own stand around it and nothing else. */
  readonly wraps: number;
}

/** Elements that only group what they hold. */
const GROUPS = new Set(["", "Root", "Document", "Part", "Sect", "Art", "Div", "NonStruct", "Private"]);
/** pdf.js ends deeper trees itself; no page has more elements. */
const MOST_ELEMENTS = 60_000;

function boxOf(runs: readonly Run[]): Box {
  const box = { left: Number.POSITIVE_INFINITY, right: 0, top: Number.POSITIVE_INFINITY, bottom: 0 };
  for (const { x, y, width, size } of runs) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x + width);
    box.top = Math.min(box.top, y - size);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

function boxAround(kids: readonly TagNode[]): Box {
  return {
    left: Math.min(...kids.map(({ box }) => box.left)),
    right: Math.max(...kids.map(({ box }) => box.right)),
    top: Math.min(...kids.map(({ box }) => box.top)),
    bottom: Math.max(...kids.map(({ box }) => box.bottom)),
  };
}

/** The elements of a tree that hold words of the page, each with these. Elements that hold one other and mean nothing are left out. */
function nodeOf(
  element: StructElement | StructContent,
  runsOf: (id: string) => readonly Run[],
  count: { left: number },
): TagNode | undefined {
  count.left -= 1;
  if (count.left < 0) return undefined;
  if (!("role" in element)) {
    const runs = runsOf(element.id);
    return runs.length > 0 ? { role: "", kids: [], runs, box: boxOf(runs), wraps: 0 } : undefined;
  }
  const { role } = element;
  const kids = element.children.flatMap((child) => nodeOf(child, runsOf, count) ?? []);
  // A row counts among the others though nothing of it stands on this page.
  if (kids.length === 0)
    return role === "TR" ? { role, kids, runs: [], box: boxOf([]), wraps: 0 } : undefined;
  const [only] = kids;
  if (only && kids.length === 1 && GROUPS.has(role)) return { ...only, wraps: only.wraps + 1 };
  return {
    role: GROUPS.has(role) ? "" : role,
    kids,
    runs: [],
    box: boxAround(kids.filter(isPrinted)),
    wraps: 0,
  };
}

/** True for an element of which words stand on the page. */
export const isPrinted = ({ box }: TagNode) => box.right > 0;

/** Every run of an element in the order of the tree. */
export function runsIn({ kids, runs }: TagNode): readonly Run[] {
  return kids.length === 0 ? runs : kids.flatMap(runsIn);
}

/** Share of the signs of a page that its tree has to hold, what is set apart as no content aside. */
const LEAST_TAGGED = 0.98;

/** The tree of a page over the words on it; undefined where it does not hold them all. */
export function tagTree(root: StructElement | null, runs: readonly Run[]): TagNode | undefined {
  if (!root) return undefined;
  const own = runs.filter(({ isArtifact }) => !isArtifact);
  const byMark = new Map<string, Run[]>();
  for (const run of own) {
    const marked = run.mark === undefined ? undefined : byMark.get(run.mark);
    if (marked) marked.push(run);
    else if (run.mark !== undefined) byMark.set(run.mark, [run]);
  }
  const taken = new Set<string>();
  const take = (id: string) => {
    if (taken.has(id)) return [];
    taken.add(id);
    return byMark.get(id) ?? [];
  };
  const tree = nodeOf(root, take, { left: MOST_ELEMENTS });
  if (!tree) return undefined;
  const lengthOf = (all: readonly Run[]) => all.reduce((sum, { text }) => sum + text.trim().length, 0);
  return lengthOf(runsIn(tree)) >= LEAST_TAGGED * lengthOf(own) ? tree : undefined;
}
