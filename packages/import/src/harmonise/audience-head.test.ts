import { expect, test } from "vitest";
import { withHead } from "./audience-head.js";
import { cutAudiences } from "./audience-list.js";

const said = (printed: string) =>
  cutAudiences(printed, withHead).map(({ value: { lifeStage, situation, role, also }, certainty }) => [
    [lifeStage, situation, role, also?.lifeStage, also?.situation].filter(Boolean).join(" "),
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
  ["Habitants du quartier", "general-population"],
  ["Habitants de plus de 60 ans", "older-people"],
  ["Persone sopra i 65 anni", "older-people"],
  ["Conducteurs de bus", "employees"],
  ["habitants des quartiers en situation de précarité", "precarious"],
  ["proches aidants de malades chroniques", "carers"],
  ["auxiliaires de vie à domicile", "professional"],
  ["animateur·rice·s de centres de loisirs", "professional"],
  ["animateurs/trices de quartier", "professional"],
  ["infirmières et infirmiers scolaires", "professional"],
  ["conseillers municipaux délégués à la santé", "elected-official"],
  ["agents d'accueil de la mairie", "employees"],
  ["Femmes migrantes", "migrant"],
  ["Familles issues de l'immigration récente", "migrant"],
  ["adultes souffrant de diabète de type 2", "adults with-chronic-disease"],
  ["personnes touchées par un cancer", "with-chronic-disease"],
  ["patients en ALD", "with-chronic-disease beneficiary"],
  ["allocataires du RSA", "precarious"],
  ["personnes sans mutuelle", "precarious"],
  ["jeunes sans emploi ni formation", "young-people out-of-school-or-work"],
  ["Demandeurs d'emploi de longue durée", "job-seekers"],
  ["Étudiants en situation de handicap", "students disabled"],
  ["résidents des maisons de retraite", "older-people"],
  ["enfants de détenus", "children"],
  ["parents d'enfants en situation de handicap", "parents"],
  ["Élèves de CM1 et CM2", "children"],
  ["classes de 4e et de 3e", "adolescents"],
  ["élèves de 8P à 10S", "children adolescents"],
  ["élèves du primaire et du secondaire", "children adolescents"],
  ["Menschen mit einer chronischen Erkrankung", "with-chronic-disease"],
  ["Familien mit Migrationshintergrund", "migrant"],
  ["Primarlehrpersonen der Stadt", "professional"],
  ["armutsbetroffene Familien", "precarious"],
  ["Bewohnerinnen und Bewohner des Quartiers", "general-population"],
  ["persone con malattia cronica", "with-chronic-disease"],
  ["allievi della scuola media", "adolescents"],
  ["insegnanti e educatori", "professional professional"],
  ["famiglie in situazione di precarietà", "precarious"],
])("%s: what its words say is probable", (printed, concepts) => {
  const read = said(printed);
  expect(read.map(([said]) => said).join(" ")).toEqual(concepts);
  expect(new Set(read.map(([, certainty]) => certainty))).toEqual(new Set(["probable"]));
});

test.each([
  "Adultes-relais",
  "Anciens élèves",
  "Festivaliers",
  "Locataires d'un bailleur social",
  "Élèves internes",
  "Élèves de 5e à 8e",
  "Femmes",
  "Professionnels sauf les médecins",
  "Parents hors temps scolaire",
  "Jeunes non concernés",
  "Personnes de 59 ans et plus",
  "studenti della sede",
])("%s says no concept", (printed) => {
  expect(said(printed).map(([concept]) => concept)).toEqual([""]);
});

test("a list with no label of the lists is cut where its pieces are understood by their words", () => {
  const printed = "Lehrlinge im dritten Jahr; Ausbildungspersonen, Anwohnende; bénévoles du club et joueurs";
  expect(cutAudiences(printed, withHead).map(({ value }) => value.asPrinted)).toEqual([
    "Lehrlinge im dritten Jahr",
    "Ausbildungspersonen",
    "Anwohnende",
    "bénévoles du club et joueurs",
  ]);
});

test.each([
  "parents d'enfants de 2 à 6 ans",
  "éducateurs auprès de jeunes de 12 à 16 ans",
  "Eltern von Kindern unter 5 Jahren",
])("ages of others are none of an audience: %s", (printed) => {
  const [only] = cutAudiences(printed, withHead);
  expect([only?.value.minimumAge, only?.value.maximumAge]).toEqual([undefined, undefined]);
});
