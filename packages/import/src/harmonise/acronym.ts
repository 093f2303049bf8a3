/** Small words whose letter an acronym leaves out or keeps. */
const WORD = /[\p{L}\d]+/gu;
const CAPITALS = /^[\p{Lu}\d][\p{L}\d.&'’-]{0,14}$/u;

const bare = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** How many signs of `wanted` stand in `letters` in their order, at most. */
function inOrder(wanted: string, letters: string): number {
  let row = new Array<number>(letters.length + 1).fill(0);
  for (const sign of wanted) {
    const next = [0];
    for (let at = 1; at <= letters.length; at++)
      next.push(
        letters[at - 1] === sign ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * True when a word is the acronym of a name: its letters stand in the name in their order, the first one begins it, and most of them begin a
 * word (`CODES` of “Comité départemental d'éducation pour la santé”). A place or a function in parentheses is none.
 */
export function isAcronymOf(acronym: string, name: string): boolean {
  const word = acronym.trim();
  if (!CAPITALS.test(word) || (word.match(/\p{Lu}/gu) ?? []).length < 2 || name.length > 400) return false;
  const letters = bare(word).replace(/[^\p{L}\d]/gu, "");
  const words = bare(name).match(WORD) ?? [];
  const articles = /^(?:l|le|la|les|un|une)$/;
  const firsts = [words[0], articles.test(words[0] ?? "") ? words[1] : undefined];
  if (!firsts.some((first) => first?.[0] === letters[0])) return false;
  const initials = words.map(([initial = ""]) => initial).join("");
  return (
    inOrder(letters, words.join("")) === letters.length && inOrder(letters, initials) >= letters.length * 0.6
  );
}

/** A name and the acronym in its last parentheses, with the offset of the acronym (UTF-16). */
export interface NameWithAcronym {
  readonly name: string;
  readonly acronym?: { readonly text: string; readonly start: number };
}

const LAST_PARENTHESES = /^([^()]*(?:\([^()]*\)[^()]*)*[^\s()])\s*\(\s*([^()]{2,20})\s*\)$/;

/** Takes the acronym at the end of a name apart: `Mutualité sociale agricole (MSA)`. Other words in parentheses stay in the name. */
export function withoutAcronym(printed: string): NameWithAcronym {
  if (printed.length > 400 || !printed.endsWith(")")) return { name: printed };
  const [, name = "", inside = ""] = LAST_PARENTHESES.exec(printed) ?? [];
  const text = inside.trim();
  if (name === "" || !isAcronymOf(text, name)) return { name: printed };
  return { name, acronym: { text, start: printed.lastIndexOf(text) } };
}
