import { createIssue, type IssueCode, issueCodes } from "@openhpa/core";
import { type IssueGuidance, issueGuidance } from "./issue-guidance.js";
import { generatedNotice } from "./markdown.js";

/** Severities in words; an error makes a record invalid, the others do not. */
const severities = {
  error: "erreur / error",
  warning: "avertissement / warning",
  info: "information",
} as const;

function section([code, { why, todo, example }]: readonly [IssueCode, IssueGuidance]): string {
  const { messages } = createIssue(code, [], example);
  return [
    `## ${code}`,
    "",
    `*${severities[issueCodes[code]]}*`,
    "",
    `> ${messages.fr}`,
    ">",
    `> ${messages.en}`,
    "",
    `- **Pourquoi** : ${why[0]}`,
    `- **Que faire** : ${todo[0]}`,
    `- **Why**: ${why[1]}`,
    `- **What to do**: ${todo[1]}`,
    "",
  ].join("\n");
}

/** A section per issue code, with an example of its message: `docs/reference/issues.md`. */
export function issueReference(): string {
  const codes = Object.keys(issueCodes) as IssueCode[];
  return [
    generatedNotice,
    "# Remarques de la validation / validation issues",
    "",
    "Une erreur rend la fiche invalide ; un avertissement ou une information, non. Les codes ne changent pas.",
    "",
    "*An error makes the record invalid; a warning or an information does not. The codes do not change.*",
    "",
    ...codes.map((code) => section([code, issueGuidance[code]])),
  ].join("\n");
}
