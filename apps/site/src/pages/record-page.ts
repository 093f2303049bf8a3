import type { HpaRecord } from "@openhpa/core";
import { type OtherRecords, recordPath } from "@openhpa/publish";
import { conceptPagePath, type PageLanguage, pathIn, plainText } from "@openhpa/publish/browser";
import { recordIri } from "@openhpa/rdf";
import { schemes } from "@openhpa/vocabularies";
import { conceptOf, wording } from "./concepts.js";
import { html } from "./html.js";
import { laterRecords } from "./later-records.js";
import { pageText } from "./layout.js";
import { fileHref } from "./links.js";
import type { Html } from "./markup.js";
import { viewAt } from "./page-view.js";
import { recordArticle } from "./record-article.js";
import { recordTools } from "./record-tools.js";
import { recordJsonLd } from "./schema-org.js";
import { PAGE_SCRIPT } from "./script-paths.js";
import { similarList } from "./similar-list.js";
import type { Site } from "./site.js";
import { smallMap } from "./small-map/small-map.js";
import { home, type TrailStep } from "./trail.js";
import type { View } from "./view.js";

function downloadSection(view: View, record: HpaRecord, iri: string): Html {
  const { downloads } = view.words;
  const item = (
    ending: "json" | "jsonld" | "ttl",
  ) => html`<li><a href="${fileHref(view, recordPath(record, ending))}" download>${downloads[ending]}</a></li>
`;
  return html`<p>${downloads.intro}</p>
<ul>
${item("json")}${item("jsonld")}${item("ttl")}</ul>
<p>${downloads.identifier}${view.words.colon} <code>${iri}</code></p>
`;
}

/** The theme whose picture stands for a record; withdrawn records are gathered under none. */
function themeOf({ withdrawn, themes: [theme] = [] }: HpaRecord): string | undefined {
  return withdrawn || theme === undefined ? undefined : conceptOf(schemes.theme, theme)?.notation;
}

/** The pages above that of a record: its first theme, or the list of all where it has none. */
function recordTrail(view: View, record: HpaRecord): readonly TrailStep[] {
  const theme = themeOf(record);
  const concept = theme === undefined ? undefined : conceptOf(schemes.theme, theme);
  const list = { label: view.words.home, path: "page/1.html" };
  const step = concept
    ? { label: wording(view, concept.prefLabel), path: conceptPagePath(schemes.theme, concept.notation) }
    : list;
  return [home(view), step];
}

const NO_OTHERS: OtherRecords = { similar: [], followedBy: [], replaces: [] };

/** The page of a record for people: everything the record says, in the order in which a professional reads. */
export function recordPage(
  site: Site,
  record: HpaRecord,
  language: PageLanguage = "fr",
  others: OtherRecords = NO_OTHERS,
): string {
  const path = pathIn(language, recordPath(record, "html"));
  const view = viewAt(site, path, record);
  const iri = recordIri(record, site.baseUrl);
  const title = plainText(view, record.title);
  const main = recordArticle(view, record, iri, {
    downloads: downloadSection(view, record, iri),
    similar: similarList(view, others.similar),
    map: smallMap(view, record),
    later: laterRecords(view, record, others),
    tools: recordTools(view, title, `${site.baseUrl}/${path}`),
  });
  const alternates = [
    { type: "application/ld+json", href: fileHref(view, recordPath(record, "jsonld")), title: "JSON-LD" },
    { type: "text/turtle", href: fileHref(view, recordPath(record, "ttl")), title: "Turtle" },
    { type: "application/json", href: fileHref(view, recordPath(record, "json")), title: "JSON" },
  ];
  const description = record.summary ? plainText(view, record.summary) : title;
  return pageText(view, {
    path,
    title,
    description,
    alternates,
    kind: "record",
    trail: recordTrail(view, record),
    scripts: [PAGE_SCRIPT],
    theme: themeOf(record),
    main,
    jsonLd: recordJsonLd(view, record, path),
  });
}
