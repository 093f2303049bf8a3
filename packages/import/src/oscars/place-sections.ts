import { geographicLevel, type TerritoryCode } from "@openhpa/vocabularies";
import { type BlockEntry, outlineOf } from "../block-outline.js";
import { liesInOne } from "../harmonise/place-statements.js";
import { originOf } from "../harmonise/reading.js";
import { matchTerritoryList } from "../harmonise/territory-list.js";
import { type SourceLine, spanIn, trimmedSpan } from "../source-text.js";
import { type OscarsPage, placeOf, printedLines, type Section } from "./page.js";
import { type PrintedPlace, parsePlaces } from "./printed-place.js";
import { listUnknown, oneConcept, type SectionReader } from "./value-sections.js";

/** Départements, first: they are the context in which communes are read. None is read where all communes of the page lie in others. */
export const readDepartements: SectionReader = (section, page) => {
  if (isOutsideOf(section, page)) {
    for (const line of printedLines(section)) {
      const { readings, unknown } = matchTerritoryList(line.text, "departement", placeOf(page));
      const named = readings.map(({ value, start, end }) => ({
        ...{ text: line.text.slice(start, end), start, end },
        suggestions: [value],
      }));
      listUnknown(page, line, [...named, ...unknown], "/coverage/territories");
      for (const { suggestions } of [...named, ...unknown]) page.among.push(...suggestions);
    }
    return;
  }
  for (const code of readTerritories(section, page, "departement")) page.departements.push(code);
};

export const readCommunes: SectionReader = (section, page) => {
  readTerritories(section, page, "commune");
};

export const readLevel: SectionReader = (section, page) => {
  oneConcept("/coverage/level", geographicLevel)(section, page);
};

/** True when a page names communes, and none of them lies in a département that a section of it names. */
function isOutsideOf(section: Section, page: OscarsPage): boolean {
  const { territories } = page.options;
  const listed = (of: Section, type: "departement" | "commune") =>
    printedLines(of).flatMap(({ text }) => {
      const { readings, unknown } = matchTerritoryList(text, type, { territories, date: page.date });
      return [...readings.map(({ value }) => value), ...unknown.flatMap(({ suggestions }) => suggestions)];
    });
  const departements = listed(section, "departement");
  const isOfCommunes = ({ row }: Section) => (row as { readonly territory?: string }).territory === "commune";
  const communes = page.sections.filter(isOfCommunes).flatMap((of) => listed(of, "commune"));
  if (departements.length === 0 || communes.length === 0) return false;
  return communes.every((code) => {
    const place = territories.get(code);
    return place !== undefined && !liesInOne(place, departements, territories);
  });
}

function readTerritories(
  section: Section,
  page: OscarsPage,
  type: "departement" | "commune",
): readonly TerritoryCode[] {
  const codes: TerritoryCode[] = [];
  const candidates: string[] = [];
  for (const line of printedLines(section)) {
    const { readings, unknown } = matchTerritoryList(line.text, type, placeOf(page));
    for (const reading of readings) {
      page.record.put("/coverage/territories", reading.value, originOf(line, reading));
      codes.push(reading.value);
    }
    listUnknown(page, line, unknown, "/coverage/territories");
    for (const { suggestions } of unknown) candidates.push(...suggestions);
  }
  if (codes.length === 0) for (const code of candidates) page.among.push(code);
  return codes;
}

/** The printed wording of the coverage: its sections with their labels, one below the other. */
export function putCoverageWording(
  { record, sections }: OscarsPage,
  isCoverage: (section: Section) => boolean,
): void {
  const lines = sections.filter(isCoverage).flatMap((section) => [section.label, ...printedLines(section)]);
  const [first] = lines;
  if (!first) return;
  const origins = lines.map(
    (line) => ({ ...trimmedSpan(line), method: "label-match", certainty: "certain" }) as const,
  );
  record.put("/coverage/asPrinted", lines.map((line) => line.text.trim()).join("\n"), origins);
}

function putPlace(page: OscarsPage, place: PrintedPlace, entry: BlockEntry, line: SourceLine): void {
  const { record } = page;
  const path = record.item("/places", place.short);
  const how = { method: "label-match", certainty: "certain" } as const;
  const span = spanIn(line, entry.shift + place.start, entry.shift + place.end);
  record.put(`${path}/name`, place.name.replace(/\n/g, " "), { ...span, ...how });
  record.put(`${path}/asPrinted`, entry.text, { ...entry.span, ...how });
  if (place.territory)
    record.put(`${path}/territory`, place.territory.value, originOf(line, place.territory, entry.shift));
  if (!place.setting) return;
  const match = { ...span, method: "vocabulary-match", certainty: "certain" } as const;
  record.put(`${path}/settings`, place.setting, match);
  record.put("/settings", place.setting, match);
}

/** Places, one line each: `* Département : place ; place`. A town is read only inside the département or the region of the page. */
export const readPlaces: SectionReader = (section, page) => {
  for (const { heading, entries } of outlineOf(section.lines)) {
    for (const entry of heading ? [heading, ...entries] : entries) {
      const [line] = entry.lines as readonly [SourceLine];
      for (const place of parsePlaces(entry.text, placeOf(page))) putPlace(page, place, entry, line);
    }
  }
};
