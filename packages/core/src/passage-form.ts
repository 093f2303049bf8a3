/** A passage that is looked for: what stands before it, itself, and what stands after it. No part has a group that captures. */
export interface PassageForm {
  readonly before: string;
  readonly body: string;
  readonly after: string;
}

/** A pattern of one of some texts; what they hold that means something in a pattern is theirs to escape. */
export const oneOf = (list: readonly string[]) => `(?:${[...new Set(list)].join("|")})`;

/** What follows a beginning that words share, as a pattern; the empty text is a word that ends there. */
function endingsOf(endings: ReadonlySet<string>): string {
  const groups = new Map<string, Set<string>>();
  for (const ending of endings)
    if (ending !== "")
      groups.set(ending[0] as string, (groups.get(ending[0] as string) ?? new Set()).add(ending.slice(1)));
  const others = [...groups].map(([first, rest]) => first + endingsOf(rest));
  if (others.length === 0) return "";
  if (others.length === 1 && !endings.has("")) return others[0] as string;
  return `(?:${others.join("|")})${endings.has("") ? "?" : ""}`;
}

/** A pattern of one of some words, each beginning that they share written once: JavaScript runs no longer pattern than 20 kB at full speed. */
export const oneWordOf = (list: readonly string[]) => `(?:${endingsOf(new Set(list))})`;

/** Blanks in their normal form (NFC makes U+2002 and U+2003 of U+2000 and U+2001), and the signs that show nothing. */
export const blank = "[ \t\u00A0\u00AD\u1680\u2002-\u200D\u202F\u205F\u2060\u3000\uFEFF]";
