import type { Datatype, LanguageMap, ModelField } from "@openhpa/core";
import { cardTitle, namedKey } from "@openhpa/publish/browser";
import { schemeNamed } from "@openhpa/vocabularies";
import { dateText } from "../words/dates.js";
import { numberText } from "../words/numbers.js";
import { conceptLink } from "./concepts.js";
import { html } from "./html.js";
import { pageHref } from "./links.js";
import { type Html, joined, type Piece } from "./markup.js";
import { territorySpan } from "./territories.js";
import { inLanguage, inlineText, lines, paragraphs, type View } from "./view.js";

type Renderer = (view: View, value: unknown, datatype: Datatype) => Html;

const plain: Renderer = (_view, value) => html`${String(value)}`;
const date: Renderer = (view, value) => html`${dateText(view, value as string)}`;
const number: Renderer = (view, value) => html`${numberText(view, value as number)}`;

/** A web address as a link; the model only lets http(s) addresses through. */
export function webLink(address: string): Html {
  return html`<a href="${address}" rel="noopener">${address.replace(/^https?:\/\//, "").replace(/\/$/, "")}</a>`;
}

/** Another record under a title or its own, linked when it has a page in this feed. */
export function recordLink(view: View, value: string, title?: Piece): Html {
  const key = namedKey(value, view.site.baseUrl);
  const page = key === undefined ? undefined : view.site.recordPage(key);
  if (page)
    return html`<a href="${pageHref(view, page.path)}">${title ?? inLanguage(view, cardTitle(page, view.language))}</a>`;
  if (value.includes(":")) return title ? html`${title} (${webLink(value)})` : webLink(value);
  return html`${title ?? value}`;
}

/** How one value is shown, by its datatype; objects have their own way, see `objects.ts`. */
const renderers: Readonly<Record<Exclude<Datatype["kind"], "object">, Renderer>> = {
  text: (view, value) => inlineText(view, value as LanguageMap),
  string: (_view, value) => lines(value as string),
  key: plain,
  const: plain,
  integer: number,
  decimal: number,
  boolean: (view, value) => html`${value ? view.words.yes : view.words.no}`,
  edtf: date,
  year: plain,
  date,
  language: (view, value) => html`${view.words.languages[value as string] ?? String(value)}`,
  iri: (_view, value) => webLink(value as string),
  code: (view, value, datatype) =>
    datatype.kind === "code" ? conceptLink(view, schemeNamed(datatype.scheme), value as string) : html``,
  territory: (view, value) => territorySpan(view, value as string),
  reference: plain,
  record: (view, value) => recordLink(view, value as string),
};

/** One plain value inside a line. */
export function oneValue(view: View, field: ModelField, value: unknown): Html {
  const { datatype } = field;
  return datatype.kind === "object" ? html`` : renderers[datatype.kind](view, value, datatype);
}

/** All plain values of a field: one, a list in a line for short ones, paragraphs for a text. */
export function allValues(view: View, field: ModelField, content: unknown): Html {
  if (field.many)
    return html`${joined(
      (content as readonly unknown[]).map((item) => oneValue(view, field, item)),
      ", ",
    )}`;
  return field.datatype.kind === "text"
    ? paragraphs(view, content as LanguageMap)
    : oneValue(view, field, content);
}
