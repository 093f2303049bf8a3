import type { Distribution } from "./dataset.js";
import { modelPaths } from "./model-paths.js";

const tableSchema = {
  path: modelPaths.tableSchema,
  title: { fr: "Schéma de la table des actions", en: "Schema of the table of actions" },
};

/** The files of all actions at once. Names and paths never change: portals know a resource by them (docs/sources/harvesters.md §2.1). */
export const actionFiles: readonly Distribution[] = [
  {
    name: "csv",
    path: "actions.csv",
    title: { fr: "Actions (CSV)", en: "Actions (CSV)" },
    description: {
      fr: "Une ligne par action, une colonne par champ simple ; UTF-8, virgules. S'ouvre dans un tableur.",
      en: "One row per action, one column per plain field; UTF-8, commas. Opens in a spreadsheet.",
    },
    conformsTo: tableSchema,
  },
  {
    name: "csv-excel",
    path: "actions-excel.csv",
    title: { fr: "Actions (CSV pour Excel en français)", en: "Actions (CSV for French Excel)" },
    description: {
      fr: "La même table pour un double-clic dans Excel ou LibreOffice en français : points-virgules, virgule décimale, accents corrects.",
      en: "The same table for a double click in a French Excel or LibreOffice: semicolons, decimal comma, byte-order mark.",
    },
  },
  {
    name: "territories",
    path: "action-territories.csv",
    title: { fr: "Territoires des actions (CSV)", en: "Territories of the actions (CSV)" },
    description: {
      fr: "Une ligne par action et territoire, avec les codes INSEE du département et de la région : pour compter par territoire.",
      en: "One row per action and territory, with the INSEE codes of its département and region: to count by territory.",
    },
    conformsTo: {
      path: modelPaths.territoryTableSchema,
      title: {
        fr: "Schéma de la table des territoires des actions",
        en: "Schema of the table of territories of actions",
      },
    },
  },
  {
    name: "xlsx",
    path: "actions.xlsx",
    title: { fr: "Actions (Excel)", en: "Actions (Excel)" },
    description: {
      fr: "La même table, prête à ouvrir dans un tableur : filtres posés, aucune formule.",
      en: "The same table, ready for a spreadsheet: filters set, no formulas.",
    },
  },
  {
    name: "parquet",
    path: "actions.parquet",
    title: { fr: "Actions (Parquet)", en: "Actions (Parquet)" },
    description: {
      fr: "La même table pour l'analyse : colonnes typées et compressées, géométrie GeoParquet, pour DuckDB, Python, R ou QGIS.",
      en: "The same table for analysis: typed and compressed columns, GeoParquet geometry, for DuckDB, Python, R or QGIS.",
    },
  },
  {
    name: "geojson",
    path: "actions.geojson",
    title: { fr: "Actions sur la carte (GeoJSON)", en: "Actions on the map (GeoJSON)" },
    description: {
      fr: "Les actions dont un territoire peut être placé, pour les logiciels de cartographie.",
      en: "The actions with a territory that can be placed, for mapping software.",
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
