import { territoryStem } from "@openhpa/publish/browser";
import { numberText } from "../../words/numbers.js";
import { html } from "../html.js";
import { type Html, heading, type Piece } from "../markup.js";
import type { View } from "../view.js";
import { countryMap, type DrawnCountry } from "./country-map.js";
import type { Overview } from "./overview.js";

/** The countries with records, the one with most first; a feed without a place shows France. */
function drawnCountries({ records }: Overview): readonly DrawnCountry[] {
  const countOf = (country: DrawnCountry) => records.get(territoryStem(`country:${country}`)) ?? 0;
  const [french, swiss] = [countOf("FR"), countOf("CH")];
  if (swiss === 0) return ["FR"];
  if (french === 0) return ["CH"];
  return swiss > french ? ["CH", "FR"] : ["FR", "CH"];
}

/** How many records lie in neither country; they belong to no map. */
function placelessRecords(view: View, { placeless }: Overview): Piece {
  if (placeless === 0) return undefined;
  const { overviewPage, colon, index } = view.words;
  const count = index.count(numberText(view, placeless), placeless > 1);
  return html`<p class="placeless">${overviewPage.placeless}${colon} ${count}</p>
`;
}

/** Where the actions take place: a map for each country that the feed is about. */
export function overviewMap(view: View, overview: Overview): Html {
  const { overviewPage } = view.words;
  const countries = drawnCountries(overview);
  return html`<section aria-labelledby="carte">
${heading(2, overviewPage.map, "carte")}
<p>${overviewPage.mapLead}</p>
${countries.map((country) => countryMap(view, overview, country, countries.length > 1))}${placelessRecords(view, overview)}</section>
`;
}
