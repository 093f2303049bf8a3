import { type IssueCode, issueCodes, type Severity } from "@openhpa/core";

/** The issue that a bad record must give, and no other. */
export interface ExpectedIssue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
}

/** A small whole record that is valid, or has one fault. */
export interface MatrixCase {
  /** Stable name in kebab-case, unique among the cases: `action-title-null`. */
  readonly name: string;
  /** The sort of fault, the same for every field that can have it: `null`, `empty-list`; the variant of a valid record. */
  readonly fault: string;
  readonly record: unknown;
  /** Undefined for a valid record. */
  readonly issue?: ExpectedIssue;
}

/** `alternateNames` as `alternate-names`. */
export function kebab(name: string): string {
  return name.replace(/(?<=.)([A-Z])/g, "-$1").toLowerCase();
}

/** A valid record. */
export function validCase(subject: string, fault: string, record: unknown): MatrixCase {
  return { name: `${subject}-${fault}`, fault, record };
}

/** A record with one fault. */
export function badCase(
  subject: string,
  fault: string,
  record: unknown,
  code: IssueCode,
  pointer: string,
): MatrixCase {
  const issue = { code, severity: issueCodes[code], pointer };
  return { name: `${subject}-${fault}`, fault, record, issue };
}
