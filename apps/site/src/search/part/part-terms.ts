import { compareCodePoints } from "@openhpa/core";
import { detached } from "@openhpa/publish";
import type { SearchDocument } from "../document.js";
import { createMentions, type Mentions } from "./mentions.js";
import { pieceCount } from "./pieces.js";
import { Postings } from "./postings.js";
import { weigh } from "./weigh.js";

/** What a term has in a part. */
class TermEntry extends Postings {
  /** The languages in which it was read, as bits; 0 for a name or a code. */
  languages = 0;
}

/** The terms of a part. */
export interface PartTerms {
  readonly postings: ReadonlyMap<string, TermEntry>;
  readonly pieces: number;
}

let mentions: Mentions | undefined;

/** Gathers the terms of a part while its documents pass, in the order of their numbers. */
export function createPartTerms(): {
  readonly add: (document: SearchDocument) => void;
  readonly result: () => PartTerms;
} {
  mentions ??= createMentions();
  const known = mentions;
  const postings = new Map<string, TermEntry>();
  let record = 0;
  return {
    add(document) {
      for (const [term, { level, languages }] of weigh(document, known)) {
        let entry = postings.get(term);
        if (!entry) {
          entry = new TermEntry();
          postings.set(detached(term), entry);
        }
        entry.add(record, level);
        entry.languages |= languages;
      }
      record += 1;
    },
    result: () => ({ postings, pieces: pieceCount(record) }),
  };
}

/** The terms of a part with the number of records and the languages of each, a line for each, in the order of code points. */
export function vocabularyOf({ postings }: PartTerms): string {
  return [...postings]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([term, { count, languages }]) => `${term}\t${count}\t${languages}\n`)
    .join("");
}
