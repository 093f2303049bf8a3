import type { HpaRecord } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { renderedSite } from "./page-fixture.js";

export const BASE = "https://donnees.example.org/prevention";

/** The pages of a feed. */
export interface Feed {
  /** Paths of its files, pages and others. */
  readonly paths: readonly string[];
  read(path: string): string;
}

/** The pages of some records. */
export async function feedOf(own: readonly HpaRecord[]): Promise<Feed> {
  const { pages: made, files } = await renderedSite(own, {
    baseUrl: BASE,
    territories: await loadTerritories(),
  });
  const read = (path: string) => {
    const content = made.get(path);
    if (content === undefined) throw new Error(`No page ${path}`);
    return content;
  };
  return { paths: [...made.keys(), ...files], read };
}

/** Spaces and apostrophes as they are typed. */
export function typed(text: string): string {
  return text.replace(/[\s\u00A0\u202F]+/g, " ").replaceAll("’", "'");
}

/** What a reader sees: the body without tags, entities resolved, spaces and apostrophes as they are typed. */
export function visible(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
  };
  const seen = text
    .replace(/^[\s\S]*<main/, "<main")
    .replace(/<\/?sup>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
  return typed(seen);
}
