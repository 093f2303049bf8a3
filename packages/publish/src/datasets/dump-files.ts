import { mediaTypeOf } from "@openhpa/io";
import { hasFileType } from "../authorities.js";
import type { Both, Distribution, DistributionWords } from "./dataset.js";

/** Folder of the feed that holds the SPARQL dump. */
export const DUMP_FOLDER = "dump";

/** The SPARQL dump that a feed carries, as its `manifest.json` describes it. */
export interface DumpFacts {
  /** Files with their paths inside the dump. */
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
  /** Number of statements of the records. */
  readonly quads: number;
  readonly version?: string | undefined;
  /** Day on which it was made, where that was given. */
  readonly generated?: string | undefined;
}

interface Wording {
  readonly title: Both;
  readonly description: Both;
}

const wordings: Readonly<Record<string, Wording>> = {
  "actions.nq.gz": {
    title: { fr: "Fiches (N-Quads compressé)", en: "Records (gzipped N-Quads)" },
    description: {
      fr: "Tous les triplets des fiches, un graphe nommé par fiche ; à charger dans une base SPARQL.",
      en: "All statements of the records, one named graph per record; to load into a SPARQL store.",
    },
  },
  "actions.nt.gz": {
    title: { fr: "Fiches (N-Triples compressé)", en: "Records (gzipped N-Triples)" },
    description: {
      fr: "Les mêmes triplets sans graphes nommés.",
      en: "The same statements without named graphs.",
    },
  },
  "actions.ttl": {
    title: { fr: "Fiches (Turtle)", en: "Records (Turtle)" },
    description: { fr: "Les mêmes triplets, pour la lecture.", en: "The same statements, for reading." },
  },
  "vocabularies.nt.gz": {
    title: { fr: "Vocabulaires (N-Triples compressé)", en: "Vocabularies (gzipped N-Triples)" },
    description: {
      fr: "Les libellés des termes employés dans les fiches, en SKOS.",
      en: "The labels of the terms used in the records, in SKOS.",
    },
  },
  "territories.nt.gz": {
    title: { fr: "Territoires (N-Triples compressé)", en: "Territories (gzipped N-Triples)" },
    description: {
      fr: "Les noms des territoires cités dans les fiches.",
      en: "The names of the territories that the records mention.",
    },
  },
  "editions.nt.gz": {
    title: { fr: "Éditions (N-Triples compressé)", en: "Editions (gzipped N-Triples)" },
    description: {
      fr: "Quelles fiches sont des éditions d'une même action.",
      en: "Which records are editions of one action.",
    },
  },
  "statistics.ttl.gz": {
    title: { fr: "Statistiques (RDF Data Cube compressé)", en: "Statistics (gzipped RDF Data Cube)" },
    description: {
      fr: "Actions et personnes touchées par année, territoire, thème, public et catégorie de résultats ; petits effectifs retenus ; chaque ligne nomme la question qui la donne.",
      en: "Actions and people reached by year, territory, theme, audience and outcome category; small counts kept back; each row names the question that gives it.",
    },
  },
  "statistics.parquet": {
    title: { fr: "Statistiques (Parquet)", en: "Statistics (Parquet)" },
    description: {
      fr: "Les mêmes statistiques en un tableau, pour DuckDB, Python ou R.",
      en: "The same statistics as one table, for DuckDB, Python or R.",
    },
  },
  "organisations.nt.gz": {
    title: { fr: "Organisations (N-Triples compressé)", en: "Organisations (gzipped N-Triples)" },
    description: {
      fr: "Les organisations qui ont un SIREN, avec les noms que les fiches impriment.",
      en: "The organisations with a SIREN, with the names that the records print.",
    },
  },
  "void.ttl": {
    title: { fr: "Comptes et liens (VoID)", en: "Counts and links (VoID)" },
    description: {
      fr: "Le nombre de triplets par classe et par propriété.",
      en: "The number of statements by class and by property.",
    },
  },
};

/** The number of a part in the name of a file of a dump that was cut: `actions-00003.nq.gz`. */
const PART = /-(\d{5})(?=\.n[qt]\.gz$)/;

/** The words for a file: those of the whole for one of its parts, with the number of the part. */
function wordingOf(path: string): Wording {
  const wording = wordings[path.replace(PART, "")];
  const fallback = {
    title: { fr: path, en: path },
    description: { fr: `Fichier ${path} de l'export SPARQL.`, en: `File ${path} of the SPARQL dump.` },
  };
  if (!wording) return fallback;
  const part = PART.exec(path)?.[1];
  if (part === undefined) return wording;
  const number = Number(part) + 1;
  const title = { fr: `${wording.title.fr}, partie ${number}`, en: `${wording.title.en}, part ${number}` };
  return { title, description: wording.description };
}

/** Examples and single vocabularies stand in folders of their own; they are not listed one by one. */
const IN_A_FOLDER_OF_DETAILS = /^(?:examples|statistics|vocabularies)\//;

function nameOf(path: string): string {
  return path
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

const GZIP = /\.gz$/;

/** A file of a dump where a feed carries it. */
export type DumpFile = Pick<Distribution, "path" | "type" | "packed"> & {
  readonly distribution?: DistributionWords | undefined;
};

/** The files of a dump in its order; what has no EU file type, like `SHA256SUMS`, is no distribution. */
export function dumpFiles({ files }: DumpFacts): DumpFile[] {
  return files.map(({ path, bytes }) => {
    const type = mediaTypeOf(path);
    const packed = GZIP.test(path) ? mediaTypeOf(path.replace(GZIP, "")) : undefined;
    const isListed = hasFileType(packed ?? type) && !IN_A_FOLDER_OF_DETAILS.test(path);
    const words = { dataset: "dump", name: nameOf(path), bytes, ...wordingOf(path) } as const;
    return { path: `${DUMP_FOLDER}/${path}`, type, packed, distribution: isListed ? words : undefined };
  });
}
