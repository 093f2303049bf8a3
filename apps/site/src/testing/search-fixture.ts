import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Action, HpaRecord } from "@openhpa/core";
import { publishFolder } from "@openhpa/io";
import {
  cardOf,
  createBuildTally,
  createState,
  openGroups,
  openState,
  withLineFolder,
} from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { icon } from "../pages/icon.js";
import { viewAt } from "../pages/page-view.js";
import { searchPage } from "../pages/search-page.js";
import type { Site } from "../pages/site.js";
import { searchIndex } from "../search/search-index.js";
import { pageStyle } from "./page-style.js";

const themes = ["addictive-behaviours", "nutrition", "mental-health"] as const;
const territories = ["departement:44", "departement:59", "canton:VD"] as const;
const boxes = ["A4", "B2", "D"] as const;

const at = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

/** Small actions that differ in theme, territory, year and category, so that every facet has something to tell apart. */
export function smallActions(count: number): readonly Action[] {
  return Array.from({ length: count }, (_, index): Action => {
    const theme = at(themes, index);
    return {
      type: "Action",
      key: `essai-${index}`,
      title: { fr: `Atelier numéro ${index} sur le sommeil` },
      summary: { fr: `Une rencontre de quartier avec <b>les familles</b> & les voisins, séance ${index}.` },
      edition: String(2015 + (index % 8)),
      language: "fr",
      themes: [theme],
      outcomes: [{ key: "resultat", category: `smoc:${at(boxes, index)}`, stage: "planned" }],
      coverage: { territories: [at(territories, index >> 1)] },
      carrier: { key: "porteur", name: index % 4 === 0 ? "Maison des Adolescents" : `Association ${index}` },
      sources: [{ key: "source", title: { fr: "Base d'essai" } }],
    };
  });
}

const key = { code: "of these tests", options: "none" };

export interface SearchFixture {
  readonly out: string;
  readonly records: readonly HpaRecord[];
  readonly territories: TerritoryIndex;
  readonly smallestPart?: number;
  /** Told of every part that is made. */
  readonly onPart?: (part: number, records: number) => void;
  /** The bundled script of the search page; without it only the index is written. */
  readonly script?: string;
}

async function* searchPages(territories: TerritoryIndex, script: string) {
  const site: Site = {
    baseUrl: "https://donnees.example.org/prevention",
    title: "Actions de promotion de la santé et de prévention",
    publisher: { name: "Fédération d'essai" },
    territories,
    recordPage: () => undefined,
  };
  yield { path: "script/search.js", content: script };
  yield { path: "icon.svg", content: icon() };
  yield { path: "style.css", content: await pageStyle() };
  for (const path of ["search.html", "en/search.html"]) yield searchPage(viewAt(site, path));
}

/** Writes the search pages and what they load beside the index into a folder that has one. */
export async function writeSearchPages(
  folder: string,
  { territories, script }: { readonly territories: TerritoryIndex; readonly script: string },
): Promise<void> {
  for await (const { path, content } of searchPages(territories, script)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Publishes a folder with the search of some records and its pages in French and English, and nothing else of a feed. */
export async function publishSearch(fixture: SearchFixture): Promise<void> {
  const { out, records, territories: known, smallestPart, onPart, script } = fixture;
  await publishFolder(out, "feed", async (folder) => {
    await withLineFolder(join(folder.root, ".work"), async (lines) => {
      const opened = openState(folder.previous, key);
      const last = typeof opened === "string" ? undefined : opened;
      const before = (last?.facts ?? {}) as Readonly<Record<string, string>>;
      const now = Object.fromEntries(records.map((record) => [record.key, JSON.stringify(record)]));
      const outdated = new Set(Object.keys(before).filter((name) => before[name] !== now[name]));
      const state = createState(folder.root);
      const tally = createBuildTally();
      const index = openGroups(
        {
          folder,
          lines,
          last: { state: last, without: "new" },
          state,
          tally,
          count: records.length,
          outdated,
        },
        searchIndex({
          territories: known,
          ...(smallestPart === undefined ? {} : { smallestPart }),
          ...(onPart ? { onPart } : {}),
        }),
      );
      for (const record of records)
        if (before[record.key] !== now[record.key]) index.add(record, cardOf({ territories: known }, record));
      await index.finish();
      state.seal(key, now);
    });
    await rm(join(folder.root, ".work"), { recursive: true });
    if (script === undefined) return;
    for await (const { path, content } of searchPages(known, script)) await folder.write(path, content);
  });
}
