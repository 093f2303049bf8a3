import type { Addresses, OpenPart, Output, Place } from "@openhpa/publish";
import { smallTerritories } from "@openhpa/vocabularies";
import { dataPart } from "../build/data-part.js";
import { type ServedFeed, servedFeed } from "../server-files/server-feed.js";

/** The table of the data of a feed. */
export function dataTable(baseUrl: string): readonly Output[] {
  const { outputs } = dataPart.open({
    baseUrl,
    title: "Actions",
    publisher: { name: "Fédération d'essai" },
    territories: smallTerritories(),
    hasPersonalData: false,
    count: 0,
    recordPage: () => undefined,
  }) as OpenPart;
  return outputs;
}

/** Where pages of any kind stand. */
const pages: readonly Place[] = [
  { path: "*.html", type: "text/html" },
  { path: "style.css", type: "text/css" },
];

/** What files for web servers are made from: the table of the data, pages and some files more. */
export function served(
  baseUrl: string,
  changes: Partial<Omit<ServedFeed, "baseUrl">> & { readonly places?: readonly Place[] } = {},
): ServedFeed {
  const { places = [], ...rest } = changes;
  const addresses: Addresses = {
    async *pages() {},
    async *tombstones() {},
    places: [...dataTable(baseUrl).flatMap((output) => output.places), ...pages, ...places],
    hasPages: true,
  };
  return { ...servedFeed(baseUrl, addresses), ...rest };
}
