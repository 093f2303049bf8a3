import { cleanText } from "./clean-text.js";
import type { Origin } from "./record-evidence.js";
import { type SourceLine, type Span, spanIn } from "./source-text.js";

/** What stands before an entry of a prose block. */
export type Bullet = "*" | "-" | "." | "•" | "number" | "none";

/** An entry of a prose block: its first line with its bullet, and the lines that continue it. */
export interface BlockEntry {
  readonly bullet: Bullet;
  readonly lines: readonly SourceLine[];
  /** The words, without the bullet, line ends kept. */
  readonly text: string;
  readonly span: Span;
  /** Offset of the words in the first line (UTF-16). */
  readonly shift: number;
  /** Sub-entries (`. `). */
  readonly entries: readonly BlockEntry[];
}

/** Entries under one heading, or before the first. */
export interface BlockGroup {
  readonly heading?: BlockEntry;
  readonly entries: readonly BlockEntry[];
}

const BULLET =
  /^\s*(?:([*•·.–-])\s+|([*•·–-])(?=["«“]?\s?\p{Lu}[\p{L}'’])|(?=\d+[A-Z]?(?:\.[\dA-Z]+)*\.\s))/u;

interface Draft {
  bullet: Bullet;
  lines: SourceLine[];
  shift: number;
  entries: Draft[];
}

function bulletOf(line: SourceLine): { readonly bullet: Bullet; readonly shift: number } {
  const found = BULLET.exec(line.text);
  if (!found) return { bullet: "none", shift: line.text.length - line.text.trimStart().length };
  const sign = found[1] ?? found[2];
  const bullet = sign === undefined ? "number" : sign === "–" ? "-" : sign === "·" ? "•" : (sign as Bullet);
  return { bullet, shift: found[0].length };
}

/** Entries in order, continuation lines joined; blank lines between do not end an entry. */
function draftsOf(lines: readonly SourceLine[], begins: RegExp | undefined): Draft[] {
  const drafts: Draft[] = [];
  let blanks: SourceLine[] = [];
  for (const line of lines) {
    if (line.text.trim() === "") {
      blanks.push(line);
      continue;
    }
    const { bullet, shift } = bulletOf(line);
    if (cleanText(line.text.slice(shift)) === "") continue;
    const last = drafts.at(-1);
    const follows = bullet === "none" && last !== undefined && last.bullet !== "*";
    const isOwn = follows && begins?.test(line.text) === true;
    if (follows && !isOwn) last.lines.push(...blanks, line);
    else drafts.push({ bullet: isOwn ? last.bullet : bullet, lines: [line], shift, entries: [] });
    blanks = [];
  }
  return drafts;
}

/** Sub-entries go into the entry before them. */
function nested(drafts: readonly Draft[]): Draft[] {
  const tree: Draft[] = [];
  for (const draft of drafts) {
    const last = tree.at(-1);
    if (draft.bullet === "." && last && last.bullet !== "*") last.entries.push(draft);
    else tree.push(draft);
  }
  return tree;
}

function entryOf({ bullet, lines, shift, entries }: Draft): BlockEntry {
  const first = lines[0] as SourceLine;
  const last = lines.at(-1) as SourceLine;
  const words = lines.map((line, index) => (index === 0 ? line.text.slice(shift) : line.text).trim());
  const end = spanIn(last, 0, last.text.trimEnd().length).end;
  const span = { start: spanIn(first, shift).start, end };
  return { bullet, lines, shift, text: words.join("\n").trim(), span, entries: entries.map(entryOf) };
}

/**
 * The outline of a prose block: `* ` headings with their `- ` items, `. ` sub-items, numbered lines, plain paragraphs. A `* ` line is a
 * heading when something else follows it before the next `* `; in a block of `* ` lines only, each is an item. A line without a bullet that is of the
 * form of `begins` is an entry like the one before it.
 */
export function outlineOf(lines: readonly SourceLine[], begins?: RegExp): readonly BlockGroup[] {
  const entries = nested(draftsOf(lines, begins)).map(entryOf);
  const isHeading = (entry: BlockEntry, index: number) => {
    const next = entries[index + 1];
    return entry.bullet === "*" && next !== undefined && next.bullet !== "*";
  };
  const groups: { heading?: BlockEntry; entries: BlockEntry[] }[] = [];
  for (const [index, entry] of entries.entries()) {
    if (isHeading(entry, index)) groups.push({ heading: entry, entries: [] });
    else if (groups.length === 0 || (entry.bullet === "*" && groups.at(-1)?.heading))
      groups.push({ entries: [entry] });
    else groups.at(-1)?.entries.push(entry);
  }
  return groups;
}

/** The origin of a whole entry, read under the label of its block. */
export function originOfEntry(entry: BlockEntry, certainty: Origin["certainty"] = "certain"): Origin {
  return { ...entry.span, method: "label-match", certainty };
}

/** Labelled words at the beginning of an entry: `Public : détenus` gives the label and where the rest begins in the text. */
export function labelledEntry(
  entry: BlockEntry,
): { readonly label: string; readonly at: number } | undefined {
  const found = /^([^:\n]{2,60}?)\s*:\s*/.exec(entry.text);
  return found?.[1] === undefined ? undefined : { label: found[1], at: found[0].length };
}
