import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Action, HpaRecord, LanguageMap } from "@openhpa/core";
import { cardOf, type MadeFile, type MadeGroup } from "@openhpa/publish";
import { corpusAction } from "@openhpa/testkit";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { SearchDocument } from "../search/document.js";
import { LARGEST_PART, partFolder, USUAL_PARTS } from "../search/parts.js";
import { searchIndex } from "../search/search-index.js";
import type { PartSummary } from "../search/search-part.js";
import { relevanceRecords } from "./relevance/relevance-data.js";

/** Records of the index that stands for a large one. */
export const LARGE = USUAL_PARTS * LARGEST_PART;

/** Words that a record has and hardly another one: names, numbers, typing errors. */
const RARE_IN_RECORD = 2;

/** First letters about as often as words begin with them, and what may follow. */
const INITIALS = "ccccccppppppssssssddddaaaarrrrmmmmeeebbbfffllltttggvvinohjkqu";
const [CONSONANTS, VOWELS] = ["bcdfglmnprstvz", "aeiou"];

/** A number below a bound that looks like chance, the same for the same text. */
function chance(text: string, below: number): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0) % below;
}

/** An invented word for a number, after the part that holds it. */
function rareWord(part: number, number: number): string {
  const [first, ...bytes] = createHash("sha256").update(`${part} ${number}`).digest().subarray(0, 9);
  const letter = (from: string, byte: number | undefined) => from.charAt((byte ?? 0) % from.length);
  const others = bytes.map((byte, at) => letter(at % 2 === 0 ? VOWELS : CONSONANTS, byte));
  return [letter(INITIALS, first), ...others].join("");
}

interface Texts {
  readonly titles: readonly LanguageMap[];
  readonly sentences: readonly LanguageMap[];
}

/** The titles and the other texts of the records that read like real ones. */
function realTexts(): Texts {
  const records = relevanceRecords().filter((record): record is Action => record.type === "Action");
  return {
    titles: records.map(({ title }) => title),
    sentences: records.flatMap(({ summary, objectives = [], activities = [] }) => [
      ...(summary ? [summary] : []),
      ...objectives.map(({ text }) => text),
      ...activities.flatMap(({ description }) => (description ? [description] : [])),
    ]),
  };
}

/** A record with the places, audiences, plans and years of a made-up one, and with texts as people write them. */
function largeRecord(number: number, { titles, sentences }: Texts): HpaRecord {
  const { context: _context, evidence: _evidence, ...action } = corpusAction(number);
  const pick = <T>(from: readonly T[], what: string) => from[chance(`${what} ${number}`, from.length)] as T;
  const rare = Array.from({ length: RARE_IN_RECORD }, (_, at) => rareWord(0, number * RARE_IN_RECORD + at));
  const told = Array.from({ length: 8 }, (_, at) => pick(sentences, `sentence ${at}`));
  return {
    ...action,
    key: `grande-base-${number}`,
    title: pick(titles, "title"),
    summary: pick(sentences, "summary"),
    objectives: told.map((text, at) => ({ key: `objectif-${at}`, kind: "operational", text })),
    activities: [{ key: "seance", title: { fr: rare.join(" ") }, description: pick(sentences, "activity") }],
  } as Action;
}

/** What a part leaves for the lists of all, as another part would have left it: with its own rare words. */
function asPart(summary: PartSummary, part: number): PartSummary {
  const rare = new Map(
    Array.from({ length: LARGEST_PART * RARE_IN_RECORD }, (_, number) => [
      rareWord(0, number),
      rareWord(part, number),
    ]),
  );
  const vocabulary = summary.vocabulary
    .split("\n")
    .map((line) => {
      const [term = "", ...rest] = line.split("\t");
      return [rare.get(term) ?? term, ...rest].join("\t");
    })
    .join("\n");
  return { ...summary, vocabulary };
}

/**
 * Writes an index as one of {@link LARGE} records, at the cost of a twentieth: one full part is made, and the lists of all parts as if every
 * part were like it, each with rare words of its own. Who reads it maps every part to the first ({@link firstPartPath}).
 */
export async function writeLargeIndex(folder: string, territories: TerritoryIndex): Promise<void> {
  const index = searchIndex({ territories });
  const texts = realTexts();
  const documents: SearchDocument[] = [];
  for (let number = 0; number < LARGEST_PART; number += 1) {
    const record = largeRecord(number, texts);
    const document = index.item(record, cardOf({ territories }, record));
    if (document) documents.push(document);
  }
  const write = async ({ path, content }: MadeFile) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content as Uint8Array);
  };
  const made = await index.make(0, documents);
  for (const file of made.files) await write(file);
  const summary = made.summary();
  const parts = Array.from(
    { length: USUAL_PARTS },
    (_, part): MadeGroup<PartSummary> => ({
      digest: createHash("sha256").update(String(part)).digest("hex"),
      summary: asPart(summary, part),
    }),
  );
  for (const file of index.finish(parts, documents.length * USUAL_PARTS)) await write(file);
}

/** The path in the folder of {@link writeLargeIndex} for one in a large index. */
export function firstPartPath(path: string): string {
  return path.replace(/\bsearch\/\d+\//u, partFolder(0));
}
