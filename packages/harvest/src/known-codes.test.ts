import { readFileSync } from "node:fs";
import { repositoryRoot } from "@openhpa/testkit";
import { expect, test } from "vitest";
import { frequencies, swissLicences, udataLicences } from "./known-codes.js";

/** What docs/sources/harvesters.md says that portals take. */
const facts = readFileSync(new URL("docs/sources/harvesters.md", repositoryRoot), "utf8");

test("the licences of the notes on data.gouv.fr are known there, the page of SPDX is not", () => {
  for (const licence of [
    "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
    "etalab-2.0",
    "Licence Ouverte version 2.0",
  ]) {
    expect(facts).toContain(licence);
    expect(udataLicences.has(licence)).toBe(true);
  }
  expect(facts).toContain("https://spdx.org/licenses/etalab-2.0.html");
  expect(udataLicences.has("https://spdx.org/licenses/etalab-2.0.html")).toBe(false);
});

/** The addresses of the list of licences of data.gouv.fr (GET /api/1/datasets/licenses/), and their alternate ones. */
test.each([
  "https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf",
  "https://github.com/etalab/Licence-Ouverte/blob/master/LO.md",
  "lov2",
  "Licence Ouverte / Open Licence version 2.0",
  "https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Licence_Ouverte.pdf",
  "https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Open_Licence.pdf",
  "http://www.opendefinition.org/licenses/cc-by",
  "http://www.opendefinition.org/licenses/cc-by-sa",
  "http://www.opendefinition.org/licenses/cc-zero",
  "http://opendatacommons.org/licenses/by/summary/",
  "http://opendatacommons.org/licenses/odbl/summary/",
  "https://opendefinition.org/licenses/odc-odbl",
])("%s is known at data.gouv.fr", (licence) => expect(udataLicences.has(licence)).toBe(true));

test("the licences of the notes on opendata.swiss are those that it keeps", () => {
  const terms = [
    ...facts.matchAll(/`(?:http:\/\/dcat-ap\.ch\/vocabulary\/licenses\/)?(terms_[a-z_]+)`/g),
  ].map(([, term]) => `dcat-ap.ch/vocabulary/licenses/${term}`);
  expect(facts).toContain("CC0, CC BY 4.0 or CC BY-SA 4.0");
  expect(
    new Set([
      ...terms,
      "creativecommons.org/publicdomain/zero/1.0",
      "creativecommons.org/licenses/by/4.0",
      "creativecommons.org/licenses/by-sa/4.0",
    ]),
  ).toEqual(swissLicences);
});

test("frequencies are those of the EU table and of the collection vocabulary of Dublin Core", () => {
  const eu = "http://publications.europa.eu/resource/authority/frequency/";
  const cld = "http://purl.org/cld/freq/";
  for (const code of ["ANNUAL", "WEEKLY_3", "12HRS", "1MIN", "UPDATE_CONT", "NOT_PLANNED"])
    expect(frequencies.has(eu + code)).toBe(true);
  for (const code of ["annual", "weekly", "threeTimesAYear", "continuous"])
    expect(frequencies.has(cld + code)).toBe(true);
  for (const other of [`${eu}annual`, `${cld}ANNUAL`, `${eu}`, `${cld}yearly`, "annual"])
    expect(frequencies.has(other)).toBe(false);
});
