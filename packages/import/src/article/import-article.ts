import { fileNameOf, keyOfFile } from "../file-name.js";
import type { Imported, ImportOptions } from "../import-result.js";
import { type Block, blocksOf, sectionKindOf } from "../leaflet/block.js";
import { linesAbove } from "../page-furniture.js";
import { originIn } from "../passage.js";
import { createLedger, withoutNamedPersons } from "../passage-ledger.js";
import { createRecord, type SourceFacts } from "../record-builder.js";
import { impersonal } from "../record-keys.js";
import { refusedAsTooLong } from "../refusal.js";
import { slugOf } from "../slug.js";
import { readSourceText, type SourceDocument } from "../source-text.js";
import { createStatements } from "../statements/index.js";
import { readParts } from "./announced-parts.js";
import { type Article, SOURCE, statementsOf } from "./article.js";
import { type Byline, isFurniture, readByline } from "./byline.js";
import { readCounts } from "./counted-results.js";
import { readSteps } from "./dated-steps.js";
import { readProject } from "./project-sentence.js";
import { readRegion } from "./region-mention.js";

/**
 * Reads the text of a news article into one record. What is certain becomes fields; every other passage is listed for a person to
 * complete. Never throws for bad input; too long a text is refused in the report.
 */
export function importArticle(text: string, options: ImportOptions): Imported {
  return refusedAsTooLong(text, "article", options) ?? readArticle({ text: readSourceText(text) }, options);
}

/** Reads an article whose text is already cut into lines. */
export function readArticle(document: SourceDocument, options: ImportOptions): Imported {
  const { text: source, furniture = new Set(), spansIn = "file" } = document;
  const ledger = createLedger({ file: options.file, source: "article", text: source, spansIn });
  for (const line of source.lines) if (furniture.has(line.number)) ledger.report.mark(line, "furniture");
  const printed = source.lines.filter(({ number }) => !furniture.has(number));
  const above = linesAbove(printed);
  for (const line of printed.slice(0, above))
    if (line.text.trim() !== "") ledger.report.mark(line, "furniture");
  const content = printed.slice(above);
  const record = withoutNamedPersons(
    createRecord({ type: "Action", report: ledger.report, options, source: SOURCE }),
    ledger.report,
  );
  const blocks = blocksOf(content);
  const title = blocks.find((block) => !isFurniture(block));
  const body: Block[] = [];
  let byline: Byline = {};
  let isAside = false;
  for (const block of blocks) {
    if (block === title) continue;
    const announces = block.kind === "heading" && sectionKindOf(block.words.text) === "aside";
    isAside = block.kind === "heading" ? announces : isAside;
    if (announces || isFurniture(block))
      for (const { line } of block.lines) ledger.report.mark(line, "furniture");
    else if (!isAside) {
      const read = readByline(block, record, ledger, options);
      if (read) byline = { ...read, ...byline };
      else body.push(block);
    }
  }
  const article: Article = { record, ledger, options, title, body, ...byline };
  if (title)
    record.put("/title", title.words.text, originIn(title.words, undefined, { method: "label-match" }));

  readProject(article);
  readSteps(article);
  readRegion(article);
  readCounts(article);
  const { report, cover } = ledger;
  const place = { territories: options.territories };
  const statements = createStatements({ record, report, place, cover });
  for (const { words } of statementsOf(article)) statements(words);
  readParts(article);
  if (options.truncated) ledger.report.cut({ certainty: "certain", line: source.lines.length, paths: [] });
  ledger.listRest(content);
  return finish(article, byline, document.note);
}

function finish({ record, ledger, options }: Article, byline: Byline, note: string | undefined): Imported {
  const [printed = ""] = Object.values((record.at("/title") ?? {}) as Record<string, string>);
  record.put("/key", impersonal(slugOf(printed, 110)) || `article-${keyOfFile(options.file)}`);
  const about = { ...byline, ...(note === undefined ? {} : { note }) };
  const facts: SourceFacts & Byline = {
    key: SOURCE,
    title: printed || fileNameOf(options.file) || "Article",
    ...about,
  };
  const finished = record.finish(facts);
  return {
    records: [finished.record],
    report: ledger.report.finish({ layout: "article", records: [finished.report] }),
  };
}
