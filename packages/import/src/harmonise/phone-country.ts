import type { TerritoryIndex } from "@openhpa/vocabularies";

/** What is said of where a telephone stands: the address of its owner, and the territories of the action. */
export interface PhonePlace {
  readonly territories: TerritoryIndex;
  readonly address?:
    | {
        readonly country?: unknown;
        readonly territory?: unknown;
        readonly postcode?: unknown;
        readonly city?: unknown;
        readonly asPrinted?: unknown;
      }
    | undefined;
  /** Typed codes: `canton:JU`, `region:52`. */
  readonly coverage?: readonly string[] | undefined;
}

const SWISS_POSTCODE = /^CH[\s-]?[1-9]\d{3}$/i;
const FRENCH_POSTCODE = /^(?:F(?:R)?[\s-]?)?\d{5}$/i;
/** The town of an address that is known as it is printed only. */
const TOWN = /(?:^|[\s,])((?:CH|FR?)?[\s-]?\d{4,5})\s+(\D+)$/i;
const LETTERS: Readonly<Record<string, string>> = { canton: "CH", "commune-ch": "CH" };

const textOf = (value: unknown) => (typeof value === "string" ? value.trim() : "");

/** The country of a typed code; a code that names no country is of the French lists. */
function countryOfCode(code: string, territories: TerritoryIndex): string {
  const [type = "", letters = ""] = code.split(":");
  const known = territories.get(code)?.country.slice("country:".length);
  return type === "country" ? letters : (known ?? LETTERS[type] ?? "FR");
}

/** The countries that have a commune of this name. */
function countriesOfCity(city: string, territories: TerritoryIndex): ReadonlySet<string> {
  if (city === "" || city.length > 120) return new Set();
  const communes = [
    ...territories.find(city, { type: "commune" }),
    ...territories.find(city, { type: "commune-ch" }),
  ];
  return new Set(communes.map(({ country }) => country.slice("country:".length)));
}

/** Postcodes with their cities: as an address has them, and as they stand in its printed form. */
function townsOf({ postcode, city, asPrinted }: NonNullable<PhonePlace["address"]>) {
  const [, printedCode = "", printedCity = ""] = TOWN.exec(textOf(asPrinted).slice(-200)) ?? [];
  return [
    { postcode: textOf(postcode), city: textOf(city) },
    { postcode: printedCode.trim(), city: printedCity.trim() },
  ];
}

/** The countries that the parts of an address state. */
function addressCountries({ address = {}, territories }: PhonePlace): ReadonlySet<string> {
  const stated = new Set<string>();
  const [country, territory] = [textOf(address.country), textOf(address.territory)];
  if (country !== "") stated.add(country.replace(/^country:/, ""));
  if (territory !== "") stated.add(countryOfCode(territory, territories));
  for (const { postcode, city } of townsOf(address)) {
    if (SWISS_POSTCODE.test(postcode)) stated.add("CH");
    else if (FRENCH_POSTCODE.test(postcode)) stated.add("FR");
    const cities = countriesOfCity(city, territories);
    if (cities.size === 1) for (const only of cities) stated.add(only);
    if (/^[1-9]\d{3}$/.test(postcode) && cities.has("CH")) stated.add("CH");
  }
  return stated;
}

/**
 * The country in which a telephone number is read, as letters of ISO 3166-1: that of its address, else that of the territories. Undefined where
 * nothing says it, and where address, territories or parts of the address contradict each other.
 */
export function phoneCountryOf(place: PhonePlace): string | undefined {
  const { coverage = [], territories, address } = place;
  const stated = addressCountries(place);
  const covered = new Set(coverage.map((code) => countryOfCode(code, territories)));
  const [country, ...others] = stated.size > 0 ? stated : covered;
  if (country === undefined || others.length > 0) return undefined;
  if (stated.size > 0 && covered.size > 0 && !covered.has(country)) return undefined;
  const isForeign = townsOf(address ?? {}).some(
    ({ postcode }) => postcode !== "" && !FRENCH_POSTCODE.test(postcode),
  );
  return country === "FR" && isForeign ? undefined : country;
}
