import {
  asCalled,
  columnsOf,
  inColumns,
  languageOf,
  languages,
  paintFor,
  print,
  type Terminal,
} from "@openhpa/console";
import { createIssue, type IssueCode, issueCodes } from "@openhpa/core";
import { issueGuidance } from "@openhpa/core/guidance";
import { Argument, Command, Option } from "commander";

const words = {
  fr: {
    error: "erreur",
    warning: "avertissement",
    info: "information",
    example: "Exemple",
    why: "Pourquoi",
    todo: "Que faire",
    colon: " :",
  },
  en: {
    error: "error",
    warning: "warning",
    info: "information",
    example: "Example",
    why: "Why",
    todo: "What to do",
    colon: ":",
  },
} as const;

function explanation(code: IssueCode, terminal: Terminal): string {
  const language = languageOf(terminal);
  const w = words[language];
  const paint = paintFor(terminal, terminal.stdout);
  const told = (title: string, text: string) =>
    inColumns(`${paint("bold", title)}${w.colon} ${text}`, "  ", columnsOf(terminal.stdout));
  const { why, todo, example } = issueGuidance[code];
  const index = language === "fr" ? 0 : 1;
  return [
    `${paint("bold", code)} (${w[issueCodes[code]]})`,
    "",
    told(w.example, createIssue(code, [], example).messages[language]),
    told(w.why, why[index]),
    asCalled(told(w.todo, todo[index]), terminal.invocation),
    "",
  ].join("\n");
}

function list(terminal: Terminal): string {
  const language = languageOf(terminal);
  const codes = Object.keys(issueCodes) as IssueCode[];
  const width = Math.max(...codes.map((code) => code.length));
  const index = language === "fr" ? 0 : 1;
  const indent = " ".repeat(width + 2);
  return codes
    .map((code) => `${code.padEnd(width)}  ${issueGuidance[code].why[index]}`)
    .map((line) => `${inColumns(line, indent, columnsOf(terminal.stdout))}\n`)
    .join("");
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
    .addOption(
      new Option("--lang <langue>", "langue de l'explication ; sans elle, celle du système").choices([
        ...languages,
      ]),
    )
    .action(async (code: IssueCode | undefined) => {
      await print(terminal.stdout, code === undefined ? list(terminal) : explanation(code, terminal));
    });
}
