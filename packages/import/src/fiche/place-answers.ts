import { geographicLevel, type TerritoryCode, type TerritoryTypeNotation } from "@openhpa/vocabularies";
import { isRead, matchConcept, type UnknownLabel } from "../harmonise/concept-label.js";
import type { Reading } from "../harmonise/reading.js";
import { matchTerritoryList } from "../harmonise/territory-list.js";
import { type Passage, spanOf } from "../passage.js";
import type { Entry } from "./entries.js";
import { entriesOf, type Fiche, labelled, leave, originOfReading } from "./fiche.js";

const PATH = "/coverage/territories";

/** Labels that say of which type their places are, the widest first: these restrict what the narrower ones may mean. */
const TYPED = [
  ["country", "country"],
  ["region", "region"],
  ["canton", "canton"],
  ["departement", "departement"],
  ["commune", "commune"],
] as const satisfies readonly (readonly [Entry["question"], TerritoryTypeNotation])[];

/** Types that a place may have under a label that says none. */
const ANY: readonly TerritoryTypeNotation[] = [
  "commune",
  "departement",
  "region",
  "canton",
  "epci",
  "country",
];
/** Words before a name that say its type. */
const SAYS_TYPE: readonly (readonly [RegExp, TerritoryTypeNotation])[] = [
  [/^(?:le |la )?(?:département|dpt|dept)s?\s+(?:de la |de l['’]|du |des |de |d['’])?/iu, "departement"],
  [/^(?:la )?région\s+(?:de la |de l['’]|du |des |de |d['’])?/iu, "region"],
  [/^(?:la |les )?(?:communes?|villes?)\s+(?:de la |de l['’]|du |des |de |d['’])?/iu, "commune"],
  [/^(?:le )?canton\s+(?:de la |de l['’]|du |des |de |d['’])?/iu, "canton"],
];
/** Cuts between places, outside of parentheses. */
const PLACES = /(?:[^,;()\n]|\([^()]*\))+/g;
const LONGEST_PLACE = 120;

/** A place of a text, with what it was read as. */
type Found = Reading<TerritoryCode> | UnknownLabel;

function add(fiche: Fiche, type: TerritoryTypeNotation, code: TerritoryCode): void {
  const { place } = fiche;
  if (type === "departement") fiche.place = { ...place, departements: [...(place.departements ?? []), code] };
  if (type === "region") fiche.place = { ...place, region: code };
  if (type === "canton") fiche.place = { ...place, cantons: [...(place.cantons ?? []), code] };
  if (type === "country") fiche.place = { ...place, country: code };
}

function readTyped(entry: Entry, type: TerritoryTypeNotation, fiche: Fiche): void {
  for (const { words } of entry.answers) {
    const { readings, unknown } = matchTerritoryList(words.text, type, fiche.place);
    for (const reading of readings) {
      fiche.record.put(PATH, reading.value, originOfReading(words, reading));
      if (readings.length === 1) add(fiche, type, reading.value);
    }
    for (const { start, end, suggestions } of unknown)
      fiche.report.notUnderstood(spanOf(words, [start, end]), { path: PATH, suggestions });
  }
}

/** What a place under a label of no type means: of one type only, else all that it may be. */
function placeIn(text: string, start: number, fiche: Fiche): readonly Found[] {
  const said = SAYS_TYPE.find(([form]) => form.test(text));
  const lead = said?.[0].exec(text)?.[0].length ?? 0;
  const name = text.slice(lead);
  const at = start + lead;
  const shift = <T extends { start: number; end: number }>(one: T): T => ({
    ...one,
    start: one.start + at,
    end: one.end + at,
  });
  const lists = (said ? [said[1]] : ANY).map((type) => matchTerritoryList(name, type, fiche.place));
  const read = lists.filter(({ readings, unknown }) => readings.length > 0 && unknown.length === 0);
  const [only, ...others] = read;
  if (only && others.length === 0) return only.readings.map(shift);
  const candidates =
    read.length > 0 ? read.flatMap(({ readings }) => readings.map(({ value }) => value)) : [];
  const suggestions = [
    ...candidates,
    ...lists.flatMap(({ unknown }) => unknown.flatMap((one) => one.suggestions)),
  ];
  return [{ text, start, end: start + text.length, suggestions: [...new Set(suggestions)] }];
}

function readAny({ answers }: Entry, fiche: Fiche): void {
  for (const { words } of answers) {
    const whole = words.text.length <= LONGEST_PLACE ? placeIn(words.text, 0, fiche) : [];
    const isWhole = whole.length > 0 && whole.every(isRead);
    const places = isWhole
      ? whole
      : [...words.text.matchAll(PLACES)].flatMap(({ 0: piece, index }) => {
          const text = piece.trim();
          const start = index + piece.indexOf(text);
          return text === "" || text.length > LONGEST_PLACE ? [] : placeIn(text, start, fiche);
        });
    if (!isWhole && !places.some(isRead)) {
      const suggestions = [...new Set(places.flatMap((place) => (isRead(place) ? [] : place.suggestions)))];
      leave(fiche, words, { path: PATH, suggestions });
      continue;
    }
    for (const place of places)
      if (isRead(place)) fiche.record.put(PATH, place.value, originOfReading(words, place));
      else
        fiche.report.notUnderstood(spanOf(words, [place.start, place.end]), {
          path: PATH,
          suggestions: place.suggestions,
        });
  }
}

/** All that is printed about places, below one another. */
function putWording(fiche: Fiche, entries: readonly Entry[]): void {
  const words = entries.flatMap(({ answers }) => answers.map((answer) => answer.words));
  if (words.length === 0) return;
  fiche.record.put(
    "/coverage/asPrinted",
    words.map(({ text }) => text).join("\n"),
    words.map((one) => labelled(one)),
  );
}

/** The places of a fiche: what labels say of the region, the canton and the département restricts the names of communes. */
export function readPlaces(fiche: Fiche): void {
  for (const [question, type] of TYPED)
    for (const entry of entriesOf(fiche, question)) readTyped(entry, type, fiche);
  const any = entriesOf(fiche, "territory");
  for (const entry of any) readAny(entry, fiche);
  putWording(fiche, [...any, ...TYPED.flatMap(([question]) => entriesOf(fiche, question))]);
  for (const { answers } of entriesOf(fiche, "level"))
    for (const { words } of answers) putLevel(words, fiche);
}

/** Territories by which a level is named under its own label. */
const LEVELS: Readonly<Record<string, string>> = {
  commune: "Communal",
  département: "Départemental",
  région: "Régional",
  pays: "National",
  quartier: "Quartier",
};

function putLevel(words: Passage, fiche: Fiche): void {
  const level = matchConcept(geographicLevel, LEVELS[words.text.trim().toLowerCase()] ?? words.text);
  if (isRead(level)) fiche.record.put("/coverage/level", level.value, originOfReading(words, level));
  else leave(fiche, words, { path: "/coverage/level", suggestions: level.suggestions });
}
