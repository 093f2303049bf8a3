import type { TerritoryCode, TerritoryIndex } from "@openhpa/vocabularies";

/** What the address of an OSCARS page says. */
export interface OscarsAddress {
  /** The record's number, the same in all its addresses. */
  readonly number: string;
  /** Name of the region in the address, words joined by hyphens; absent in the national view. */
  readonly region?: string;
}

const PAGE =
  /^https?:\/\/(?:www\.)?oscarsante\.(?:org|arkotheque\.fr)\/([a-z0-9-]+)\/action\/detail\/(\d{1,12})(?:[/?#]|$)/i;
const OLD_PAGE =
  /^https?:\/\/(?:www\.)?oscarsante\.(?:org|arkotheque\.fr)\/([a-z0-9-]+)\/actions\/oscars_detail_fiche\.php\?(?:[^#]*&)?ref=(\d{1,12})(?:[&#]|$)/i;

/** Reads an address of an OSCARS record in any of its forms; undefined for another address. */
export function parseOscarsAddress(url: string): OscarsAddress | undefined {
  const [, region = "", number] = PAGE.exec(url) ?? OLD_PAGE.exec(url) ?? [];
  if (number === undefined) return undefined;
  const isNational = region.toLowerCase() === "national";
  return { number: number.replace(/^0+(?=\d)/, ""), ...(isNational ? {} : { region: region.toLowerCase() }) };
}

/** The region that an address names. */
export function regionOfAddress(
  address: OscarsAddress,
  territories: TerritoryIndex,
): TerritoryCode | undefined {
  if (address.region === undefined) return undefined;
  const [only, ...others] = territories.find(address.region, { type: "region" });
  return others.length === 0 ? only?.code : undefined;
}
