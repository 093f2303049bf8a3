import { loadTerritories } from "@openhpa/vocabularies/territories";
import type { CellContext, CellReader } from "./cell-reading.js";
import { createVocabulary } from "./vocabulary.js";

const territories = await loadTerritories();

/** What is known beside a cell of a table that people made, but for what a test changes. */
export const cellContext = (more: Partial<CellContext> = {}): CellContext => ({
  isExport: false,
  hasDecimalPoint: false,
  language: "fr",
  place: { territories },
  isSwiss: false,
  vocabulary: createVocabulary(),
  ...more,
});

/** What a reader makes of a text: its value and how sure, or what may have been meant. */
export function reading(
  reader: CellReader,
  text: string,
  more: Partial<CellContext> = {},
  kind = "text" as const,
) {
  return reader(text, { kind }, cellContext(more));
}
