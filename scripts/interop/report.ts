/** What was checked so far, printed as it goes. */
export interface Report {
  pass(check: string): void;
  fail(check: string, detail: string): void;
  skip(check: string, reason: string): void;
  /** Passes when the values are the same, fails with both otherwise. */
  same(check: string, found: unknown, expected: unknown): void;
  section(title: string): void;
  readonly counts: { readonly passed: number; readonly failed: number; readonly skipped: number };
}

/** A report that writes lines. */
export function createReport(write: (line: string) => void): Report {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const report: Report = {
    counts,
    section: (title) => write(`\n${title}`),
    pass(check) {
      counts.passed++;
      write(`  ok    ${check}`);
    },
    fail(check, detail) {
      counts.failed++;
      write(`  FAIL  ${check}\n        ${detail.trim().split("\n").slice(-12).join("\n        ")}`);
    },
    skip(check, reason) {
      counts.skipped++;
      write(`  skip  ${check}: ${reason}`);
    },
    same(check, found, expected) {
      const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
      if (a === b) report.pass(check);
      else report.fail(check, `found ${a}, expected ${b}`);
    },
  };
  return report;
}
