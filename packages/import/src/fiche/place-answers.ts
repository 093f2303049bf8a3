import { geographicLevel, type TerritoryCode, type TerritoryTypeNotation } from "@openhpa/vocabularies";
import { isRead, matchConcept, type UnknownLabel } from "../harmonise/concept-label.js";
import { type FoundPlace, leadOfType, placeIn } from "../harmonise/place-of-any-type.js";
import { liesInOne } from "../harmonise/place-statements.js";
import { type Reading, shifted } from "../harmonise/reading.js";
import { matchTerritoryList } from "../harmonise/territory-list.js";
import type { TerritoryList } from "../harmonise/territory-name.js";
import { type Passage, spanOf } from "../passage.js";
import { putPlaceOfCarrier } from "./carrier-place.js";
import type { Entry } from "./entry.js";
import { saidPlaces } from "./excluded-places.js";
import { entriesOf, type Fiche, labelled, leave, originOfReading, pieceOf } from "./fiche.js";
import type { FicheQuestion } from "./fiche-labels.data.js";
import { readNearby } from "./near-places.js";
import { holderIn, PART_OF, toldPlaces } from "./told-places.js";

const PATH = "/coverage/territories";
const OUTSIDE = "La fiche nomme des lieux qui n'y sont pas.";

/** Labels that say of which type their places are, the widest first: these restrict what the narrower ones may mean. */
const TYPED = [
  ["country", "country"],
  ["region", "region"],
  ["canton", "canton"],
  ["departement", "departement"],
  ["commune", "commune"],
] as const satisfies readonly (readonly [Entry["question"], TerritoryTypeNotation])[];

/** Cuts between places, outside of parentheses. */
const PLACES = /(?:[^,;()\n]|\([^()]*\))+/g;
const LONGEST_PLACE = 120;

function add(fiche: Fiche, type: TerritoryTypeNotation, code: TerritoryCode): void {
  const { place } = fiche;
  if (type === "departement") fiche.place = { ...place, departements: [...(place.departements ?? []), code] };
  if (type === "region") fiche.place = { ...place, region: code };
  if (type === "canton") fiche.place = { ...place, cantons: [...(place.cantons ?? []), code] };
  if (type === "country") fiche.place = { ...place, country: code };
}

/** What an answer names of a type, with all that each name may mean where only the date and the country are known. */
function namedIn(words: Passage, type: TerritoryTypeNotation, { place }: Fiche): readonly string[] {
  const { territories, date, country } = place;
  const { readings, unknown } = matchTerritoryList(words.text, type, {
    territories,
    ...(date === undefined ? {} : { date }),
    ...(country === undefined ? {} : { country }),
  });
  return [...readings.map(({ value }) => value), ...unknown.flatMap(({ suggestions }) => suggestions)];
}

/** Entries by the type of their places. */
type TypedEntries = readonly (readonly [TerritoryTypeNotation, Entry])[];

/** True where another label names smaller places, and none of them lies in what an answer names: which of the two is wrong nobody can tell. */
function isContradicted(
  words: Passage,
  type: TerritoryTypeNotation,
  fiche: Fiche,
  all: TypedEntries,
): boolean {
  const own = namedIn(words, type, fiche);
  const { territories } = fiche.place;
  const rank = (of: TerritoryTypeNotation) => TYPED.findIndex(([, one]) => one === of);
  return all.some(([of, { answers }]) => {
    if (rank(of) <= rank(type) || (type === "canton" && of === "departement")) return false;
    const places = answers.flatMap((answer) => namedIn(answer.words, of, fiche));
    return (
      own.length > 0 &&
      places.length > 0 &&
      places.every((code) => {
        const place = territories.get(code);
        return place !== undefined && !liesInOne(place, own, territories);
      })
    );
  });
}

/** The territories of a type in an answer; what nothing decides is read again by what stands near it. */
function typedIn(words: Passage, type: TerritoryTypeNotation, fiche: Fiche): TerritoryList {
  const { readings, unknown } = matchTerritoryList(words.text, type, fiche.place);
  const again = readNearby<FoundPlace>([...readings, ...unknown], words, fiche, (text, start, place) => {
    const list = matchTerritoryList(text, type, place);
    return [...list.readings, ...list.unknown].map((one) => ({
      ...one,
      start: one.start + start,
      end: one.end + start,
    }));
  });
  return {
    readings: again.filter(isRead),
    unknown: again.filter((one): one is UnknownLabel => !isRead(one)),
  };
}

function readTyped(entry: Entry, type: TerritoryTypeNotation, fiche: Fiche, all: TypedEntries): void {
  for (const { words } of entry.answers) {
    const { readings, unknown } = typedIn(words, type, fiche);
    if (readings.length > 0 && isContradicted(words, type, fiche, all)) {
      leave(fiche, words, { path: PATH, suggestions: readings.map(({ value }) => value), message: OUTSIDE });
      for (const { value } of readings) add(fiche, type, value);
      continue;
    }
    for (const reading of readings) {
      fiche.record.put(PATH, reading.value, originOfReading(words, reading));
      if (readings.length === 1) add(fiche, type, reading.value);
    }
    for (const { start, end, suggestions } of unknown)
      fiche.report.notUnderstood(spanOf(words, [start, end]), { path: PATH, suggestions });
    // What is not where the fiche says it is still speaks against what is not in it.
    const meant = readings.length === 0 ? namedIn(words, type, fiche) : [];
    if (meant.length > 0) fiche.place = { ...fiche.place, within: [...(fiche.place.within ?? []), meant] };
  }
}

/** The type of an entry whose label says none and whose answers are each one département, canton or region. */
function wideTypeOf({ answers }: Entry, fiche: Fiche): TerritoryTypeNotation | undefined {
  const types = answers.map(({ words: { text } }) => {
    const [only, ...others] = text.length > LONGEST_PLACE ? [] : placeIn(text, 0, fiche.place);
    const isOne = only !== undefined && others.length === 0 && isRead(only);
    return isOne ? only.value.slice(0, only.value.indexOf(":")) : undefined;
  });
  return TYPED.map(([, type]) => type).find(
    (type) => type !== "commune" && types.length > 0 && types.every((of) => of === type),
  );
}

/** An entry whose answers begin with the word for their type, without it. */
function withoutType(entry: Entry): Entry {
  const bare = (words: Passage) => {
    const lead = leadOfType(words.text);
    return pieceOf(words, lead, words.text.length - lead);
  };
  return { ...entry, answers: entry.answers.map((answer) => ({ ...answer, words: bare(answer.words) })) };
}

const SURROUNDING = /(?:\(|,\s)([^()]{2,60}?)(?:,[^(),]{2,60})?\)?$/u;
/**
 * The place in parentheses behind names that are no territories of their own: `Pays de Craon (Mayenne)`, `La Chiffogne (Montbéliard)`; these are
 * listed. A département, canton or region holds what is printed before it; a commune may be only the next one.
 */
function putSurrounding(words: Passage, fiche: Fiche): boolean {
  const found = SURROUNDING.exec(words.text);
  if (!found) return false;
  const inside = found[1] ?? "";
  const at = found.index + found[0].indexOf(inside);
  const holder = holderIn(inside, fiche.place);
  // Behind a comma may stand the next place of a list.
  const isEnclosed = found[0].startsWith("(") && found[0].endsWith(")");
  const [only, ...others] = placeIn(inside, at, fiche.place);
  const surrounding = holder
    ? { ...shifted(holder, at), ...(isEnclosed ? {} : { certainty: "probable" as const }), note: PART_OF }
    : only && others.length === 0 && isRead(only)
      ? { ...only, certainty: "probable" as const, note: PART_OF }
      : undefined;
  if (!surrounding) return false;
  fiche.record.put(PATH, surrounding.value, originOfReading(words, surrounding));
  leave(fiche, pieceOf(words, 0, found.index), { path: PATH });
  return true;
}

/** The places between commas and the like, each with what it was read as. */
function piecesIn(printed: string, { place }: Fiche): readonly FoundPlace[] {
  return [...printed.matchAll(PLACES)].flatMap(({ 0: piece, index }) => {
    const text = piece.trim();
    const start = index + piece.indexOf(text);
    return text === "" || text.length > LONGEST_PLACE ? [] : placeIn(text, start, place);
  });
}

/** Places without the last one where its words say a type and it holds the communes before it: `Sierre, canton du Valais`. */
function withoutHolder(
  places: readonly Reading<TerritoryCode>[],
  { text }: Passage,
  { place: { territories } }: Fiche,
): readonly FoundPlace[] {
  const last = places.at(-1);
  const communes = places.slice(0, -1).map(({ value }) => territories.get(value));
  const begin = last === undefined ? 0 : text.lastIndexOf(",", last.start) + 1;
  const isTyped = leadOfType(text.slice(begin).trimStart()) > 0;
  const isHolder =
    last !== undefined &&
    isTyped &&
    communes.length > 0 &&
    communes.every((one) => one?.type.startsWith("commune") && liesInOne(one, [last.value], territories));
  return isHolder ? places.slice(0, -1) : places;
}

/** The places that the answer of a list names; those of a phrase where it tells of more. */
function anyIn(words: Passage, fiche: Fiche): readonly FoundPlace[] {
  const listed = readNearby(piecesIn(words.text, fiche), words, fiche, placeIn);
  if (listed.length > 0 && listed.every(isRead)) return withoutHolder(listed, words, fiche);
  const told = toldPlaces(words.text, fiche.place);
  const codes = new Set(told.filter(isRead).map(({ value }) => value));
  const known = listed.filter(isRead);
  return codes.size > known.length && known.every(({ value }) => codes.has(value)) ? told : listed;
}

function readAny({ answers }: Entry, fiche: Fiche): void {
  for (const { words } of answers) {
    const whole = words.text.length <= LONGEST_PLACE ? placeIn(words.text, 0, fiche.place) : [];
    const isWhole = whole.length > 0 && whole.every(isRead);
    const places = isWhole ? whole : anyIn(words, fiche);
    if (!isWhole && !places.some(isRead) && putSurrounding(words, fiche)) continue;
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

const NOT_HERE = "Ces mots disent où l'action n'est pas, ou à quoi elle est comparée.";

/** An entry without what its answers say of where the action is not; this is listed. */
function withoutExcluded(entry: Entry, fiche: Fiche): Entry {
  const answers = entry.answers.flatMap((answer) => {
    const { here, notHere } = saidPlaces(answer.words);
    for (const words of notHere) leave(fiche, words, { path: PATH, message: NOT_HERE });
    return here.map((words) => ({ ...answer, words }));
  });
  return { ...entry, answers };
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
  const printed = entriesOf(fiche, "territory", ...TYPED.map(([question]) => question));
  const said = (...questions: readonly FicheQuestion[]) =>
    entriesOf(fiche, ...questions).map((entry) => withoutExcluded(entry, fiche));
  const any = said("territory");
  const wide = any.flatMap((entry) => {
    const type = wideTypeOf(entry, fiche);
    return type === undefined ? [] : [{ type, entry, bare: withoutType(entry) }];
  });
  const typed = TYPED.flatMap(([question, type]) => [
    ...said(question).map((entry) => [type, entry] as const),
    ...wide.filter((one) => one.type === type).map(({ bare }) => [type, bare] as const),
  ]);
  for (const [type, entry] of typed) readTyped(entry, type, fiche, typed);
  for (const entry of any) if (!wide.some((one) => one.entry === entry)) readAny(entry, fiche);
  const others = printed.filter(({ question }) => question !== "territory");
  putWording(fiche, [...entriesOf(fiche, "territory"), ...others]);
  if (printed.length === 0) putPlaceOfCarrier(fiche);
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
