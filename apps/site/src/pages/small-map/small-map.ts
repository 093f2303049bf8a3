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
/** The typed codes and the paths of the parts of each drawing. */
const typedParts = new Map(
  drawings.map((drawing) => {
    const type = drawing === smallSwitzerland ? "canton" : "departement";
    return [
      drawing,
      Object.entries(drawing.parts).map(([bare, path]) => [`${type}:${bare}`, path] as const),
    ] as const;
  }),
);
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

/** The départements of a drawing that lie in a region, by index and region. */
const ofRegions = new WeakMap<TerritoryIndex, Map<string, readonly string[]>>();

function departementsOf(territories: TerritoryIndex, region: string): readonly string[] {
  const regions = ofRegions.get(territories) ?? new Map<string, readonly string[]>();
  ofRegions.set(territories, regions);
  const known = regions.get(region);
  if (known) return known;
  const inside = departements.filter((departement) => territories.get(departement)?.region === region);
  regions.set(region, inside);
  return inside;
}

/** The country, départements or cantons by which a map shows a territory: what it is, what it is made of, or what it lies in. */
function shownBy(territories: TerritoryIndex, code: string): readonly string[] {
  if (countries[code]) return [code];
  if (code.startsWith("region:")) return departementsOf(territories, code);
  const all = [code, ...territoryHolders(territories, code).map((holder) => holder.code)];
  const part = all.find((each) => each.startsWith("departement:") || each.startsWith("canton:"));
  return part === undefined ? [] : [part];
}

function drawn(drawing: SmallOutlines, codes: ReadonlySet<string>): Piece {
  const isWhole = [...codes].some((code) => countries[code] === drawing);
  const parts = (typedParts.get(drawing) ?? []).filter(([code]) => codes.has(code));
  if (!isWhole && parts.length === 0) return undefined;
  const here = isWhole ? drawing.ground : parts.map(([, path]) => path).join("");
  return html`<svg viewBox="0 0 ${drawing.width} ${drawing.height}" width="${drawing.width / 2}" height="${drawing.height / 2}" aria-hidden="true" focusable="false">${grounds.get(drawing)}<path class="here" d="${here}"></path></svg>
`;
}

function mapsOf(territories: TerritoryIndex, codes: readonly string[]): readonly Piece[] {
  const shown = new Set(codes.flatMap((code) => shownBy(territories, code)));
  return drawings.map((drawing) => drawn(drawing, shown)).filter(Boolean);
}

/** Maps that were made last: a record stands in pages of two languages, and many records are about the same place. */
const REMEMBERED = 1000;
const remembered = new WeakMap<TerritoryIndex, Map<string, readonly Piece[]>>();

function rememberedMaps(territories: TerritoryIndex, codes: readonly string[]): readonly Piece[] {
  const figures = remembered.get(territories) ?? new Map<string, readonly Piece[]>();
  remembered.set(territories, figures);
  const key = codes.join(" ");
  const known = figures.get(key);
  if (known) return known;
  if (figures.size >= REMEMBERED) figures.clear();
  const maps = mapsOf(territories, codes);
  figures.set(key, maps);
  return maps;
}

/** Where a record lies, drawn small beside the names of its territories; nothing where no drawing has them. */
export function smallMap(view: View, { coverage }: HpaRecord): Piece {
  const codes = coverage?.territories ?? [];
  const maps = rememberedMaps(view.territories, codes);
  if (maps.length === 0) return undefined;
  const { smallMap } = recordWords[view.language];
  return html`<div class="small-map" role="img" aria-label="${smallMap}${view.words.colon} ${territoriesInShort(view, codes)}">
${maps}</div>
`;
}
