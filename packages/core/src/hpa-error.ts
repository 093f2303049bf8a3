import type { Bilingual, Issue } from "./issue.js";
import { toPointer } from "./issue.js";
import type { MessageLanguage } from "./messages/index.js";

/** So many issues stand in the message of an error; all are in `issues`. */
const MOST_PRINTED = 10;

const heads: Bilingual = { fr: "La fiche n'est pas valide :", en: "The record is not valid:" };

/** What is thrown for a value that is no valid record; `issues` say why, the errors first. */
export class HpaError extends Error {
  override readonly name = "HpaError";
  readonly code = "invalid-record";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], language: MessageLanguage = "fr") {
    const errors = issues.filter(({ severity }) => severity === "error").slice(0, MOST_PRINTED);
    const lines = errors.map(({ path, messages }) => `${toPointer(path) || "/"} ${messages[language]}`);
    super([heads[language], ...lines].join("\n"));
    this.issues = issues;
  }
}
