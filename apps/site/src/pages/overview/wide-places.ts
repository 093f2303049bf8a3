import { territoriesOfType } from "@openhpa/publish";
import { territoryPagePath } from "@openhpa/publish/browser";
import { numberText } from "../../words/numbers.js";
import { html } from "../html.js";
import { pageHref } from "../links.js";
import { heading, type Piece } from "../markup.js";
import { nameInLanguage } from "../territories.js";
import type { View } from "../view.js";
import type { Overview } from "./overview.js";

/** What no shape of a map can show: the records of a whole country and of whole regions. */
export function widePlaces(view: View, { whole }: Overview, country: "FR" | "CH", level: number): Piece {
  const { words } = view;
  const { overviewPage, colon } = words;
  const line = (code: string, name: string) => {
    const count = whole.get(code) ?? 0;
    if (count === 0) return undefined;
    return html`<li><a href="${pageHref(view, territoryPagePath(code))}">${name}</a>${colon} ${words.index.count(numberText(view, count), count > 1)}</li>
`;
  };
  const code = `country:${country}`;
  const regions = country === "FR" ? territoriesOfType(view.territories, "region") : [];
  const lines: readonly Piece[] = [
    line(code, overviewPage.wholeCountry[country]),
    ...regions.map((region) => line(region.code, nameInLanguage(view, region))),
  ];
  if (!lines.some(Boolean)) return undefined;
  return html`<div class="wide-places">
${heading(level, overviewPage.wide[country])}
<ul>
${lines}</ul>
</div>
`;
}
