import { REMOVED_PASSAGE } from "@openhpa/core";

const LETTERS: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d" };

/** A key made of words: lower-case ASCII joined by hyphens, cut between words; empty when the text holds no Latin letter or digit. */
export function slugOf(text: string, longest = 60): string {
  const slug = text
    .slice(0, 8 * longest)
    .replaceAll(REMOVED_PASSAGE, " ")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => LETTERS[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1).lastIndexOf("-");
  return slug.slice(0, cut > 0 ? cut : longest);
}
