import type { Issue } from "@openhpa/core";
import type { RecordReport } from "@openhpa/io";
import type { ReportFormat, ReportOptions } from "./report-format.js";

const commands: Readonly<Record<Issue["severity"], string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

/** Escapes a message and a property of a workflow command (GitHub Actions, "Workflow commands"). */
const escapeData = (text: string) =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function commandsOf(report: RecordReport, { language }: ReportOptions): string {
  return report.issues
    .map(({ severity, code, place, pointer, messages }) => {
      const at = place ? `,line=${place.line},col=${place.column}` : "";
      const where = `file=${escapeProperty(report.file)}${at},title=${escapeProperty(code)}`;
      return `::${commands[severity]} ${where}::${escapeData(`${pointer || "/"} ${messages[language]}`)}\n`;
    })
    .join("");
}

/** For GitHub Actions: workflow commands that annotate the lines of a pull request. */
export const githubReport: ReportFormat = (options) => ({
  each: (report) => commandsOf(report, options),
  end: () => "",
});
