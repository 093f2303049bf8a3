import type { Column } from "@openhpa/core/columns";
import { parseAddress, parseTownLine } from "../harmonise/address-line.js";
import { isRead, type UnknownLabel } from "../harmonise/concept-label.js";
import type { PlaceContext } from "../harmonise/place-context.js";
import type { Reading } from "../harmonise/reading.js";
import type { DraftFields } from "../record-path.js";
import { columnNamed } from "./column-names.js";
import type { Taken } from "./foreign-row.js";
import { setValue, valueAt } from "./record-values.js";
import type { RowContext } from "./row-context.js";
import { listUnknown, type TableReading } from "./table-reading.js";

/** Organisations of a row that have an address. */
const OWNERS = ["carrier", "host_structure"];

interface Town {
  readonly column: Column;
  readonly reading: Reading<string> | UnknownLabel;
}

/** The town of an address: of its city, of its last printed line, or the only commune of its postcode. */
function townOf(textOf: (part: string) => string, owner: string, place: PlaceContext): Town | undefined {
  const column = (part: string) => columnNamed(`${owner}_address_${part}`);
  const [city, printed, postcode] = ["city", "as_printed", "postcode"].map(textOf) as [
    string,
    string,
    string,
  ];
  const near: PlaceContext = { ...place, ...(postcode === "" ? {} : { postcode }) };
  const [cityColumn, printedColumn, postcodeColumn] = ["city", "as_printed", "postcode"].map(column);
  const line = city === "" ? printed.split("\n").at(-1) : city;
  const address = city === "" ? parseAddress(line ?? "", near) : parseTownLine(city, near);
  const from = city === "" ? printedColumn : cityColumn;
  const reading = address?.address.territory ?? address?.unknownTown;
  if (from && reading) return { column: from, reading };
  if (city !== "" || printed !== "" || !postcodeColumn) return undefined;
  const [only, ...others] = place.territories.withPostcode(postcode);
  if (!only || others.length > 0) return undefined;
  const whole = { start: 0, end: postcode.length, method: "inference", certainty: "probable" } as const;
  return { column: postcodeColumn, reading: { ...whole, value: only.code } };
}

/** The communes of the addresses of a row without a column for them; a town that is not decided is listed with what it may be. */
export function putAddressTerritories(
  record: DraftFields,
  table: TableReading,
  { addressPlace, cellOf }: Pick<RowContext, "addressPlace" | "cellOf">,
  taken: readonly Taken[],
): readonly Taken[] {
  return OWNERS.flatMap((owner) => {
    const target = columnNamed(`${owner}_address_territory`);
    if (!target || table.columns.names.has(target.name)) return [];
    const textOf = (part: string) => {
      const column = columnNamed(`${owner}_address_${part}`);
      const value = column && valueAt(record, column);
      return typeof value === "string" ? value : "";
    };
    const town = townOf(textOf, owner, addressPlace(owner));
    const from = town && taken.find(({ column }) => column === town.column);
    if (!town || !from) return [];
    const { reading } = town;
    if (isRead(reading)) {
      setValue(record, target, reading.value, "");
      const { method, certainty, note: remark } = reading;
      return [{ ...from, column: target, method, certainty, remark }];
    }
    const cell = cellOf(town.column);
    const message = "rien ne dit laquelle de ces communes est celle de l'adresse";
    const path = `/${target.path.join("/")}`;
    if (cell) listUnknown(table, cell, [{ ...reading, message }], { path });
    return [];
  });
}
