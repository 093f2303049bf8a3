import { type Issue, type IssueCode, issueCodes } from "@openhpa/core";
import type { RecordReport } from "@openhpa/io";
import type { Log, Result, Run } from "sarif";
import { version } from "../version.js";
import type { ReportFormat, ReportLanguage } from "./report-format.js";

const levels: Readonly<Record<Issue["severity"], Result.level>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** A file as SARIF names it: forward slashes, percent-encoded, relative to where the command ran. */
function uriOf(file: string): string {
  return file.split(/[\\/]/).map(encodeURIComponent).join("/");
}

function resultsOf(
  report: RecordReport,
  language: ReportLanguage,
  ruleIndex: ReadonlyMap<IssueCode, number>,
): Result[] {
  return report.issues.map(({ code, severity, messages, place, pointer }) => ({
    ruleId: code,
    ruleIndex: ruleIndex.get(code) ?? -1,
    level: levels[severity],
    message: { text: messages[language] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(report.file) },
          ...(place ? { region: { startLine: place.line, startColumn: place.column } } : {}),
        },
        logicalLocations: [{ fullyQualifiedName: `${report.key ?? ""}${pointer}` }],
      },
    ],
  }));
}

/** The log without results, in the two parts that stand before and behind them. */
function emptyLog(codes: readonly IssueCode[]): readonly [before: string, behind: string] {
  const run: Run = {
    tool: {
      driver: {
        name: "openhpa",
        version,
        rules: codes.map((id) => ({ id, defaultConfiguration: { level: levels[issueCodes[id]] } })),
      },
    },
    columnKind: "utf16CodeUnits",
    results: [],
  };
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [run],
  };
  const text = JSON.stringify(log, null, 2);
  const at = text.lastIndexOf("[]") + 1;
  return [text.slice(0, at), text.slice(at)];
}

/** For code-scanning tools: SARIF 2.1.0 (OASIS), columns in UTF-16 code units. */
export const sarifReport: ReportFormat = ({ language }) => {
  const codes = Object.keys(issueCodes) as IssueCode[];
  const ruleIndex = new Map(codes.map((code, index) => [code, index]));
  const [before, behind] = emptyLog(codes);
  let separator = "";
  return {
    begin: () => before,
    each: (report) => {
      let text = "";
      for (const result of resultsOf(report, language, ruleIndex)) {
        text += `${separator}\n        ${JSON.stringify(result, null, 2).replaceAll("\n", "\n        ")}`;
        separator = ",";
      }
      return text;
    },
    end: () => `${separator === "" ? "" : "\n      "}${behind}\n`,
  };
};
