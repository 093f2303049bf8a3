import { formatPlace } from "@openhpa/console";
import { levelNames } from "@openhpa/core";
import type { RecordReport } from "@openhpa/io";
import { reaches } from "./levels.js";
import type { ReportFormat, ReportOptions } from "./report-format.js";

/** Characters that XML 1.0 cannot hold at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids exactly these
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

function failureOf(report: RecordReport, { language, level }: ReportOptions): string | undefined {
  const errors = report.issues.filter((issue) => issue.severity === "error");
  if (errors.length > 0) {
    return errors
      .map(
        ({ place, pointer, messages, code }) =>
          `${formatPlace(report.file, place)} ${pointer || "/"} ${messages[language]} [${code}]`,
      )
      .join("\n");
  }
  return reaches(report.level, level) ? undefined : levelNames[language][report.level ?? "none"];
}

/** For continuous integration: JUnit XML, one test case a record; an invalid record and a level not reached are failures. */
export const junitReport: ReportFormat = {
  end: async (reports, options) => {
    // Loaded where it is asked for: it takes longer than the validation of some records.
    const { create } = await import("xmlbuilder2");
    const failures = reports.map((report) => failureOf(report, options)?.replace(notXml, "\uFFFD"));
    const failed = failures.filter((failure) => failure !== undefined).length;
    const suite = create({ version: "1.0", encoding: "UTF-8" }).ele("testsuites").ele("testsuite", {
      name: "openhpa validate",
      tests: reports.length,
      failures: failed,
      errors: 0,
      skipped: 0,
    });
    for (const [index, report] of reports.entries()) {
      const name = (report.key ?? formatPlace(report.file, report.place)).replace(notXml, "\uFFFD");
      const testCase = suite.ele("testcase", { classname: report.file, name, file: report.file });
      const failure = failures[index];
      if (failure !== undefined)
        testCase.ele("failure", { message: failure.split("\n")[0] ?? "" }).txt(failure);
    }
    return `${suite.end({ prettyPrint: true })}\n`;
  },
};
