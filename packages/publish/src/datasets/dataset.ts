import type { JsonLdDocument } from "@openhpa/rdf";
import { normaliseLabel } from "@openhpa/vocabularies";
import type { Publisher } from "../publisher/publisher.js";

/** The datasets of a feed: one per release line, never one per action (docs/sources/harvesters.md §2.1, size). */
export type DatasetName = "actions" | "vocabularies" | "model" | "dump";

/** Title and description, or any text, in both languages. */
export interface Both {
  readonly fr: string;
  readonly en: string;
}

/** What the catalogue says of a file of a dataset. */
export interface DistributionWords {
  readonly dataset: DatasetName;
  /** Last part of the distribution's IRI; like the file's path it never changes, because portals know a resource by it. */
  readonly name: string;
  readonly title: Both;
  readonly description: Both;
  /** Path of the schema that the file follows, with its title. */
  readonly conformsTo?: { readonly path: string; readonly title: Both } | undefined;
  /** Size of a file that the feed did not write itself. */
  readonly bytes?: number | undefined;
}

/** A file of a dataset. */
export interface Distribution extends DistributionWords {
  readonly path: string;
  /** Media type of the file. */
  readonly type: string;
  /** Media type of what is packed in it; undefined for a file that is not packed. */
  readonly packed?: string | undefined;
}

/** A dataset as the catalogue and its page describe it. */
export interface Dataset {
  readonly name: DatasetName;
  readonly title: Both;
  readonly description: Both;
  readonly keywords: readonly Both[];
  readonly languages: readonly string[];
  readonly distributions: readonly Distribution[];
  /** ISO day of the first publication. */
  readonly issued?: string | undefined;
  /** ISO day of the last change, or its instant where the time is known. */
  readonly modified?: string | undefined;
  readonly version?: string | undefined;
  /** How the data came to be, for search engines. */
  readonly method?: Both | undefined;
  /** What each record says, where the files are tables. */
  readonly variables?: readonly Both[] | undefined;
  readonly temporal?: JsonLdDocument | undefined;
  readonly spatial?: readonly JsonLdDocument[] | undefined;
}

/** IRI of a dataset; its page is the same address with `.html`. */
export function datasetIri(baseUrl: string, name: DatasetName): string {
  return `${baseUrl}/dataset/${name}`;
}

/** IRI of the publisher in the catalogue. */
export function publisherIri(baseUrl: string): string {
  return `${baseUrl}/catalog#publisher`;
}

/** IRI of the contact point in the catalogue. */
export function contactIri(baseUrl: string): string {
  return `${baseUrl}/catalog#contact`;
}

/** Whether there is a contact to give: an empty node would be a warning at udata (docs/sources/harvesters.md §2.1). */
export function hasContact({ email, url }: Publisher): boolean {
  return email !== undefined || url !== undefined;
}

/** Media type of what is in a file: of a compressed one, that of its content (DCAT 3, `dcat:mediaType` beside `dcat:compressFormat`). */
export function contentMediaType({ type, packed }: Pick<Distribution, "type" | "packed">): string {
  return packed ?? type;
}

/** Portals take keywords of 3 to 96 characters (docs/sources/harvesters.md §2.1). */
export function isKeyword(text: string): boolean {
  return text.length >= 3 && text.length <= 96;
}

/**
 * Keywords with their languages, without those that a portal refuses. One that reads alike in both languages, but for accents and case, is
 * given once: portals make one tag of both, or list it twice.
 */
export function keywordTexts(keywords: readonly Both[]): JsonLdDocument[] {
  const given = new Set<string>();
  const isNew = (text: string) => {
    const form = normaliseLabel(text);
    if (!isKeyword(text) || given.has(form)) return false;
    given.add(form);
    return true;
  };
  return (["fr", "en"] as const).flatMap((language) =>
    keywords
      .map((keyword) => keyword[language])
      .filter(isNew)
      .map((text) => ({ "@language": language, "@value": text })),
  );
}
