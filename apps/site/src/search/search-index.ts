import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { HpaRecord } from "@openhpa/core";
import type { FolderWriter } from "@openhpa/io";
import type { ListedCard } from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { type SearchDocument, searchDocument } from "./document.js";
import type { SearchEngine } from "./engine.js";
import { searchLanguages } from "./language.js";
import { facetsFile, suggestionFiles } from "./lists.js";
import { partCount, partFolder, partOf } from "./parts.js";
import type { PublishedIndex } from "./published.js";
import { recordFacts } from "./record-facts.js";
import { partCounts, partInput } from "./search-part.js";
import { createSpool } from "./spool.js";
import { createTally } from "./tally.js";

export interface SearchIndexOptions {
  /** How many records will be added, for the number of parts. */
  readonly count: number;
  readonly territories: TerritoryIndex;
  readonly engine: SearchEngine;
  /** Fewer records than this make no part of their own; for tests. */
  readonly smallestPart?: number;
  /** Told about every part that is done. */
  readonly onPart?: ((done: number, parts: number) => void) | undefined;
}

/** The search index of a build: records are added in any order, then it is written as a whole. */
export interface SearchIndex {
  add(record: HpaRecord, card: ListedCard): Promise<void>;
  /** Writes the parts, the facets and the suggestions; parts whose documents are those of the last build are taken over from it. */
  finish(): Promise<void>;
}

/** `search/<part>/input.json`: what a part was made of and which files it has, for the next build. */
interface PartInput {
  readonly input: string;
  readonly files: readonly string[];
}

const INPUT = "input.json";

async function inputBefore(folder: FolderWriter, part: number): Promise<PartInput | undefined> {
  if (folder.previous === undefined) return undefined;
  const text = await readFile(join(folder.previous, partFolder(part), INPUT), "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as PartInput);
}

/** Takes a part of the last build over; false, with nothing taken, when one of its files is gone. */
async function keepPart(folder: FolderWriter, { files }: PartInput): Promise<boolean> {
  for (const path of files) {
    const there = await stat(join(folder.previous ?? "", path)).catch(() => undefined);
    if (!there?.isFile()) return false;
  }
  for (const path of files) await folder.keep(path);
  return true;
}

async function writePart(
  folder: FolderWriter,
  engine: SearchEngine,
  part: number,
  documents: readonly SearchDocument[],
): Promise<string> {
  const input = partInput(engine, documents);
  const before = await inputBefore(folder, part);
  const kept = before?.input === input && (await keepPart(folder, before));
  const files: string[] = kept ? [...before.files] : [];
  if (!kept) {
    for (const { path, content } of await engine.build(part, documents)) {
      await folder.write(path, content);
      files.push(path);
    }
  }
  await folder.write(
    `${partFolder(part)}${INPUT}`,
    `${JSON.stringify({ input, files } satisfies PartInput)}\n`,
  );
  return input;
}

/** An index that writes into a feed; its documents wait on disk below the folder until {@link SearchIndex.finish}. */
export function createSearchIndex(folder: FolderWriter, options: SearchIndexOptions): SearchIndex {
  const { count, territories, engine, smallestPart, onPart } = options;
  const parts = partCount(count, smallestPart);
  const spool = createSpool(join(folder.root, ".search"));
  const tally = createTally(territories);
  let records = 0;
  return {
    async add(record, card) {
      if (parts === 0) throw new Error("The search index was made for no record");
      const document = searchDocument(record, card, recordFacts(record), territories);
      records += 1;
      await spool.add(partOf(record.key, parts), document);
    },
    async finish() {
      try {
        const inputs: string[] = [];
        for (let part = 0; part < parts; part++) {
          const documents = await spool.part(part);
          inputs.push(await writePart(folder, engine, part, documents));
          tally.merge(partCounts(documents, territories));
          onPart?.(part + 1, parts);
        }
        const pieces: Record<string, readonly string[]> = {};
        for (const language of searchLanguages) {
          const suggestions = suggestionFiles(tally, language);
          for (const { path, content } of [facetsFile(tally, language), ...suggestions.values()])
            await folder.write(path, content);
          pieces[language] = [...suggestions.keys()];
        }
        const published: PublishedIndex = {
          records,
          parts: inputs.map((_input, part) => partFolder(part)),
          pieces,
          version: createHash("sha256").update(inputs.join("\n")).digest("hex").slice(0, 16),
        };
        await folder.write("search/index.json", `${JSON.stringify(published)}\n`);
      } finally {
        await spool.remove();
      }
    },
  };
}
