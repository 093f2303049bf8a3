import { parseCount, parseFrenchNumber } from "../harmonise/french-number.js";
import { type CellReader, type CellReading, notRead, read } from "./cell-reading.js";
import { numbersBehindDate, scientific } from "./spreadsheet-damage.js";

/** A number as programs write it, with a point or a French comma. */
const PLAIN = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d{1,3})?$/;
/** Thousands with a space, or with the apostrophe of Switzerland. */
const SPACED = /^[+-]?\d{1,3}(?:[ \u00A0\u202F'’]\d{3})+(?:[.,]\d+)?$/;
/** Thousands with a point, or three decimals: it cannot be told which. */
const EITHER = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
const LONGEST = 40;

function damaged(text: string, kind: string): CellReading | undefined {
  if (kind === "date") {
    const [, month = "", day = ""] = /^\d{4}-(\d\d)-(\d\d)$/.exec(text) ?? [];
    const suggestions = [`${Number(day)}.${Number(month)}`];
    const message = `le tableur a mis une date (${text}) à la place d'un nombre, sans doute ${suggestions[0]?.replace(".", ",")}`;
    return notRead(text, message, { suggestions, notes: ["excel-date"] });
  }
  const numbers = numbersBehindDate(text);
  if (numbers.length > 0) {
    const message = `le tableur a mis une date à la place d'un nombre, sans doute ${numbers[0]?.replace(".", ",")}`;
    return notRead(text, message, { suggestions: numbers, notes: ["excel-date"] });
  }
  if (scientific(text) === undefined) return undefined;
  return notRead(text, "notation scientifique du tableur : des chiffres sont perdus", {
    notes: ["scientific-notation"],
  });
}

function numberOf(text: string, hasDecimalPoint: boolean): CellReading | undefined {
  if (EITHER.test(text) && !hasDecimalPoint) {
    const [thousands, decimal] = [text.replace(".", ""), text];
    return notRead(text, "le point peut séparer des milliers ou des décimales", {
      suggestions: [thousands, decimal],
    });
  }
  if (!PLAIN.test(text) && !SPACED.test(text)) return undefined;
  const value = Number(text.replace(/[ \u00A0\u202F'’]/g, "").replace(",", "."));
  const notes = text.includes(",") ? (["decimal-comma"] as const) : [];
  return Number.isFinite(value) ? read(value === 0 ? 0 : value, { method: "pattern", notes }) : undefined;
}

/** A decimal number: `2,5`, `2.5`, `12 871`. What a spreadsheet made of it (`22 mai`) is listed with what it may have been. */
export const readDecimal: CellReader = (text, { kind }, { hasDecimalPoint }) => {
  if (text.length > LONGEST) return notRead(text, "un nombre est attendu");
  const reading = damaged(text, kind) ?? numberOf(text, hasDecimalPoint || kind === "number");
  if (reading) return reading;
  const start = parseFrenchNumber(text);
  const suggestions = start && !/\d/.test(text.slice(start.end)) ? [String(start.value)] : [];
  return notRead(text, "un nombre est attendu", { suggestions });
};

/** A whole number of things; an only word after it (`128 personnes`) makes it probable. */
export const readInteger: CellReader = (text, cell, context) => {
  const reading = readDecimal(text, cell, context);
  if (typeof reading.value === "number") {
    if (Number.isInteger(reading.value) && reading.value >= 0) return { ...reading, notes: [] };
    return notRead(text, "un nombre entier est attendu");
  }
  if (reading.notes.length > 0 || text.length > LONGEST || (reading.unknown[0]?.suggestions?.length ?? 0) > 1)
    return reading;
  const count = parseCount(text);
  if (count) return read(count.value, { method: "pattern", certainty: count.certainty });
  return notRead(text, "un nombre entier est attendu", {
    suggestions: reading.unknown[0]?.suggestions ?? [],
  });
};

const words: ReadonlyMap<string, boolean> = new Map(
  [
    ["true", "vrai", "oui", "yes", "ja", "1"].map((word) => [word, true] as const),
    ["false", "faux", "non", "no", "nein", "0"].map((word) => [word, false] as const),
  ].flat(),
);

/** Yes or no, in the words of people and of spreadsheets; a cross or anything else is not decided. */
export const readBoolean: CellReader = (text) => {
  const value = words.get(text.toLowerCase());
  if (value === undefined) return notRead(text, "oui ou non est attendu", { suggestions: ["oui", "non"] });
  return read(value, { method: "pattern" });
};
