import type { HpaRecord, LanguageMap, ModelField } from "@openhpa/core";
import { html } from "hono/html";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { attribute, type Html } from "./markup.js";
import { type PageLanguage, type Words, wordsOf } from "./language.js";
import type { Site } from "./site.js";

/** What a piece of a page has to know: the language, the names of territories, and where the page stands in the feed. */
export interface View {
  readonly site: Site;
  readonly language: PageLanguage;
  readonly words: Words;
  readonly territories: TerritoryIndex;
  /** From the page's folder to the root of the feed: empty, or `../`. */
  readonly root: string;
  /** Language of the record's source, where the page is about a record. */
  readonly recordLanguage?: string | undefined;
  /** The record that the page is about. */
  readonly record?: HpaRecord | undefined;
}

/** A view for a page at this path of the feed. */
export function viewAt(site: Site, path: string, record?: HpaRecord): View {
  const { language, territories } = site;
  const root = "../".repeat(path.split("/").length - 1);
  return { site, language, words: wordsOf(language), territories, root, record, recordLanguage: record?.language };
}

/** The label of a field in the language of the page, from the registry. */
export function labelOf(view: View, field: Pick<ModelField, "fr" | "en">): string {
  return field[view.language][0];
}

/** A text in the language of the page, else in that of the source, else in the first there is; with its language. */
export function pick(view: View, text: LanguageMap): { readonly text: string; readonly language: string } {
  const order = [view.language, view.recordLanguage ?? "fr", "fr", ...Object.keys(text).sort()];
  const language = order.find((tag) => text[tag] !== undefined) ?? view.language;
  return { text: text[language] ?? "", language };
}

/** A text in the language of the page as a plain string. */
export function plainText(view: View, text: LanguageMap): string {
  return pick(view, text).text;
}

/** A text inside a line, marked with its language where that is not the page's. */
export function inlineText(view: View, map: LanguageMap): Html {
  const { text, language } = pick(view, map);
  return language === view.language ? html`${text}` : html`<span lang="${language}">${text}</span>`;
}

/** A text as paragraphs; single line ends of the source stay line ends. */
export function paragraphs(view: View, map: LanguageMap): Html {
  const { text, language } = pick(view, map);
  const lang = attribute("lang", language === view.language ? undefined : language);
  return html`${text.split(/\n{2,}/).map((part) => html`<p${lang}>${lines(part)}</p>`)}`;
}

/** A printed text with its line ends. */
export function lines(text: string): Html {
  return html`${text.split("\n").map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))}`;
}
