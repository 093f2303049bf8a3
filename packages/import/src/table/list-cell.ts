import { choicesIn } from "../harmonise/tick-boxes.js";
import type { UnknownPart } from "./cell-reading.js";

/** A bar that is not written inside a value, and a line end in tables that people made. */
const BAR = /\\[\\|]|\|/g;

/** Cuts a cell at the bars that are not escaped, and takes the backslashes out of the values. */
export function cutAtBars(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const found of text.matchAll(BAR)) {
    if (found[0] !== "|") continue;
    pieces.push(text.slice(from, found.index));
    from = found.index + 1;
  }
  pieces.push(text.slice(from));
  return pieces.map((piece) => piece.replace(/\\([\\|])/g, "$1"));
}

/** Signs that people put before the items of a list. */
const BULLET = /^\s*(?:[-–—•*▪◦·]|\d{1,2}[.)])\s+/;

/** True for a cell with boxes of which none is ticked, or nobody can tell which. */
export const hasUnclearBoxes = (text: string, isExport: boolean): boolean =>
  !isExport && choicesIn(text)?.some(({ isTicked }) => isTicked) === false;

export const UNCLEAR_BOXES = "des cases sont parmi les mots, et aucune n'est certainement cochée";

/** The choices of a cell beside boxes that are not ticked, where others are. */
export function untickedIn(text: string, isExport: boolean): readonly UnknownPart[] {
  const choices = isExport ? undefined : choicesIn(text);
  if (!choices?.some(({ isTicked }) => isTicked)) return [];
  return choices
    .filter(({ isTicked }) => !isTicked)
    .map(({ start, end }) => ({ text: text.slice(start, end), message: "la case n'est pas cochée" }));
}

/**
 * The items of a list cell: those beside ticked boxes where it has such; else cut at bars; in tables that people made also at line ends, with bullets taken off. Commas and semicolons do not
 * cut here: labels and names contain them, and only what reads a class of objects can tell.
 */
export function itemsOf(text: string, isExport: boolean): readonly string[] {
  const choices = isExport ? undefined : choicesIn(text);
  if (choices?.some(({ isTicked }) => isTicked))
    return choices.filter(({ isTicked }) => isTicked).map(({ start, end }) => text.slice(start, end));
  const pieces = cutAtBars(text);
  const items = isExport
    ? pieces
    : pieces.flatMap((piece) => piece.split("\n")).map((item) => item.replace(BULLET, ""));
  return items.map((item) => item.trim()).filter((item) => item !== "");
}
