import { fromWindows1252 } from "./decode-text.js";

/** What French, German and Italian text holds beyond ASCII. */
const SIGNS = "àâäçéèêëîïìíôöòóùûüúÿñáæœÀÂÄÇÉÈÊËÎÏÌÍÔÖÒÓÙÛÜÚŸÑÁÆŒßẞ«»’‘“”„–—…•€°·±²³½¼µ×\u00A0\u202F";

/** The printed form of each sign when its UTF-8 bytes were read as Windows-1252 or as ISO 8859-1. */
const forms: ReadonlyMap<string, string> = new Map(
  [...SIGNS].flatMap((sign) => {
    const bytes = new TextEncoder().encode(sign);
    return [[fromWindows1252(bytes), sign] as const, [String.fromCharCode(...bytes), sign] as const];
  }),
);

const byLength = [...forms.keys()].sort((a, b) => b.length - a.length);
const FORM = new RegExp(byLength.join("|"), "g");
const BEYOND_ASCII = /[^\p{ASCII}]/u;
const IN_A_WORD = new RegExp(`[A-Za-z](?:${byLength.join("|")})|(?:${byLength.join("|")})[a-z]`);

/** What a text, or a part of one that begins and ends at a line, shows of having been wrongly decoded. */
export interface MojibakeSigns {
  /** Characters beyond ASCII that are of no such form. */
  readonly hasOthers: boolean;
  /** Such a form in a word. */
  readonly hasWord: boolean;
}

export const mojibakeSigns = (text: string): MojibakeSigns => ({
  hasOthers: BEYOND_ASCII.test(text.replace(FORM, "")),
  hasWord: BEYOND_ASCII.test(text) && IN_A_WORD.test(text),
});

/** A text in which each wrongly decoded sign is the sign that it was. */
export const withoutMojibake = (text: string): string =>
  text.replace(FORM, (form) => forms.get(form) ?? form);

/**
 * The text before it was wrongly decoded (`prÃ©vention`), only when that is certain: every character beyond ASCII belongs to such a form, and
 * one of them stands in a word. Undefined otherwise.
 */
export function repairedMojibake(text: string): string | undefined {
  if (!BEYOND_ASCII.test(text) || !IN_A_WORD.test(text)) return undefined;
  return BEYOND_ASCII.test(text.replace(FORM, "")) ? undefined : withoutMojibake(text);
}
