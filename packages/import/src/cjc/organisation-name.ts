import { type StructureTypeNotation, structureType } from "@openhpa/vocabularies";
import type { Reading } from "../harmonise/reading.js";
import { exactLabel } from "./exact-label.js";
import { LONGEST_ENTRY } from "./fiche.js";

/** What the name of an organisation says of its kind and of the body it belongs to. */
export interface NamedKind {
  /** The kind that the name begins with: `La CJC du …`, `Préfecture 37`. */
  readonly leading?: Reading<StructureTypeNotation>;
  /** The body that the name ends with: `… du CSAPA 37`. */
  readonly trailing?: Reading<string> & { readonly structureType: Reading<StructureTypeNotation> };
}

const kindOf = exactLabel(structureType);
const ARTICLE = /^(?:l['’]\s?|la |le |les |une? )/iu;
const OWNER = /\s(?:du |de la |de l['’]|des |de )([\p{Lu}\d]{2,12}(?: [\p{Lu}\d][\p{L}\d'’-]*)*)$/u;
const MOST_WORDS = 12;

/** The longest beginning of a name that is a known kind. A name never makes it more than probable. */
function leadingKind(name: string): Reading<StructureTypeNotation> | undefined {
  const read = { method: "vocabulary-match", certainty: "probable" } as const;
  const whole = kindOf(name);
  if (whole !== undefined) return { ...read, value: whole, start: 0, end: name.length };
  const start = ARTICLE.exec(name)?.[0].length ?? 0;
  const ends = [...name.slice(start).matchAll(/(?<!,)(?=[\s,]|$)/gu)].slice(0, MOST_WORDS);
  for (const { index } of ends.reverse()) {
    const end = start + index;
    const value = kindOf(name.slice(start, end));
    if (value !== undefined) return { ...read, value, start, end };
  }
  return undefined;
}

/** Reads the kind in a name; nothing where no word of the list stands there. */
export function kindInName(name: string): NamedKind {
  if (name.length > LONGEST_ENTRY) return {};
  const leading = leadingKind(name);
  const [all, owner = ""] = OWNER.exec(name) ?? [];
  const [acronym = ""] = owner.split(" ");
  const kind = all === undefined ? undefined : kindOf(acronym);
  if (kind === undefined) return leading ? { leading } : {};
  const start = name.length - owner.length;
  const read = { start, method: "vocabulary-match", certainty: "probable" } as const;
  const structureKind = { ...read, value: kind, end: start + acronym.length };
  const trailing = { ...read, value: owner, end: name.length, structureType: structureKind };
  return { ...(leading ? { leading } : {}), trailing };
}
