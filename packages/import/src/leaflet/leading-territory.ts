import type { CertaintyNotation, TerritoryCode, TerritoryTypeNotation } from "@openhpa/vocabularies";
import { isRead } from "../harmonise/concept-label.js";
import type { PlaceContext } from "../harmonise/place-context.js";
import { matchTerritory } from "../harmonise/territory-name.js";
import type { Range } from "./passage.js";

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

/** The territory whose name begins at a place of a text: the longest run of words that is one, with nothing left to decide but whether it had ended. */
export function leadingTerritory(
  text: string,
  at: number,
  type: TerritoryTypeNotation,
  context: PlaceContext,
): NamedTerritory | undefined {
  const whole = NAME.exec(text.slice(at, at + 80))?.[0] ?? "";
  const ends = [...whole.matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length);
  for (const end of ends.reverse()) {
    const found = matchTerritory(whole.slice(0, end), type, context);
    if (!isRead(found)) continue;
    const { value: code, certainty, note } = found;
    const hasEnded = context.territories.endOf(code) !== undefined;
    if (certainty !== "certain" && !hasEnded) continue;
    const how = { method: "vocabulary-match", certainty, ...(note === undefined ? {} : { note }) } as const;
    return { code, range: [at, at + end], how };
  }
  return undefined;
}
