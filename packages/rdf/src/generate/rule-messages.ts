import { createIssue, type IssueCode, type IssueDetail, issueCodes } from "@openhpa/core";

/** What a message says of one record only, with the quotes or brackets around it: ` (? vers ?)`, ` « ? »`. */
const ofOneRecord = / (?:\([^()?]*\?[^()]*\)|« \? »|“\?”|"\?")/g;

/**
 * The message of a rule in both languages, without the values that only a record has: a result of SHACL names node, path and value itself,
 * and not every engine fills in variables. `detail` is what the rule says of every record.
 */
export function ruleMessages(
  code: IssueCode,
  detail: IssueDetail = {},
): { readonly fr: string; readonly en: string } {
  const { messages } = createIssue(code, [], { received: "?", ...detail });
  const plain = (text: string) => text.replaceAll(ofOneRecord, "");
  return { fr: plain(messages.fr), en: plain(messages.en) };
}

const severities = { error: "sh:Violation", warning: "sh:Warning", info: "sh:Info" } as const;

/** The SHACL severity of an issue code. */
export function severityOf(code: IssueCode): string {
  return severities[issueCodes[code]];
}
