import type { CertaintyNotation, TerritoryCode, TerritoryTypeNotation } from "@openhpa/vocabularies";
import { isRead } from "../harmonise/concept-label.js";
import type { PlaceContext } from "../harmonise/place-context.js";
import { isPlaceHint } from "../harmonise/printed-name.js";
import { matchTerritory } from "../harmonise/territory-name.js";
import type { Range } from "../passage.js";

/** A territory named in running text, and where. */
export interface NamedTerritory {
  readonly code: TerritoryCode;
  readonly range: Range;
  /** How it was read: a territory that ended before, or with no known date, is probable. */
  readonly how: {
    readonly method: "vocabulary-match";
    readonly certainty: CertaintyNotation;
    readonly note?: string;
  };
}

const NAME = /^\p{Lu}(?:(?!\set\s)[^,.;:()])*/u;

/** A capital or a small number behind a name: it may be the beginning of a longer one, or of an arrondissement. */
const GOES_ON = /^\s(?:\p{Lu}|\d{1,2}(?!\d))/u;
/** What stands in parentheses behind a name. */
const HINT = /^\s?\(([^()]{1,40})\)/;

/**
 * The territory whose name begins at a place of a text: the longest run of words that is one, with nothing left to decide but whether it had ended. A
 * longer name that is known and not decided, or that goes on, is not cut to a shorter one.
 */
export function leadingTerritory(
  text: string,
  at: number,
  type: TerritoryTypeNotation,
  context: PlaceContext,
): NamedTerritory | undefined {
  const whole = NAME.exec(text.slice(at, at + 80))?.[0] ?? "";
  const ends = [...whole.matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length);
  for (const name of ends.reverse()) {
    const [behind = "", hint = ""] = HINT.exec(text.slice(at + name, at + name + 50)) ?? [];
    const end = isPlaceHint(hint, context.territories) ? name + behind.length : name;
    const found = matchTerritory(text.slice(at, at + end), type, context);
    if (!isRead(found)) {
      if (found.suggestions.length > 0) return undefined;
      continue;
    }
    const { value: code, certainty, note } = found;
    const hasEnded = context.territories.endOf(code) !== undefined;
    if (certainty !== "certain" && !hasEnded) return undefined;
    if (GOES_ON.test(text.slice(at + end, at + end + 5))) return undefined;
    const how = { method: "vocabulary-match", certainty, ...(note === undefined ? {} : { note }) } as const;
    return { code, range: [at, at + end], how };
  }
  return undefined;
}
