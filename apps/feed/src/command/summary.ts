import { asCalled, columnsOf, inColumns, languageOf, type Terminal } from "@openhpa/console";
import { levelNames } from "@openhpa/core";
import type { FeedSummary } from "../options.js";
import { rootPath } from "../server-files/server-feed.js";
import { PUBLISHER } from "./publisher-option.js";
import { type RemadeFiles, reasonLines, remadeLines } from "./remade-lines.js";
import type { SmallCountSummary } from "./small-count-list.js";
import { type SummaryWords, summaryWords } from "./summary-words.js";

function* warnings({ undated, kept, search }: FeedSummary, words: SummaryWords): Generator<string> {
  if (undated > 0) yield words.undated(undated);
  if (kept > 0) yield words.invalidKept(kept);
  if (!search) yield words.noSearch;
}

function* smallCountLines(
  { counts, records, file }: SmallCountSummary,
  words: SummaryWords,
): Generator<string> {
  if (counts > 0 && file !== undefined) yield words.smallCounts(counts, records, file);
}

/** What the command says of a build: the summary, the list of small counts, and what was made again where the build tells. */
export interface BuildReport {
  readonly summary: FeedSummary;
  readonly smallCounts: SmallCountSummary;
  readonly remade?: RemadeFiles | undefined;
  /** The path of which the reason was asked for. */
  readonly explain?: string | undefined;
  /** Set where nobody was named as publisher. */
  readonly isUnnamed?: boolean;
}

/** The summary for people, in the language of a terminal and in lines as wide as it (French and 80 without one); only addresses are longer. */
export function summaryText(report: BuildReport, out: string, terminal?: Terminal): string {
  const { summary, smallCounts, remade, explain, isUnnamed } = report;
  const { actions, registries, modified, baseUrl, levels, changes } = summary;
  const language = terminal ? languageOf(terminal) : "fr";
  const columns = terminal && columnsOf(terminal.stdout);
  const words = summaryWords[language];
  const names: Readonly<Record<string, string>> = levelNames[language];
  const reached = Object.entries(levels).map(([level, count]) =>
    words.level(level === "none" ? words.noLevel : (names[level] ?? level), count),
  );
  const lines = [
    words.changes(out, changes),
    words.records(actions, registries, reached),
    ...(remade ? remadeLines(remade, words) : []),
    ...reasonLines(summary.again, explain, words),
    ...warnings(summary, words),
    ...smallCountLines(smallCounts, words),
    ...(isUnnamed ? [words.unnamed(PUBLISHER)] : []),
    words.address(baseUrl, modified),
    words.portal(baseUrl),
    ...(rootPath(baseUrl) === "" ? [] : [words.sitemap(baseUrl)]),
    words.look(out),
  ];
  return lines.map((line) => `${inColumns(asCalled(line, terminal?.invocation), "  ", columns)}\n`).join("");
}
