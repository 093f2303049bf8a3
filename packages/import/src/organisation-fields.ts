import { REMOVED_PASSAGE } from "@openhpa/core";
import type { AddressReading } from "./harmonise/address-line.js";
import type { UnknownLabel } from "./harmonise/concept-label.js";
import { type NoNameReason, noNameMessage } from "./harmonise/no-names.js";
import { parseOrganisation } from "./harmonise/organisation-line.js";
import { namesSeveral } from "./harmonise/organisation-list.js";
import { canNameOrganisation, noNameReason } from "./harmonise/organisation-name.js";
import { originOf } from "./harmonise/reading.js";
import { personsListed } from "./listed-persons.js";
import type { Persons } from "./persons.js";
import type { RecordBuilder } from "./record-builder.js";
import type { ReportBuilder } from "./report-builder.js";
import { type SourceLine, type Span, spanIn } from "./source-text.js";

/** A record being built and the report of its document. */
export interface Building {
  readonly record: RecordBuilder;
  readonly report: ReportBuilder;
}

/** What the report says of a text that names no organisation. */
export const refusalOf = (reason: NoNameReason): string => {
  const message = noNameMessage[reason];
  return `${message[0]?.toUpperCase()}${message.slice(1)}.`;
};

const SAID_NONE: Readonly<Record<"/funders" | "/partners", readonly [none: string, unsaid: string]>> = {
  "/funders": ["La fiche dit qu'il n'y a pas de financement.", "La fiche ne dit pas qui finance."],
  "/partners": ["La fiche dit qu'il n'y a pas de partenaire.", "La fiche ne dit pas qui est partenaire."],
};

/** Says what it means that every part of an answer was refused: none is said to exist, or it is not said which. */
export function declareNone(
  { record }: Building,
  path: keyof typeof SAID_NONE,
  refused: readonly (NoNameReason | undefined)[],
): void {
  const [reason, ...others] = new Set(refused);
  if (reason === undefined || others.length > 0) return;
  const [none, unsaid] = SAID_NONE[path];
  if (reason === "none-said") record.missing(path, "not-applicable", none);
  if (reason === "not-said") record.missing(path, "not-stated", unsaid);
}

/** True for a text that names a person, and without the name no organisation; parentheses behind a name say what the person is (`M. Martin (CPE)`). */
export const isPersonAlone = (text: string, persons: Pick<Persons, "names" | "without">): boolean =>
  persons.names(text) &&
  !canNameOrganisation(
    persons
      .without(text)
      .replaceAll(REMOVED_PASSAGE, "")
      .replace(/\([^()]*\)/g, ""),
  );

/** What is noted of a name that may be several. */
export const MAY_BE_LIST = "Liste gardée entière : les noms peuvent contenir des virgules.";

const SEVERAL = "Plusieurs organisations sont nommées : aucune n'est choisie.";

/**
 * Puts the organisation printed in a line from `from` on at a path such as `/carrier`, or in a list (`/partners`). Gives the path it now has,
 * or undefined when there is no name; what names no
 * organisation is listed.
 */
export function putOrganisation(
  { record, report }: Building,
  at: { readonly field: string } | { readonly list: string },
  line: SourceLine,
  from = 0,
  to = line.text.length,
): string | undefined {
  const printed = parseOrganisation(line.text.slice(from, to));
  if (!printed) return undefined;
  const reason = noNameReason(printed.name.value);
  const isOne = !("field" in at) || !namesSeveral(printed.name.value);
  const [listed] = personsListed(printed.name.value);
  const isListed = listed === printed.name.value;
  if (reason || !isOne || isListed || isPersonAlone(printed.name.value, report.persons)) {
    const span = spanIn(line, from + printed.name.start, from + printed.name.end);
    if (isListed) report.personal(span, { kind: "person-name", path: "field" in at ? at.field : at.list });
    const message = reason ? refusalOf(reason) : isOne ? undefined : SEVERAL;
    report.notUnderstood(span, {
      path: "field" in at ? at.field : at.list,
      ...(message === undefined ? {} : { message }),
    });
    return undefined;
  }
  const { name, alternateName, structureType, unknownType } = printed;
  const path = "field" in at ? at.field : record.item(at.list, name.value);
  if ("field" in at) {
    const known = record.at(`${path}/name`);
    if (known !== undefined)
      return record.put(`${path}/name`, name.value, originOf(line, name, from)) ? path : undefined;
    record.put(`${path}/key`, record.key(name.value));
  }
  record.put(`${path}/name`, name.value, originOf(line, name, from));
  if (alternateName)
    record.put(`${path}/alternateNames`, alternateName.value, originOf(line, alternateName, from));
  if (structureType)
    record.put(`${path}/structureType`, structureType.value, originOf(line, structureType, from));
  if (unknownType) {
    const span = spanIn(line, from + unknownType.start, from + unknownType.end);
    report.notUnderstood(span, { path: `${path}/structureType`, suggestions: unknownType.suggestions });
  }
  return path;
}

/** Puts the parts of an address at `<path>/address`; a town that may be several communes is listed with them. */
export function putAddress(
  { record, report }: Building,
  path: string,
  { address, unknownTown }: AddressReading,
  line: SourceLine,
  from = 0,
): void {
  for (const [name, reading] of Object.entries(address)) {
    record.put(`${path}/address/${name}`, reading.value, originOf(line, reading, from));
  }
  if (unknownTown)
    listTown(report, path, unknownTown, spanIn(line, from + unknownTown.start, from + unknownTown.end));
}

/** Lists a town that was not decided, with the communes that it may be. */
export function listTown(
  report: ReportBuilder,
  path: string,
  { suggestions }: Pick<UnknownLabel, "suggestions">,
  span: Span,
): void {
  report.notUnderstood(span, {
    path: `${path}/address/territory`,
    suggestions,
    message: "Rien ne dit laquelle de ces communes est celle de l'adresse, ou le document dit un autre lieu.",
  });
}
