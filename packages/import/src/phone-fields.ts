import type { TerritoryIndex } from "@openhpa/vocabularies";
import { parsePhone } from "./harmonise/phone.js";
import { type PhonePlace, phoneCountryOf } from "./harmonise/phone-country.js";
import type { RecordBuilder } from "./record-builder.js";
import type { Origin } from "./record-evidence.js";

/** A number that stands in a record as it is printed, until the whole document has said in which country it is. */
export interface WaitingPhone {
  /** `/carrier`, `/contact` */
  readonly owner: string;
  readonly asPrinted: string;
  readonly origin: Origin;
}

/**
 * Puts the international form of every number of a document whose country is certain when all of it has been read: an address may stand below
 * its telephone. A contact without an address is where the carrier is.
 */
export function putInternationalNumbers(
  { record }: { readonly record: RecordBuilder },
  phones: readonly WaitingPhone[],
  territories: TerritoryIndex,
): void {
  const coverage = (record.at("/coverage/territories") ?? []) as readonly string[];
  for (const { owner, asPrinted, origin } of phones) {
    const own = record.at(`${owner}/address`) as PhonePlace["address"];
    const address = own ?? (record.at("/carrier/address") as PhonePlace["address"]);
    const reading = parsePhone(asPrinted, phoneCountryOf({ territories, address, coverage }));
    const e164 = reading?.value.e164;
    if (e164) record.put(`${owner}/phone/e164`, e164, { ...origin, certainty: "certain" });
  }
}
