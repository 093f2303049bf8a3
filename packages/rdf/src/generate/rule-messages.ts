import { createIssue, type IssueCode, type IssueDetail, issueCodes } from "@openhpa/core";

/** The message of a rule in both languages, without the values that only a record has; `detail` may name variables of a query. */
export function ruleMessages(
  code: IssueCode,
  detail: IssueDetail = {},
): { readonly fr: string; readonly en: string } {
  const { messages } = createIssue(code, [], detail);
  const plain = (text: string) => text.replaceAll(" (?)", "");
  return { fr: plain(messages.fr), en: plain(messages.en) };
}

const severities = { error: "sh:Violation", warning: "sh:Warning", info: "sh:Info" } as const;

/** The SHACL severity of an issue code. */
export function severityOf(code: IssueCode): string {
  return severities[issueCodes[code]];
}
