import type { PublishedRecord } from "./published.js";

/** The title in the language of the page where there is one, else in French, else in the first of its languages; `lang` where it is another. */
export function titleOf(
  { title }: Pick<PublishedRecord, "title">,
  language: string,
): { readonly title: string; readonly lang: string | undefined } {
  const tag = [language, "fr", ...Object.keys(title)].find((candidate) => title[candidate] !== undefined);
  return { title: (tag && title[tag]) ?? "", lang: tag === language ? undefined : tag };
}
