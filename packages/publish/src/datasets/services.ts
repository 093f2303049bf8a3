import type { Both, DatasetName } from "./dataset.js";

/** The specification that the change log follows. */
export const LDES_SPECIFICATION = "https://w3id.org/ldes/specification";

/** The description of the files for programs, which the services name. */
export const OPENAPI_PATH = "openapi.json";

/** Section of the page of the actions that explains how to follow changes. */
export const CHANGES_ANCHOR = "modifications";

/** A way to ask a feed for what changed. */
export interface Service {
  readonly name: "changes-ldes" | "changes-json";
  /** Path of the document to start from; never changes. */
  readonly path: string;
  readonly title: Both;
  readonly description: Both;
  readonly serves: readonly DatasetName[];
  readonly conformsTo?: { readonly iri: string; readonly title: Both } | undefined;
}

/** The services of a feed that publishes its changes. */
export const changeServices: readonly Service[] = [
  {
    name: "changes-ldes",
    path: "changes/feed.jsonld",
    title: {
      fr: "Journal des modifications des fiches (LDES)",
      en: "Change log of the records (LDES)",
    },
    description: {
      fr: "Flux d'événements en données liées : chaque version créée, modifiée ou retirée d'une fiche, page par page. Un client LDES tient une copie à jour sans tout relire.",
      en: "Linked data event stream: every version of a record that was created, changed or withdrawn, page by page. An LDES client keeps a copy up to date without reading everything again.",
    },
    serves: ["actions"],
    conformsTo: {
      iri: LDES_SPECIFICATION,
      title: { fr: "Linked Data Event Streams (LDES)", en: "Linked Data Event Streams (LDES)" },
    },
  },
  {
    name: "changes-json",
    path: "changes/after-0.json",
    title: {
      fr: "Journal des modifications des fiches (JSON)",
      en: "Change log of the records (JSON)",
    },
    description: {
      fr: "Les mêmes modifications en pages JSON : partez de la première page et suivez « next » ; la dernière adresse reçue sert à reprendre plus tard.",
      en: 'The same changes as JSON pages: start at the first page and follow "next"; the last address received is where to go on later.',
    },
    serves: ["actions"],
  },
];

/** IRI of a data service. */
export function serviceIri(baseUrl: string, name: Service["name"]): string {
  return `${baseUrl}/service/${name}`;
}
