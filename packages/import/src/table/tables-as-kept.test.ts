import type { Action } from "@openhpa/core";
import { expect, test } from "vitest";
import { csv } from "./table.fixture.js";

const read = (...lines: readonly string[]) => csv(lines.join("\n"));
const certainPaths = (record: Action) =>
  (record.evidence ?? []).flatMap(({ path, certainty }) => (certainty === "certain" ? [path] : []));

test("a follow-up of a local health contract: parts, statuses, pilots, lists", () => {
  const { records, report } = read(
    "Axe;Objectif opérationnel;Intitulé de l'action;Pilote;Partenaires;Public cible;Calendrier;Budget (€);État d'avancement",
    "Axe 1;Faciliter l'accès aux soins;Bus santé;Communauté de communes du Semis;CPAM 53, MSA;Jeunes 16-25 ans;2023-2025;12 000;En cours",
    ";;Forum des métiers;Mme Quirinal;;Lycéens;1er semestre 2024;3000;Terminé",
    "Axe 2 : santé mentale;;;;;;;;",
    ";;Café;Centre social;;;;NC;Abandonnée",
    "TOTAL;;;;;;;15 000;",
  );
  expect(records).toMatchObject([
    {
      status: "ongoing",
      objectives: [{ kind: "operational" }],
      audiences: [{ minimumAge: 16, maximumAge: 25, lifeStages: ["young-people"] }],
      period: { start: "2023", end: "2025" },
      fundingAsPrinted: "12 000",
    },
    { status: "completed", period: { start: "2024", end: "2024" } },
    {
      status: "cancelled",
      missing: expect.arrayContaining([
        expect.objectContaining({ path: "/fundingAsPrinted", reason: "not-stated" }),
      ]),
    },
  ]);
  expect(JSON.stringify({ records, report })).not.toMatch(/quirinal/i);
});

test("a call for projects: registers, several amounts, contacts", () => {
  const { records, report } = read(
    "N° de dossier;Nom de la structure;SIRET;Intitulé du projet;Territoire(s);Date début;Date fin;Subvention demandée;Subvention accordée;Nom du contact;Mail contact;Tél. contact",
    "2024-001;Association Les Semis;73282932000074.0;Bouger;Laval (53), Changé (53);01/09/2024;30/06/2025;8 000 €;6 000 €;Zdenka Quirinal;z.quirinal@exemple.example;06 39 98 12 34",
  );
  expect(records).toMatchObject([
    {
      identifiers: [{ scheme: "local", value: "2024-001" }],
      carrier: { identifiers: [{ scheme: "siret", value: "73282932000074" }] },
      coverage: { territories: ["commune:53054", "commune:53130"] },
      fundingAsPrinted: "Subvention demandée : 8 000 €\nSubvention accordée : 6 000 €",
    },
  ]);
  expect(JSON.stringify({ records, report })).not.toMatch(/quirinal|39 98/i);
});

test("cantonal lists in German and Italian", () => {
  const german = read(
    "Nr.;Projekttitel;Trägerschaft;Zielgruppe;Kanton;Gemeinde;Laufzeit;Beitrag;Kontaktperson",
    "1;Bewegte Pause;Verein Bewegung;Kinder, Jugendliche;Bern;Biel;01.03.2024-31.12.2025;CHF 12'500;Zdenka Quirinal",
  );
  expect(german.records).toMatchObject([
    {
      title: { de: "Bewegte Pause" },
      audiences: [{ lifeStages: ["children"] }, { lifeStages: ["adolescents"] }],
      coverage: { territories: ["canton:BE", "commune-ch:371"] },
      period: { start: "2024-03-01", end: "2025-12-31" },
    },
  ]);
  expect(JSON.stringify(german)).not.toMatch(/quirinal/i);
  const italian = read(
    "N.;Titolo;Ente responsabile;Comune;Data inizio;Data fine;Numero di partecipanti;Contributo",
    "1;Passi sicuri;Associazione Semi;Bellinzona;01.02.2024;30.11.2024;1'250;CHF 4'000",
    "Totale;;;;;;1'250;CHF 4'000",
  );
  expect(italian.records).toMatchObject([
    {
      title: { it: "Passi sicuri" },
      peopleReached: 1250,
      period: { start: "2024-02-01", end: "2024-11-30" },
    },
  ]);
});

test("an export of a form: what its software adds is left aside, what a sentence asks is never certain", () => {
  const { records, report } = csv(
    [
      '"Horodateur","Adresse e-mail","1. Quel est le titre de votre action ?","2. À quel(s) public(s) s\'adresse-t-elle ?","3. Dans quelle commune se déroule-t-elle ?","4. Combien de personnes ont participé ?"',
      '"12/03/2024 10:11:12","zdenka.quirinal@exemple.example","Petits déjeuners","Enfants, Parents","Angers","45"',
    ].join("\n"),
  );
  const [record] = records as readonly [Action];
  expect(record).toMatchObject({
    title: { fr: "Petits déjeuners" },
    audiences: [{ lifeStages: ["children"] }, { situations: ["parents"] }],
    peopleReached: 45,
    coverage: { territories: ["commune:49007"] },
  });
  expect(certainPaths(record)).toEqual(["/title"]);
  expect(JSON.stringify({ records, report })).not.toMatch(/quirinal/i);
});

test("an address beside a carrier is its own, and probable where the header does not say so", () => {
  const [record] = read(
    "Projet;Structure;Adresse;CP;Ville;Année;Dont femmes",
    "Jardin;Les Semis;1 rue Haute;53000;Laval;2024;12",
  ).records as readonly [Action];
  expect(record).toMatchObject({
    edition: "2024",
    period: { start: "2024", end: "2024" },
    carrier: {
      address: { street: "1 rue Haute", postcode: "53000", city: "Laval", territory: "commune:53130" },
    },
  });
  expect(record.coverage).toBeUndefined();
  expect(certainPaths(record)).not.toContain("/carrier/address/city");
});

test.each([
  ["Dates", "2021-24", { start: "2021", end: "2024" }],
  ["Début", "2020-23", { start: "2020", end: "2023" }],
  ["Laufzeit", "2019-22", { start: "2019", end: "2022" }],
  ["Début", "2024-22", undefined],
  ["Période", "03/2023-06/2024", { start: "2023-03", end: "2024-06" }],
])("%s %s is no season", (header, dates, period) => {
  const { records, report } = read(`Intitulé;Porteur;${header}`, `Marche;CCAS;${dates}`);
  const [record] = records as readonly Action[];
  if (period) expect(record?.period).toMatchObject(period);
  else expect(record?.period?.start).toBeUndefined();
  if (period?.start?.length === 4) expect(certainPaths(record as Action).join()).not.toContain("/period/");
  if (!period) expect(JSON.stringify(report.notUnderstood)).toContain(dates);
});

test.each(["Numéro de soumission", "Numero", "Number serial"])("%s counts nothing", (header) => {
  const [record] = read(`Intitulé;Porteur;${header}`, "Marche;CCAS;2").records as readonly Action[];
  expect(record).not.toHaveProperty("evaluation");
});

test("idem stands for the cell above, and is probable; without one it is listed", () => {
  const { records, report } = read(
    "Intitulé;Porteur;Public;Territoire",
    "Idem;CCAS;Séniors;Laval (53)",
    "Marche;idem;Jeunes;Idem.",
    "Idem;dito;Adultes;Changé (53)",
  );
  const [first, second, third] = records as readonly Action[];
  expect(first).not.toHaveProperty("title");
  expect(JSON.stringify(report.notUnderstood)).toContain("Idem");
  expect(second).toMatchObject({ carrier: { name: "CCAS" }, coverage: { territories: ["commune:53130"] } });
  expect(third).toMatchObject({ title: { fr: "Marche" }, carrier: { name: "CCAS" } });
  for (const path of ["/title", "/carrier/name"]) expect(certainPaths(third as Action)).not.toContain(path);
  expect(certainPaths(second as Action)).toContain("/title");
});

test("an amount whose header has the number of a funder's is the amount of that funder", () => {
  const { records, report } = read(
    "Intitulé;Financeur 1;Montant 1 (€);Financeur 2;Montant 2;Financeur 3;Montant 3",
    "Bouger;ARS Pays de la Loire;2.500,50;CPAM de la Mayenne;1 200,00 €;;300 €",
  );
  expect(records).toMatchObject([
    {
      funders: [
        { funder: { name: "ARS Pays de la Loire" }, amount: 2500.5, currency: "EUR" },
        { funder: { name: "CPAM de la Mayenne" }, amount: 1200, currency: "EUR" },
      ],
      fundingAsPrinted: "Montant 3 : 300 €",
    },
  ]);
  const states = new Map(report.table.cells.map(({ address, state }) => [address, state]));
  for (const address of ["C2", "E2", "G2"]) expect(states.get(address), address).toBe("field");
});

test.each(["Tous", "Ages : Tous", "tous âges"])("« %s » under ages is everybody", (said) => {
  const { records } = read("Titre;Ages", `Bouger;${said}`);
  expect(records).toMatchObject([{ audiences: [{ lifeStages: ["all-ages"] }] }]);
});

test("a table without titles is refused, and says which columns it has", () => {
  const { records, report } = read("Porteur;Commune;Budget", "Ville de Laval;Laval;2000");
  expect(records).toEqual([]);
  expect(report.refused?.message).toMatch(/titre des actions.*« Porteur », « Commune », « Budget »/);
});

test("boxes that are not ticked are listed beside those that are", () => {
  const { records, report } = read(
    "Titre;Thèmes;Partenaires",
    "Bouger;☐ Tabac ☒ Alcool;[x] CPAM de la Mayenne [ ] MSA",
  );
  expect(records).toMatchObject([{ themes: ["alcohol"], partners: [{ name: "CPAM de la Mayenne" }] }]);
  const listed = report.notUnderstood.map(({ message }) => message).join("\n");
  expect(listed).toContain("« Tabac » : la case n'est pas cochée");
  expect(listed).toContain("« MSA » : la case n'est pas cochée");
});

test("of two rows with one key each has its record, and the second is listed", () => {
  const { records, report } = read("Titre;Porteur", "Bouger;Ville de Laval", "Bouger;Ville de Mayenne");
  expect(records).toHaveLength(2);
  expect(report.records.map(({ ok }) => ok)).toEqual([true, false]);
});
