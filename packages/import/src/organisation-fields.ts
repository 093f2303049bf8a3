import type { AddressReading } from "./harmonise/address-line.js";
import type { UnknownLabel } from "./harmonise/concept-label.js";
import { parseOrganisation } from "./harmonise/organisation-line.js";
import { canNameOrganisation } from "./harmonise/organisation-name.js";
import { originOf } from "./harmonise/reading.js";
import type { RecordBuilder } from "./record-builder.js";
import type { ReportBuilder } from "./report-builder.js";
import { type SourceLine, spanIn } from "./source-text.js";

/** A record being built and the report of its document. */
export interface Building {
  readonly record: RecordBuilder;
  readonly report: ReportBuilder;
}

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
  if (!canNameOrganisation(printed.name.value)) {
    const span = spanIn(line, from + printed.name.start, from + printed.name.end);
    report.notUnderstood(span, { path: "field" in at ? at.field : at.list });
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
  if (unknownTown) listTown(report, path, unknownTown, line, from);
}

/** Lists a town that was not decided, with the communes that it may be. */
export function listTown(
  report: ReportBuilder,
  path: string,
  { start, end, suggestions }: UnknownLabel,
  line: SourceLine,
  from = 0,
): void {
  const span = spanIn(line, from + start, from + end);
  report.notUnderstood(span, {
    path: `${path}/address/territory`,
    suggestions,
    message: "Rien ne dit laquelle de ces communes est celle de l'adresse, ou le document dit un autre lieu.",
  });
}
