import type { Issue, IssueCode, IssueDetail, Severity } from "./issue.js";
import { issueCodes } from "./issue.js";
import { createIssue, type MessageLanguage } from "./messages/index.js";

/** So many issues of one record are told unless the caller asks for more or fewer. */
export const DEFAULT_MAX_ISSUES = 100;

/** What is wrong at a place, before it is put into words. */
export interface Finding {
  readonly code: IssueCode;
  readonly path: readonly (string | number)[];
  /** What the message is made from; asked for only of what is told, because looking for what was meant takes time. */
  readonly detail: () => IssueDetail;
}

/** The findings of one record: as many are kept as can be told, the others are counted. */
export interface FoundIssues {
  readonly add: (finding: Finding) => void;
  /** True when one of all findings, told or not, is an error. */
  readonly hasError: () => boolean;
  /** Errors first, then warnings, then informations; where some are left out, a last one says how many. */
  readonly told: (language: MessageLanguage) => Issue[];
}

function checkedLimit(limit: number): number {
  if (limit === Infinity || (Number.isInteger(limit) && limit >= 0)) return limit;
  throw new RangeError(`maxIssues is a whole number from 0, or Infinity; it was ${limit}`);
}

/**
 * Gathers the findings of a record in memory for at most `limit` of each severity. Throws a RangeError for a limit that is no whole number.
 */
export function foundIssues(limit: number = DEFAULT_MAX_ISSUES): FoundIssues {
  const most = checkedLimit(limit);
  const kept: Record<Severity, Finding[]> = { error: [], warning: [], info: [] };
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  return {
    add: (finding) => {
      const severity = issueCodes[finding.code];
      counts[severity] += 1;
      if (kept[severity].length < most) kept[severity].push(finding);
    },
    hasError: () => counts.error > 0,
    told: (language) => {
      const first = [...kept.error, ...kept.warning, ...kept.info].slice(0, most);
      const issues = first.map(({ code, path, detail }) => createIssue(code, path, detail(), language));
      const count = counts.error + counts.warning + counts.info - first.length;
      if (count > 0) issues.push(createIssue("more-issues", [], { facts: { count } }, language));
      return issues;
    },
  };
}
