/** A passage that is looked for: what stands before it, itself, and what stands after it. No part has a group that captures. */
export interface PassageForm {
  readonly before: string;
  readonly body: string;
  readonly after: string;
}

/** A pattern of one of some texts; what they hold that means something in a pattern is theirs to escape. */
export const oneOf = (list: readonly string[]) => `(?:${[...new Set(list)].join("|")})`;

/** Blanks in their normal form (NFC makes U+2002 and U+2003 of U+2000 and U+2001), and the signs that show nothing. */
export const blank = "[ \t\u00A0\u00AD\u1680\u2002-\u200D\u202F\u205F\u2060\u3000\uFEFF]";
