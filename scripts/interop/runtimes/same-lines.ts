import type { Report } from "../report.js";

/** What a runtime told must be what the sources tell, to the sign. */
export function sameLines(name: string, told: string, expected: readonly string[], report: Report): void {
  const lines = told.trimEnd().split("\n");
  const at = expected.findIndex((line, index) => line !== lines[index]);
  if (at === -1 && lines.length === expected.length) {
    report.pass(`${name}: ${expected.length} lines as the sources tell them`);
    return;
  }
  const [line = "", wanted = ""] = [lines[at], expected[at]];
  let same = 0;
  while (same < line.length && line[same] === wanted[same]) same++;
  const around = (text: string) => text.slice(Math.max(0, same - 80), same + 120);
  report.fail(name, `line ${at + 1} of ${lines.length}: ${around(line)}\nexpected: ${around(wanted)}`);
}
