import {
  type AudienceRoleNotation,
  audienceRole,
  type LifeStageNotation,
  lifeStage,
  type SituationNotation,
  situation,
} from "@openhpa/vocabularies";
import { conceptNamed } from "./concept-label.js";
import type { Reading } from "./reading.js";

/** The concepts of one printed audience, by axis; all empty when it is no known label. */
export interface PrintedAudience {
  readonly asPrinted: string;
  readonly lifeStage?: LifeStageNotation;
  readonly situation?: SituationNotation;
  readonly role?: AudienceRoleNotation;
}

function audienceOf(printed: string): PrintedAudience {
  const stage = conceptNamed(lifeStage, printed);
  const state = conceptNamed(situation, printed);
  const role = conceptNamed(audienceRole, printed);
  return {
    asPrinted: printed,
    ...(stage ? { lifeStage: stage } : {}),
    ...(state ? { situation: state } : {}),
    ...(role ? { role } : {}),
  };
}

/** True when a label of some axis was recognised. */
export function isKnownAudience(audience: PrintedAudience): boolean {
  return Object.keys(audience).length > 1;
}

/** Longer texts are no lists of audiences. */
const LONGEST_LIST = 1000;

/** Cuts that are tried on a text that is no label itself; kept only when every piece is one. */
const CUTS: readonly RegExp[] = [/;/, / et |,/];

/**
 * The audiences of a text: the whole text when it is a label, else its pieces when each of them is a label (`détenus et
 * professionnels`), else the whole text as printed, uncertain.
 */
export function parseAudiences(printed: string): readonly Reading<PrintedAudience>[] {
  const start = printed.length - printed.trimStart().length;
  const text = printed.trim();
  if (text === "") return [];
  const read = (piece: string, at: number): Reading<PrintedAudience> => {
    const value = audienceOf(piece);
    const method = isKnownAudience(value) ? "vocabulary-match" : "label-match";
    return { value, start: at, end: at + piece.length, method, certainty: "certain" };
  };
  const one = read(text, start);
  if (isKnownAudience(one.value)) return [one];
  if (text.length > LONGEST_LIST) return [{ ...one, certainty: "uncertain" }];
  for (const cut of CUTS) {
    let at = 0;
    const pieces = text.split(cut).map((piece) => {
      const from = text.indexOf(piece, at);
      at = from + piece.length;
      return read(piece.trim(), start + from + (piece.length - piece.trimStart().length));
    });
    if (pieces.length > 1 && pieces.length <= 20 && pieces.every(({ value }) => isKnownAudience(value)))
      return pieces;
  }
  return [{ ...one, certainty: "uncertain" }];
}
