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

/** What a test case says. */
interface TestCase {
  readonly file: string;
  readonly name: string;
  readonly failure: string | undefined;
}

async function written(cases: readonly TestCase[]): Promise<string> {
  // Loaded where it is asked for: it takes longer than the validation of some records.
  const { create } = await import("xmlbuilder2");
  const suite = create({ version: "1.0", encoding: "UTF-8" })
    .ele("testsuites")
    .ele("testsuite", {
      name: "openhpa validate",
      tests: cases.length,
      failures: cases.filter(({ failure }) => failure !== undefined).length,
      errors: 0,
      skipped: 0,
    });
  for (const { file, name, failure } of cases) {
    const testCase = suite.ele("testcase", { classname: file, name, file });
    if (failure !== undefined)
      testCase.ele("failure", { message: failure.split("\n")[0] ?? "" }).txt(failure);
  }
  return `${suite.end({ prettyPrint: true })}\n`;
}

/**
 * For continuous integration: JUnit XML, one test case a record; an invalid record and a level not reached are failures. The counts stand before
 * the cases, so the names and the failures are kept until the end.
 */
export const junitReport: ReportFormat = (options) => {
  const cases: TestCase[] = [];
  return {
    each: (report) => {
      const name = (report.key ?? formatPlace(report.file, report.place)).replace(notXml, "\uFFFD");
      cases.push({ file: report.file, name, failure: failureOf(report, options)?.replace(notXml, "\uFFFD") });
      return "";
    },
    end: () => written(cases),
  };
};
