import type { TerritoryCode } from "@openhpa/vocabularies";
import { isRead } from "../harmonise/concept-label.js";
import type { PlaceContext } from "../harmonise/place-context.js";
import type { FoundPlace } from "../harmonise/place-of-any-type.js";
import { matchTerritory } from "../harmonise/territory-name.js";
import type { Passage } from "../passage.js";
import { entriesOf, type Fiche } from "./fiche.js";

/** Something near a place that says where it is, and how sure that is. */
export interface Nearby {
  readonly place: PlaceContext;
  readonly certainty: "certain" | "probable";
}

const WORDS = /[^\s,;:/–—]+/g;
/** `Appenzell Ausserrhoden`, `Bâle-Campagne`: names of cantons have no more words. */
const MOST_WORDS = 2;
const LONGEST_LINE = 200;
/** The word before the name of a canton, without which it may be that of a town: the town lies in it. */
const SAYS_CANTON =
  /(?:cantons?|kantons?|cantoni?|cantone)\s+(?:de la |de |du |d['’]|des |di |del |dei )?$/iu;
const LETTERS = /^\(?([A-Z]{2})\)?$/;

interface NamedCanton {
  readonly code: TerritoryCode;
  readonly isSaid: boolean;
}

/** The cantons that a text names, by their letters or by a name that is of no French territory (`Jura`). */
function cantonsIn(text: string, { territories }: PlaceContext): readonly NamedCanton[] {
  const words = [...text.slice(0, LONGEST_LINE).matchAll(WORDS)];
  return words.flatMap(({ index, 0: word }, at): readonly NamedCanton[] => {
    const letters = LETTERS.exec(word)?.[1];
    const coded = letters === undefined ? undefined : territories.get(`canton:${letters}`);
    // `CH`, `FR`: a country, or letters of an acronym, where nothing sets them in parentheses.
    if (coded && word.startsWith("(")) return [{ code: coded.code, isSaid: true }];
    for (let count = MOST_WORDS; count > 0; count -= 1) {
      const last = words[at + count - 1];
      if (!last || !/^\p{Lu}/u.test(word)) continue;
      const name = text.slice(index, last.index + last[0].length).replace(/[.)]$/, "");
      const found = matchTerritory(name, "canton", { territories });
      const isSaid = SAYS_CANTON.test(text.slice(0, index));
      const isFrench = territories.find(name).some(({ country }) => country === "country:FR");
      if (isRead(found) && (isSaid || !isFrench)) return [{ code: found.value, isSaid }];
    }
    return [];
  });
}

/** The one canton that the carrier names, or the lines above the first label: places of it are meant where their name is that of several. */
function cantonOfFiche(fiche: Fiche): Nearby | undefined {
  const { place } = fiche;
  if (place.cantons || place.region || place.departements || place.country === "country:FR") return undefined;
  const carriers = entriesOf(fiche, "carrier").flatMap(({ answers }) => answers.slice(0, 1));
  const lines = [...carriers.map(({ words }) => words.text), ...fiche.opening.map(({ text }) => text)];
  for (const line of lines) {
    const named = cantonsIn(line, place);
    const codes = [...new Set(named.map(({ code }) => code))];
    if (codes.length > 0)
      return codes.length > 1
        ? undefined
        : {
            place: { ...place, cantons: codes },
            certainty: named.some(({ isSaid }) => isSaid) ? "certain" : "probable",
          };
  }
  return undefined;
}

const BEHIND = /(?:\(([^()]{2,60})\)|,\s*([^,()]{3,60}))\s*$/u;

/** What stands behind the last of some names and holds them: `Laval, Mayenne (53)`, `Gossau, Kanton St. Gallen`. */
function holderBehind({ text }: Passage, place: PlaceContext): Nearby | undefined {
  const [, inside, last] = BEHIND.exec(text) ?? [];
  const hint = inside ?? last;
  if (hint === undefined) return undefined;
  const found = (["departement", "canton", "region"] as const)
    .map((type) => matchTerritory(hint, type, place))
    .filter(isRead);
  const [only, ...others] = found;
  if (!only || others.length > 0) return undefined;
  const [type] = only.value.split(":");
  const held =
    type === "region"
      ? { ...place, region: only.value }
      : type === "canton"
        ? { ...place, cantons: [only.value] }
        : { ...place, departements: [only.value] };
  return { place: held, certainty: "probable" };
}

/** What is found near places, in a text and with what is said of where it is. */
type ReadPlaces<T> = (text: string, start: number, place: PlaceContext) => readonly T[];

function readAgain<T extends FoundPlace>(
  one: T,
  { words, near, read }: { words: Passage; near: readonly Nearby[]; read: ReadPlaces<T> },
): readonly T[] | undefined {
  for (const { place, certainty } of near) {
    const again = read(words.text.slice(one.start, one.end), one.start, place);
    if (again.length > 0 && again.every(isRead))
      return again.map((found) =>
        isRead(found) && found.certainty === "certain" ? { ...found, certainty } : found,
      );
  }
  return undefined;
}

/**
 * All places that were found, with those that nothing decided read again by what stands near them: what holds them in the answer itself, else the
 * canton of the carrier. What only says where the one before it is (`Gossau, Kanton St. Gallen`) is no place of its own.
 */
export function readNearby<T extends FoundPlace>(
  found: readonly T[],
  words: Passage,
  fiche: Fiche,
  read: ReadPlaces<T>,
): readonly T[] {
  if (found.every(isRead)) return found;
  const holder = holderBehind(words, fiche.place);
  const near = [holder, cantonOfFiche(fiche)].filter((one) => one !== undefined);
  const [first, last, ...others] = found;
  const again = first && !isRead(first) && readAgain(first, { words, near, read });
  const isHolder =
    again && others.length === 0 && last && isRead(last) && holder && !words.text.trim().endsWith(")");
  if (isHolder) return again;
  return found.flatMap((one) => (isRead(one) ? [one] : (readAgain(one, { words, near, read }) ?? [one])));
}
