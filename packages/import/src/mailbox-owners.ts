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
