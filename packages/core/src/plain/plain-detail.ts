import type { Issue } from "../issue.js";
import { inLanguage, type MessageLanguage, type SpokenDetail } from "../messages/detail.js";

/** How whoever shows a message calls the values of a record. */
export interface PlainNames {
  /** A value as people say it: a concept by its label, a territory by its name, a date in words; undefined for what has no other name. */
  readonly nameOf?: (value: string) => string | undefined;
}

/** What a plain message is made from. */
export interface PlainDetail {
  /** The label of the field, between the quotes of the language; undefined where the issue is about no field. */
  readonly field: string | undefined;
  /** What was found, as people say it. */
  readonly value: string;
  /** What was probably meant, as people say it. */
  readonly suggestion: string | undefined;
  /** A fact of the issue; empty where it has none of this name. */
  readonly fact: (name: string) => string;
  readonly expected: string;
}

const LONGEST = 80;
const quotes: Readonly<Record<MessageLanguage, readonly [string, string]>> = {
  fr: ["«\u00A0", "\u00A0»"],
  en: ["“", "”"],
};

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : text;
}

/** A plain value as people say it; what is no plain value has no words. */
function wordsOf(value: unknown, { nameOf }: PlainNames, language: MessageLanguage): string | undefined {
  if (typeof value === "number") return language === "fr" ? String(value).replace(".", ",") : String(value);
  if (typeof value !== "string" || value.trim() === "") return undefined;
  return shortened(nameOf?.(value) ?? value);
}

/** The detail of an issue in the words of one language. */
export function plainDetail(issue: Issue, language: MessageLanguage, names: PlainNames): PlainDetail {
  const spoken: SpokenDetail = inLanguage(issue, language);
  const [open, close] = quotes[language];
  const quoted = (text: string | undefined) => (text === undefined ? undefined : open + text + close);
  const nothing = language === "fr" ? "Cette réponse" : "This answer";
  return {
    field: quoted(spoken.field?.[language]),
    value: quoted(wordsOf(issue.received, names, language)) ?? nothing,
    suggestion: quoted(wordsOf(issue.suggestion, names, language)),
    fact: (name) => {
      const text = String(spoken.facts?.[name] ?? "");
      return names.nameOf?.(text) ?? text;
    },
    expected: spoken.expected ?? "",
  };
}
