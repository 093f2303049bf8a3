import { type Column, personalPatterns } from "@openhpa/core";
import { parseMailbox } from "../harmonise/mailbox.js";
import { parsePhone } from "../harmonise/phone.js";
import type { PersonalDataKind } from "../import-result.js";

/** What a cell of a table that people made says about a person; undefined when it says nothing or the row declares the contact generic. */
export function personalKind(
  column: Column,
  text: string,
  row: { readonly organisation: string; readonly isGeneric: boolean },
): PersonalDataKind | undefined {
  const last = column.path.at(-1);
  if (column.path[0] === "contact" && row.isGeneric) return undefined;
  if (column.path[0] === "contact" && last === "name") return "person-name";
  if (last === "email") {
    const owner = parseMailbox(text, row.organisation)?.value.owner ?? "unclear";
    return owner === "organisation" ? undefined : owner === "person" ? "personal-mail" : "unclear-mail";
  }
  if (column.path.at(-2) === "phone") return parsePhone(text)?.value.isMobile ? "mobile-phone" : undefined;
  return undefined;
}

const REMOVED = "[donnée personnelle retirée]";
const kinds: readonly PersonalDataKind[] = ["personal-mail", "mobile-phone"];

/** A text without mailboxes and mobile numbers of persons, and the kinds that were taken out. */
export function withoutPersons(text: string): {
  readonly text: string;
  readonly kinds: readonly PersonalDataKind[];
} {
  const found = personalPatterns.flatMap(([, form], index) =>
    form.test(text) ? [kinds[index] ?? "personal-mail"] : [],
  );
  if (found.length === 0) return { text, kinds: [] };
  const masked = personalPatterns.reduce(
    (kept, [, form]) => kept.replace(new RegExp(form, `${form.flags}g`), REMOVED),
    text,
  );
  return { text: masked, kinds: found };
}
