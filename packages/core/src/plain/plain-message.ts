import type { Issue, IssueCode } from "../issue.js";
import type { MessageLanguage } from "../messages/detail.js";
import { type PlainDetail, type PlainNames, plainDetail } from "./plain-detail.js";
import { plainEn } from "./plain-en.js";
import { plainFr } from "./plain-fr.js";

const byLanguage: Readonly<
  Record<MessageLanguage, Readonly<Record<IssueCode, (detail: PlainDetail) => string>>>
> = { fr: plainFr, en: plainEn };

/**
 * What an issue says to people who never saw a file of data: no code, no pointer, no name of a field of the model. The message of the issue
 * itself is for those who write files.
 */
export function plainMessage(issue: Issue, language: MessageLanguage, names: PlainNames = {}): string {
  // Keys are made, never typed: whatever is wrong with one, the same is to be done.
  const code = issue.path.at(-1) === "key" && issue.code !== "duplicate-record" ? "invalid-key" : issue.code;
  return byLanguage[language][code](plainDetail(issue, language, names));
}
