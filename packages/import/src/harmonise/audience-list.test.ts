import { lifeStage, situation } from "@openhpa/vocabularies";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agesIn } from "./age-range.js";
import { cutAudiences } from "./audience-list.js";

const said = (text: string) =>
  cutAudiences(text).map(({ value: { asPrinted, ...rest }, start, end }) => {
    expect(text.slice(start, end)).toBe(asPrinted);
    return rest;
  });

test.each([
  ["Jeunes 18-25 ans", { minimumAge: 18, maximumAge: 25 }],
  ["Lycéens de 15 à 18 ans", { minimumAge: 15, maximumAge: 18 }],
  ["Enfants (6-9 ans)", { minimumAge: 6, maximumAge: 9 }],
  ["élèves âgés de 12 à 16 ans", { minimumAge: 12, maximumAge: 16 }],
  ["jeunes entre 12 et 16 ans", { minimumAge: 12, maximumAge: 16 }],
  ["personnes de 65 ans et plus", { minimumAge: 65 }],
  ["dès 60 ans", { minimumAge: 60 }],
  ["60+", { minimumAge: 60 }],
  ["moins de 25 ans", { maximumAge: 24 }],
  ["jusqu'à 6 ans", { maximumAge: 6 }],
  ["Jugendliche von 12 bis 16 Jahren", { minimumAge: 12, maximumAge: 16 }],
  ["Menschen ab 65 Jahren", { minimumAge: 65 }],
  ["Kinder unter 12 Jahren", { maximumAge: 11 }],
  ["giovani dai 12 ai 16 anni", { minimumAge: 12, maximumAge: 16 }],
  ["persone oltre 65 anni", { minimumAge: 65 }],
  ["bambini tra 3 e 6 anni", { minimumAge: 3, maximumAge: 6 }],
])("ages in years: %s", (text, ages) => {
  const { start: _, end: __, ...range } = agesIn(text) ?? { start: 0, end: 0 };
  expect(range).toEqual(ages);
});

test.each([
  "depuis 10 ans",
  "12 ateliers",
  "16 à 12 ans",
  "200 à 300 ans",
  "3 ans",
  "lundi 12 et mardi 13",
])("no ages: %s", (text) => expect(agesIn(text)).toBeUndefined());

describe("a list of audiences", () => {
  test("is read piece by piece: a piece that nobody knows takes the code of no other", () =>
    expect(said("Jeunes 18-25 ans, Gens de la mer, Femmes enceintes, Parents et professionnels")).toEqual([
      { lifeStage: "young-people", minimumAge: 18, maximumAge: 25 },
      {},
      { situation: "pregnant" },
      { situation: "parents" },
      { role: "professional" },
    ]));

  test("is read in German and Italian", () => {
    expect(said("Jugendliche von 12 bis 16 Jahren, Eltern und Fachpersonen")).toEqual([
      { lifeStage: "adolescents", minimumAge: 12, maximumAge: 16 },
      { situation: "parents" },
      { role: "professional" },
    ]);
    expect(said("Anziani oltre 65 anni; familiari curanti")).toEqual([
      { lifeStage: "older-people", minimumAge: 65 },
      { situation: "carers" },
    ]);
  });

  test("gives each known label its code wherever it stands among others", () => {
    const labels = [lifeStage, situation].flatMap((scheme) =>
      [...scheme.concepts.values()]
        .map(({ notation, prefLabel }) => [prefLabel.fr, notation] as const)
        .filter(([label]) => !/[,;/•()]| et | ou /.test(label)),
    );
    const other = fc
      .constantFrom("Gens de la mer", "Vignerons", "Habitants du hameau")
      .map((text) => [text, ""] as const);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...labels), other), { minLength: 2, maxLength: 8 }),
        fc.constantFrom(", ", " ; ", " / ", " • "),
        (pieces, joint) => {
          fc.pre(pieces.some(([, notation]) => notation !== ""));
          const read = said(pieces.map(([text]) => text).join(joint));
          expect(read.map((one) => one.lifeStage ?? one.situation ?? "")).toEqual(
            pieces.map(([, notation]) => notation),
          );
        },
      ),
    );
  });
});

test.each([
  "6-10 ans et 65 ans et plus",
  "sauf 12-14 ans",
  "jeunes, hors 12-14 ans",
  "enfants de 6 à 10 ans puis de 12 à 14 ans",
])("several ages, or ages that are left out, are not read as one range for certain: %s", (text) => {
  for (const { value, certainty } of cutAudiences(text).filter(({ value }) => /\d/.test(value.asPrinted)))
    if (certainty === "certain")
      expect([
        [6, 10],
        [65, undefined],
      ]).toContainEqual([value.minimumAge, value.maximumAge]);
    else expect([value.minimumAge, value.maximumAge]).toEqual([undefined, undefined]);
  expect(cutAudiences(text).some(({ value }) => value.minimumAge === 12)).toBe(false);
});

test.each(["1,200", "12 000 000", "-5", "350", "(12)"])("a number is nobody: %s", (text) =>
  expect(cutAudiences(text)).toEqual([]));
