import fc, { type Arbitrary } from "fast-check";

/** Pieces of text that escaping, Unicode normalisation or a reader of lines may get wrong. */
const awkward = [
  "é",
  "e\u0301",
  "ﬁ",
  "Å",
  "A\u030A",
  "\u1100\u1161\u11A8",
  "\u202E",
  "\u200F",
  "\u200B",
  "\u2028",
  "\u2029",
  "\u00A0",
  "\uFEFF",
  "👩🏽‍⚕️",
  "𝒳",
  "漢",
  "عربي",
  '"',
  "'",
  "\\",
  "\\n",
  "\\u0041",
  "\n",
  "\t",
  "%",
  "%20",
  "#",
  "@fr",
  "^^",
  "<b>",
  "_:b0",
  "{",
  "|",
  " .",
  ",",
  ";",
  "=1+1",
] as const;

const word = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
const grapheme = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });

const UNREADABLE = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Text with a visible character, without control characters and lone surrogates; NFC and NFD, any script. */
export const visibleText: Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...awkward), grapheme, word), { maxLength: 4 }),
    word,
    fc.array(fc.oneof(fc.constantFrom(...awkward), word), { maxLength: 3 }),
  )
  .map(([before, sure, after]) => [...before, sure, ...after].join("").replace(UNREADABLE, ""));

/** Language tags of the shapes of BCP 47 that the model takes. */
export const languageTag: Arbitrary<string> = fc.constantFrom(
  "fr",
  "de",
  "it",
  "en",
  "rm",
  "gsw",
  "fr-ch",
  "de-1996",
  "es-419",
  "zh-hant-tw",
  "sl-rozaj-biske",
);

/** Text in one to three languages. */
export const languageMap: Arbitrary<Record<string, string>> = fc
  .uniqueArray(fc.tuple(languageTag, visibleText), {
    minLength: 1,
    maxLength: 3,
    selector: ([language]) => language,
  })
  .map((entries) => Object.fromEntries(entries));
