import { keptTexts, withheldTexts } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { importArticle, importCjc, importCsv, importLeaflet, importOscars } from "./index.js";
import { personsOf } from "./persons.js";
import { toHtmlReport } from "./report/html-report.js";
import { toTextReport } from "./report/text-report.js";

const territories = await loadTerritories();
const named = [
  "Mme Claire Martin, directrice",
  "le Dr Paul Durand",
  "Dr. Durand",
  "M. Yacine Benhaddou",
  "Docteure Ève Petit",
  "Pr Li",
  "Maître Jeanne Roux",
  "Référente : Claire Martin",
  "Référent·e : Yacine Benhaddou",
  "RÉFÉRENT : Claire MARTIN",
  "Contact : Claire Martin",
  "Contact : MARTIN Claire",
  "Responsable du projet : Claire Martin",
  "Présidente : Claire Martin",
  "Chargée de projets prévention : Claire Martin",
  "coordinatrice Claire Martin",
  "Personne ressource : Yacine Benhaddou",
  "Infirmière : Claire Martin",
  "Ansprechperson: Claire Meier",
  "Frau Meier",
  "Sig.ra Rossi",
];
const nobody = [
  "rue du Docteur Roux",
  "12 avenue du Professeur Calmette",
  "lycée Jean Moulin",
  "Fondation Abbé Pierre",
  "loi Évin",
  "Contact : Mission locale",
  "Contact : Maison des Adolescents",
  "Responsable : Planning Familial",
  "Coordinateur : Réseau Ville Hôpital",
  "Contact : Standard",
  "Responsable de la mise en œuvre : CSAPA",
  "Directeur du Centre Social Les Lilas",
  "Intervenants : Croix Rouge",
  "Président du Conseil départemental",
  "Médecins du Monde",
  "prix du Docteur Martin",
];

describe("persons behind a title, a function or a label of contact", () => {
  test.each(named)("%s", (text) => {
    expect(personsOf([]).names(text)).toBe(true);
    expect(personsOf([]).without(text)).not.toMatch(/martin|durand|benhaddou|petit|\bli\b|roux|meier|rossi/i);
  });

  test.each(nobody)("%s names nobody", (text) => expect(personsOf([]).without(text)).toBe(text));

  test("a name alone above a function is a person's; a place above one is not", () => {
    const persons = personsOf(["DURAND Léa", "Coordinatrice du service", "Saint Pierre", "12 rue Haute"]);
    expect(persons.without("DURAND Léa, à Saint Pierre")).toBe(
      "[donnée personnelle retirée], à Saint Pierre",
    );
  });

  test("who was named once is known everywhere in the document", () => {
    const persons = personsOf(["Atelier de Mme Claire Martin"]);
    expect(persons.without("12 personnes suivies par Claire MARTIN")).toBe(
      "12 personnes suivies par [donnée personnelle retirée]",
    );
  });
});

const blocks = (texts: readonly string[]) => texts.map((text) => `- ${text}`).join("\n");
const importers: Readonly<Record<string, (texts: readonly string[]) => unknown>> = {
  oscars: (texts) =>
    importOscars(
      `Ateliers du Nid\n2019\nPorteur de l'action : Le Nid, Association\nThème\nPrécarité\nContexte\n${texts.join("\n")}\nObjectif de l'action\n* Objectif général\n${blocks(texts)}\nDescription\n${blocks(texts)}\nPartenaire de l'action\n${texts.join(", ")}\n`,
      { file: "page.txt", territories },
    ),
  cjc: (texts) =>
    importCjc(
      `Structure porteuse du partenariat\nLe Nid\nPersonne à contacter\n${texts.join("\n")}\nDescription de l'action\n${texts.join("\n")}\nObjectifs\n${texts.join("\n")}\n`,
      { file: "cjc.txt", territories },
    ),
  leaflet: (texts) =>
    importLeaflet(`# Estime de soi\n\n${texts.join("\n\n")}\n`, { file: "a.md", territories }),
  article: (texts) =>
    importArticle(`Estime de soi\n\n${texts.join("\n\n")}\n`, { file: "a.txt", territories }),
  table: (texts) =>
    importCsv(
      new TextEncoder().encode(
        `Titre;Porteur;Description\n${texts.map((text, index) => `Action ${index};Mairie;"${text.replaceAll('"', '""')}"`).join("\n")}\n`,
      ),
      { file: "t.csv", territories },
    ),
};

describe.each(Object.entries(importers))("%s", (_, run) => {
  const everything = async (texts: readonly string[]) => {
    const imported = (await run(texts)) as ReturnType<typeof importOscars>;
    return [JSON.stringify(imported), toTextReport(imported), toHtmlReport(imported)].join("\n");
  };
  const needles =
    /moreau|dupont|mdurand|clairemartin|jeanne.{0,14}martin|39.{0,3}98.{0,3}12.{0,3}34|69\d.{0,2}00.{0,2}12.{0,2}34|79[ ./-]?123/i;

  test("nothing withheld is in a record, a key or a report", async () => {
    const all = await everything(withheldTexts);
    expect(
      all.replace(/"(?:start|end|number|line|first|last|repeats)":\d+/g, "").match(needles)?.[0],
    ).toBeUndefined();
    const people = await everything(named);
    expect(people.match(/Martin|Durand|Benhaddou|Meier|Rossi/i)?.[0]).toBeUndefined();
  });

  test("what is nobody's is masked nowhere", async () => {
    expect(await everything([...keptTexts].filter((text) => !/[@(]|\d{2}/.test(text)))).not.toContain("█");
    expect(await everything(nobody)).not.toContain("█");
  });
});
