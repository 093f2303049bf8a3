import { describe, expect, test } from "vitest";
import { dateMentions } from "./date-mention.js";

const mentions = (text: string) =>
  dateMentions(text).map(({ printed, start, end, months, certainty }) => [
    printed,
    months ? months.join("-") : [start, end].filter(Boolean).join("/"),
    certainty,
  ]);

describe("a date in a sentence", () => {
  test.each([
    ["Réunion le 3 mai 2021.", "3 mai 2021", "2021-05-03/2021-05-03", "certain"],
    ["Réunion le lundi 3 mai 2021.", "lundi 3 mai 2021", "2021-05-03/2021-05-03", "certain"],
    ["Réunion en mai 2021.", "mai 2021", "2021-05/2021-05", "certain"],
    ["Réunion durant l'été 2021.", "durant l'été 2021", "2021-22/2021-22", "certain"],
    ["Réunion pendant le mois.", undefined, undefined, undefined],
    ["Réunion pendant l’hiver 2021.", "pendant l’hiver 2021", "2021-24/2021-24", "certain"],
    ["Réunion du 3 au 5 mai 2021.", "du 3 au 5 mai 2021", "", "probable"],
    ["Réunions de mars à mai 2021.", "de mars à mai 2021", "", "probable"],
    ["Réunions de mars 2020 à mai 2021.", "de mars 2020 à mai 2021", "2020-03/2021-05", "certain"],
    ["Réunions entre mars 2020 et mai 2021.", "entre mars 2020 et mai 2021", "2020-03/2021-05", "certain"],
    ["Réunions les 3 et 4 mai 2021.", "les 3 et 4 mai 2021", "2021-05-03/2021-05-04", "certain"],
    ["Réunions mars-mai 2021.", "mars-mai 2021", "2021-03/2021-05", "certain"],
    ["Le jardin est ouvert depuis mai 2021.", "mai 2021", "2021-05", "certain"],
    ["Le jardin ouvre à partir du 3 mai 2021.", "3 mai 2021", "2021-05-03", "certain"],
    ["Le jardin ouvre dès le 3 mai 2021.", "3 mai 2021", "2021-05-03", "certain"],
    ["Le jardin est ouvert jusqu'en mai 2021.", "mai 2021", "", "certain"],
    ["Le jardin sera prêt avant mai 2021.", "mai 2021", "", "certain"],
    ["Réunion à la rentrée 2021.", "à la rentrée 2021", "2021-09~/2021-09~", "probable"],
    [
      "Réunion à la rentrée scolaire de septembre 2021.",
      "à la rentrée scolaire de septembre 2021",
      "2021-09~/2021-09~",
      "probable",
    ],
    ["Réunion au mois de mai.", "au mois de mai", "05-05", "probable"],
    ["Réunion mois d'août.", "mois d'août", "08-08", "probable"],
    ["Réunions mars-mai.", "mars-mai", "03-05", "probable"],
    ["Réunion à la rentrée.", "à la rentrée", "09-09", "probable"],
    ["Réunion à la rentrée scolaire.", "à la rentrée scolaire", "09-09", "probable"],
    ["Réunion le 3 mai.", "3 mai", "05-05", "probable"],
    ["Réunion le 1er mai.", "1er mai", "05-05", "probable"],
    ["Réunion en mai.", "mai", "05-05", "probable"],
  ])("%s", (text, printed, dates, certainty) => {
    const [found] = mentions(text);
    if (printed === undefined) expect(found).toBeUndefined();
    else if (dates === "") expect([found?.[0]]).toEqual([printed]);
    else expect(found).toEqual([printed, dates, certainty]);
  });

  test.each([
    "Réunion en 2021.",
    "On va à mai.",
    "Le mai fleuri.",
    "La loi du 3 mai 2021.",
    "La loi n° 2021-12 du 3 mai 2021.",
    "Le décret du 3 mai 2021.",
    "L'arrêté du 3 mai 2021.",
    "Une circulaire du 3 mai 2021.",
    "Une ordonnance du 3 mai 2021.",
    "Une instruction du 3 mai 2021.",
    "Un livre paru en mai 2021.",
    "Un article publié en mai 2021.",
    "Une association née en mai 2021.",
    "Une association fondée en mai 2021.",
    "Réunion xmai 2021.",
    "Réunion mai 20211.",
  ])("none in: %s", (text) => expect(mentions(text)).toEqual([]));

  test("all of them in their order, where they stand", () => {
    const text = "D'abord en mai 2020, puis le 3\u00A0juin 2021.";
    const found = dateMentions(text);
    expect(found.map(({ range, printed }) => text.slice(...range) === printed)).toEqual([true, true]);
    expect(found.map(({ start }) => start)).toEqual(["2020-05", "2021-06-03"]);
  });
});

test.each([
  "depuis",
  "dès",
  "à partir de",
  "à compter de",
  "jusqu'en",
  "avant",
  "d'ici",
])("%s a date is nowhere said to be its end, nor a limit its beginning", (word) => {
  const [found] = dateMentions(`Le jardin est ouvert ${word} mai 2021.`);
  expect(found?.printed).toBe("mai 2021");
  expect(found?.end).toBeUndefined();
  if (/jusqu|avant|ici/.test(word)) expect(found?.start).toBeUndefined();
});
