import type { Bilingual, IssueDetail } from "../issue.js";

/** Languages in which every message exists. */
export type MessageLanguage = keyof Bilingual;

/** An {@link IssueDetail} in one language. */
export interface SpokenDetail extends Omit<IssueDetail, "expected" | "facts"> {
  readonly expected?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

function spoken<T extends string | number>(value: T | Bilingual, language: MessageLanguage): T | string {
  if (typeof value === "object") return value[language];
  return language === "fr" && typeof value === "number" ? String(value).replace(".", ",") : value;
}

/** The detail as one language says it: no message can show the words of another. */
export function inLanguage(detail: IssueDetail, language: MessageLanguage): SpokenDetail {
  const { received, suggestion, field } = detail;
  const facts: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(detail.facts ?? {})) facts[name] = spoken(value, language);
  return {
    received,
    facts,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(field === undefined ? {} : { field }),
    ...(detail.expected === undefined ? {} : { expected: spoken(detail.expected, language) }),
  };
}

/** A fact that the code's message names; a question mark shows a gap instead of hiding it. */
export function fact(detail: SpokenDetail, name: string): string {
  return String(detail.facts?.[name] ?? "?");
}
