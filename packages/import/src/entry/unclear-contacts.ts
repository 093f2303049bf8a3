import { parseMailbox } from "../harmonise/mailbox.js";
import { parsePhone } from "../harmonise/phone.js";
import type { ImportReport, PersonalDatum, ReportLine } from "../import-result.js";
import { maskOver } from "../masked-passages.js";
import { spanIn } from "../source-text.js";

/** Digits as telephones are written, and whatever has an `@`; both are bounded, so that a line takes time in proportion to its length. */
const NUMBER = /(?<![\d+.,])(?:\+|\(?0)[\d \u00A0\u202F.()/-]{6,30}\d(?!\d)/g;
const MAILBOX = /(?<![^\s,;:<>()[\]"])[^\s,;:<>()[\]"@]{1,64}@[^\s,;:<>()[\]"@]{1,190}/g;
/** Numbers that the plan of France gives to services. */
const OF_SERVICES = /^08/;

type Contact = Pick<PersonalDatum, "kind"> & { readonly at: number; readonly length: number };

function* contactsIn(text: string): Generator<Contact> {
  for (const { index, 0: printed } of text.matchAll(NUMBER)) {
    const isPhone = parsePhone(printed, undefined) !== undefined;
    if (isPhone && !OF_SERVICES.test(printed.replace(/\D/g, "")))
      yield { kind: "unclear-phone", at: index, length: printed.length };
  }
  for (const { index, 0: printed } of text.matchAll(MAILBOX)) {
    const address = printed.replace(/[.!?…]+$/, "");
    const owner = parseMailbox(address)?.value.owner;
    if (owner !== undefined && owner !== "organisation")
      yield { kind: "unclear-mail", at: index, length: address.length };
  }
}

/** Where the lines of a report still say how somebody is reached who may be a person. */
function unclearIn(lines: readonly ReportLine[]): readonly PersonalDatum[] {
  return lines.flatMap((line) =>
    [...contactsIn(line.text)].map(({ kind, at, length }) => ({
      kind,
      path: "/contact",
      line: line.number,
      ...spanIn(line, at, at + length),
    })),
  );
}

/**
 * A report without the numbers and mailboxes in some of its lines that are no service's: what a number of a desk is to a reader of the layout may be
 * somebody's own where nothing says whose it is. All lines are those of a document that nobody understood.
 */
export function withoutUnclearContacts<R extends ImportReport>(
  report: R,
  lines: readonly ReportLine[] = report.lines,
): R {
  const found = unclearIn(lines);
  if (found.length === 0) return report;
  const mask = maskOver(found);
  return {
    ...report,
    lines: report.lines.map((line) => ({ ...line, text: mask(line.text, line) })),
    notUnderstood: report.notUnderstood.map((entry) => ({ ...entry, text: mask(entry.text, entry) })),
    personalData: [...report.personalData, ...found],
  };
}

/** A report without what its furniture says of how somebody is reached: signatures of letters and feet of pages are nobody's contact. */
export const withoutContactsOfFurniture = <R extends ImportReport>(report: R): R =>
  withoutUnclearContacts(
    report,
    report.lines.filter(({ state }) => state === "furniture"),
  );
