import type { TerritoryCode } from "@openhpa/vocabularies";
import { isRead, type UnknownLabel } from "./concept-label.js";
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

/** An address, and the town that may be several communes or is not where the document says. */
export interface AddressReading {
  readonly address: PrintedAddress;
  readonly unknownTown?: UnknownLabel;
}

const POSTCODE = "(?:(?:CH|FR?)\\s?[-–]\\s?)?\\d{4,5}";
const TOWN = new RegExp(`^(?:(${POSTCODE})\\s+)?(\\D.*)$`);
const AT_TOWN = `(?=${POSTCODE}\\s+\\D+$)`;
const CEDEX = /\s+cedex(?:\s+\d{1,2})?$/i;
const NUMBER = /\s*\((?:2[AB]|\d{2,3})\)$/i;
/** Where the town begins: after the last comma, or before a postcode that follows a dash or a blank. */
const BREAKS: readonly RegExp[] = [
  /\s*,\s*(?=[^,]*$)/,
  new RegExp(`^${AT_TOWN}`),
  new RegExp(`(?<!(?:^|\\s)(?:CH|FR?))\\s+[-–]\\s+${AT_TOWN}`),
  new RegExp(`\\s+${AT_TOWN}`),
];
/** What may be a country behind the town: `Tours, France`, `Lausanne (Suisse)`, `LAUSANNE SUISSE`. */
const LAST_WORD = /^(.*[^\s,(–-])(?:\s*[,(]\s*|\s+(?:[-–]\s*)?)(\p{L}{2,20})\)?$/u;
const LONGEST_ADDRESS = 400;

/** The same text without the country at its end, and the country. */
function withoutCountry(
  text: string,
  context: PlaceContext,
): { readonly text: string; readonly context: PlaceContext } | undefined {
  const [, rest, word] = LAST_WORD.exec(text) ?? [];
  if (rest === undefined || word === undefined || /^[a-z]/.test(word)) return undefined;
  const [country, ...others] = context.territories.find(word, { type: "country" });
  if (country === undefined || others.length > 0) return undefined;
  if (context.country !== undefined && context.country !== country.code) return undefined;
  return { text: rest, context: { ...context, country: country.code } };
}

function part(
  text: string,
  from: number,
  certainty: Reading<string>["certainty"] = "certain",
): Reading<string> {
  return shifted(whole(text, text, "pattern", certainty), from);
}

interface Town {
  readonly city: Reading<string>;
  readonly postcode?: Reading<string>;
  readonly territory?: Reading<TerritoryCode>;
  readonly unknownTown?: UnknownLabel;
}

/**
 * The town that begins at a place of a text. Without a postcode of five digits it must be a known commune, because a number of four digits may
 * be a year.
 */
function townAt(text: string, at: number, context: PlaceContext): Town | undefined {
  const [all, postcode, printed = ""] = TOWN.exec(text.slice(at)) ?? [];
  if (all === undefined) return undefined;
  const cityAt = text.length - printed.length;
  const named = printed.replace(CEDEX, "");
  if (postcode === undefined && context.territories.find(named, { type: "country" }).length > 0)
    return undefined;
  const near =
    postcode === undefined ? context : { ...context, postcode: postcode.replace(/\s?[-–]\s?/, "-") };
  const found = matchTerritory(named, "commune", near);
  const isCode = postcode !== undefined && /(?:^|\D)\d{5}$|^CH/i.test(postcode);
  if (!isRead(found) && !isCode && found.suggestions.length === 0) return undefined;
  if (!isRead(found) && postcode !== undefined && !isCode) return undefined;
  const place = { ...found, start: found.start + cityAt, end: found.end + cityAt };
  return {
    city: part(named.replace(NUMBER, ""), cityAt),
    ...(postcode === undefined ? {} : { postcode: part(postcode, at) }),
    ...(isRead(place) ? { territory: place } : place.suggestions.length > 0 ? { unknownTown: place } : {}),
  };
}

function addressOf(
  text: string,
  lead: number,
  streetEnd: number,
  { unknownTown, postcode, ...town }: Town,
): AddressReading {
  const street = text.slice(lead, streetEnd).trim();
  const isDouble = postcode !== undefined && /(?:^|[\s,])\d{5}$/.test(street);
  return {
    address: {
      asPrinted: part(text.slice(lead), lead),
      ...(street === "" || isDouble ? {} : { street: part(street, text.indexOf(street)) }),
      ...(postcode === undefined || isDouble ? {} : { postcode }),
      ...town,
    },
    ...(unknownTown ? { unknownTown } : {}),
  };
}

function addressIn(text: string, lead: number, context: PlaceContext): AddressReading | undefined {
  for (const form of BREAKS) {
    const found = form.exec(text);
    const town = found && townAt(text, found.index + found[0].length, context);
    if (found && town) return addressOf(text, lead, found.index, town);
  }
  return undefined;
}

/**
 * The address of a line: `street , 13001 Town`, `street - CH-1003 Town`, `street, Town`, `, Town`, with a country behind it or not. The town must be a
 * known commune or have a postcode; of two postcodes none is chosen. What the context states of where the address is and its postcode restrict
 * the commune; a town that contradicts them has candidates and no territory. Undefined when the line does not end in a town.
 */
export function parseAddress(printed: string, context: PlaceContext): AddressReading | undefined {
  const text = printed.trimEnd();
  const lead = text.length - text.trimStart().length;
  if (text.length === lead || text.length > LONGEST_ADDRESS) return undefined;
  const inCountry = withoutCountry(text, context);
  const short = inCountry && addressIn(inCountry.text, lead, inCountry.context);
  if (!short?.address.territory && !short?.unknownTown) return addressIn(text, lead, context) ?? short;
  return { ...short, address: { ...short.address, asPrinted: part(text.slice(lead), lead) } };
}

/** The last line of an address, which may hold nothing but the town. */
export function parseTownLine(printed: string, context: PlaceContext): AddressReading | undefined {
  const address = parseAddress(printed, context);
  if (address) return address;
  const text = printed.trimEnd();
  const lead = text.length - text.trimStart().length;
  if (text.length === lead || text.length > LONGEST_ADDRESS) return undefined;
  const inCountry = withoutCountry(text, context);
  const town = (inCountry && townAt(inCountry.text, lead, inCountry.context)) ?? townAt(text, lead, context);
  return town && addressOf(text, lead, lead, town);
}
