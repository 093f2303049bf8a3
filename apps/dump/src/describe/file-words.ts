import type { DumpFile } from "../data/manifest.js";

/** What a file holds, in both languages. */
export interface FileWords {
  readonly fr: string;
  readonly en: string;
}

/** Files of a dump by their names, in the order in which they are told. */
export const fileKinds: readonly (readonly [pattern: RegExp, name: string, fr: string, en: string])[] = [
  [
    /^actions(?:-\d+)?\.nq\.gz$/,
    "actions*.nq.gz",
    "les fiches en N-Quads, un graphe nommé par fiche",
    "the records in N-Quads, one named graph per record",
  ],
  [
    /^actions(?:-\d+)?\.nt\.gz$/,
    "actions*.nt.gz",
    "les mêmes en N-Triples, sans graphe",
    "the same in N-Triples, without graphs",
  ],
  [
    /^actions\.ttl$/,
    "actions.ttl",
    "les mêmes en Turtle, pour la lecture",
    "the same in Turtle, for reading",
  ],
  [
    /^actions\.trig$/,
    "actions.trig",
    "les mêmes en TriG, avec leurs graphes, pour la lecture",
    "the same in TriG, with their graphs, for reading",
  ],
  [
    /^vocabularies\.nt\.gz$/,
    "vocabularies.nt.gz",
    "les vocabulaires en SKOS, tous ensemble",
    "the concept schemes in SKOS, all together",
  ],
  [
    /^vocabularies\/.*\.ttl$/,
    "vocabularies/*.ttl",
    "les vocabulaires en SKOS, un par un",
    "the concept schemes in SKOS, one by one",
  ],
  [
    /^territories\.nt\.gz$/,
    "territories.nt.gz",
    "les territoires cités et ceux qui les contiennent, avec leurs noms",
    "the territories in use and those that hold them, with their names",
  ],
  [
    /^links\.tsv$/,
    "links.tsv",
    "les liens vérifiés des vocabulaires vers l'extérieur, avec leurs sources",
    "the verified links of the vocabularies outward, with their sources",
  ],
  [
    /^organisations\.nt\.gz$/,
    "organisations.nt.gz",
    "les organisations qui ont un SIREN, avec tous les noms que les fiches impriment",
    "the organisations with a SIREN, with every name that the records print",
  ],
  [
    /^editions\.nt\.gz$/,
    "editions.nt.gz",
    "quelles fiches sont des éditions d'une même action",
    "which records are editions of one action",
  ],
  [/^ontology\.ttl$/, "ontology.ttl", "l'ontologie", "the ontology"],
  [/^shapes\.ttl$/, "shapes.ttl", "les contraintes SHACL", "the SHACL shapes"],
  [
    /^shapes-sparql\.ttl$/,
    "shapes-sparql.ttl",
    "les règles entre champs, en SHACL-SPARQL",
    "the rules across fields, in SHACL-SPARQL",
  ],
  [/^context\.jsonld$/, "context.jsonld", "le contexte JSON-LD", "the JSON-LD context"],
  [
    /^void\.ttl$/,
    "void.ttl",
    "comptes par classe, propriété et type de donnée, liens vers les vocabulaires (VoID)",
    "counts by class, property and datatype, links into the vocabularies (VoID)",
  ],
  [
    /^dcat\.ttl$/,
    "dcat.ttl",
    "le jeu de données et ses fichiers, pour les catalogues (DCAT)",
    "the dataset and its files, for catalogues (DCAT)",
  ],
  [
    /^service-description\.ttl$/,
    "service-description.ttl",
    "description du service SPARQL",
    "description of the SPARQL service",
  ],
  [
    /^provenance\.ttl$/,
    "provenance.ttl",
    "de quoi et par quel logiciel l'export a été fait (PROV)",
    "what the dump was made from and by which software (PROV)",
  ],
  [
    /^statistics\.ttl\.gz$/,
    "statistics.ttl.gz",
    "statistiques : actions et personnes par année, territoire, thème, public et catégorie de résultats (RDF Data Cube)",
    "statistics: actions and people by year, territory, theme, audience and outcome category (RDF Data Cube)",
  ],
  [
    /^statistics\.parquet$/,
    "statistics.parquet",
    "les mêmes statistiques en un tableau, pour DuckDB, Python ou R",
    "the same statistics as one table, for DuckDB, Python or R",
  ],
  [
    /^statistics\/.*\.rq$/,
    "statistics/*.rq",
    "les questions qui donnent chaque tableau des statistiques",
    "the questions that give each table of the statistics",
  ],
  [/^examples\//, "examples/*.rq, examples/*.ttl", "des questions prêtes à poser", "questions ready to ask"],
  [/^CITATION\.cff$/, "CITATION.cff", "comment citer l'export", "how to cite the dump"],
  [
    /^(?:manifest\.json|SHA256SUMS)$/,
    "manifest.json, SHA256SUMS",
    "tailles, empreintes, nombres de triplets, version",
    "sizes, hashes, numbers of statements, version",
  ],
];

/** What a file of the dump holds; a file that has no words of its own is called by its name. */
export function fileWords({ path }: Pick<DumpFile, "path">): FileWords {
  const kind = fileKinds.find(([pattern]) => pattern.test(path));
  return kind ? { fr: kind[2], en: kind[3] } : { fr: path, en: path };
}
