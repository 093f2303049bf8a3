import { geographicLevel, type SettingNotation, setting, type TerritoryCode } from "@openhpa/vocabularies";
import { type BlockEntry, outlineOf } from "../block-outline.js";
import { isRead, matchConcept } from "../harmonise/concept-label.js";
import { originOf, type Reading } from "../harmonise/reading.js";
import { matchTerritory, matchTerritoryList, type PlaceContext } from "../harmonise/territory-name.js";
import { type SourceLine, spanIn, trimmedSpan } from "../source-text.js";
import { type OscarsPage, placeOf, printedLines, type Section } from "./page.js";
import { listUnknown, oneConcept, type SectionReader } from "./value-sections.js";

/** Départements, first: they are the context in which communes are read. */
export const readDepartements: SectionReader = (section, page) => {
  readTerritories(section, page, "departement", (code) => page.departements.push(code));
};

export const readCommunes: SectionReader = (section, page) => readTerritories(section, page, "commune");

export const readLevel: SectionReader = (section, page) => {
  oneConcept("/coverage/level", geographicLevel)(section, page);
};

function readTerritories(
  section: Section,
  page: OscarsPage,
  type: "departement" | "commune",
  also: (code: TerritoryCode) => void = () => {},
): void {
  for (const line of printedLines(section)) {
    const { readings, unknown } = matchTerritoryList(line.text, type, placeOf(page));
    for (const reading of readings) {
      page.record.put("/coverage/territories", reading.value, originOf(line, reading));
      also(reading.value);
    }
    listUnknown(page, line, unknown, "/coverage/territories");
  }
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

/** A place of an entry: its name, its town or the département before the colon, its setting. Offsets are in the entry's text. */
interface PrintedPlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly territory?: Reading<TerritoryCode>;
  readonly setting?: SettingNotation;
}

/** `d'Angers et de Cholet`, `du Mans`: the words that introduce a town, and how the town is called with them. */
const TOWNS = /(?<=\s)(?:d['’]|de |du |des |à )(?=\p{Lu})/gu;
const ARTICLES: Readonly<Record<string, string>> = { "du ": "Le ", "des ": "Les " };

function townOf(words: string, context: PlaceContext): Reading<TerritoryCode> | undefined {
  const found = /^(d['’]|de |du |des |à |)(.+)$/.exec(words.trim());
  if (!found) return undefined;
  const town = matchTerritory((ARTICLES[found[1] ?? ""] ?? "") + found[2], "commune", context);
  return isRead(town) && town.certainty === "certain" ? town : undefined;
}

/** The setting of a name: the name itself is a label, or the acronym in its parentheses is. */
function settingOf(name: string): SettingNotation | undefined {
  const acronym = /\(([^()]+)\)\s*$/.exec(name)?.[1];
  const found = [name, ...(acronym === undefined ? [] : [acronym])]
    .map((text) => matchConcept(setting, text))
    .find(isRead);
  return found?.value;
}

/** The places of one piece: several when it ends in several towns (`… d'Angers et de Cholet`). */
function placesIn(
  piece: string,
  at: number,
  context: PlaceContext,
  departement: Reading<TerritoryCode> | undefined,
): PrintedPlace[] {
  const [start, end] = [at, at + piece.length];
  for (const found of [...piece.matchAll(TOWNS)].slice(0, 20)) {
    const before = piece.slice(0, found.index).trim();
    const words = piece.slice(found.index).split(/ et |, /);
    const towns = words.map((word) => townOf(word, context));
    if (!towns.every((town) => town !== undefined) || before === "") continue;
    const kind = settingOf(before);
    return towns.map((town, index) => ({
      name:
        index === 0 || /^(?:d['’]|de |du |des |à )/.test(words[index] ?? "")
          ? `${before} ${words[index]?.trim()}`
          : `${before} ${found[0]}${words[index]?.trim()}`,
      start,
      end,
      territory: { ...town, start, end, certainty: words.length > 1 ? "probable" : town.certainty },
      ...(kind === undefined ? {} : { setting: kind }),
    }));
  }
  const kind = settingOf(piece);
  return [
    {
      name: piece,
      start,
      end,
      ...(departement ? { territory: departement } : {}),
      ...(kind ? { setting: kind } : {}),
    },
  ];
}

function placesOf(text: string, page: OscarsPage): readonly PrintedPlace[] {
  const context = placeOf(page);
  const colon = text.indexOf(" : ");
  const head = colon < 0 ? undefined : matchTerritory(text.slice(0, colon), "departement", context);
  const within = head !== undefined && isRead(head) ? head : undefined;
  const from = within ? colon + 3 : 0;
  const narrow = within ? { ...context, departements: [within.value], region: undefined } : context;
  return [...text.slice(from).matchAll(/(?:(?! ; ).)+/gs)].flatMap(({ 0: piece, index }) => {
    const words = piece.replace(/^ ; /, "");
    const name = words.trim();
    const at = from + index + piece.length - words.length + words.indexOf(name);
    return name === "" ? [] : placesIn(name, at, narrow, within);
  });
}

function putPlace(page: OscarsPage, place: PrintedPlace, entry: BlockEntry, line: SourceLine): void {
  const { record } = page;
  const path = record.item("/places", place.name);
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
      for (const place of placesOf(entry.text, page)) putPlace(page, place, entry, line);
    }
  }
};
