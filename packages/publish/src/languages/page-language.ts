/** Languages in which pages are written; labels of fields and concepts exist in all of them. */
export type PageLanguage = "fr" | "en";

/** The languages of the pages, the one whose pages stand at the root of the feed first. */
export const pageLanguages: readonly PageLanguage[] = ["fr", "en"];

/** Path of a page in a language: French pages stand at the root, `en/…` holds the same page in English. */
export function pathIn(language: PageLanguage, path: string): string {
  return language === "fr" ? path : `${language}/${path}`;
}

/** The language of the page at a path. */
export function languageOf(path: string): PageLanguage {
  return pageLanguages.find((language) => language !== "fr" && path.startsWith(`${language}/`)) ?? "fr";
}

/** The path that a page has in every language, before its language is put in front: `en/vocab/index.html` gives `vocab/index.html`. */
export function plainPath(path: string): string {
  const language = languageOf(path);
  return language === "fr" ? path : path.slice(language.length + 1);
}
