import type { TerritoryCode } from "@openhpa/vocabularies";
import { isRead } from "../harmonise/concept-label.js";
import type { PlaceContext } from "../harmonise/place-context.js";
import { liesInOne } from "../harmonise/place-statements.js";
import { matchTerritoryList } from "../harmonise/territory-list.js";
import { matchTerritory } from "../harmonise/territory-name.js";
import type { SourceLine } from "../source-text.js";
import { printedLines, type Section } from "./page.js";

const YEAR = /^\s*((?:19|20)\d\d)\s*$/;

type PageSection = Section<{ readonly path: string; readonly territory?: "departement" | "commune" }>;

/** A page cut at its labels, and what its address says. */
interface Stated {
  readonly header: readonly SourceLine[];
  readonly sections: readonly PageSection[];
  /** The region in the address of the page. */
  readonly ofAddress: TerritoryCode | undefined;
}

/** The year in which the action of a page begins, else that of its edition, else that in which it ends: names of places are judged at this time. */
export function dateOfPage({ header, sections }: Omit<Stated, "ofAddress">): string | undefined {
  const yearIn = (lines: readonly SourceLine[]) =>
    lines.map(({ text }) => YEAR.exec(text)?.[1]).find((year) => year !== undefined);
  const under = (path: string) =>
    yearIn(sections.filter(({ row }) => row.path === path).flatMap(({ lines }) => lines));
  return under("/period/start") ?? yearIn(header) ?? under("/period/end");
}

/** The region that the lines before the year of the edition name, below the title. */
function regionOfHeader(header: readonly SourceLine[], context: PlaceContext): TerritoryCode | undefined {
  for (const { text } of header.filter(({ text }) => text.trim() !== "").slice(1, 4)) {
    const region = matchTerritory(text, "region", context);
    if (isRead(region)) return region.value;
    if (YEAR.test(text)) return undefined;
  }
  return undefined;
}

/** What a section names, with all that each name may mean where nothing else is known. */
function namedIn(section: PageSection, context: PlaceContext): readonly string[] {
  const type = section.row.territory;
  if (type === undefined) return [];
  return printedLines(section).flatMap(({ text }) => {
    const { readings, unknown } = matchTerritoryList(text, type, context);
    return [...readings.map(({ value }) => value), ...unknown.flatMap(({ suggestions }) => suggestions)];
  });
}

/**
 * True when a page names one region in its address and another below its title, or départements or communes of which none lies in its region: which of
 * them is wrong nobody can tell.
 */
export function isContradicted({ header, sections, ofAddress }: Stated, context: PlaceContext): boolean {
  const { territories } = context;
  const ofHeader = regionOfHeader(header, context);
  const region = ofAddress ?? ofHeader;
  if (region === undefined) return false;
  if (ofHeader !== undefined && ofHeader !== region) {
    const [here, there] = [territories.get(ofHeader), territories.get(region)];
    if (here?.current !== region && there?.current !== ofHeader) return true;
  }
  return sections.some((section) => {
    const places = new Set(namedIn(section, context));
    return (
      places.size > 0 &&
      [...places].every((code) => {
        const place = territories.get(code);
        return place !== undefined && !liesInOne(place, [region], territories);
      })
    );
  });
}
