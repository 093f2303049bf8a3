import { print, type Terminal } from "@openhpa/console";
import { createIssue, type IssueCode, issueCodes } from "@openhpa/core";
import { issueGuidance } from "@openhpa/core/guidance";
import { Argument, Command, Option } from "commander";
import type { ReportLanguage } from "./reports/report-format.js";

const words = {
  fr: {
    error: "erreur",
    warning: "avertissement",
    info: "information",
    example: "Exemple",
    why: "Pourquoi",
    todo: "Que faire",
  },
  en: {
    error: "error",
    warning: "warning",
    info: "information",
    example: "Example",
    why: "Why",
    todo: "What to do",
  },
} as const;

function explanation(code: IssueCode, language: ReportLanguage): string {
  const w = words[language];
  const { why, todo, example } = issueGuidance[code];
  const index = language === "fr" ? 0 : 1;
  return [
    `${code} (${w[issueCodes[code]]})`,
    "",
    `${w.example} : ${createIssue(code, [], example).messages[language]}`,
    `${w.why} : ${why[index]}`,
    `${w.todo} : ${todo[index]}`,
    "",
  ].join("\n");
}

function list(language: ReportLanguage): string {
  const codes = Object.keys(issueCodes) as IssueCode[];
  const width = Math.max(...codes.map((code) => code.length));
  const index = language === "fr" ? 0 : 1;
  return codes.map((code) => `${code.padEnd(width)}  ${issueGuidance[code].why[index]}\n`).join("");
}

/** `openhpa explain`: what an issue code means, why it matters and what to do; without a code, all of them. */
export function explainCommand(terminal: Terminal): Command {
  return new Command("explain")
    .description("Explique une remarque de la validation : pourquoi elle compte et que faire.")
    .addArgument(
      new Argument("[code]", "code de la remarque, par exemple unknown-concept").choices(
        Object.keys(issueCodes),
      ),
    )
    .addOption(new Option("--lang <langue>", "langue de l'explication").choices(["fr", "en"]).default("fr"))
    .action(async (code: IssueCode | undefined, { lang }: { readonly lang: ReportLanguage }) => {
      await print(terminal.stdout, code === undefined ? list(lang) : explanation(code, lang));
    });
}
