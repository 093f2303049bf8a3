import { createHash } from "node:crypto";
import type { Action } from "@openhpa/core";
import { mixed } from "../mixed.js";
import { frozenDepartements, frozenLists, frozenRegions } from "./frozen-lists.js";

const lists = { ...frozenLists, departements: frozenDepartements };

const titles = [
  "Ateliers de compétences psychosociales au collège",
  "Prévention des conduites addictives en maison d'arrêt",
  "Bien manger et bouger à l'école",
  "Réduction des risques en milieu festif",
  "Accompagnement de parents de jeunes enfants",
  "Mois sans tabac dans l'entreprise",
  "Café santé du quartier",
  "Formation de professionnels au repérage précoce",
] as const;
const statements = [
  "Renforcer les compétences des participants et leur estime de soi",
  "Faire connaître les structures d'accueil et d'écoute du territoire",
  "Réduire les inégalités d'accès à l'information en santé",
  "Installer une culture commune entre les professionnels « de terrain »",
] as const;
const practice = [
  "Les séances alternent apports, jeux de rôle et temps d'échange ; chaque groupe compte huit à douze personnes.",
  "L'équipe se réunit avant et après chaque séance, avec l'établissement, pour ajuster le contenu.",
  "Une permanence mensuelle prolonge les ateliers ; l'accueil est anonyme, gratuit et sans rendez-vous.",
] as const;
const words = [
  "Horizon",
  "Passerelle",
  "Tremplin",
  "Escale",
  "Relais",
  "Source",
  "Boussole",
  "Rivage",
] as const;
const kinds = ["Association", "Centre", "Maison", "Collectif", "Fédération"] as const;
const FIRST_YEAR = 2008;
const YEARS = 16;
/** Editions of one action that follow each other, a record a year. */
const EDITIONS = 3;
const PROGRAMME_EVERY = 40;

function organisation(number: number) {
  const name = `${kinds[number % kinds.length]} ${words[(number >> 2) % words.length]} ${number}`;
  return {
    key: `organisation-${number}`,
    name,
    structureType: lists.structureTypes[number % lists.structureTypes.length] as string,
  };
}

function keyOf(index: number): string {
  return `corpus-${String(index).padStart(7, "0")}`;
}

/**
 * A made-up action of about 3.4 kB, for comparisons over time: its bytes never change, whatever the vocabularies gain. Every third record begins a chain of yearly editions, every fortieth is a programme that the following ones belong to.
 */
export function frozenAction(index: number): Action {
  const draw = (salt: number, below: number) => mixed(index, salt) % below;
  const one = (from: readonly string[], salt: number) => from[draw(salt, from.length)] as string;
  const some = (from: readonly string[], salt: number, most: number) =>
    [
      ...new Set(Array.from({ length: 1 + draw(salt, most) }, (_, at) => one(from, salt + 31 * (at + 1)))),
    ].sort();
  const series = Math.floor(index / EDITIONS);
  const edition = index % EDITIONS;
  const year = FIRST_YEAR + (mixed(series, 1) % (YEARS - EDITIONS)) + edition;
  const departement = lists.departements[mixed(series, 2) % lists.departements.length] as string;
  const region = frozenRegions.get(departement);
  const neighbours = some(lists.departements, 40, 3).filter((code) => code !== departement);
  const departements = [departement, ...neighbours].sort();
  const values = departements.map((_, at) => 3 + (mixed(index, 50 + at) % 180));
  const sum = values.reduce((total, value) => total + value, 0);
  const carrierNumber = mixed(series, 7) % 400;
  const partnerNumbers = new Set([draw(60, 400), draw(61, 400), draw(62, 60)]);
  partnerNumbers.delete(carrierNumber);
  const partners = [...partnerNumbers].map((number) => ({
    ...organisation(number),
    roles: some(lists.roles, 63 + number, 2),
  }));
  const isProgramme = index % PROGRAMME_EVERY === 0;
  const programme = index - (index % PROGRAMME_EVERY);
  const measured = draw(3, 3) === 0;
  const evaluated = draw(4, 4) !== 0;
  const hasIndicator = evaluated && draw(5, 5) !== 0;
  const title = `${titles[mixed(series, 6) % titles.length]} (${year})`;
  const carrier = organisation(carrierNumber);
  const source = createHash("sha256").update(keyOf(index)).digest("hex");
  const plan = one(lists.plans, 8);
  const record = {
    type: "Action",
    key: keyOf(index),
    title: { fr: title },
    summary: { fr: `${title} : ${practice[draw(9, practice.length)]}` },
    language: "fr",
    kind: isProgramme ? "programme" : "action",
    edition: String(year),
    status: "completed",
    ...(isProgramme ? {} : { isPartOf: [{ key: "programme", record: keyOf(programme) }] }),
    ...(edition === 0 ? {} : { precededBy: [{ key: "edition-precedente", record: keyOf(index - 1) }] }),
    context: { fr: practice[draw(10, practice.length)] },
    objectives: [
      {
        key: "objectif-general",
        kind: "general",
        text: { fr: statements[draw(11, statements.length)] as string },
        objectives: [
          {
            key: "objectif-operationnel",
            kind: "operational",
            text: { fr: statements[draw(12, statements.length)] as string },
          },
        ],
      },
    ],
    themes: some(lists.themes, 13, 2),
    substances: draw(14, 2) === 0 ? [] : some(lists.substances, 15, 2),
    actionTypes: some(lists.actionTypes, 16, 2),
    psychosocialSkills: draw(17, 4) === 0 ? some(lists.skills, 18, 2) : [],
    sdgs: draw(19, 6) === 0 ? some(lists.sdgs, 20, 1) : [],
    activities: [
      {
        key: "seances",
        title: { fr: "Séances de groupe" },
        description: { fr: practice[draw(21, practice.length)] },
        places: [{ key: "lieu", name: `Site ${draw(22, 900)}`, territory: departement }],
      },
    ],
    frequency: draw(23, 3) === 0 ? "one-off" : "recurring",
    carrier,
    partners,
    ...(draw(24, 3) === 0
      ? {
          funders: [
            {
              key: "financement",
              funder: { key: "financeur", name: "Agence régionale de santé" },
              amount: 1000 * (1 + draw(25, 40)),
              currency: "EUR",
              year: String(year),
            },
          ],
        }
      : {}),
    audiences: [
      {
        key: "beneficiaires",
        lifeStages: some(lists.lifeStages, 26, 2),
        situations: some(lists.situations, 27, 1),
        roles: ["beneficiary"],
        level: "final",
      },
    ],
    ...(hasIndicator ? { peopleReached: sum } : {}),
    coverage: {
      territories: [...departements, ...(region === undefined ? [] : [region])].sort(),
      level: "departmental",
    },
    settings: some(lists.settings, 28, 2),
    period: { start: String(year), end: String(year) },
    plans: [{ key: "plan", asPrinted: `Plan ${plan}`, plan, certainty: "certain" }],
    outcomes: [
      {
        key: "mesure",
        category: `smoc:${one(["A1", "A2", "A3", "A4"], 29)}`,
        stage: "planned",
        leadsTo: ["facteur"],
      },
      {
        key: "facteur",
        category: `smoc:${one(["B1", "B2", "B3", "B4"], 30)}`,
        stage: "claimed",
        leadsTo: ["determinant"],
      },
      {
        key: "determinant",
        category: `smoc:${one(["C1", "C2", "C3"], 31)}`,
        stage: measured ? "measured" : "claimed",
        ...(measured && hasIndicator ? { indicators: ["participants"] } : {}),
        ...(draw(32, 2) === 0 ? { leadsTo: ["sante"] } : {}),
      },
      { key: "sante", category: "smoc:D", stage: "planned" },
    ],
    ...(evaluated
      ? {
          evaluation: {
            status: "carried-out",
            ...(hasIndicator
              ? {
                  indicators: [
                    {
                      key: "participants",
                      name: { fr: "Nombre de participants" },
                      kind: "reach",
                      unit: "personnes",
                      value: sum,
                      breakdown: departements.map((territory, at) => ({
                        territory,
                        value: values[at] as number,
                      })),
                    },
                  ],
                }
              : {}),
            strengths: [
              { key: "point-fort", text: { fr: statements[draw(33, statements.length)] as string } },
            ],
          },
        }
      : {}),
    experience: {
      levers: [{ key: "levier", text: { fr: practice[draw(34, practice.length)] as string } }],
      obstacles: [{ key: "frein", text: { fr: statements[draw(35, statements.length)] as string } }],
    },
    sources: [
      {
        key: "fiche",
        title: { fr: `Fiche ${index}` },
        publisher: draw(36, 2) === 0 ? "OSCARS" : "Fédération Addiction",
        licence: "unknown",
        sha256: source,
      },
    ],
    missing: evaluated
      ? []
      : [{ path: "/evaluation", reason: one(lists.missingReasons, 37), source: "fiche" }],
    rights: { licence: "lov2", holder: "OpenHPA" },
    created: `${year + 1}-03-01`,
    modified: `${year + 1}-0${1 + draw(38, 9)}-15`,
  };
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  ) as unknown as Action;
}

/** The first records of the frozen corpus, one at a time. */
export function* frozenCorpus(count: number): Generator<Action> {
  for (let index = 0; index < count; index++) yield frozenAction(index);
}
