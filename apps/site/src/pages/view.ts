import type { Fields, HpaRecord, LanguageMap, ModelClass, ModelField } from "@openhpa/core";
import type { PageLanguage } from "@openhpa/publish/browser";
import { pick } from "@openhpa/publish/browser";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { Words } from "../words/words-of.js";
import { html } from "./html.js";
import { attribute, type Html } from "./markup.js";
import type { Site } from "./site.js";

/** How objects of the model are shown. Fields hold objects that hold fields: the view carries this half, so that no module imports its importer. */
export interface ObjectViews {
  /** One object; `level` is that of the headings it may use. */
  readonly one: (view: View, entry: ModelClass, value: Fields, level: number) => Html;
  /** All objects of a field together. */
  readonly all: (view: View, entry: ModelClass, values: readonly Fields[], level: number) => Html;
}

/** What a piece of a page has to know: the language, the names of territories, and where the page stands in the feed. */
export interface View {
  readonly site: Site;
  /** Title of the feed in the language of the page. */
  readonly title: string;
  readonly language: PageLanguage;
  readonly words: Words;
  readonly territories: TerritoryIndex;
  /** From the page's folder to the root of the feed: empty, or `../`. */
  readonly root: string;
  /** Language of the record's source, where the page is about a record. */
  readonly recordLanguage?: string | undefined;
  /** The record that the page is about. */
  readonly record?: HpaRecord | undefined;
  readonly objects: ObjectViews;
}

/** The label of a field in the language of the page, from the registry. */
export function labelOf(view: View, field: Pick<ModelField, "fr" | "en">): string {
  return field[view.language][0];
}

/** A text inside a line, marked with its language where that is not the page's. */
export function inlineText(view: View, map: LanguageMap): Html {
  return inLanguage(view, pick(view, map));
}

/** A text whose language is known, marked with it where that is not the page's. */
export function inLanguage(
  view: View,
  { text, language }: { readonly text: string; readonly language: string },
): Html {
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
