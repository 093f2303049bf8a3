/**
 * SPARQL for the first or last day that an EDTF date of the model can mean, as `edtfBounds()` of `@openhpa/core` gives it: a text that
 * compares by code points, empty for an open end. `?start` gives `?startFirst`, `?end` gives `?endLast`; an unbound date binds nothing.
 */
export function firstDay(variable: string): string {
  const v = `?${variable}`;
  return `BIND(IF(CONTAINS(STR(${v}), "/"), STRBEFORE(STR(${v}), "/"), STR(${v})) AS ${v}From)
BIND(REPLACE(REPLACE(${v}From, "[~?%]$", ""), "X", "0") AS ${v}FromPoint)
BIND(SUBSTR(${v}FromPoint, 6, 2) AS ${v}FromMonth)
BIND(IF(${v}FromMonth = "21", "03", IF(${v}FromMonth = "22", "06", IF(${v}FromMonth = "23", "09", "12"))) AS ${v}FromSeason)
BIND(IF(${v}FromPoint = "..", "",
  IF(STRLEN(${v}FromPoint) = 4, CONCAT(${v}FromPoint, "-01-01"),
  IF(${v}FromMonth > "20", CONCAT(SUBSTR(${v}FromPoint, 1, 5), ${v}FromSeason, "-01"),
  IF(STRLEN(${v}FromPoint) = 7, CONCAT(${v}FromPoint, "-01"), ${v}FromPoint)))) AS ${v}First)`;
}

/** See {@link firstDay}. Winter runs into the next year; the last winter of four-digit years ends with them. */
export function lastDay(variable: string): string {
  const v = `?${variable}`;
  return `BIND(IF(CONTAINS(STR(${v}), "/"), STRAFTER(STR(${v}), "/"), STR(${v})) AS ${v}To)
BIND(REPLACE(REPLACE(${v}To, "[~?%]$", ""), "X", "9") AS ${v}ToPoint)
BIND(SUBSTR(${v}ToPoint, 6, 2) AS ${v}ToMonth)
BIND(xsd:integer(SUBSTR(${v}ToPoint, 1, 4)) + IF(${v}ToMonth = "24" && SUBSTR(${v}ToPoint, 1, 4) != "9999", 1, 0) AS ${v}ToYear)
BIND(IF(${v}ToMonth = "21", "06", IF(${v}ToMonth = "22", "09", IF(${v}ToMonth = "23", "12",
  IF(${v}ToMonth = "24", IF(SUBSTR(${v}ToPoint, 1, 4) = "9999", "12", "03"), ${v}ToMonth)))) AS ${v}ToLastMonth)
BIND(${v}ToYear / 4 = FLOOR(${v}ToYear / 4) && (${v}ToYear / 100 != FLOOR(${v}ToYear / 100) || ${v}ToYear / 400 = FLOOR(${v}ToYear / 400)) AS ${v}ToLeap)
BIND(IF(${v}ToLastMonth IN ("04", "06", "09", "11"), "30", IF(${v}ToLastMonth = "02", IF(${v}ToLeap, "29", "28"), "31")) AS ${v}ToDay)
BIND(IF(${v}ToPoint = "..", "",
  IF(STRLEN(${v}ToPoint) = 4, CONCAT(${v}ToPoint, "-12-31"),
  IF(STRLEN(${v}ToPoint) = 10, ${v}ToPoint,
  CONCAT(SUBSTR(CONCAT("000", STR(${v}ToYear)), STRLEN(STR(${v}ToYear))), "-", ${v}ToLastMonth, "-", ${v}ToDay)))) AS ${v}Last)`;
}

/** The month that a list gives to the season of a point of time, which is written as a month from 21 to 24. */
const ofSeason = (v: string, months: string) =>
  `SUBSTR(STRAFTER("${months}", CONCAT(SUBSTR(${v}, 6), ":")), 1, 2)`;

/**
 * The first point of a date, in the precision that it has: `?start` gives `?startFrom`, `..` for an open end. Engines of SHACL read a query
 * anew for each node, so this one is short; it is enough to compare with {@link lastPoint}, because a year or month is no greater than its days.
 */
export function firstPoint(variable: string): string {
  const v = `?${variable}`;
  return `BIND(REPLACE(REPLACE(REPLACE(STR(${v}), "/.*$", ""), "[~?%]$", ""), "X", "0") AS ${v}Begin)
BIND(IF(REGEX(${v}Begin, "^.{5}2.$"), CONCAT(SUBSTR(${v}Begin, 1, 5), ${ofSeason(`${v}Begin`, "21:03 22:06 23:09 24:12")}), ${v}Begin) AS ${v}From)`;
}

/** See {@link firstPoint}: `?end` gives `?endTo`. With `~` behind it, a year or month is no less than its days. */
export function lastPoint(variable: string): string {
  const v = `?${variable}`;
  return `BIND(REPLACE(REPLACE(REPLACE(STR(${v}), "^.*/", ""), "[~?%]$", ""), "X", "9") AS ${v}Finish)
BIND(IF(${v}Finish = "9999-24", "9999-12", IF(!REGEX(${v}Finish, "^.{5}2.$"), ${v}Finish,
  CONCAT(SUBSTR(STR(xsd:integer(SUBSTR(${v}Finish, 1, 4)) + IF(STRENDS(${v}Finish, "4"), 10001, 10000)), 2), "-", ${ofSeason(`${v}Finish`, "21:06 22:09 23:12 24:03")}))) AS ${v}To)`;
}
