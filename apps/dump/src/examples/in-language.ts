import { englishNames, englishWords, wordless } from "./english-words.js";
import type { ExampleQuery, ExampleView } from "./example-query.js";

/** Languages in which a question is asked and answered. */
export type QuestionLanguage = "fr" | "en";

/** A comment, an address, a text or the name of a variable: where the words of a query are. */
const WORDS = /#[^\n]*|<[^<>\s]*>|"((?:[^"\\\n]|\\.)*)"|\?(\w+)/g;

/** A text of a record or a label in one language, as an option. */
const TEXT = /OPTIONAL \{\s+(\S+) (\S+) \?(\w+) \.\s+FILTER\(LANG\(\?\3\) = "en"\)\s+\}/g;

/** English of questions that are asked elsewhere, beside that of the examples and before it. */
export interface OwnEnglish {
  readonly names: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

/** The English name of a variable. Throws when no table has one: a question with a new word needs a row there. */
export function englishName(name: string, own?: OwnEnglish): string {
  const english = own?.names[name] ?? englishNames[name];
  if (english === undefined) throw new Error(`no English name for ?${name}`);
  return english;
}

function englishWord(word: string, own?: OwnEnglish): string {
  const english = own?.words[word] ?? (wordless.test(word) ? word : englishWords[word]);
  if (english === undefined) throw new Error(`no English word for "${word}"`);
  return english;
}

/** Concepts have labels in both languages; what a record says is asked in English, and in French where it is not said in English. */
function withFrenchBehind(select: string): string {
  return select.replace(TEXT, (block, subject: string, path: string, column: string) => {
    if (path.endsWith("/skos:prefLabel")) return block;
    const inLanguage = (language: QuestionLanguage) => {
      const name = `?${column}_${language}`;
      return `OPTIONAL {\n${subject} ${path} ${name} .\nFILTER(LANG(${name}) = "${language}")\n}\n`;
    };
    const either = `BIND(COALESCE(?${column}_en, ?${column}_fr) AS ?${column})`;
    return `${inLanguage("en")}${inLanguage("fr")}${either}`;
  });
}

/** A query written in French, as its reader in a language asks it: names of columns, labels, texts and fixed words. The rows are the same. */
export function selectIn(
  { select }: Pick<ExampleQuery, "select">,
  language: QuestionLanguage,
  own?: OwnEnglish,
): string {
  if (language === "fr") return select;
  const english = select.replace(WORDS, (found, word: string | undefined, name: string | undefined) => {
    if (word !== undefined) return `"${englishWord(word, own)}"`;
    return name === undefined ? found : `?${englishName(name, own)}`;
  });
  return withFrenchBehind(english);
}

/** The columns to draw, under the names that they have in a language. */
export function viewIn(view: ExampleView | undefined, language: QuestionLanguage): ExampleView | undefined {
  if (view === undefined || view.kind === "table" || language === "fr") return view;
  const { kind, ...columns } = view;
  const named = Object.entries(columns).map(([use, column]) => [use, englishName(column)]);
  return { kind, ...Object.fromEntries(named) } as ExampleView;
}
