import { type Fields, type HpaRecord, recordClasses, withChangedTexts } from "@openhpa/core";
import { PublishError } from "../publish-error.js";
import { keyPattern, mailboxPattern, namePattern, numberPattern, REMOVED } from "./patterns.js";

/** Who and what is kept out of everything that is published. The list itself is written nowhere. */
export interface Oppositions {
  /** True for a record that is left out as a whole: its key is on the list, or is made from what is. */
  excludes(record: { readonly key: string; readonly id?: string | undefined }): boolean;
  /** The record without what the list names; undefined for one that is left out. */
  apply(record: HpaRecord): HpaRecord | undefined;
  /** A text, or a published file, without what the list names; itself where nothing is. */
  withoutNamed(text: string): string;
  /** Whether a text names something of the list. */
  isNamedIn(text: string): boolean;
}

interface Entry {
  readonly text: string;
  /** As keys write it; none for a number. */
  readonly key?: string;
}

const LEAST_LETTERS = 4;

function refused(line: number, fr: string, en: string): PublishError {
  return new PublishError("invalid-option", {
    fr: `Liste d'opposition, ligne ${line} : ${fr}`,
    en: `List of objections, line ${line}: ${en}`,
  });
}

function entryOf(said: string, line: number): Entry {
  if (said.includes("@")) {
    if (!/^[^\s@]+@[^\s@]+$/.test(said))
      throw refused(line, "ce n'est pas un courriel entier.", "this is no whole mailbox.");
    return { text: mailboxPattern(said), key: keyPattern(said) };
  }
  if (/^[+\d\s().\-/\u00A0]+$/.test(said)) {
    if (said.replace(/\D/g, "").length < 8)
      throw refused(line, "un numéro a huit chiffres au moins.", "a number has eight digits at least.");
    return { text: numberPattern(said) };
  }
  if ((said.match(/\p{L}/gu) ?? []).length < LEAST_LETTERS)
    throw refused(line, "un nom a quatre lettres au moins.", "a name has four letters at least.");
  return { text: namePattern(said), key: keyPattern(said) };
}

/** The lines of the list: what follows `#` is a remark, `clé:` or `key:` begins the key of a record. */
function linesOf(list: string): { readonly keys: ReadonlySet<string>; readonly entries: readonly Entry[] } {
  const keys = new Set<string>();
  const entries: Entry[] = [];
  for (const [index, line] of list
    .replace(/^\uFEFF/, "")
    .normalize("NFC")
    .split(/\r?\n/)
    .entries()) {
    const said = line.replace(/(?:^|\s)#.*$/, "").trim();
    const key = /^(?:cl[eé]|key)\s*:\s*(.+)$/i.exec(said)?.[1];
    if (key !== undefined) keys.add(key.slice(key.lastIndexOf("/") + 1));
    else if (said !== "") entries.push(entryOf(said, index + 1));
  }
  if (keys.size + entries.length === 0)
    throw new PublishError("invalid-option", {
      fr: "La liste d'opposition est vide. Écrivez un nom, un courriel, un numéro ou « clé: … » par ligne.",
      en: 'The list of objections is empty. Write a name, a mailbox, a number or "key: …" on each line.',
    });
  return { keys, entries };
}

/**
 * Reads a list of objections, one a line: a name, a mailbox, a telephone number, or `clé: ` and the key of a record. Names are found in any case,
 * with and without accents, in either order, and in keys; numbers in any writing. Throws a {@link PublishError} for a line that would hit too much.
 */
export function parseOppositions(list: string): Oppositions {
  const { keys, entries } = linesOf(list);
  const never = "(?!)";
  const any = new RegExp(entries.map(({ text }) => text).join("|") || never, "giu");
  const keyForms = entries.flatMap(({ key }) => (key === undefined ? [] : [key]));
  const anyKey = new RegExp(keyForms.map((form) => `(${form})`).join("|") || never, "g");
  const excluded = [...keys].map((key) => `(?:action|registry)/${key}(?![a-z0-9-])|"${key}"`).join("|");
  const anyExcluded = new RegExp(excluded || never);
  /** Keys get another name by the place of the entry in the list, so that two persons stay apart. */
  const key = (text: string) =>
    text.replace(anyKey, (...found) => `x${keyForms.findIndex((_, at) => found[at + 1] !== undefined) + 1}`);
  const withoutNamed = (text: string) => key(text.replace(any, REMOVED));
  const isNamedIn = (text: string) =>
    text.search(any) >= 0 || text.search(anyKey) >= 0 || anyExcluded.test(text);
  const excludes: Oppositions["excludes"] = ({ key: own, id = "" }) =>
    keys.has(own) || own.search(anyKey) >= 0 || id.search(anyKey) >= 0;
  return {
    excludes,
    withoutNamed,
    isNamedIn,
    apply(record) {
      if (excludes(record)) return undefined;
      const value = withChangedTexts(recordClasses[record.type], record as unknown as Fields, {
        text: (text) => text.replace(any, REMOVED),
        address: (_, address) =>
          withoutNamed(address) === address && !keys.has(address.slice(address.lastIndexOf("/") + 1))
            ? address
            : undefined,
        key,
      });
      return value as unknown as HpaRecord;
    },
  };
}
