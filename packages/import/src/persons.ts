import { type PersonalFormKind, passagesApart, personalPassages, withoutPassages } from "@openhpa/core";
import { isClosing } from "./closing-formula.js";
import { createOwners, mailboxesOf, ownedMailboxes } from "./mailbox-owners.js";
import { namesInForms } from "./name-contexts.js";
import { isGivenWhole, isNamedAfter, SPACE, SPACES } from "./name-words.js";
import { nameAbove, nameAlone, nameBelow, nameInBlock, namesIn } from "./person-names.js";

import { phonesIn } from "./phone-passages.js";

export { isTitledName } from "./person-names.js";

/** A passage about a person in a text; `start` and `end` count UTF-16 units. */
export interface PersonPassage {
  readonly kind: PersonalFormKind | "person-name" | "unclear-phone";
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
/** Lines that are held while a document is read for its names. */
const MOST_HELD = 200;

/** Collects numbers, mailboxes and names of persons that two lines say together: what each of the two lines, trimmed, holds of them. */
function createCutPassages() {
  const cut = new Map<string, PersonPassage[]>();
  const add = (line: string, passage: PersonPassage) => {
    const known = cut.get(line) ?? [];
    cut.set(line, known);
    // A name that stands in one line alone is found there by itself.
    if (![...namesInForms(line)].some(({ start, end }) => start === passage.start && end === passage.end))
      known.push(passage);
    if (known.length === 0) cut.delete(line);
  };
  const read = (line: string, next: string): void => {
    const [before, after] = [line.trim().slice(-CUT), next.trim()];
    if (line.length < CUT && after.length < CUT && /:/.test(before))
      for (const { start, end } of namesInForms(`${before}\n${after}`)) {
        const isBefore = end <= before.length;
        const shift = isBefore ? 0 : before.length + 1;
        add(isBefore ? line.trim() : after, {
          kind: "person-name",
          start: start - shift,
          end: end - shift,
        });
      }
    if (!/[0-9@][ ).]?$|[\p{L}]$/u.test(before) || !/^[0-9@(]|@/.test(after.slice(0, CUT))) return;
    for (const { kind, start, end } of personalPassages(`${before}\n${after.slice(0, CUT)}`)) {
      if (start >= before.length || end <= before.length + 1) continue;
      const cutOff = line.trim().length - before.length;
      add(line.trim(), { kind, start: cutOff + start, end: line.trim().length });
      add(after, { kind, start: 0, end: end - before.length - 1 });
    }
  };
  /** A number in a short line below somebody is likely theirs. */
  const readBelow = (line: string, isBelowSomebody: boolean): void => {
    const text = line.trim();
    if (isBelowSomebody && text.length < LONGEST_KEPT / 4)
      for (const span of phonesIn(text)) add(text, { kind: "unclear-phone", ...span });
  };
  return { read, readBelow, halvesOf: (line: string): readonly PersonPassage[] => cut.get(line) ?? [] };
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

/** Learns who is named in a document, from its texts one after the other. */
export interface PersonsReading {
  /** Takes the next text. */
  read(text: string): void;
  /** To be called when all texts were read: true where they have to be read a second time. */
  endsFirst(): boolean;
  /** Takes a text the second time, in which whoever a mailbox is of is looked for. */
  readAgain(text: string): void;
  /** What is known of persons, from then on. */
  persons(): Persons;
}

/** Lines on both sides of one that say what it is. */
const AROUND = 3;

/** Longer lines above a number are prose. */
const SHORT_LINE = 100;

/** Nothing known yet. Of the texts no more than a few are held at once. */
export function createPersonsReading(): PersonsReading {
  const known = new Set<string>();
  const know = (name: string | undefined) => {
    if (name !== undefined && SPACES.test(name) && known.size < MOST_NAMES) known.add(name);
  };
  const cut = createCutPassages();
  const owners = createOwners();
  const lines: string[] = [];
  /** The place in the whole of the first of the lines, and of the next one to be looked at. */
  let first = 0;
  let next = 0;
  let closing = Number.NEGATIVE_INFINITY;

  /** True for a short line in which somebody is named. */
  const isOfSomebody = (line: string) =>
    line.length < SHORT_LINE && (known.has(line.trim()) || namesIn(line).next().done !== true);

  function look(index: number): void {
    const line = lines[index] as string;
    const place = first + index;
    cut.read(line, lines[index + 1] ?? "");
    if (line.length < 100) {
      know(nameAbove(lines[index - 1] ?? "", line));
      const above = lines.slice(Math.max(0, index - AROUND), index);
      know(nameBelow(line, above.findLast((one) => one.trim() !== "") ?? ""));
    }
    if (line.length < 60) {
      know(nameInBlock(lines, index));
      if (place - closing <= SIGNED) know(nameAlone(line));
      if (isClosing(line)) closing = place;
    }
    for (const { name } of namesIn(line)) know(name);
    const above = lines.slice(Math.max(0, index - AROUND), index).filter((one) => one.trim() !== "");
    cut.readBelow(line, above.slice(-2).some(isOfSomebody));
    for (const { kind, start, end } of personalPassages(line))
      if (kind.endsWith("mail")) owners.add(line.slice(start, end));
  }

  return {
    read(text) {
      lines.push(text);
      if (lines.length + first - next > AROUND) {
        look(next - first);
        next += 1;
      }
      if (lines.length > MOST_HELD) first += lines.splice(0, next - first - AROUND).length;
    },
    endsFirst() {
      for (; next < first + lines.length; next += 1) look(next - first);
      lines.length = 0;
      return owners.count > 0;
    },
    readAgain(text) {
      for (const name of owners.namesIn(text)) know(name);
    },
    persons: () => personsNamed(known, cut.halvesOf),
  };
}

/** The persons that a document names behind a title, a function or a label of contact: they are known in all of its texts. */
export function personsOf(texts: Iterable<string>): Persons {
  const lines = [...texts];
  const reading = createPersonsReading();
  for (const line of lines) reading.read(line);
  if (reading.endsFirst()) for (const line of lines) reading.readAgain(line);
  return reading.persons();
}

/** So near to a person a number is likely theirs. */
const NEAR = 120;
const isSomebody = ({ kind }: PersonPassage) => kind === "person-name" || kind === "named-mail";

/** The numbers of a text that stand near somebody's name or mailbox. */
function phonesBeside(text: string, found: readonly PersonPassage[]): readonly PersonPassage[] {
  const persons = found.filter(isSomebody);
  if (persons.length === 0) return [];
  return [...phonesIn(text)]
    .filter(({ start, end }) =>
      persons.some((person) => person.start - end < NEAR && start - person.end < NEAR),
    )
    .map((span) => ({ kind: "unclear-phone" as const, ...span }));
}

/** Some persons by their names, and the halves of passages that stand in two lines. */
function personsNamed(
  known: ReadonlySet<string>,
  halvesOf: (line: string) => readonly PersonPassage[],
): Persons {
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
    const halves = halvesOf(text.trim()).map((half) => ({
      ...half,
      start: half.start + indent,
      end: half.end + indent,
    }));
    const mailboxes = [...ownedMailboxes(text, isOwned)].map((box) => ({
      kind: "named-mail" as const,
      ...box,
    }));
    const found = [...personalPassages(text), ...mailboxes, ...named(text), ...halves];
    return passagesApart<PersonPassage>([...found, ...phonesBeside(text, found)]);
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
