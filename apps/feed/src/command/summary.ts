import type { FeedSummary } from "../options.js";
import { frenchSize } from "../pages/french-numbers.js";
import { wordsOf } from "../pages/language.js";

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
