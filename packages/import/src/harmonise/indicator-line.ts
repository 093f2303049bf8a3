import type { TerritoryCode, TerritoryTypeNotation } from "@openhpa/vocabularies";
import { parseFrenchNumber } from "./french-number.js";
import type { PlaceContext } from "./place-context.js";
import type { Reading } from "./reading.js";

/** A value by territory. */
export interface PrintedObservation {
  readonly territory: TerritoryCode;
  readonly value: number;
}

/** An indicator line: what is counted, and its value or its values by territory. */
export interface PrintedIndicator {
  readonly name: Reading<string>;
  /** What the values count, the word after `Nombre de`. */
  readonly unit?: Reading<string>;
  readonly value?: Reading<number>;
  readonly breakdown?: readonly Reading<PrintedObservation>[];
  /** True for a `Répartition` of an indicator named before. */
  readonly isBreakdown: boolean;
  /** What is broken down, when the line says it: `séances de groupe`. */
  readonly subject?: string;
}

const UNIT = /^nombre (?:total )?d(?:e |es |['’])\s*([\p{L}-]+)/iu;
const BREAKDOWN = /^(?:répartition|repartition|ventilation|détail)\b/i;
const SUBJECT = /^\p{L}+ d(?:e la |e l['’]|es |u |e |['’])(.+?)(?: par .*)?$/iu;
const AXES: readonly (readonly [words: RegExp, type: TerritoryTypeNotation])[] = [
  [/par départements?/i, "departement"],
  [/par régions?/i, "region"],
];
const CODE = /^\s*([0-9AB]{2,3})\s*\)\s*$/;

interface Coded {
  readonly code: string;
  readonly reading: Reading<number>;
  readonly start: number;
  readonly end: number;
}

/** The pieces of `45 (44) ; 37 (49) ; …`, or undefined when one of them has another form. */
function codedValues(printed: string): readonly Coded[] | undefined {
  const pieces: Coded[] = [];
  for (const piece of printed.matchAll(/[^;]+/g)) {
    const text = piece[0];
    const open = text.indexOf("(");
    const reading = parseFrenchNumber(text);
    const code = CODE.exec(text.slice(open + 1))?.[1];
    if (!reading || open < 0 || code === undefined || text.slice(reading.end, open).trim() !== "")
      return undefined;
    const start = piece.index + reading.start;
    pieces.push({ code, reading, start, end: piece.index + text.trimEnd().length });
  }
  return pieces.length > 0 && pieces.length <= 120 ? pieces : undefined;
}

/** The type of bare codes: as the line says, else départements when they are the document's own, or when some cannot be regions. */
function typeOf(codes: readonly string[], name: string, context: PlaceContext) {
  const { territories, region, departements = [] } = context;
  const exist = (type: TerritoryTypeNotation) => codes.every((code) => territories.has(`${type}:${code}`));
  const said = AXES.find(([words]) => words.test(name))?.[1];
  if (said !== undefined) return exist(said) ? ({ type: said, certainty: "certain" } as const) : undefined;
  if (!exist("departement")) return undefined;
  const isOwn = codes.every((code) => {
    const territory = territories.get(`departement:${code}`);
    return (
      departements.includes(`departement:${code}`) || (region !== undefined && territory?.region === region)
    );
  });
  if (isOwn) return { type: "departement", certainty: "certain" } as const;
  return exist("region") ? undefined : ({ type: "departement", certainty: "probable" } as const);
}

function breakdownOf(printed: string, shift: number, name: string, context: PlaceContext) {
  const pieces = codedValues(printed);
  const axis =
    pieces &&
    typeOf(
      pieces.map(({ code }) => code),
      name,
      context,
    );
  if (!axis || new Set(pieces.map(({ code }) => code)).size < pieces.length) return undefined;
  return pieces.map(({ code, reading, start, end }): Reading<PrintedObservation> => {
    const value = { territory: `${axis.type}:${code}` as TerritoryCode, value: reading.value };
    return { value, start: start + shift, end: end + shift, method: "pattern", certainty: axis.certainty };
  });
}

/**
 * An indicator of a line `Nombre de … : 128` or `… : 45 (44) ; 37 (49)`. Bare codes become typed territories, in the light of the words
 * `par département` and of the document's place. Undefined when the line has no colon; without a readable value it has a name only.
 */
export function parseIndicator(printed: string, context: PlaceContext): PrintedIndicator | undefined {
  const colon = printed.lastIndexOf(":");
  const label = printed.slice(0, Math.max(colon, 0)).trim();
  if (label === "" || printed.length > 2000) return undefined;
  const start = printed.indexOf(label);
  const name = {
    value: label,
    start,
    end: start + label.length,
    method: "label-match",
    certainty: "certain",
  } as const;
  const values = printed.slice(colon + 1);
  const number = parseFrenchNumber(values);
  const rest = number ? values.slice(number.end).trim() : "";
  const isNumber = number !== undefined && (rest === "" || /^(?:\p{L}+|%)$/u.test(rest));
  const breakdown = isNumber ? undefined : breakdownOf(values, colon + 1, label, context);
  const unit = UNIT.exec(label);
  const unitAt = start + (unit ? unit[0].length - (unit[1]?.length ?? 0) : 0);
  const percent = isNumber && rest === "%" ? colon + 1 + values.indexOf("%", number.end) : undefined;
  const isBreakdown = BREAKDOWN.test(label);
  const subject = isBreakdown ? SUBJECT.exec(label)?.[1] : undefined;
  return {
    name,
    isBreakdown,
    ...(unit?.[1] ? { unit: { ...name, value: unit[1], start: unitAt, end: unitAt + unit[1].length } } : {}),
    ...(!unit?.[1] && percent !== undefined
      ? { unit: { ...name, value: "%", start: percent, end: percent + 1 } }
      : {}),
    ...(isNumber
      ? { value: { ...number, start: number.start + colon + 1, end: number.end + colon + 1 } }
      : {}),
    ...(breakdown ? { breakdown } : {}),
    ...(subject === undefined ? {} : { subject }),
  };
}
