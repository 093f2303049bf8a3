import type { TerritoryCode } from "@openhpa/vocabularies";
import { isRead } from "./concept-label.js";
import type { PlaceContext } from "./place-context.js";
import { type Reading, shifted, whole } from "./reading.js";
import { matchTerritory } from "./territory-name.js";

/** The parts of a postal address; what was not understood is only in `asPrinted`. */
export interface PrintedAddress {
  readonly asPrinted: Reading<string>;
  readonly street?: Reading<string>;
  readonly postcode?: Reading<string>;
  readonly city?: Reading<string>;
  readonly territory?: Reading<TerritoryCode>;
}

const TOWN = /^(?:(\d{5})\s+)?(\D.*)$/;
const CEDEX = /\s+cedex(?:\s+\d{1,2})?$/i;
/** Where the town begins: after the last comma, or before a postcode that follows a dash or a blank. */
const BREAKS: readonly RegExp[] = [
  /\s*,\s*(?=[^,]*$)/,
  /\s+[-–]\s+(?=\d{5}\s+\D+$)/,
  /\s+(?=\d{5}\s+\D+$)/,
  /^(?=\d{5}\s+\D+$)/,
];

/** Départements of a postcode: its first two digits, three overseas, both of Corsica for 20. */
function departementsOf(postcode: string): readonly string[] {
  if (postcode.startsWith("20")) return ["departement:2A", "departement:2B"];
  return [`departement:${postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2)}`];
}

function part(
  text: string,
  from: number,
  certainty: Reading<string>["certainty"] = "certain",
): Reading<string> {
  return shifted(whole(text, text, "pattern", certainty), from);
}

/**
 * The address of a line: `street , 13001 Town`, `street - 13001 Town`, `street, Town`, `, Town`. The town must be a known commune or have a
 * postcode; of two postcodes none is chosen. Undefined when the line does not end in a town.
 */
export function parseAddress(printed: string, context: PlaceContext): PrintedAddress | undefined {
  const text = printed.trimEnd();
  const lead = text.length - text.trimStart().length;
  if (text.length === lead || text.length > 400) return undefined;
  for (const form of BREAKS) {
    const found = form.exec(text);
    if (!found) continue;
    const town = TOWN.exec(text.slice(found.index + found[0].length));
    if (!town) continue;
    const [all, postcode, named = ""] = town;
    const city = named.replace(CEDEX, "");
    const at = text.length - all.length;
    const cityAt = at + all.length - named.length;
    const near = postcode === undefined ? context : { ...context, departements: departementsOf(postcode) };
    const territory = matchTerritory(city, "commune", near);
    if (postcode === undefined && !isRead(territory)) continue;
    const street = text.slice(lead, found.index).trim();
    const isDouble = postcode !== undefined && /(?:^|[\s,])\d{5}$/.test(street);
    return {
      asPrinted: part(text.slice(lead), lead),
      ...(street === "" || isDouble ? {} : { street: part(street, text.indexOf(street)) }),
      ...(postcode === undefined || isDouble ? {} : { postcode: part(postcode, at) }),
      city: part(city, cityAt),
      ...(isRead(territory) ? { territory: shifted(territory, cityAt) } : {}),
    };
  }
  return undefined;
}
