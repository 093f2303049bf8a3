import { type PersonalFormKind, passagesApart, personalPassages, withoutPassages } from "@openhpa/core";
import { isClosing } from "./closing-formula.js";
import { createOwners, mailboxesOf, ownedMailboxes } from "./mailbox-owners.js";
import { namesInForms } from "./name-contexts.js";
import { isGivenWhole, isNamedAfter, SPACE, SPACES } from "./name-words.js";
import { nameAbove, nameAlone, nameBelow, nameInBlock, namesIn } from "./person-names.js";

export { isTitledName } from "./person-names.js";

/** A passage about a person in a text; `start` and `end` count UTF-16 units. */
export interface PersonPassage {
  readonly kind: PersonalFormKind | "person-name";
  readonly start: number;
  readonly end: number;
}

/** What a document says about persons, in any text of it. */
export interface Persons {
  /** Mailboxes, mobile numbers and names, in their order, none over another. */
  passages(text: string): readonly PersonPassage[];
  /** The text with a note in the place of each passage; the text itself where it has none. */
  without(text: string): string;
  /** The same for a text under a label or in a column, as if the label stood before it. */
  under(label: string, text: string): readonly PersonPassage[];
  /** True where a person is named. */
  names(text: string): boolean;
}

/** How much of two lines is looked at for what the end of the first cuts. */
const CUT = 60;
/** A given name by which somebody is called who is named in full elsewhere: no part of a longer name, and no town. */
const isCalled = (word: string) =>
  /^\p{Lu}/u.test(word) && isGivenWhole(word) && !/^(?:nancy|florence|rose|valence)$/i.test(word);
const CALLED = "(?<![\\p{L}'-])(?<!(?:[Ss]ainte?|[Ss]te?)[ \\u00A0-])";
const ALONE = "(?![\\p{L}'’-])(?![ \\u00A0]\\p{Lu})";
/** So many lines below a closing formula may still hold a name. */
const SIGNED = 4;
const escaped = (name: string) =>
  name
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .split(SPACES)
    .join(`${SPACE}+`);
/** What finds any of some names; nothing for none. */
const anyOf = (names: readonly string[], before: string, after: string, flags: string) =>
  names.length === 0 ? [] : [new RegExp(`${before}(?:${names.map(escaped).join("|")})${after}`, flags)];
/** More names than a fiche has: a directory. */
const MOST_NAMES = 500;
/** Texts whose passages are kept: a label stands in every row of a table, and the text of a cell is asked about for its value and for its quote. */
const MOST_KEPT = 1_000;
const LONGEST_KEPT = 500;

/** Numbers, mailboxes and names of persons that two lines say together: what each of the two lines, trimmed, holds of them. */
function passagesCutByLines(lines: readonly string[]): ReadonlyMap<string, readonly PersonPassage[]> {
  const cut = new Map<string, PersonPassage[]>();
  const add = (line: string, passage: PersonPassage) => cut.set(line, [...(cut.get(line) ?? []), passage]);
  for (const [index, line] of lines.entries()) {
    const [before, after] = [line.trim().slice(-CUT), (lines[index + 1] ?? "").trim()];
    if (line.length < CUT && after.length < CUT && /:/.test(before))
      for (const { start, end } of namesInForms(`${before}\n${after}`)) {
        const isBefore = end <= before.length;
        const shift = isBefore ? 0 : before.length + 1;
        add(isBefore ? line.trim() : after, { kind: "person-name", start: start - shift, end: end - shift });
      }
    if (!/[0-9@][ ).]?$|[\p{L}]$/u.test(before) || !/^[0-9@(]|@/.test(after.slice(0, CUT))) continue;
    for (const { kind, start, end } of personalPassages(`${before}\n${after.slice(0, CUT)}`)) {
      if (start >= before.length || end <= before.length + 1) continue;
      const cutOff = line.trim().length - before.length;
      add(line.trim(), { kind, start: cutOff + start, end: line.trim().length });
      add(after, { kind, start: 0, end: end - before.length - 1 });
    }
  }
  return cut;
}

/** A reader of passages that keeps what it found in the last texts. */
function keeping(read: Persons["passages"]): Persons["passages"] {
  const kept = new Map<string, readonly PersonPassage[]>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    const found = read(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    if (text.length <= LONGEST_KEPT) kept.set(text, found);
    return found;
  };
}

/** The persons that a document names behind a title, a function or a label of contact: they are known in all of its texts. */
export function personsOf(texts: Iterable<string>): Persons {
  const lines = [...texts];
  const known = new Set<string>();
  const know = (name: string | undefined) => {
    if (name !== undefined && SPACES.test(name) && known.size < MOST_NAMES) known.add(name);
  };
  const cut = passagesCutByLines(lines);
  let closing = Number.NEGATIVE_INFINITY;
  const owners = createOwners();
  for (const [index, line] of lines.entries()) {
    if (line.length < 100) {
      know(nameAbove(lines[index - 1] ?? "", line));
      know(
        nameBelow(
          line,
          lines.slice(Math.max(0, index - 3), index).findLast((one) => one.trim() !== "") ?? "",
        ),
      );
    }
    if (line.length < 60) {
      know(nameInBlock(lines, index));
      if (index - closing <= SIGNED) know(nameAlone(line));
      if (isClosing(line)) closing = index;
    }
    for (const { name } of namesIn(line)) know(name);
    for (const { kind, start, end } of personalPassages(line))
      if (kind.endsWith("mail")) owners.add(line.slice(start, end));
  }
  if (owners.count > 0) for (const line of lines) for (const name of owners.namesIn(line)) know(name);
  const boxes = new Set([...known].flatMap(mailboxesOf));
  const isOwned = (local: string) => boxes.has(local) || isGivenWhole(local);
  const calledBy = [...known].flatMap((name) => name.split(SPACES)).filter(isCalled);
  const again = [
    ...anyOf([...known], "(?<![\\p{L}])", "(?![\\p{L}])", "giu"),
    ...anyOf([...new Set(calledBy)], CALLED, ALONE, "gu"),
  ];
  function* named(text: string): Generator<PersonPassage> {
    for (const { start, end } of namesIn(text)) yield { kind: "person-name", start, end };
    for (const pattern of again)
      for (const { index, 0: name } of text.matchAll(pattern))
        if (!isNamedAfter(text, index)) yield { kind: "person-name", start: index, end: index + name.length };
  }
  const passages = keeping((text) => {
    const indent = text.length - text.trimStart().length;
    const halves = (cut.get(text.trim()) ?? []).map((half) => ({
      ...half,
      start: half.start + indent,
      end: half.end + indent,
    }));
    const mailboxes = [...ownedMailboxes(text, isOwned)].map((box) => ({
      kind: "named-mail" as const,
      ...box,
    }));
    return passagesApart<PersonPassage>([...personalPassages(text), ...mailboxes, ...named(text), ...halves]);
  });
  return {
    passages,
    without: (text) => withoutPassages(text, passages(text)),
    under(label, text) {
      const before = `${label.slice(0, 80).replace(/[\s:]+$/, "")} : `;
      return passages(before + text)
        .map((passage) => ({
          ...passage,
          start: passage.start - before.length,
          end: passage.end - before.length,
        }))
        .filter(({ end }) => end > 0)
        .map((passage) => ({ ...passage, start: Math.max(0, passage.start) }));
    },
    names: (text) => named(text).next().done !== true,
  };
}
