import type { FeedSummary } from "../options.js";
import { byCodePoint } from "../order.js";
import { frenchSize } from "../pages/french-numbers.js";
import { wordsOf } from "../pages/language.js";

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => byCodePoint(a, b));
  return Object.fromEntries(entries.map(([name, item]) => [name, sorted(item)]));
}

/** The summary as one JSON document with sorted keys. */
export function summaryJson(summary: FeedSummary): string {
  return `${JSON.stringify(sorted(summary), undefined, 2)}\n`;
}

/** The summary for people. */
export function summaryText(summary: FeedSummary, out: string): string {
  const { actions, registries, files, bytes, modified, baseUrl, levels } = summary;
  const words = wordsOf("fr");
  const reached = Object.entries(levels).map(
    ([level, count]) =>
      `${level === "none" ? "sans niveau" : words.levels[level as keyof typeof words.levels]} : ${count}`,
  );
  return [
    `Flux écrit dans ${out} : ${files} fichiers, ${frenchSize(bytes, words.bytes)}.`,
    `${actions} action(s), ${registries} base(s) de fiches (${reached.join(", ")}).`,
    `Adresse de publication : ${baseUrl}${modified ? `, mise à jour ${modified}` : ""}.`,
    `Pour un portail : ${baseUrl}/catalog.jsonld ou ${baseUrl}/catalog.ttl`,
    `Pour voir : openhpa feed serve ${out}`,
    "",
  ].join("\n");
}
