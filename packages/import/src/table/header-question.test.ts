import { describe, expect, test } from "vitest";
import { columnNamed, meaningOf, misspeltColumn } from "./column-names.js";
import { headerTargets } from "./header-columns.js";
import { headerLabels } from "./header-labels.data.js";
import { headerQuestion, languageOfHeaders } from "./header-question.js";

const columnOf = (header: string) => {
  const meaning = meaningOf(header);
  if (meaning.is === "column") return meaning.column.name;
  return meaning.is === "aside" ? meaning.reason : meaning.is;
};

/** Headers of tables of follow-up, calls for projects, forms and cantonal lists. */
const headers: readonly (readonly [header: string, column: string])[] = [
  ["N°", "row-number"],
  ["N° de dossier", "identifiers"],
  ["Nom de l’action", "title"],
  ["INTITULE DU PROJET", "title"],
  ["1. Titre de l'action *", "title"],
  ["Quel est le titre de votre action ?", "title"],
  ["G01Q02. Intitulé de l'action", "title"],
  ["Structure", "carrier_name"],
  ["Organisme porteur", "carrier_name"],
  ["Pilote", "carrier_name"],
  ["SIRET", "carrier_identifiers"],
  ["N° FINESS", "carrier_identifiers"],
  ["Adresse", "carrier_address_street"],
  ["Téléphone", "contact_phone_as_printed"],
  ["Mail", "contact_email"],
  ["Référent·e", "contact_name"],
  ["Nom et prénom", "contact_name"],
  ["Site internet", "carrier_url"],
  ["Thématique(s)", "themes"],
  ["Public(s) visé(s)", "audiences"],
  ["Veuillez préciser le public cible :", "audiences"],
  ["Tranche d'âge", "audiences"],
  ["Nombre de bénéficiaires", "people_reached"],
  ["Nb de participants", "people_reached"],
  ["Nbre participants", "people_reached"],
  ["Nombre d'ateliers", "evaluation_indicators"],
  ["Année", "edition"],
  ["Date(s)", "period_start"],
  ["Calendrier", "period_start"],
  ["Année scolaire", "period_start"],
  ["Début", "period_start"],
  ["Fin", "period_end"],
  ["Date de début (JJ/MM/AAAA)", "period_start"],
  ["Budget (€)", "funding_as_printed"],
  ["Montant accordé", "funding_as_printed"],
  ["Financement", "funders"],
  ["Territoire", "coverage_territories"],
  ["Code INSEE", "coverage_territories"],
  ["Dépt", "coverage_territories"],
  ["EPCI", "coverage_territories"],
  ["Ville", "coverage_territories"],
  ["Objectif général", "objectives"],
  ["Description", "activities"],
  ["État d'avancement", "status"],
  ["Statut", "status"],
  ["Bilan", "evaluation_qualitative_results"],
  ["Freins", "evaluation_weaknesses"],
  ["Convention signée", "agreement_signed"],
  ["Horodateur", "submission"],
  ["Lien", "unknown"],
  ["Latitude du siège", "unknown"],
  ["Projet", "title"],
  ["Financeur 2", "funders"],
  ["UAI", "carrier_identifiers"],
  ["Intervenants extérieurs", "unknown"],
  ["Trägerschaft", "carrier_name"],
  ["Zielgruppe", "audiences"],
  ["Laufzeit", "period_start"],
  ["Gemeinde", "coverage_territories"],
  ["PLZ", "postcode"],
  ["Ente promotore", "carrier_name"],
  ["Destinatari", "audiences"],
  ["Comune", "coverage_territories"],
];

describe("a header that people print", () => {
  test.each(headers)("%s: %s", (header, column) => expect(columnOf(header)).toBe(column));

  test("is known in capitals, with a star, a number and a unit as well", () => {
    for (const [header, column] of headers.filter(([text]) => !/^[\dG]|[?(*]/.test(text)))
      for (const form of [header.toUpperCase(), `${header} *`, `3) ${header}`, `${header} :`, `  ${header}`])
        expect([form, columnOf(form)]).toEqual([form, column]);
  });

  test("has columns that exist, whatever its question", () => {
    for (const target of Object.values(headerTargets))
      for (const name of "columns" in target ? target.columns : [])
        expect(columnNamed(name)?.name).toBe(name);
  });

  test("asks one thing: no label stands under two questions", () => {
    const known = new Map<string, string>();
    for (const { question, ...labels } of headerLabels)
      for (const label of Object.values(labels).flat()) {
        expect([label, known.get(label) ?? question]).toEqual([label, question]);
        known.set(label, question);
      }
  });

  test("that is a sentence asks nothing", () => {
    expect(headerQuestion(`Titre ${"et encore ".repeat(20)}`)).toBeUndefined();
    expect(headerQuestion("Le titre que personne ne connaît")).toBeUndefined();
  });
});

describe("a header that is not known", () => {
  test.each([
    "Fin prévue du bail",
    "Cp2",
    "Ville natale",
    "Adresse IP du poste",
    "Longitude",
    "Avis du comité",
  ])("%s suggests nothing that misleads", (header) => expect(misspeltColumn(header)).toBeUndefined());
  test.each([
    ["Finanseurs", "funders"],
    ["carier_name", "carrier_name"],
    ["Partennaires", "partners"],
  ])("%s misspells %s", (header, name) => expect(misspeltColumn(header)).toBe(name));
});

test.each([
  [["Titel", "Träger", "Kanton"], "de"],
  [["Titolo", "Ente promotore", "Destinatari"], "it"],
  [["Titre", "Porteur", "Public"], "fr"],
  [["Budget", "Evaluation", "Partner"], undefined],
  [["Titre", "Träger"], undefined],
])("the headers %j are in %s", (headers, language) => expect(languageOfHeaders(headers)).toBe(language));

describe("a sentence of a form", () => {
  test.each([
    ["3. À quel(s) public(s) s'adresse-t-elle ? (plusieurs réponses possibles)", "audiences"],
    ["4. Sur quelle(s) thématique(s) porte votre action ?", "themes"],
    ["Dans quelle commune se déroule l'action ?", "commune"],
    ["Avec quels partenaires avez-vous travaillé ?", "partners"],
    ["Combien de personnes ont participé ?", "reach"],
  ])("%s asks for %s, and never certainly", (header, question) =>
    expect(headerQuestion(header)).toMatchObject({ question, isAssumed: true }));
  test.each([
    "Dans quelle commune est le siège de votre structure ?",
    "Quel public n'avez-vous pas touché ?",
    "Avez-vous rencontré des difficultés ?",
    "Quelle personne contacter ?",
  ])("%s is not understood", (header) => expect(headerQuestion(header)).toBeUndefined());
});
