/** Tells the language of some texts that belong together, as a tag (`fr`); undefined where they are too short or disagree. */
export type LanguageDetector = (texts: readonly string[]) => string | undefined;

/** What the library says of a text. */
interface Detected {
  readonly language: string;
  readonly isReliable: () => boolean;
  /** Languages with their likeness to the text, from 0 to 1, the most like first. */
  readonly getScores: () => Readonly<Record<string, number>>;
}

/** The library reads a text of so many characters at most: longer ones are asked in pieces. */
const WINDOW = 320;
/** So many pieces of a long document are asked, from its beginning to its end. */
const MOST_WINDOWS = 40;
const MOST_TEXTS = 2_000;
const LONGEST_TEXT = 4_000;
/** With fewer letters or words a text may be of several languages: `Distribution de flyers`. */
const FEWEST_LETTERS = 45;
const FEWEST_WORDS = 8;
/** The likeness of a text to its language, and how far the next language is behind: a language that the library does not know is like its neighbours. */
const LEAST_LIKENESS = 0.7;
const LEAST_LEAD = 0.1;
/** The share of the letters that has to speak for one language. */
const SHARE = 0.7;

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
/** Addresses, mailboxes and codes are of no language. */
const OF_NO_LANGUAGE = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+|\S*\d\S*/g;

const lettersIn = (text: string) => text.replace(/\P{L}/gu, "").length;

/** The words of some texts in pieces that the library reads whole. */
/** Some of many things, from the first to the last. */
function sampled<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)] as T);
}

function windowsOf(texts: readonly string[]): readonly string[] {
  const windows: string[] = [];
  let open = "";
  for (const text of texts)
    for (const { 0: word } of text.replace(OF_NO_LANGUAGE, " ").matchAll(WORD)) {
      if (open.length + word.length > WINDOW) {
        windows.push(open);
        open = "";
      }
      open += `${word} `;
    }
  return open === "" ? windows : [...windows, open];
}

function clearLanguage({ language, isReliable, getScores }: Detected): string | undefined {
  const [first = 0, second = 0] = Object.values(getScores());
  const isClear = isReliable() && first >= LEAST_LIKENESS && first - second >= LEAST_LEAD;
  return isClear ? language : undefined;
}

/** The language that most of some texts is in, as `detect` tells it of each piece of them. */
export function languageIn(texts: readonly string[], detect: (text: string) => Detected): string | undefined {
  const some = sampled(texts, MOST_TEXTS).map((text) => text.slice(0, LONGEST_TEXT));
  const windows = sampled(windowsOf(some), MOST_WINDOWS);
  const all = windows.join(" ");
  if (lettersIn(all) < FEWEST_LETTERS || (all.match(WORD) ?? []).length < FEWEST_WORDS) return undefined;
  const letters = new Map<string | undefined, number>();
  for (const window of windows) {
    const language = clearLanguage(detect(window));
    letters.set(language, (letters.get(language) ?? 0) + lettersIn(window));
  }
  const [first] = [...letters].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < SHARE * lettersIn(all)) return undefined;
  return first[0];
}

let loaded: Promise<LanguageDetector> | undefined;

/** The detector, with its data of a megabyte: loaded when it is first asked for. */
export function loadLanguageDetector(): Promise<LanguageDetector> {
  loaded ??= import("eld/extrasmall").then(
    ({ eld }) =>
      (texts) =>
        languageIn(texts, eld.detect),
  );
  return loaded;
}
