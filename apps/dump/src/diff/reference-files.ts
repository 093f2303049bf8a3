/** A file of a dump, beside the data, that is compared. */
export interface ComparedFile {
  readonly file: string;
  /** What it is, in French. */
  readonly label: string;
  /** True when the things in it are compared one by one, false when it is compared as a whole. */
  readonly isByThing: boolean;
}

/** What the records of a dump are described with; the files that describe the dump itself are not among them. */
export const comparedFiles: readonly ComparedFile[] = [
  { file: "vocabularies.nt.gz", label: "Vocabulaires", isByThing: true },
  { file: "territories.nt.gz", label: "Territoires", isByThing: true },
  { file: "editions.nt.gz", label: "Éditions", isByThing: true },
  { file: "organisations.nt.gz", label: "Organisations", isByThing: true },
  { file: "ontology.ttl", label: "Modèle (ontologie)", isByThing: false },
  { file: "shapes.ttl", label: "Règles de validation (SHACL)", isByThing: false },
  { file: "shapes-sparql.ttl", label: "Règles de validation (SHACL-SPARQL)", isByThing: false },
  { file: "context.jsonld", label: "Contexte JSON-LD", isByThing: false },
];

/** Paths of {@link comparedFiles}. */
export const referenceFiles: readonly string[] = comparedFiles.map(({ file }) => file);
