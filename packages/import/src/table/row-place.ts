import { countryNamed, normaliseLabel } from "@openhpa/vocabularies";
import type { PlaceContext } from "../harmonise/place-context.js";
import { liesInOne } from "../harmonise/place-statements.js";
import type { CellContext } from "./cell-reading.js";
import { territoryTypeOf } from "./column-names.js";
import type { RowCell } from "./row-context.js";
import { readTerritories } from "./territory-cell.js";

/** What one column of a row says of where the action is. */
interface ColumnPlace {
  readonly column: number | undefined;
  readonly codes: readonly string[];
  /** What it may have meant, where it was not understood. */
  readonly candidates: readonly string[];
}

/** Where a row is: by all its columns, and for a cell by the columns beside its own. */
export interface RowPlace {
  readonly codes: readonly string[];
  readonly beside: (column: number | undefined) => PlaceContext;
  /** True where another column names a smaller place that is in none of the territories of this one. */
  readonly isContradicted: (column: number | undefined) => boolean;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const INSEE = /insee|code[\s_-]*commune|\b(?:depcom|codgeo)\b/i;

/** True for a header that says that its codes are those of INSEE. */
export function saysInsee(header: string | undefined): boolean {
  return header !== undefined && header.length <= 200 && INSEE.test(header);
}

/** The first year that a row says: of its start, else of its end, else of its edition. */
function dateOf(texts: ReadonlyMap<string, string>): string | undefined {
  const dates = ["period_start", "period_end", "edition"].map((name) =>
    YEAR.exec(texts.get(name)?.slice(0, 200) ?? ""),
  );
  return dates.find((found) => found !== null)?.[0];
}

const SIZES = ["country", "region", "departement", "canton", "epci"];
/** The larger the territory, the smaller; a commune has the greatest. */
function rankOf(code: string): number {
  const rank = SIZES.indexOf(code.slice(0, code.indexOf(":")));
  return rank < 0 ? SIZES.length : rank;
}

/** True when a column names places that are all smaller than some territories, and none of them lies in one. */
function isOutside(
  { codes, candidates }: ColumnPlace,
  territories: readonly string[],
  { territories: index }: PlaceContext,
): boolean {
  const named = codes.length > 0 ? codes : candidates;
  if (named.length === 0 || territories.length === 0) return false;
  const largest = Math.max(...territories.map(rankOf));
  if (!named.every((code) => rankOf(code) > largest)) return false;
  return named.every((code) => {
    const place = index.get(code);
    return place !== undefined && !liesInOne(place, territories, index);
  });
}

/** A cell under a header that is no column of ours, and that header. */
export interface OtherCell {
  readonly header: string;
  readonly text: string;
}

const POSTCODE = /^(?:code postal|cp|npa|plz|postcode|code postal (?:de l'action|du lieu|commune))$/;
const COUNTRY = /(?:^|[\s_])(?:pays|country|land)(?:$|[\s_])/;

/** What cells under other headers state of where the row is: they fill no field, and restrict what the others may mean. */
function statedBeside(others: readonly OtherCell[], context: CellContext): PlaceContext {
  const { territories } = context.place;
  const within: (readonly string[])[] = [];
  let postcode: string | undefined;
  for (const { header, text } of others) {
    if (text.trim() === "" || header.length > 200 || text.length > 200) continue;
    const form = normaliseLabel(header);
    if (POSTCODE.test(form)) postcode ??= text.trim();
    const country = COUNTRY.test(form) ? countryNamed(text) : undefined;
    if (country) within.push([country.code]);
    const type = territoryTypeOf(header);
    if (country !== undefined || type === undefined) continue;
    const { value } = readTerritories(text.trim(), { ...context, territoryType: type });
    if (Array.isArray(value)) within.push(value.map(String));
  }
  return { territories, within, ...(postcode === undefined ? {} : { postcode }) };
}

/**
 * Reads the columns that say where a row is, each by itself: the others restrict what each may mean, those under headers that are not ours
 * included.
 */
export function placeOfRow(
  cells: readonly RowCell[],
  texts: ReadonlyMap<string, string>,
  plain: CellContext,
  others: readonly OtherCell[],
): RowPlace {
  const date = dateOf(texts);
  const place: PlaceContext = { ...plain.place, ...(date === undefined ? {} : { date }) };
  const aside = statedBeside(others, { ...plain, place });
  const stated = cells
    .filter(({ column, cell }) => column.name === "coverage_territories" && cell.text.trim() !== "")
    .map(({ cell, from }): ColumnPlace => {
      const context = { ...plain, place, territoryType: from?.column.territoryType };
      const { value = [], unknown } = readTerritories(cell.text.trim(), context);
      const codes = value as readonly string[];
      const meant = codes.length > 0 ? [] : unknown.flatMap(({ suggestions = [] }) => suggestions);
      const candidates = [...new Set(meant)];
      return { column: from?.cell.column, codes, candidates };
    });
  const unnamed = (aside.within ?? []).map(
    (codes): ColumnPlace => ({ column: undefined, codes, candidates: [] }),
  );
  return {
    codes: stated.flatMap(({ codes }) => codes),
    beside(column) {
      const others = stated.filter((other) => column === undefined || other.column !== column);
      const within = others.map(({ codes }) => codes).filter((codes) => codes.length > 0);
      const among = others.find(({ candidates }) => candidates.length > 0)?.candidates;
      return {
        ...place,
        ...aside,
        within: [...within, ...(aside.within ?? [])],
        ...(among ? { among } : {}),
      };
    },
    isContradicted(column) {
      const own = stated.find((one) => one.column === column)?.codes ?? [];
      return [...stated.filter((other) => other.column !== column), ...unnamed].some((other) =>
        isOutside(other, own, place),
      );
    },
  };
}
