import { createIssue, type IssueCode, issueCodes } from "@openhpa/core";
import { issueGuidance } from "@openhpa/core/guidance";
import type { Artefact } from "./artefact.js";
import { generatedNotice, markdownTable } from "./markdown.js";

/** Severities in words; an error makes a record invalid, the others do not. */
const severities = {
  error: "erreur / error",
  warning: "avertissement / warning",
  info: "information",
} as const;

const codes = Object.keys(issueCodes) as IssueCode[];

function issuePage(code: IssueCode): string {
  const { why, todo, example } = issueGuidance[code];
  const { messages } = createIssue(code, [], example);
  return [
    generatedNotice,
    `# ${code}`,
    "",
    `*${severities[issueCodes[code]]}*`,
    "",
    `> ${messages.fr}`,
    ">",
    `> ${messages.en}`,
    "",
    `**Pourquoi.** ${why[0]}`,
    "",
    `**Que faire.** ${todo[0]}`,
    "",
    `**Why.** ${why[1]}`,
    "",
    `**What to do.** ${todo[1]}`,
    "",
    `Exemples de fiches qui donnent cette remarque / records that give this issue: [seeds/invalid/${code}](../../../seeds/invalid/${code}).`,
    "",
    "[Toutes les remarques / all issues](../issues.md)",
    "",
  ].join("\n");
}

/** A page per issue code, with an example of its message: `docs/reference/issues/<code>.md`. */
export function issuePages(): Artefact[] {
  return codes.map((code) => ({ path: `docs/reference/issues/${code}.md`, content: issuePage(code) }));
}

/** The list of all issue codes: `docs/reference/issues.md`. */
export function issueReference(): string {
  const rows = codes.map((code) => [
    `[${code}](issues/${code}.md)`,
    severities[issueCodes[code]],
    ...issueGuidance[code].why,
  ]);
  return [
    generatedNotice,
    "# Remarques de la validation / validation issues",
    "",
    "Une erreur rend la fiche invalide ; un avertissement ou une information, non. Les codes ne changent pas.",
    "`openhpa explain <code>` affiche la même page.",
    "",
    "*An error makes the record invalid; a warning or an information does not. The codes do not change.*",
    "*`openhpa explain <code>` prints the same page.*",
    "",
    markdownTable(["Code", "Gravité / severity", "Pourquoi", "Why"], rows),
    "",
  ].join("\n");
}
