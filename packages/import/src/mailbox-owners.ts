import { SPACES } from "./name-words.js";

/** Whose the mailboxes of a document are, as their names tell: `camille.exemple@` is of Camille Exemple. */
export interface MailboxOwners {
  readonly count: number;
  /** Remembers what stands before the `@` of a mailbox of a person. */
  add(mailbox: string): void;
  /** The names in a text that a mailbox is made of. */
  namesIn(text: string): readonly string[];
}

const plain = (word: string) =>
  word
    .normalize("NFKD")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
/** A mailbox of one word, its sign written in any usual way; the second group is what its domain begins with. */
const MAILBOX =
  /(?<![\p{L}\d._+-])(\p{L}{3,40})\d{0,4}(?:@| ?[([{<] ?(?:at|arobase|[aà]) ?[)\]}>] ?| at | arobase )([\p{L}\d-]+)(?:\.[\p{L}\d-]+)+/giu;

/** What mailboxes of one word are made of for somebody whose name is known. */
export function mailboxesOf(name: string): readonly string[] {
  const words = name
    .split(SPACES)
    .map(plain)
    .filter((word) => word !== "");
  const parts = [
    [words[0] ?? "", words.slice(1).join("")],
    [words.at(-1) ?? "", words.slice(0, -1).join("")],
  ] as const;
  return parts
    .filter(([first, last]) => first !== "" && last.length > 1)
    .flatMap(([first, last]) => [first + last, last + first, first[0] + last, last + first[0], first, last])
    .filter((local) => local.length > 3);
}

/** The mailboxes of one word in a text that are somebody's; none is whose domain begins with the same word. */
export function* ownedMailboxes(
  text: string,
  isOwned: (local: string) => boolean,
): Generator<{ readonly start: number; readonly end: number }> {
  for (const { index, 0: all, 1: local = "", 2: domain = "" } of text.matchAll(MAILBOX))
    if (plain(local) !== plain(domain) && isOwned(plain(local)))
      yield { start: index, end: index + all.length };
}

/** Two to four words with capitals, small words between them. */
const NAME =
  /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*(?:[ \u00A0](?:de la |d[eu] |d['’]|l[ea] |van |von )?\p{Lu}[\p{L}'’-]*){1,3}/gu;
/** More mailboxes than a fiche has: a directory. */
const MOST = 500;

export function createOwners(): MailboxOwners {
  const locals = new Set<string>();
  const isMailbox = (first: string, last: string) =>
    first !== "" &&
    last.length > 1 &&
    [first + last, last + first, first[0] + last, last + first[0]].some((local) => locals.has(local));
  return {
    get count() {
      return locals.size;
    },
    add(mailbox) {
      const [local = ""] = mailbox.split(/[@＠﹫+([{<]|\s|%40|&#64;|arobase|[_-]at[_-]/i);
      const word = plain(local);
      if (word.length > 3 && locals.size < MOST) locals.add(word);
    },
    namesIn(text) {
      const names: string[] = [];
      for (const [name] of text.matchAll(NAME)) {
        const words = name.split(/[ \u00A0]+/);
        for (let from = 0; from < words.length - 1; from += 1)
          for (let to = from + 2; to <= words.length; to += 1) {
            const part = words.slice(from, to);
            if (isMailbox(plain(part[0] ?? ""), plain(part.slice(1).join("")))) names.push(part.join(" "));
          }
      }
      return names;
    },
  };
}
