import { compareCodePoints } from "@openhpa/core";
import { actionColumns } from "@openhpa/core/columns";
import { modelPublication, modelVersion } from "@openhpa/rdf";
import { schemes } from "@openhpa/vocabularies";
import { defaultTitle } from "../languages/default-title.js";
import { dayOf } from "../ledger/ledger.js";
import { spatialOf, temporalOf } from "./coverage.js";
import type { Both, Dataset, Distribution } from "./dataset.js";
import type { RecordFacts } from "./dataset-facts.js";
import type { DumpFacts } from "./dump-files.js";

/** What the datasets say that depends on the build. */
export interface DatasetFacts {
  readonly title: string;
  readonly records: RecordFacts;
  /** Day on which records were first published. */
  readonly issued?: string | undefined;
  /** Day or instant of the last change of the records. */
  readonly modified?: string | undefined;
  /** The SPARQL dump under `dump/`, where the feed carries one. */
  readonly dump?: DumpFacts | undefined;
  /** The files that the rows of outputs name as distributions. */
  readonly distributions: readonly Distribution[];
}

/** A dataset without its files. */
type About = Omit<Dataset, "distributions">;

const baseKeywords: readonly Both[] = [
  { fr: "promotion de la santé", en: "health promotion" },
  { fr: "prévention", en: "prevention" },
  { fr: "santé publique", en: "public health" },
];

function recordKeywords({ themes }: RecordFacts): Both[] {
  const used = new Set(themes);
  return [...schemes.theme.concepts.values()]
    .filter(({ notation }) => used.has(notation))
    .map(({ prefLabel }) => ({ fr: prefLabel.fr, en: prefLabel.en ?? prefLabel.fr }))
    .sort((a, b) => compareCodePoints(a.fr, b.fr));
}

function actionsDataset({ title, records, issued, modified }: DatasetFacts): About {
  return {
    name: "actions",
    title: { fr: title, en: defaultTitle.en },
    description: {
      fr: `Fiches d'actions de promotion de la santé et de prévention : pourquoi, ce qui est fait, pour qui, où et quand, avec qui, résultats et enseignements. Chaque fiche cite ses sources et dit ce qui manque. Nombre d'actions\u00A0: ${records.actions}.`,
      en: `Records of health-promotion and prevention actions: why, what is done, for whom, where and when, with whom, results and lessons. Each record names its sources and says what is missing. Number of actions: ${records.actions}.`,
    },
    keywords: [...baseKeywords, ...recordKeywords(records)],
    languages: ["FRA"],
    issued,
    modified,
    version: modified && dayOf(modified),
    method: {
      fr: "Fiches, questionnaires et rapports des acteurs, repris champ par champ dans le modèle OpenHPA et validés ; rien n'est déduit de ce qui n'est pas écrit.",
      en: "Records, questionnaires and reports of those who act, taken over field by field into the OpenHPA model and validated; nothing is inferred from what is not written.",
    },
    variables: actionColumns.map(({ label }) => label),
    temporal: temporalOf(records.start, records.end),
    spatial: spatialOf(records.countries),
  };
}

function vocabulariesDataset(): About {
  return {
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
    ...modelPublication,
    version: modelVersion(),
  };
}

function modelDataset(): About {
  return {
    name: "model",
    title: { fr: "Modèle de données OpenHPA", en: "OpenHPA data model" },
    description: {
      fr: "La définition d'une fiche d'action pour les logiciels : schéma JSON, schéma de table, contexte JSON-LD, formes SHACL et ontologie.",
      en: "The definition of an action record for software: JSON Schema, table schema, JSON-LD context, SHACL shapes and ontology.",
    },
    keywords: [...baseKeywords, { fr: "modèle de données", en: "data model" }],
    languages: ["FRA", "ENG"],
    ...modelPublication,
    version: modelVersion(),
  };
}

function dumpDataset(dump: DumpFacts, actions: About): About {
  return {
    ...actions,
    name: "dump",
    title: { fr: `${actions.title.fr} : export SPARQL`, en: `${actions.title.en}: SPARQL dump` },
    description: {
      fr: `Les mêmes fiches en données liées, prêtes à charger dans une base SPARQL (Oxigraph, QLever, Virtuoso, Jena), avec les vocabulaires, les comptes et des questions d'exemple. Nombre de triplets\u00A0: ${dump.quads}.`,
      en: `The same records as linked data, ready to load into a SPARQL store (Oxigraph, QLever, Virtuoso, Jena), with the vocabularies, counts and example questions. Number of statements: ${dump.quads}.`,
    },
    keywords: [...baseKeywords, { fr: "données liées", en: "linked data" }, { fr: "SPARQL", en: "SPARQL" }],
    languages: ["FRA", "ENG"],
    variables: undefined,
    modified: dump.generated ?? actions.modified,
    version: dump.version ?? actions.version,
  };
}

/**
 * The datasets of a feed: actions, vocabularies, model, and the SPARQL dump where there is one, each with the dates of what it holds and with
 * the files that name it, in their order.
 */
export function datasetsOf(facts: DatasetFacts): readonly Dataset[] {
  const { dump, distributions } = facts;
  const actions = actionsDataset(facts);
  const datasets = [
    actions,
    vocabulariesDataset(),
    modelDataset(),
    ...(dump ? [dumpDataset(dump, actions)] : []),
  ];
  return datasets.map((about) => ({
    ...about,
    distributions: distributions.filter(({ dataset }) => dataset === about.name),
  }));
}

/** The last change of any of the datasets. */
export function lastModified(datasets: readonly Dataset[]): string | undefined {
  const dates = datasets.flatMap(({ modified = [] }) => modified);
  return dates.sort(compareCodePoints).at(-1);
}
