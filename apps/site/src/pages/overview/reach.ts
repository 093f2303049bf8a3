import { territoriesOfType } from "@openhpa/publish";
import { territoryStem } from "@openhpa/publish/browser";
import type { Territory } from "@openhpa/vocabularies";
import { nameInLanguage } from "../territories.js";
import type { View } from "../view.js";
import type { Overview } from "./overview.js";

type Counted = Pick<Overview, "records" | "whole" | "placeless">;

const countIn = ({ records }: Counted, code: string) => records.get(territoryStem(code)) ?? 0;

/** The only region in which a feed has records; undefined where they lie in several, in none, or are about the whole of a country. */
export function onlyRegion(view: View, overview: Counted): Territory | undefined {
  const { whole, placeless } = overview;
  if (placeless > 0 || (whole.get("country:FR") ?? 0) > 0 || countIn(overview, "country:CH") > 0)
    return undefined;
  const regions = territoriesOfType(view.territories, "region").filter(
    ({ code }) => countIn(overview, code) > 0,
  );
  return regions.length === 1 ? regions[0] : undefined;
}

/** Where the records of a feed lie, as the home page says it; a feed without a place is open to both countries. */
export function reachWords(view: View, overview: Counted): string {
  const { where } = view.words.overviewPage;
  const region = onlyRegion(view, overview);
  if (region) return where.region(nameInLanguage(view, region));
  const [french, swiss] = [countIn(overview, "country:FR") > 0, countIn(overview, "country:CH") > 0];
  return french === swiss ? where.both : french ? where.FR : where.CH;
}
