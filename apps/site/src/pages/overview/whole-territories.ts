import type { TerritoryIndex } from "@openhpa/vocabularies";

const typeOf = (code: string) => code.slice(0, code.indexOf(":"));

/**
 * The countries and regions among the territories of a record, those that hold others included, in which it names nothing narrower that a
 * map draws: the record is about the whole of them.
 */
export function wholeTerritories(codes: readonly string[], territories: TerritoryIndex): readonly string[] {
  const narrower = codes.filter((code) => ["region", "departement", "canton"].includes(typeOf(code)));
  const isHeld = (by: string) =>
    narrower.some((code) => {
      const territory = territories.get(code);
      return code !== by && (territory?.region === by || territory?.country === by);
    });
  return codes.filter((code) => ["country", "region"].includes(typeOf(code)) && !isHeld(code));
}
