import { englishMonths, frenchMonths } from "@openhpa/core";

/** Names of the months in German, from January on. */
const germanMonths: readonly string[] =
  "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");

/** Names of the months in Italian, from January on. */
const italianMonths: readonly string[] =
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" ");

/** The names of the months in every language that is read. */
export const monthNames: readonly (readonly string[])[] = [
  frenchMonths,
  germanMonths,
  italianMonths,
  englishMonths,
];

/** Months as people cut their names in French and German, with their number from 0. */
export const shortMonths: Readonly<Record<string, number>> = {
  janv: 0,
  jan: 0,
  févr: 1,
  fevr: 1,
  fév: 1,
  fev: 1,
  feb: 1,
  mar: 2,
  mrz: 2,
  avr: 3,
  apr: 3,
  juil: 6,
  jul: 6,
  jun: 5,
  aug: 7,
  sept: 8,
  sep: 8,
  oct: 9,
  okt: 9,
  nov: 10,
  déc: 11,
  dec: 11,
  dez: 11,
};
