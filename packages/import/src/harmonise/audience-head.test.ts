import { expect, test } from "vitest";
import { withHead } from "./audience-head.js";
import { cutAudiences } from "./audience-list.js";

const said = (printed: string) =>
  cutAudiences(printed)
    .map(withHead)
    .map(({ value: { lifeStage, situation, role }, certainty }) => [
      lifeStage ?? situation ?? role,
      certainty,
    ]);

test.each([
  ["Adultes isolés", "adults"],
  ["Parents d'adolescents", "parents"],
  ["Lycéens internes", "adolescents"],
  ["Salariés de la pêche", "employees"],
  ["éducateurs sportifs bénévoles", "professional"],
  ["Personnes de 60 ans et plus vivant à domicile", "older-people"],
  ["Mütter mit kleinen Kindern", "parents"],
  ["Lehrpersonen", "professional"],
])("%s: what its first words say is probable", (printed, concept) => {
  expect(said(printed)).toEqual([[concept, "probable"]]);
});

test.each([
  "Adultes-relais",
  "Anciens élèves",
  "Habitants du quartier",
  "Parents hors temps scolaire",
  "Personnes de 59 ans et plus",
])("%s says no concept", (printed) => {
  expect(said(printed).map(([concept]) => concept)).toEqual([undefined]);
});
