import type { TerritoryCode, TerritoryTypeNotation } from "@openhpa/vocabularies";
import { isRead } from "../harmonise/concept-label.js";
import type { PlaceContext } from "../harmonise/place-context.js";
import { type FoundPlace, leadOfType, placeIn } from "../harmonise/place-of-any-type.js";
import { type Reading, shifted } from "../harmonise/reading.js";
import { matchTerritory } from "../harmonise/territory-name.js";

/** A territory in which others lie, as words beside them say. */
interface Holder {
  readonly reading: Reading<TerritoryCode>;
  readonly type: (typeof HOLDERS)[number];
}

/** What holds places and says so behind them, the narrowest first. */
const HOLDERS = ["departement", "canton", "region"] as const satisfies readonly TerritoryTypeNotation[];
export const PART_OF = "Ce qui est imprimé en est une partie.";
const LONGEST = 400;

/** The département, canton or region that some words name; undefined where they name none or several. */
export function holderIn(text: string, place: PlaceContext): Reading<TerritoryCode> | undefined {
  const lead = leadOfType(text);
  const found = HOLDERS.map((type) => matchTerritory(text.slice(lead), type, place)).filter(isRead);
  const [only, ...others] = found;
  // Overseas, the département and the region of a name are one place.
  const region = only && place.territories.get(only.value)?.region;
  return only && others.every(({ value }) => value === region) ? shifted(only, lead) : undefined;
}

const typeOf = (code: string) => code.slice(0, code.indexOf(":")) as Holder["type"];

function held(place: PlaceContext, { reading, type }: Holder): PlaceContext {
  if (type === "region") return { ...place, region: reading.value };
  return type === "canton"
    ? { ...place, cantons: [reading.value] }
    : { ...place, departements: [reading.value] };
}

/** `…, en Isère`, `… dans la Loire`, `… im Kanton Zürich`: what holds all that is named before it. */
const WITHIN =
  /(?:^|[,\s]\s*)(?:dans (?:le |la |l['’]|les )?|en |à (?=La Réunion|Mayotte)|im |nel |nella |in (?=kanton|canton|Ticino))((?:département (?:de la |de l['’]|du |des |de |d['’])|canton (?:de |du |d['’])|région |kanton |canton |cantone )?\p{Lu}[^,;()]{1,60}?)\.?\s*$/iu;

/** Words for areas and streets: what they are called after is not where they are, or only a part of it. */
const AREA =
  /(?<!\p{L})(?:rues?|avenue|boulevard|places?|allées?|chemins?|routes?|quai|impasse|square|cours|quartiers?|qpv|hameaux?|lieux?-dits?|pays|bassins?|vall(?:ée|ées|on)|vals?|agglomération|communauté|métropole|arrondissements?|cantons?|parcs?|forêts?|lacs?|plateaux?|massifs?|côtes?|plaines?|académies?|rectorats?|diocèses?|secteurs?|territoires?|environs|alentours|autour|proximité|près|proche|périphérie|banlieue|nord|sud|est|ouest|entre|jusqu|siège|strasse|straße|gasse|umgebung|nähe|quartiere|via|piazza|valle|dintorni|association|fondation|club|verein|stiftung|associazione)(?!\p{L})/iu;

const JOINTS = /\s*[,;\n]\s*|\s+[–—-]\s+|\s*:\s+|\s*\/\s*|\s+(?:et|und|sowie|e|ed|&|puis)\s+/gu;
const OF =
  "(?:de la |de l['’]|des |de |du |d['’]|aux? |à |in |von |di |a |zu |dans la |dans le |dans l['’]|dans les |en |nel |nella |stadt |gemeinde |ville |commune |città |comune )";
const WORD = String.raw`(?:[\p{Ll}\d][\p{Ll}\d'’·-]*|\p{Ll}?\p{Lu}{1,6})`;
/** Small words, the last of which leads to a name: `maternités d'Amiens`. */
const NAMED = new RegExp(`^((?:${WORD}\\s)*?)(${OF})(\\p{Lu}.*)$`, "su");
/** Whatever is there, it is in the town behind: `maison de quartier des Izards à Toulouse`. */
const IN_TOWN_BEHIND = /\s(?:à|in|a)\s(\p{Lu}[^\s].*)$/su;
/** The article that a preposition has taken up: `au Havre`, `du Mans`. */
const ARTICLES: Readonly<Record<string, string>> = { au: "Le ", du: "Le ", aux: "Les ", des: "Les " };

interface Piece {
  readonly text: string;
  readonly start: number;
  /** What parts it from the piece behind it. */
  readonly joint: string;
}

function piecesOf(text: string, start: number): readonly Piece[] {
  const cuts = [...text.matchAll(JOINTS)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  return starts.map((from, at) => {
    const printed = text.slice(from, cuts[at]?.index).replace(/[.\s]+$/u, "");
    const name = printed.trimStart();
    return {
      text: name,
      start: start + from + printed.length - name.length,
      joint: cuts[at]?.[0].trim() ?? "",
    };
  });
}

/** A name in a piece, with the word that leads to it. */
interface Named {
  readonly name: string;
  readonly lead: string;
}

const smallFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

/** What may be the name in a piece: all of it, what its small words lead to, the town at its end; of areas and streets only the last. */
function namesIn(text: string, isArea: boolean): readonly Named[] {
  const [, words = "", of = "", name] = isArea ? [] : (NAMED.exec(smallFirst(text)) ?? []);
  const [, town] = IN_TOWN_BEHIND.exec(text) ?? [];
  return [
    ...(isArea ? [] : [{ name: text, lead: "" }]),
    ...(name === undefined || AREA.test(words) ? [] : [{ name, lead: of.trim() || words }]),
    ...(town === undefined ? [] : [{ name: town, lead: "à" }]),
  ];
}

const IN_AREA = /^(?:dans|en|nel|nella)(?:\s|$)/;

/** What a piece names: a commune where something holds it or words lead to it, a wider territory behind `dans`, else a place of any one type. */
function readPiece(
  { text, start }: Piece,
  { place, holder, isArea }: { place: PlaceContext; holder?: Holder | undefined; isArea: boolean },
): Reading<TerritoryCode> | undefined {
  for (const { name, lead } of namesIn(text, isArea)) {
    const article = ARTICLES[lead];
    for (const one of article ? [article + name, name] : [name]) {
      const places = IN_AREA.test(lead)
        ? [holderIn(one, place)]
        : holder || lead !== ""
          ? [matchTerritory(one, "commune", holder ? held(place, holder) : place)]
          : placeIn(one, 0, place);
      const [read] = places.filter(isRead);
      if (read) return { ...read, start: start + text.length - name.length, end: start + text.length };
    }
  }
  return undefined;
}

function probable<T>(reading: Reading<T>): Reading<T> {
  return reading.certainty === "certain" ? { ...reading, certainty: "probable" } : reading;
}

interface Group {
  readonly text: string;
  readonly start: number;
  /** What stands in parentheses behind its last name and holds it. */
  readonly own?: Holder | undefined;
}

function groupsOf(text: string, place: PlaceContext): readonly Group[] {
  return [...text.matchAll(/([^()]+)(?:\(([^()]*)\))?/gu)].map(({ 1: names = "", 2: inside, index }) => {
    const holder = inside === undefined ? undefined : holderIn(inside, place);
    const at = index + names.length + 1;
    const own = holder && { reading: shifted(holder, at), type: typeOf(holder.value) };
    return { text: names, start: index, own };
  });
}

/** A name that several communes have says nothing, and its neighbours in a list say no more than a part. */
function isOneOfSeveral(name: string, place: PlaceContext): boolean {
  const found = matchTerritory(name, "commune", place);
  return !isRead(found) && found.suggestions.length > 1;
}

const undecided = ({ text, start }: Group): readonly FoundPlace[] => [
  { text, start, end: start + text.length, suggestions: [] },
];

/** The places of the names before a pair of parentheses; only the last of them is surely where these say. */
function readGroup(group: Group, place: PlaceContext, around?: Holder): readonly FoundPlace[] {
  const holder = group.own ?? around;
  const all = piecesOf(group.text, group.start).filter(({ text }) => text !== "");
  // `Laval, Mayenne (53)`: the name of what holds the one before it.
  const isNamed =
    all.length > 1 && holderIn(all.at(-1)?.text ?? "", place)?.value === group.own?.reading.value;
  const pieces = group.own && isNamed ? all.slice(0, -1) : all;
  const found: FoundPlace[] = [];
  let isArea = false;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    const next = pieces[at + 1];
    // Behind `quartiers de` stand more of them: `quartiers de l'Alma et du Pile`.
    isArea =
      AREA.test(smallFirst(piece.text).split(/\p{Lu}/u)[0] ?? "") || (isArea && /^\p{Ll}/u.test(piece.text));
    const both =
      !isArea && next && piece.joint === "," && !holder
        ? matchTerritory(`${piece.text}, ${next.text}`, "commune", place)
        : undefined;
    if (next && both && isRead(both)) {
      found.push({ ...both, start: piece.start, end: next.start + next.text.length });
      at += 1;
      continue;
    }
    const reading = readPiece(piece, { place, holder, isArea });
    const isHeld = group.own !== undefined && at === pieces.length - 1;
    if (reading) found.push(isHeld || !holder ? reading : probable(reading));
    else if (!holder && !isArea && isOneOfSeveral(piece.text, place)) return undecided(group);
    else if (/\p{L}/u.test(piece.text))
      found.push({
        text: piece.text,
        start: piece.start,
        end: piece.start + piece.text.length,
        suggestions: [],
      });
  }
  const isNothing = !found.some(isRead);
  return isNothing && group.own ? [...found, { ...group.own.reading, note: PART_OF }] : found;
}

/**
 * The places that a phrase tells of: `Maternités d'Amiens et d'Abbeville (Somme)`, `À Vienne et à Pont-Évêque, en Isère`, `Roubaix : quartiers de
 * l'Alma et du Pile`. Prepositions and kinds of buildings lead to a name; what stands in parentheses or at the end holds what is before it. Streets,
 * quarters and what is called after a place are not understood, and what nothing decides is not read.
 */
export function toldPlaces(text: string, place: PlaceContext): readonly FoundPlace[] {
  if (text.length > LONGEST) return [];
  const [all, within] = WITHIN.exec(text) ?? [];
  const found = within === undefined ? undefined : holderIn(within, place);
  const at = found && all !== undefined ? text.lastIndexOf(all) : text.length;
  const around =
    found && all !== undefined && within !== undefined
      ? { reading: shifted(found, at + all.indexOf(within)), type: typeOf(found.value) }
      : undefined;
  const places = groupsOf(text.slice(0, at), place).flatMap((group) => readGroup(group, place, around));
  return around && !places.some(isRead)
    ? [...places, { ...probable(around.reading), note: PART_OF }]
    : places;
}
