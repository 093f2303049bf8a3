import type { CheckedFeed } from "../checked-feed.js";
import { collectFeed } from "../collect-feed.js";
import { createMemoryReader } from "../memory-reader.js";
import type { Answer, Reader } from "../reader.js";
import { CATALOGUE_BASE, type CatalogueDraft, goodFeed } from "./good-feed.js";

export const TODAY = "2026-12-01";
export const START = `${CATALOGUE_BASE}/catalog.jsonld`;

const good = goodFeed();

/** What is different from the good feed. */
export interface Change {
  /** Changes the JSON-LD catalogue. */
  readonly document?: (document: CatalogueDraft) => void;
  /** Changes the files that the server has. */
  readonly files?: (files: Map<string, string | Uint8Array>) => void;
  readonly answers?: Readonly<Record<string, Answer>>;
  /** What the server says to HEAD, where it is not what it says to GET. */
  readonly heads?: Readonly<Record<string, Answer>>;
  readonly start?: string;
  readonly today?: string;
}

/** The good feed with a change, collected as a check collects it. */
export async function changedFeed(change: Change): Promise<CheckedFeed> {
  const { document, files, answers, heads = {}, start = START, today = TODAY } = change;
  const served = new Map<string, string | Uint8Array>(good.files);
  if (document) {
    const draft = good.document();
    document(draft);
    served.set("catalog.jsonld", JSON.stringify(draft));
  }
  files?.(served);
  const memory = createMemoryReader(served, { baseUrl: CATALOGUE_BASE, answers });
  const reader: Reader = { get: memory.get, head: async (url) => heads[url] ?? memory.head(url) };
  return collectFeed({ url: start, reader }, today);
}
