import { normaliseLabel, type StructureTypeNotation, structureType } from "@openhpa/vocabularies";
import { isRead, matchConcept, type UnknownLabel } from "./concept-label.js";
import { type Reading, shifted, whole } from "./reading.js";

/** The parts of a line `Name (ACRONYM), Type`. */
export interface PrintedOrganisation {
  readonly name: Reading<string>;
  /** What stands in the last parentheses, unless it is the name again. */
  readonly alternateName?: Reading<string>;
  readonly structureType?: Reading<StructureTypeNotation>;
  /** What stands where the type is expected and is no known type. */
  readonly unknownType?: UnknownLabel;
}

const ACRONYM = /^(.*[^\s(])\s*\(([^()]*)\)$/;
/** The number of a département, or words that say what the organisation is: no other name of it. */
const NO_NAME = /^(?:\d{1,5}|\d[AB]|\p{Ll}\S*\s.*)$/u;

/**
 * The organisation of a line. The type is what follows the last `, `, when it is a known type or follows the closing parenthesis;
 * names hold ` - `, commas, apostrophes and parentheses of their own.
 */
export function parseOrganisation(printed: string): PrintedOrganisation | undefined {
  const text = printed.trimEnd();
  const lead = text.length - text.trimStart().length;
  if (lead === text.length || text.length > 1000) return undefined;
  const comma = text.lastIndexOf(", ");
  const tail = comma < 0 ? undefined : matchConcept(structureType, text.slice(comma + 2));
  const isTyped = tail !== undefined && (isRead(tail) || text.slice(0, comma).trimEnd().endsWith(")"));
  const title = text.slice(lead, isTyped ? comma : undefined).trimEnd();
  if (title === "") return undefined;
  const parted = title.endsWith(")") ? ACRONYM.exec(title) : null;
  const [, before = title, inside = ""] = parted && !NO_NAME.test((parted[2] ?? "").trim()) ? parted : [];
  const name = shifted(whole(before, before), lead);
  const alternate = inside.trim();
  const isSame = alternate === "" || normaliseLabel(alternate) === normaliseLabel(before);
  const at = title.lastIndexOf("(") + 1 + lead + (inside.length - inside.trimStart().length);
  return {
    name,
    ...(isSame ? {} : { alternateName: shifted(whole(alternate, alternate), at) }),
    ...(isTyped && isRead(tail) ? { structureType: shifted(tail, comma + 2) } : {}),
    ...(isTyped && !isRead(tail)
      ? { unknownType: { ...tail, start: tail.start + comma + 2, end: tail.end + comma + 2 } }
      : {}),
  };
}
