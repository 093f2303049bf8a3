import type { ImportOptions } from "../import-result.js";
import type { Block } from "../leaflet/block.js";
import { type Passage, partOf, sentencesOf } from "../passage.js";
import type { PassageLedger } from "../passage-ledger.js";
import type { RecordBuilder } from "../record-builder.js";

/** Key of the article among the sources of its record. */
export const SOURCE = "article";

/** What the readers of an article share. */
export interface Article {
  readonly record: RecordBuilder;
  readonly ledger: PassageLedger;
  readonly options: ImportOptions;
  /** The first block. */
  readonly title: Block | undefined;
  /** The blocks after the title, without furniture and without the author's line. */
  readonly body: readonly Block[];
  /** Organisation that signs the article. */
  readonly publisher?: string | undefined;
  /** When it was issued, as an EDTF date. */
  readonly issued?: string | undefined;
}

/** A sentence, or a whole entry of a list. */
export interface Statement {
  readonly words: Passage;
  readonly block: Block;
  readonly isItem: boolean;
}

/** The sentences of the body in printed order; an entry of a list is one, whatever it holds. */
export function statementsOf({ body }: Pick<Article, "body">): readonly Statement[] {
  return body.flatMap((block): Statement[] =>
    block.kind === "item"
      ? [{ words: block.words, block, isItem: true }]
      : sentencesOf(block.words).map((range) => ({
          words: partOf(block.words, range),
          block,
          isItem: false,
        })),
  );
}

/** The entries that follow a block of the body directly. */
export function itemsAfter(body: readonly Block[], index: number): readonly Block[] {
  const items: Block[] = [];
  for (let at = index + 1; body[at]?.kind === "item"; at += 1) items.push(body[at] as Block);
  return items;
}
