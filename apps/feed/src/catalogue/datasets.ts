import { schemes, type TerritoryIndex } from "@openhpa/vocabularies";
import type { Card } from "../card.js";
import { modelPaths } from "../model-files.js";
import { byCodePoint } from "../order.js";
import { spatialOf, temporalOf } from "./coverage.js";
import type { Both, Dataset, Distribution } from "./dataset.js";

/** What the datasets say that depends on the records. */
export interface DatasetFacts {
  readonly title: string;
  readonly cards: readonly Card[];
  readonly territories: TerritoryIndex;
  readonly issued?: string | undefined;
  readonly modified?: string | undefined;
}

const baseKeywords: readonly Both[] = [
  { fr: "promotion de la santé", en: "health promotion" },
  { fr: "prévention", en: "prevention" },
  { fr: "santé publique", en: "public health" },
];

const actionFiles: readonly Distribution[] = [
  {
    name: "csv",
    path: "actions.csv",
    title: { fr: "Actions (CSV)", en: "Actions (CSV)" },
    description: {
      fr: "Une ligne par action, une colonne par champ simple ; UTF-8, virgules. S'ouvre dans un tableur.",
      en: "One row per action, one column per plain field; UTF-8, commas. Opens in a spreadsheet.",
    },
    conformsTo: {
      path: modelPaths.tableSchema,
      title: { fr: "Schéma de la table des actions", en: "Schema of the table of actions" },
    },
  },
  {
    name: "ndjson",
    path: "actions.ndjson.gz",
    title: { fr: "Fiches complètes (NDJSON compressé)", en: "Full records (gzipped NDJSON)" },
    description: {
      fr: "Une fiche JSON par ligne, avec tous les champs ; pour les développeurs.",
      en: "One JSON record a line, with all fields; for developers.",
    },
    conformsTo: {
      path: modelPaths.jsonSchema,
      title: { fr: "Schéma JSON d'une fiche", en: "JSON Schema of a record" },
    },
  },
  {
    name: "json-ld",
    path: "actions.jsonld",
    title: { fr: "Données liées (JSON-LD)", en: "Linked data (JSON-LD)" },
    description: {
      fr: "Toutes les fiches en un document JSON-LD, contexte inclus.",
      en: "All records in one JSON-LD document, context included.",
    },
  },
];

function recordKeywords(cards: readonly Card[]): Both[] {
  const used = new Set(cards.flatMap(({ themes }) => themes));
  return [...schemes.theme.concepts.values()]
    .filter(({ notation }) => used.has(notation))
    .map(({ prefLabel }) => ({ fr: prefLabel.fr, en: prefLabel.en ?? prefLabel.fr }))
    .sort((a, b) => byCodePoint(a.fr, b.fr));
}

function modelFile(name: string, path: string, fr: string, en: string): Distribution {
  return {
    name,
    path,
    title: { fr, en },
    description: { fr: `${fr} du modèle OpenHPA, version 1.`, en: `${en} of the OpenHPA model, version 1.` },
  };
}

/** The three datasets of a feed. */
export function datasetsOf({
  title,
  cards,
  territories,
  issued,
  modified,
}: DatasetFacts): readonly Dataset[] {
  const actions = cards.filter(({ type }) => type === "Action").length;
  return [
    {
      name: "actions",
      title: { fr: title, en: "Health-promotion and prevention actions" },
      description: {
        fr: `Fiches d'actions de promotion de la santé et de prévention : pourquoi, ce qui est fait, pour qui, où et quand, avec qui, résultats et enseignements. Chaque fiche cite ses sources et dit ce qui manque. Nombre d'actions\u00A0: ${actions}.`,
        en: `Records of health-promotion and prevention actions: why, what is done, for whom, where and when, with whom, results and lessons. Each record names its sources and says what is missing. Number of actions: ${actions}.`,
      },
      keywords: [...baseKeywords, ...recordKeywords(cards)],
      languages: ["FRA"],
      distributions: actionFiles,
      issued,
      modified,
      temporal: temporalOf(cards),
      spatial: spatialOf(cards, territories),
    },
    {
      name: "vocabularies",
      title: {
        fr: "Vocabulaires de la promotion de la santé et de la prévention",
        en: "Vocabularies of health promotion and prevention",
      },
      description: {
        fr: "Les listes de termes employées dans les fiches : thèmes, publics, milieux de vie, plans nationaux, modèle suisse de catégorisation des résultats… Chaque terme a un libellé, une définition et dit s'il a été vérifié.",
        en: "The lists of terms used in the records: themes, audiences, settings, national plans, Swiss Model for Outcome Classification… Each term has a label and a definition, and says whether it was verified.",
      },
      keywords: [...baseKeywords, { fr: "vocabulaire contrôlé", en: "controlled vocabulary" }],
      languages: ["FRA", "ENG"],
      distributions: Object.values(schemes).map((scheme) => ({
        name: scheme.name,
        path: `vocab/${scheme.name}.ttl`,
        title: { fr: `${scheme.title.fr} (SKOS)`, en: `${scheme.title.en ?? scheme.title.fr} (SKOS)` },
        description: { fr: scheme.definition.fr, en: scheme.definition.en ?? scheme.definition.fr },
      })),
      issued,
      modified,
    },
    {
      name: "model",
      title: { fr: "Modèle de données OpenHPA", en: "OpenHPA data model" },
      description: {
        fr: "La définition d'une fiche d'action pour les logiciels : schéma JSON, schéma de table, contexte JSON-LD, formes SHACL et ontologie.",
        en: "The definition of an action record for software: JSON Schema, table schema, JSON-LD context, SHACL shapes and ontology.",
      },
      keywords: [...baseKeywords, { fr: "modèle de données", en: "data model" }],
      languages: ["FRA", "ENG"],
      distributions: [
        modelFile("json-schema", modelPaths.jsonSchema, "Schéma JSON", "JSON Schema"),
        modelFile("table-schema", modelPaths.tableSchema, "Schéma de table (Table Schema)", "Table Schema"),
        modelFile("context", modelPaths.context, "Contexte JSON-LD", "JSON-LD context"),
        modelFile("shapes", modelPaths.shapes, "Formes SHACL", "SHACL shapes"),
        modelFile("ontology", modelPaths.ontology, "Ontologie OWL", "OWL ontology"),
      ],
      issued,
      modified,
    },
  ];
}
