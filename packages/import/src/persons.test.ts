import { givenNames } from "@openhpa/core";
import { keptTexts, withheldTexts } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { moreGivenNames } from "./given-names.data.js";
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
  ..."MME CARON|mme Caron|madame Caron|M.Caron|Dr.Caron|le docteur Caron|Dre Caron|Mme d'Orves".split("|"),
  ..."Mmes Caron et Petit|MM. Caron et Petit|Mme Caron, Petit et Blanc|Frau Dr. Anna Meier".split("|"),
  ..."Abbé Durand|Père Antoine Leroy|Capitaine Leroy|Adjudant Paul Leroy|Monsieur le Maire, Paul Leroy".split(
    "|",
  ),
  ...[
    ..."Coordination :|Animé par|Rédigé par|Fiche saisie par|Suivi :|Correspondante :|IDE scolaire :|CPE :".split(
      "|",
    ),
    ..."Puéricultrice de PMI :|Maire :|Adjointe à la santé :|Travailleur social :|Stagiaire :|DRH :".split(
      "|",
    ),
    ..."Pharmacien :|Conseillère conjugale :|Enseignante APA :|Médiateur santé :|Cheffe de projet ASV :".split(
      "|",
    ),
    ..."Auteur·rice :|Référent-e :|Référent/e :|Référent\t:\t|**Référent** :|| Référent |".split(/\|(?=\S)/),
  ].map((label) => `${label} Odile Durand`),
  "Contacter Sophie Durand au CCAS",
  "Projektleiterin Anna Meier",
  ...["Odile Durand, chargée de mission", "Odile DURAND – infirmière", "Odile Durand (chargée de mission)"],
  ...[
    "DURAND Odile, infirmière",
    "avec l'aide d'Odile Durand, infirmière scolaire",
    "Chargée de mission (Odile Durand)",
  ],
  ...[" / ", " et ", " ; ", ", "].map((joint) => `Référents : Odile Petit${joint}Lucie Durand`),
  ...[
    "Référent : O.Durand",
    "Responsable : DURAND O.",
    "Référente : Odile",
    "Référents : Zdenka et Léa Durand",
    ..."Référente : DURAND|Référente : PETIT|Dr. J.-P. Durand|Dr J-P. Durand|M. J. Durand".split("|"),
  ],
  ...["Odile Durand 02 43 00 00 00", "Tél. : Odile Durand 02 43 00 00 00"],
  // Labels that no table lists: a usual given name and a surname are all that they say.
  ...[
    ..."Renseignements|Maire de Laval|Proviseur|Déléguée départementale|Ostéopathe|Tabacologue|Cadre de santé|Gestionnaire".split(
      "|",
    ),
    ..."Porteur du projet|Porteuse|Coach sportif|Évaluateur|Expert|Consultante|Signataire|Photo|Crédit photo|Nom|NOM Prénom".split(
      "|",
    ),
    ..."Diététicienne-nutritionniste|Professeur d'EPS|Ansprechpartnerin|Auskunft|Élue en charge de la santé".split(
      "|",
    ),
  ].map((label) => `${label} : Odile Durand`),
  ..."Nom : DURAND Odile|Coach : Odile Durand et Lucie Petit|- Vidéaste : Odile Durand (bénévole)".split("|"),
  ...[
    ..."auprès d'Odile Durand|Par Odile Durand|Propos recueillis par Odile Durand|représentée par Odile Durand".split(
      "|",
    ),
    ..."À l'attention d'Odile Durand|sous la responsabilité d'Odile Durand|© Odile Durand|Contactez Odile Durand".split(
      "|",
    ),
    ..."02 43 00 00 00 (Odile Durand)|02.43.00.00.00 - Odile Durand|02 43 00 00 00 : Odile DURAND".split("|"),
  ],
  ..."M Durand|M Paul Durand|Mme\u202FDurand|Mme\u2009Durand|Mme  Durand|Mme\tDurand|Référente : Odile\u202FDurand".split(
    "|",
  ),
  "Nom : Durand ; prénom : Odile",
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
  ..."Pilote : Communauté de Communes du Pays d'Exemple|Référent : Éducation Nationale|Mr Propre".split("|"),
  ..."Pilotes : Promeneurs du Net|Intervenants : Pompiers de Paris|Maison de santé Docteur Schweitzer".split(
    "|",
  ),
  ..."Contact : Le Nid|Référent : CSAPA|Référent : Mairie|Responsable : Ville de Laval|Suivi : Mission Locale".split(
    "|",
  ),
  ...[
    ..."Lieu : Jean Moulin|École : Marie Curie|Collège : Jules Ferry, Laval|Salle : Jean Vilar|Film : Claire Denis".split(
      "|",
    ),
    ..."Structure : Jean Bosco|Nom de l'établissement : Simone Veil|Quartier : Pierre Rollin|Titre : Claire et Léo".split(
      "|",
    ),
    ..."Commune : Saint Denis|Thème : Santé Mentale|Partenaires : Marie Curie|Remarque : Paul aime Marie".split(
      "|",
    ),
    ..."Kontakt: Stadt Bern|Leitung: Universität Bern|Responsabile: Cantone Ticino|Intervenant : Planète Publique".split(
      "|",
    ),
    ..."financé par France Active|mené par Santé Publique France|02 43 00 00 00 - Mission Locale|Classe M Nord|taille M Large".split(
      "|",
    ),
    ..."Nom : Les Semis|Prénom de l'enfant|M. Tout le monde|collège 02 43 00 00 00".split("|"),
  ],
  ..."M.J.C. Jean Vilar|la M.J.C. de Laval|Référente : IREPS|Porté par la Mutualité Française|Contacts : CODES 06|professeur EPS".split(
    "|",
  ),
];

describe("persons behind a title, a function or a label of contact", () => {
  test.each(named)("%s", (text) => {
    expect(personsOf([]).names(text)).toBe(true);
    expect(personsOf([]).without(text)).not.toMatch(
      /martin|durand|benhaddou|petit|\bli\b|roux|meier|rossi|caron|orves|blanc|leroy|odile|zdenka/i,
    );
  });

  test.each(nobody)("%s names nobody", (text) => expect(personsOf([]).without(text)).toBe(text));

  test.each([
    ["06 39 98", "12 34 le matin"],
    ["Tél. 06", "39 98 12 34"],
    ["à jeanne.martin", "@example.org"],
  ])("what the end of a line cuts in two is withheld in both: %s | %s", (first, second) => {
    const persons = personsOf([first, second]);
    expect(persons.without(first)).not.toMatch(/39|06|martin/);
    expect(persons.without(second)).not.toMatch(/12|34|98|example/);
    expect(personsOf([second, first]).without(`  ${second}`)).toBe(`  ${second}`);
  });

  test("two answers that together are a name are withheld in both lines", () => {
    for (const lines of [
      ["Nom : Durand", "Prénom : Odile"],
      ["Prénom : Odile", "Nom : DURAND"],
      ["Référente :", "", "Odile Durand"],
    ]) {
      const persons = personsOf(lines);
      expect(lines.map((line) => persons.without(line)).join("\n")).not.toMatch(/durand|odile/i);
    }
    const things = ["Nom : Les Semis", "Siège : Laval"];
    expect(things.map((line) => personsOf(things).without(line))).toEqual(things);
  });

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

/** A name without title, function or label, with what stands around it: what is to be taken out. */
const inBlocks: readonly (readonly [name: string, ...lines: string[]])[] = [
  ["Camille Exemple", "Association Exemple", "Camille Exemple", "Case postale", "1700 Fribourg"],
  ["Zdenka Quirinal", "Zdenka Quirinal", "zdenka.quirinal@exemple.example"],
  ["QUIRINAL Zdenka", "QUIRINAL Zdenka", "zdenka.quirinal@exemple.example"],
  ["Zdenka Quirinal", "L'atelier de Zdenka Quirinal", "", "z.quirinal@exemple.example"],
  [
    "Zdenka Quirinal",
    "Zdenka Quirinal anime",
    "zquirinal.dupont@exemple.example",
    "zdenka-quirinal@exemple.example",
  ],
  ["Zdenka de la Tour", "Avec Zdenka de la Tour", "zdenka.delatour [at] exemple.example"],
  ["Léa Quirinal", "Léa Quirinal", "02 41 00 00 00"],
  ["QUIRINAL Léa", "QUIRINAL Léa", "06 39 98 12 34"],
  ["Yacine Quirinal", "Yacine Quirinal", "12 rue des Lilas"],
  ["Inès Quirinal", "12 avenue Foch", "44000 Nantes", "Inès Quirinal"],
  ["Maëlle Le Quirinal", "Maëlle Le Quirinal", "Tél. 02 41 00 00 00"],
  ["Hanspeter Quirinal", "Hanspeter Quirinal", "Postfach", "3000 Bern"],
  ["Reto Quirinal", "Reto Quirinal", "+41 32 420 00 00"],
  ["Jean-Noël Quirinal", "Jean-Noël Quirinal", "Courriel : accueil@exemple.example"],
  ["Claire QUIRINAL", "avec le soutien de Claire QUIRINAL et du CCAS"],
  ["Mehdi QUIRINAL", "Atelier animé par Mehdi QUIRINAL"],
  ["Théo QUIRINAL", "Théo QUIRINAL : 12 séances"],
  ["Anne-Laure QUIRINAL-DUPLE", "(Anne-Laure QUIRINAL-DUPLE)"],
];
/** Things in the same neighbourhoods. */
const things: readonly (readonly string[])[] = [
  ["Saint Pierre", "12 rue Haute"],
  ["Sainte Claire", "44000 Nantes"],
  ["Espace Louise Michel", "12 rue Haute"],
  ["Lycée Jean Moulin", "02 41 00 00 00"],
  ["Collège Simone VEIL", "02 41 00 00 00"],
  ["École Claire QUIRINAL", "44000 Nantes"],
  ["12 rue Claire QUIRINAL", "44000 Nantes"],
  ["Fondation Abbé Pierre", "contact@exemple.example"],
  ["Mission Locale", "02 41 00 00 00"],
  ["Maison Rose", "12 rue Haute"],
  ["Croix Rouge", "Tél. 02 41 00 00 00"],
  ["Le Nid", "12 rue des Lilas"],
  ["Centre Social", "44000 Nantes"],
  ["CSAPA Tours", "02 41 00 00 00"],
  ["Secours Catholique", "accueil@exemple.example"],
  ["Planning Familial", "Case postale"],
  ["Conseil Départemental", "12 avenue Foch"],
  ["Villa Marie", "12 rue Haute"],
  ["Mont Saint Michel", "50170 Pontorson"],
  ["Pont Aven", "29930 Pont-Aven"],
  ["Port Louis", "56290 Port-Louis"],
  ["Loi Claude ÉVIN", "12 rue Haute"],
  ["Hôpital Robert DEBRÉ", "75019 Paris"],
  ["Résidence Marie CURIE", "44000 Nantes"],
  ["Place Marc CHAGALL", "44000 Nantes"],
  ["Ville de Rennes", "35000 Rennes"],
  ["Bien Vivre", "contact@exemple.example"],
  ["Sport Santé", "02 41 00 00 00"],
  ["Bourg en Bresse", "01000 Bourg-en-Bresse"],
  ["Nantes Métropole", "44000 Nantes"],
];

test("no given name stands in both lists or in one twice", () => {
  const plain = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "");
  const known = new Set(givenNames.map(plain));
  expect(moreGivenNames.filter((name) => known.has(name) || name !== plain(name))).toEqual([]);
  expect(new Set(moreGivenNames).size).toBe(moreGivenNames.length);
});

describe("names without title, function or label", () => {
  test.each(inBlocks)("%s is known by what stands around it", (name, ...lines) => {
    const persons = personsOf(lines);
    const kept = lines.map((line) => persons.without(line)).join("\n");
    expect(kept).not.toContain(name);
    expect(kept).not.toMatch(/quirinal/i);
  });

  test.each(things.map((lines) => [lines[0], lines] as const))("%s is a thing", (_, lines) => {
    const persons = personsOf(lines);
    expect(lines.map((line) => persons.without(line))).toEqual(lines);
  });

  test("a label that stands elsewhere is a label: the header of a column", () => {
    const persons = personsOf([]);
    const found = persons.under("Référent du projet", "Zdenka Quirinal, CCAS");
    expect(found.map(({ start, end }) => "Zdenka Quirinal, CCAS".slice(start, end))).toEqual([
      "Zdenka Quirinal",
    ]);
    expect(persons.under("Portable", "639981234")).toEqual([{ kind: "announced-phone", start: 0, end: 9 }]);
    expect(persons.under("SIREN", "639981234")).toEqual([]);
    expect(persons.under("Structure", "Mission Locale")).toEqual([]);
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

/** The blocks as rows: what stands in lines stands in cells, behind a title and a carrier. */
const rowsOf = (blocks: readonly (readonly string[])[]) => {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return blocks.map((lines, index) => [`Action ${index}`, "Mairie", ...lines].map(cell).join(";")).join("\n");
};
const readTable = async (text: string) => {
  const imported = await importCsv(new TextEncoder().encode(text), { file: "t.csv", territories });
  return [JSON.stringify(imported), toTextReport(imported), toHtmlReport(imported)].join("\n");
};

describe("names in cells", () => {
  const headers = "Titre;Porteur;A;B;C;D;E";

  test("names beside how somebody is reached are in no record, key or report", async () => {
    const said = await readTable(`${headers}\n${rowsOf(inBlocks.map(([, ...lines]) => lines))}\n`);
    expect(said.match(/.{20}quirinal.{0,20}/i)?.[0]).toBeUndefined();
  });

  test("things in the same neighbourhoods stay", async () => {
    expect(await readTable(`${headers}\n${rowsOf(things)}\n`)).not.toContain("█");
  });

  test.each([
    ["Contact", "Zdenka Quirinal"],
    ["Référent", "QUIRINAL Zdenka"],
    ["Référente du projet", "Quirinal"],
    ["Interlocuteur", "Zdenka et Léa Quirinal"],
    ["Responsable", "Mission Locale\nZdenka Quirinal"],
    ["Courriel", "z.quirinal@exemple.example"],
    ["Courriel", "quirinal@exemple.example"],
    ["Nom;Prénom", "Quirinal;Zdenka"],
  ])("%s: %j", async (header, text) => {
    const [a = "", b] = text.split(";");
    const cells = [a, ...(b === undefined ? [] : [b])].map((one) => `"${one}"`).join(";");
    const extra = b === undefined ? "" : `Avec ${b} ${a}`;
    const said = await readTable(`Titre;Porteur;Résumé;${header}\nA;Mairie;${extra};${cells}\n`);
    expect(said.match(/.{0,20}(?:quirinal|zdenka).{0,20}/i)?.[0]).toBeUndefined();
  });

  test.each([
    ["Contact", "Mission Locale"],
    ["Référent", "CSAPA"],
    ["Nom", "Ateliers Nutrition"],
    ["Courriel", "accueil@exemple.example"],
  ])("%s: %s stays", async (header, text) => {
    expect(await readTable(`Titre;Porteur;${header}\nA;Mairie;${text}\n`)).not.toContain("█");
  });
});

test.each([
  "oscars",
  "cjc",
  "leaflet",
  "article",
])("%s: names that stand alone beside how somebody is reached are in no record, key or report", async (name) => {
  const imported = (await importers[name]?.(inBlocks.flatMap(([, ...lines]) => lines))) as ReturnType<
    typeof importOscars
  >;
  const said = [JSON.stringify(imported), toTextReport(imported), toHtmlReport(imported)].join("\n");
  expect(said.match(/quirinal.{0,20}/i)?.[0]).toBeUndefined();
});
