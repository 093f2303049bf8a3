import type { Column } from "@openhpa/core/columns";
import { parseMailbox } from "../harmonise/mailbox.js";
import { kindOfName } from "../harmonise/organisation-kind.js";
import { parsePhone } from "../harmonise/phone.js";
import type { PersonalDataKind } from "../import-result.js";
import type { Persons } from "../persons.js";
import { holdsNames } from "./contact-texts.js";
import type { TableColumn, TableColumns } from "./table-columns.js";

/** What a cell of a table that people made says about a person; undefined when it says nothing or the row declares the contact generic. */
export function personalKind(
  column: Column,
  text: string,
  row: { readonly organisation: string; readonly isGeneric: boolean; readonly country: string | undefined },
): PersonalDataKind | undefined {
  const last = column.path.at(-1);
  if (column.path[0] === "contact" && row.isGeneric) return undefined;
  if (column.path[0] === "contact" && last === "name") return "person-name";
  if (last === "email") {
    const owner = parseMailbox(text, row.organisation)?.value.owner ?? "unclear";
    return owner === "organisation" ? undefined : owner === "person" ? "personal-mail" : "unclear-mail";
  }
  if (column.path.at(-2) === "phone") {
    // The header of the column is the label of its numbers.
    const phone = parsePhone(text, row.country) ?? parsePhone(`Tél. ${text}`, row.country);
    return phone?.value.isMobile ? "mobile-phone" : undefined;
  }
  return undefined;
}

const LONGEST_NAME = 120;

/** True for a cell under a header of contact that names a service and nobody: one kind of structure, or an acronym, where no person is found. */
export function namesService(header: string, text: string, persons: Pick<Persons, "under">): boolean {
  if (text.length > LONGEST_NAME || /[@\n]|\d{2}[ .]?\d{2}/.test(text)) return false;
  const isNamed = kindOfName(text) !== undefined || /^\p{Lu}{3,8}(?: \d{2})?$/u.test(text);
  return isNamed && persons.under(header, text).length === 0;
}

/** What a cell under a header that is not ours says about a person as a whole: one half of a name, a mailbox that is no service's. */
export function unknownKind(
  column: TableColumn,
  text: string,
  columns: TableColumns,
): PersonalDataKind | undefined {
  if (columns.isExport) return undefined;
  if (holdsNames(column, columns)) return "person-name";
  const mailbox = parseMailbox(text);
  return mailbox && mailbox.value.owner !== "organisation" ? "unclear-mail" : undefined;
}
