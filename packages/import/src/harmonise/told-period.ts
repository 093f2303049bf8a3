import { type PrintedPeriod, parseFrenchPeriod } from "./french-period.js";
import { monthNames, shortMonths } from "./month-names.js";
import type { Reading } from "./reading.js";

const LONGEST = 200;
const MONTHS = [...monthNames.flat(), ...Object.keys(shortMonths).map((name) => `${name}\\.?`)].join("|");
const PART =
  "(?:printemps|été|automne|hiver|début|fin|milieu|frühling|frühjahr|sommer|herbst|winter|anfang|mitte|ende|primavera|estate|autunno|inverno|inizio|metà|fine)";
const YEAR = "(?:19|20)\\d\\d(?!\\d)";
/** A date of some precision in the words of a language. */
const DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,2}[./]\\d{1,2}[./]${YEAR}|(?:0[1-9]|1[0-2])/${YEAR}|(?:${PART} (?:de |del )?)?(?:(?:\\d{1,2}(?:er|\\.|°)? )?(?:${MONTHS}) )?${YEAR})`,
  "giu",
);

const BEGINS =
  /(?<!\p{L})(?:d[ée]marr\p{L}*|d[ée]but\p{L}*|commenc\p{L}*|lanc(?:é|ée|ement)|depuis|à (?:partir|compter)|dès|seit|ab|beginn\p{L}*|begann|begonnen|start\p{L}*|gestartet|inizi\p{L}*|avvi\p{L}*|dal(?:la)?)(?!\p{L})|(?<!\p{L})dall['’]/iu;
const ENDS =
  /(?<!\p{L})(?:fin|fini(?:t|e)?|terminée?|se termine(?:ra)?|achevée?|s['’]achève(?:ra)?|clôturée?|clôture|jusqu['’](?:à|au|en)?|bis|ende|endet|beendet|abgeschlossen|abschluss|fine|conclu\p{L}*|terminat\p{L}*|fino|alla?)(?!\p{L})|(?<!\p{L})all['’]/iu;
/** What alone between two dates makes them a period. */
const ARROW = /^\s*(?:[-–—]|→|➔|➜|⇒|->|=>|>)\s*$/u;
/** A winter has the names of two years. */
const WINTER = /(?<!\p{L})(?:hiver|winter|inverno)[^\d]*\d{4}\s?[-–/]\s?\d{2,4}/iu;
/** Days of the week before a date say nothing more. */
const WEEKDAYS =
  /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)[,.]? (?=\d)/giu;
/** A length of time behind a date, which then is when it begins: `du 1er mars 2025 pour huit mois`. */
const LASTING =
  /^[\s,;(]*(?:pour|pendant|durant|durée|sur|für|per|während|durata)(?!\p{L})[^.;]*(?<!\p{L})(?:semaines?|mois|ans?|années?|wochen|monate?n?|jahre?n?|settimane|mes[ei]|ann[oi])(?!\p{L})/iu;
const OPENING = /^\s*(?:du|le|en|dès|ab|vom|dal?)?\s*$/iu;

/** Words that make a date another thing than it is. */
const TURNED =
  /(?<!\p{L})(?:pas|plus|jamais|non|sauf|reportée?s?|annulée?s?|interrompue?s?|initialement|nicht|kein\p{L}*|verschoben|rinviat\p{L}*)(?!\p{L})/iu;

const MONTH_AND_YEAR = /^\d\d\/\d{4}$/;

interface Told {
  readonly value: string;
  readonly end: "start" | "end" | "arrow" | undefined;
}

/** The dates of a text, each with which end of the period the words before it say it is; undefined where one is not understood. */
function datesIn(text: string): readonly Told[] | undefined {
  let from = 0;
  const told: Told[] = [];
  for (const { 0: printed, index } of text.matchAll(DATE)) {
    const before = text.slice(from, index);
    from = index + printed.length;
    const { start, end } = parseFrenchPeriod(printed)?.value ?? {};
    const value = MONTH_AND_YEAR.test(printed) ? printed.split("/").reverse().join("-") : (end ?? start);
    const isLasting = OPENING.test(before) && LASTING.test(text.slice(from));
    const [begins, ends] = [isLasting || BEGINS.test(before), ENDS.test(before)];
    if (value === undefined || (begins && ends)) return undefined;
    told.push({ value, end: ARROW.test(before) ? "arrow" : begins ? "start" : ends ? "end" : undefined });
  }
  return /\d{4}/.test(text.slice(from)) ? undefined : told;
}

/**
 * The ends of a period that words tell of, probable: `Démarrage : mars 2025 – Fin : décembre 2027`, `L'action a commencé en octobre 2024. Elle s'est
 * terminée en juin 2025.`, `septembre 2024 → juillet 2026`. Undefined where a date is neither end, or there are more than two.
 */
export function toldPeriod(text: string): Reading<PrintedPeriod> | undefined {
  if (text.length > LONGEST || TURNED.test(text) || WINTER.test(text)) return undefined;
  const days = text.replace(WEEKDAYS, "");
  const plain = days === text ? undefined : parseFrenchPeriod(days);
  if (plain) return { ...plain, start: 0, end: text.length, certainty: "probable" };
  const [first, second, ...others] = datesIn(text) ?? [];
  if (!first || others.length > 0) return undefined;
  const reading = { start: 0, end: text.length, method: "pattern", certainty: "probable" } as const;
  if (!second) {
    const isEnd = first.end === "start" || first.end === "end";
    return isEnd ? { ...reading, value: { [first.end as "start"]: first.value } } : undefined;
  }
  const isSpan = second.end === "arrow" ? first.end !== "end" : first.end === "start" && second.end === "end";
  return isSpan && first.value <= `${second.value}-99`
    ? { ...reading, value: { start: first.value, end: second.value } }
    : undefined;
}
