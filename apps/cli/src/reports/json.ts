import type { ReportFormat } from "./report-format.js";

/** JSON of two spaces, with each line but the first moved in. */
function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${by}`);
}

/** For programs: one JSON document with every record, its issues in both languages, and the counts. */
export const jsonReport: ReportFormat = () => {
  let isFirst = true;
  return {
    begin: () => '{\n  "records": [',
    each: (report) => {
      const separator = isFirst ? "" : ",";
      isFirst = false;
      return `${separator}\n    ${indented(report, "    ")}`;
    },
    end: (summary) => `${isFirst ? "" : "\n  "}],\n  "summary": ${indented(summary, "  ")}\n}\n`,
  };
};
