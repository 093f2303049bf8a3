import type { HpaRecord } from "@openhpa/core";
import { territoryHolders } from "@openhpa/publish/browser";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { recordWords } from "../../words/record.js";
import { html } from "../html.js";
import type { Piece } from "../markup.js";
import { territoriesInShort } from "../territories.js";
import type { View } from "../view.js";
import { smallFrance, smallOverseas, smallSwitzerland } from "./small-outlines.data.js";

/** A country or territory in few corners. */
export interface SmallOutlines {
  readonly width: number;
  readonly height: number;
  /** The whole without inner borders; empty for what has only one part. */
  readonly ground: string;
  /** By the bare codes of départements or cantons. */
  readonly parts: Readonly<Record<string, string>>;
}

const drawings: readonly SmallOutlines[] = [smallFrance, smallSwitzerland, ...smallOverseas];
const grounds = new Map(
  drawings.map((drawing) => [drawing, drawing.ground && html`<path d="${drawing.ground}"></path>`]),
);
const countries: Readonly<Record<string, SmallOutlines>> = {
  "country:FR": smallFrance,
  "country:CH": smallSwitzerland,
};
/** Typed codes of what the drawings have as parts. */
const departements = [smallFrance, ...smallOverseas].flatMap(({ parts }) =>
  Object.keys(parts).map((bare) => `departement:${bare}`),
);

/** The country, départements or cantons by which a map shows a territory: what it is, what it is made of, or what it lies in. */
function shownBy(territories: TerritoryIndex, code: string): readonly string[] {
  if (countries[code]) return [code];
  if (code.startsWith("region:"))
    return departements.filter((departement) => territories.get(departement)?.region === code);
  const all = [code, ...territoryHolders(territories, code).map((holder) => holder.code)];
  const part = all.find((each) => each.startsWith("departement:") || each.startsWith("canton:"));
  return part === undefined ? [] : [part];
}

function drawn(drawing: SmallOutlines, codes: ReadonlySet<string>, swiss: boolean): Piece {
  const isWhole = [...codes].some((code) => countries[code] === drawing);
  const parts = Object.entries(drawing.parts).filter(([bare]) =>
    codes.has(`${swiss ? "canton" : "departement"}:${bare}`),
  );
  if (!isWhole && parts.length === 0) return undefined;
  const here = isWhole ? drawing.ground : parts.map(([, path]) => path).join("");
  return html`<svg viewBox="0 0 ${drawing.width} ${drawing.height}" width="${drawing.width / 2}" height="${drawing.height / 2}" aria-hidden="true" focusable="false">${grounds.get(drawing)}<path class="here" d="${here}"></path></svg>
`;
}

function figure(view: View, codes: readonly string[]): Piece {
  const shown = new Set(codes.flatMap((code) => shownBy(view.territories, code)));
  const maps = drawings.map((drawing) => drawn(drawing, shown, drawing === smallSwitzerland)).filter(Boolean);
  if (maps.length === 0) return undefined;
  const { smallMap } = recordWords[view.language];
  return html`<div class="small-map" role="img" aria-label="${smallMap}${view.words.colon} ${territoriesInShort(view, codes)}">
${maps}</div>
`;
}

/** Figures that were made last: many records are about the same place. */
const REMEMBERED = 1000;
const remembered = new WeakMap<TerritoryIndex, Map<string, Piece>>();

/** Where a record lies, drawn small beside the names of its territories; nothing where no drawing has them. */
export function smallMap(view: View, { coverage }: HpaRecord): Piece {
  const codes = coverage?.territories ?? [];
  if (codes.length === 0) return undefined;
  const figures = remembered.get(view.territories) ?? new Map<string, Piece>();
  remembered.set(view.territories, figures);
  const key = `${view.language} ${codes.join(" ")}`;
  if (!figures.has(key)) {
    if (figures.size >= REMEMBERED) figures.clear();
    figures.set(key, figure(view, codes));
  }
  return figures.get(key);
}
