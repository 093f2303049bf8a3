import { gzipSync } from "node:zlib";
import type { PublicationFault } from "@openhpa/harvest";

/** The files of a feed by their paths; a break changes them. */
export type FeedFiles = Map<string, Uint8Array>;

/** A way to break a feed, and what must be said of it. */
export interface FeedBreak {
  readonly name: string;
  readonly breakIt: (files: FeedFiles) => void;
  /** The rule that finds it. */
  readonly rule: PublicationFault | (string & {});
  /** A part of the place where it is found. */
  readonly where: string;
}

const text = (files: FeedFiles, path: string): string => {
  const content = files.get(path);
  if (content === undefined) throw new Error(`${path} is not in the feed`);
  return Buffer.from(content).toString("utf8");
};

/** Changes the text of a file, and makes sure that it has changed. */
const edit = (path: string, change: (text: string) => string) => (files: FeedFiles) => {
  const before = text(files, path);
  const after = change(before);
  if (after === before) throw new Error(`${path} has not changed`);
  files.set(path, Buffer.from(after));
};
const replace = (path: string, what: string | RegExp, by: string) =>
  edit(path, (content) => content.replace(what, () => by));
const remove = (path: string) => (files: FeedFiles) => {
  if (!files.delete(path)) throw new Error(`${path} is not in the feed`);
};
const empty = (path: string) => (files: FeedFiles) => {
  text(files, path);
  files.set(path, new Uint8Array());
};
const garble = (path: string) => (files: FeedFiles) => {
  const { length } = Buffer.from(text(files, path) && (files.get(path) as Uint8Array));
  files.set(path, Buffer.alloc(length, "\u0000\u0001garbage\u00ff", "latin1"));
};
/** Changes one thing in all forms of the catalogue, so that they still agree. */
const everywhere = (what: string, by: string) => (files: FeedFiles) => {
  for (const form of ["jsonld", "ttl", "rdf"])
    edit(`catalog.${form}`, (content) => content.replaceAll(what, by))(files);
};
const all =
  (...breaks: readonly ((files: FeedFiles) => void)[]) =>
  (files: FeedFiles) => {
    for (const each of breaks) each(files);
  };

export const BASE = "https://donnees.example.org/prevention";
/** A record that stays, one that is changed, one that is withdrawn, in the feed that is broken. */
export const KEPT = "cjc-les-conduites-addictives-parlons-en";
export const CHANGED = "equal-addictions-competences-et-nouveaux-parcours";
export const GONE = "interventions-dans-le-milieu-de-la-justice-2019";

const EU = "http://publications.europa.eu/resource/authority/";
const [FIRST, SECOND, LAST] = ["changes/after-0.json", "changes/after-5.json", "changes/after-7.json"];
const [ROOT, LEDGER, PAGES, SEAL] = [
  "changes/feed.jsonld",
  "changes/ids.ndjson",
  "changes/pages.ndjson",
  "changes/log.json",
];

const row = (
  name: string,
  rule: FeedBreak["rule"],
  where: string,
  breakIt: FeedBreak["breakIt"],
): FeedBreak => ({ name, rule, where, breakIt });

const changeLog: readonly FeedBreak[] = [
  row(
    "next leads to the same page, which has events",
    "log-next",
    FIRST,
    replace(FIRST, "after-5.json", "after-0.json"),
  ),
  row("next leads back", "log-next", LAST, replace(LAST, "after-7.json", "after-0.json")),
  row(
    "next leads to another host",
    "log-next",
    FIRST,
    replace(FIRST, `"next":"${BASE}`, '"next":"https://elsewhere.example'),
  ),
  row("next is missing", "log-next", SECOND, replace(SECOND, '"next"', '"nxt"')),
  row("a page of the log is gone", "named-file-missing", SECOND, remove(SECOND)),
  row("the last page of the log is gone", "named-file-missing", LAST, remove(LAST)),
  row("a page of the log is empty", "named-file-empty", SECOND, empty(SECOND)),
  row("a page of the log is garbage of the same size", "named-file-garbled", FIRST, garble(FIRST)),
  row("events are numbered out of order", "log-order", FIRST, replace(FIRST, '"modified":2', '"modified":3')),
  row(
    "an event is earlier than the one before",
    "log-order",
    SECOND,
    replace(SECOND, '"published":"2026', '"published":"2025'),
  ),
  row(
    "an event lies in the future",
    "log-order",
    SECOND,
    replace(SECOND, /"published":"[\d-]+/, '"published":"2099-01-01'),
  ),
  row(
    "an instant is none",
    "log-order",
    FIRST,
    replace(FIRST, '"published":"2026-11-21T', '"published":"2026-99-99T'),
  ),
  row("an event has lost its record", "log-order", FIRST, replace(FIRST, '"data":', '"date":')),
  row(
    "an event bears the record of another",
    "log-order",
    FIRST,
    replace(FIRST, `"id":"${KEPT}"`, '"id":"another"'),
  ),
  row(
    "the first page has other events in its other form",
    "log-tree",
    "after-0.jsonld",
    edit("changes/after-0.jsonld", (content) => content.replace(/(#event-2",[^\n]*?"position":)2/, "$19")),
  ),
  row(
    "a page in its other form is gone",
    "named-file-missing",
    "after-5.jsonld",
    remove("changes/after-5.jsonld"),
  ),
  row(
    "a page in its other form is garbage of the same size",
    "named-file-garbled",
    "after-0.jsonld",
    garble("changes/after-0.jsonld"),
  ),
  row(
    "the root of the tree forgets a page",
    "log-tree",
    ROOT,
    edit(ROOT, (content) => content.replaceAll("after-5.jsonld", "after-0.jsonld")),
  ),
  row(
    "the root of the tree gives wrong bounds",
    "log-tree",
    ROOT,
    replace(ROOT, "2026-11-21T00:00:00Z", "2020-01-01T00:00:00Z"),
  ),
  row("the root of the tree is empty", "named-file-empty", ROOT, empty(ROOT)),
  row("the root of the tree is gone", "service-unreachable", "changes-ldes", remove(ROOT)),
  row(
    "a key is no longer in the ledger",
    "log-ledger",
    LEDGER,
    edit(LEDGER, (content) => content.replace(/^.*\n/, "")),
  ),
  row(
    "the ledger brings a withdrawn record back",
    "log-ledger",
    LEDGER,
    replace(LEDGER, '"state":"withdrawn"', '"state":"live"'),
  ),
  row(
    "the ledger and the log differ on the last event",
    "log-ledger",
    LEDGER,
    replace(LEDGER, /"last":\{"sequence":1/, '"last":{"sequence":4'),
  ),
  row("the ledger is empty", "log-ledger", LEDGER, empty(LEDGER)),
  row("the ledger is gone", "named-file-missing", LEDGER, remove(LEDGER)),
  row("the ledger is garbage of the same size", "named-file-garbled", LEDGER, garble(LEDGER)),
  row(
    "the list of pages forgets one",
    "log-ledger",
    PAGES,
    edit(PAGES, (content) => content.replace(/^.*\n/, "")),
  ),
  row("the list of pages is gone", "named-file-missing", PAGES, remove(PAGES)),
  row(
    "a closed page has grown",
    "named-file-changed",
    FIRST,
    edit(FIRST, (content) => `${content} `),
  ),
  row(
    "the seal is of another ledger",
    "log-seal",
    SEAL,
    replace(SEAL, /"ledger": "[0-9a-f]{8}/, '"ledger": "00000000'),
  ),
  row("the seal counts other events", "log-seal", SEAL, replace(SEAL, '"sequence": 7', '"sequence": 6')),
  row("the seal is gone", "named-file-missing", SEAL, remove(SEAL)),
];

const records: readonly FeedBreak[] = [
  row(
    "a record has changed, with the same size",
    "named-file-changed",
    `action/${KEPT}.json`,
    replace(`action/${KEPT}.json`, "addictives", "ADDICTIVES"),
  ),
  row("a record is gone", "named-file-missing", `action/${KEPT}.json`, remove(`action/${KEPT}.json`)),
  row(
    "a record is that of before",
    "named-file-changed",
    `action/${CHANGED}.json`,
    edit(`action/${CHANGED}.json`, (content) => content.replace('"key"', '"key" ')),
  ),
  row(
    "the JSON-LD of a record is garbage of the same size",
    "named-file-garbled",
    `action/${KEPT}.jsonld`,
    garble(`action/${KEPT}.jsonld`),
  ),
  row("the Turtle of a record is that of another", "named-file-garbled", `action/${KEPT}.ttl`, (files) =>
    files.set(`action/${KEPT}.ttl`, files.get(`action/${CHANGED}.ttl`) as Uint8Array),
  ),
  row(
    "the Turtle of a record is cut",
    "named-file-garbled",
    `action/${KEPT}.ttl`,
    edit(`action/${KEPT}.ttl`, (content) => content.slice(0, content.length / 2)),
  ),
  row(
    "the Turtle of a record is gone",
    "named-file-missing",
    `action/${KEPT}.ttl`,
    remove(`action/${KEPT}.ttl`),
  ),
  row(
    "what is left of a withdrawn record is gone",
    "named-file-missing",
    `action/${GONE}.json`,
    remove(`action/${GONE}.json`),
  ),
];

const pages: readonly FeedBreak[] = [
  row(
    "the page of a record is gone",
    "named-file-missing",
    `action/${KEPT}.html`,
    remove(`action/${KEPT}.html`),
  ),
  row(
    "the page of a record is empty",
    "named-file-empty",
    `action/${KEPT}.html`,
    empty(`action/${KEPT}.html`),
  ),
  row(
    "the page of a record is garbage of the same size",
    "named-file-garbled",
    `action/${KEPT}.html`,
    garble(`action/${KEPT}.html`),
  ),
  row(
    "the page of a record is cut",
    "named-file-garbled",
    `action/${KEPT}.html`,
    edit(`action/${KEPT}.html`, (content) => content.slice(0, content.length / 2)),
  ),
  row("the page of a record is that of another", "page-canonical", `action/${KEPT}.html`, (files) =>
    files.set(`action/${KEPT}.html`, files.get("index.html") as Uint8Array),
  ),
  row(
    "a page has no title",
    "named-file-garbled",
    "index.html",
    edit("index.html", (content) => content.replace(/<title>.*?<\/title>/s, "")),
  ),
  row(
    "a page leads to a file that is not there",
    "named-file-missing",
    "nowhere.html",
    replace("index.html", "</main>", '<a href="nowhere.html">x</a></main>'),
  ),
  row(
    "a page asks not to be found",
    "page-noindex",
    "dataset/actions.html",
    replace("dataset/actions.html", "</head>", '<meta name="robots" content="noindex"></head>'),
  ),
  row(
    "the page of a record asks not to be found",
    "page-noindex",
    `action/${KEPT}.html`,
    replace(`action/${KEPT}.html`, "</head>", '<meta name="googlebot" content="NOINDEX, nofollow"></head>'),
  ),
  row(
    "the host asks that pages are not found",
    "page-noindex",
    "index.html",
    edit("_headers", (content) => content.replace("/*\n", "/*\n  X-Robots-Tag: noindex\n")),
  ),
  row(
    "a page says that it is a copy",
    "page-canonical",
    "dataset/model.html",
    replace(
      "dataset/model.html",
      /rel="canonical" href="[^"]*"/,
      'rel="canonical" href="https://elsewhere.example/x.html"',
    ),
  ),
  row(
    "the description of a dataset in its page is no JSON",
    "named-file-garbled",
    "dataset/actions.html",
    replace("dataset/actions.html", '"@type":"Dataset"', '"@type" "Dataset"'),
  ),
  row(
    "the page of a dataset is gone",
    "google-page-missing",
    "dataset/actions.html",
    remove("dataset/actions.html"),
  ),
  row("the style sheet is gone", "named-file-missing", "style.css", remove("style.css")),
  row("the style sheet is empty", "named-file-empty", "style.css", empty("style.css")),
  row("a script is garbage of the same size", "named-file-garbled", "script/", (files) =>
    garble([...files.keys()].find((path) => path.startsWith("script/contribute")) as string)(files),
  ),
  row("the icon is no XML", "named-file-garbled", "icon.svg", replace("icon.svg", "</svg>", "")),
  row("the questionnaire is garbage of the same size", "named-file-garbled", ".docx", (files) =>
    garble([...files.keys()].find((path) => path.endsWith(".docx")) as string)(files),
  ),
];

const tables: readonly FeedBreak[] = [
  row("a table is empty", "named-file-empty", "actions.csv", empty("actions.csv")),
  row("a table is gone", "file-unreachable", "actions.csv", remove("actions.csv")),
  row("a table is garbage of the same size", "named-file-garbled", "actions.csv", garble("actions.csv")),
  row(
    "a table has a quote that is never closed",
    "named-file-garbled",
    "actions.csv",
    edit("actions.csv", (content) => content.replace('"', "'")),
  ),
  row(
    "a table has a column of another name",
    "table-differs",
    "actions.csv",
    replace("actions.csv", ",title,", ",titre,"),
  ),
  row(
    "a table has lost its last row, with the same size",
    "table-differs",
    "actions.",
    edit("actions.csv", (content) => {
      const at = content.trimEnd().lastIndexOf("\n") + 1;
      return `${content.slice(0, at - 1)}${" ".repeat(Buffer.byteLength(content.slice(at)))}\n`;
    }),
  ),
  row(
    "the workbook is garbage of the same size",
    "named-file-garbled",
    "actions.xlsx",
    garble("actions.xlsx"),
  ),
  row(
    "the Parquet file is garbage of the same size",
    "named-file-garbled",
    "actions.parquet",
    garble("actions.parquet"),
  ),
  row("the Parquet file is garbage inside", "named-file-garbled", "actions.parquet", (files) => {
    const bytes = Buffer.from(files.get("actions.parquet") as Uint8Array);
    files.set("actions.parquet", bytes.fill(0xee, 4, Math.floor(bytes.length / 2)));
  }),
  row(
    "the map is garbage of the same size",
    "named-file-garbled",
    "actions.geojson",
    garble("actions.geojson"),
  ),
  row(
    "the map is cut",
    "file-size-differs",
    "actions.geojson",
    edit("actions.geojson", (content) => content.slice(0, -2)),
  ),
  row(
    "a point of the map is not on the globe",
    "named-file-garbled",
    "actions.geojson",
    edit("actions.geojson", (content) =>
      content.replace(
        /"coordinates":\[[^\]]*\]/,
        (found) => `"coordinates":[999,99${" ".repeat(Math.max(0, found.length - 23))}]`,
      ),
    ),
  ),
  row(
    "the records in lines are garbage of the same size",
    "named-file-garbled",
    "actions.ndjson.gz",
    garble("actions.ndjson.gz"),
  ),
  row("the records in lines are cut", "named-file-garbled", "actions.ndjson.gz", (files) =>
    files.set("actions.ndjson.gz", (files.get("actions.ndjson.gz") as Uint8Array).slice(0, -12)),
  ),
  row("a line of the records is no JSON", "named-file-garbled", "actions.ndjson.gz", (files) =>
    files.set("actions.ndjson.gz", gzipSync("{}\n{]\n")),
  ),
  row("the linked data is empty", "named-file-empty", "actions.jsonld", empty("actions.jsonld")),
  row(
    "the linked data has lost its context",
    "named-file-garbled",
    "actions.jsonld",
    replace("actions.jsonld", '"@context"', '"@contexx"'),
  ),
  row(
    "the schema of the table is gone",
    "named-file-missing",
    "table-schema.json",
    remove("schema/v1/actions.table-schema.json"),
  ),
  row(
    "a vocabulary is garbage of the same size",
    "named-file-garbled",
    "vocab/theme.ttl",
    garble("vocab/theme.ttl"),
  ),
  row("the ontology is empty", "named-file-empty", "ns.ttl", empty("ns.ttl")),
  row(
    "the context is no JSON",
    "named-file-garbled",
    "context/v1.jsonld",
    edit("context/v1.jsonld", (content) => `${content}}`),
  ),
];

const forms: readonly FeedBreak[] = [
  row("the catalogue in Turtle is gone", "form-missing", "catalog.ttl", remove("catalog.ttl")),
  row("the catalogue in RDF/XML is gone", "form-missing", "catalog.rdf", remove("catalog.rdf")),
  row("the catalogue in JSON-LD is gone", "form-missing", "catalog.jsonld", remove("catalog.jsonld")),
  row(
    "the catalogue in Turtle is malformed",
    "form-unreadable",
    "catalog.ttl",
    edit("catalog.ttl", (content) => content.slice(0, -9)),
  ),
  row(
    "the catalogue in RDF/XML is malformed",
    "form-unreadable",
    "catalog.rdf",
    replace("catalog.rdf", "</rdf:RDF>", ""),
  ),
  row("the catalogue in RDF/XML is empty", "form-unreadable", "catalog.rdf", empty("catalog.rdf")),
  row(
    "the catalogue in Turtle is garbage of the same size",
    "form-unreadable",
    "catalog.ttl",
    garble("catalog.ttl"),
  ),
  row(
    "the catalogue in Turtle is stale",
    "form-differs",
    "catalog.ttl",
    edit("catalog.ttl", (content) => content.replaceAll("2026-11", "2026-10")),
  ),
  row(
    "the catalogue in RDF/XML has an older size of a file",
    "form-differs",
    "catalog.rdf",
    edit("catalog.rdf", (content) => content.replace(/(byteSize[^>]*>)\d+/, "$11")),
  ),
  row(
    "the catalogue in RDF/XML has another polygon",
    "form-differs",
    "catalog.rdf",
    replace("catalog.rdf", "POLYGON((-5.2", "POLYGON((-5.1"),
  ),
  row("no form of the catalogue describes the log", "log-not-described", ROOT, (files) => {
    for (const form of ["jsonld", "ttl", "rdf"])
      edit(`catalog.${form}`, (content) => content.replaceAll("changes/feed.jsonld", "changes/log.json"))(
        files,
      );
  }),
  row("the description for programs is gone", "named-file-missing", "openapi.json", remove("openapi.json")),
  row("the description for programs is empty", "named-file-empty", "openapi.json", empty("openapi.json")),
  row(
    "the description for programs is of another feed",
    "named-file-garbled",
    "openapi.json",
    replace("openapi.json", BASE, "https://elsewhere.example"),
  ),
  row(
    "the description for programs names a file that is not there",
    "named-file-missing",
    "nothing.csv",
    replace("openapi.json", '"/actions.csv"', '"/nothing.csv"'),
  ),
  row(
    "the description for programs gives a wrong type",
    "named-file-type",
    "openapi.json",
    replace("openapi.json", '"text/csv"', '"text/plain"'),
  ),
];

const site: readonly FeedBreak[] = [
  row("robots.txt is gone", "robots-missing", "robots.txt", remove("robots.txt")),
  row("robots.txt is empty", "robots-missing", "robots.txt", empty("robots.txt")),
  row(
    "robots.txt forbids everything",
    "robots-forbids",
    "robots.txt",
    replace("robots.txt", "Allow: /", "Disallow: /"),
  ),
  row(
    "robots.txt forbids the datasets",
    "robots-forbids",
    "robots.txt",
    replace("robots.txt", "Allow: /", "Allow: /\nDisallow: /prevention/dataset/"),
  ),
  row(
    "robots.txt forbids search engines",
    "robots-forbids",
    "robots.txt",
    edit("robots.txt", (content) => `${content}\nUser-agent: Googlebot\nDisallow: /*.html$\n`),
  ),
  row(
    "robots.txt names another site map",
    "robots-site-map",
    "robots.txt",
    replace("robots.txt", "sitemap.xml", "plan.xml"),
  ),
  row("robots.txt is a page", "named-file-garbled", "robots.txt", (files) =>
    files.set("robots.txt", files.get("404.html") as Uint8Array),
  ),
  row("the site map is gone", "site-map-unreadable", "sitemap.xml", remove("sitemap.xml")),
  row("the site map is empty", "site-map-unreadable", "sitemap.xml", empty("sitemap.xml")),
  row(
    "the site map is malformed",
    "site-map-unreadable",
    "sitemap.xml",
    replace("sitemap.xml", "</url>", ""),
  ),
  row(
    "the site map is in another namespace",
    "site-map-unreadable",
    "sitemap.xml",
    replace("sitemap.xml", "sitemaps.org", "example.org"),
  ),
  row(
    "the site map names a page of another host",
    "site-map-address",
    "sitemap.xml",
    replace("sitemap.xml", `<loc>${BASE}/index.html`, "<loc>https://elsewhere.example/index.html"),
  ),
  row(
    "the site map names a page that is not there",
    "named-file-missing",
    "no-page.html",
    replace("sitemap.xml", "</urlset>", `<url><loc>${BASE}/no-page.html</loc></url></urlset>`),
  ),
  row(
    "the site map lacks the page of a record",
    "site-map-lacks",
    `action/${KEPT}.html`,
    replace("sitemap.xml", `${BASE}/action/${KEPT}.html`, `${BASE}/index.html`),
  ),
  row(
    "the site map lacks the page of a dataset",
    "site-map-lacks",
    "dataset/model.html",
    replace("sitemap.xml", `${BASE}/dataset/model.html`, `${BASE}/index.html`),
  ),
  row(
    "the site map has a day to come",
    "site-map-date",
    "sitemap.xml",
    replace("sitemap.xml", /<lastmod>[^<]*/, "<lastmod>2099-01-01"),
  ),
  row(
    "the site map has a day that is none",
    "site-map-date",
    "sitemap.xml",
    replace("sitemap.xml", /<lastmod>[^<]*/, "<lastmod>21/11/2026"),
  ),
];

const types: readonly FeedBreak[] = [
  ["csv", "text/csv; charset=utf-8", "text/plain", "actions.csv"],
  ["Turtle", "text/turtle; charset=utf-8", "application/octet-stream", ".ttl"],
  ["JSON", "application/json; charset=utf-8", "text/html", ".json"],
  ["JSON-LD", "application/ld+json; charset=utf-8", "application/octet-stream", ".jsonld"],
  ["RDF/XML", "application/rdf+xml; charset=utf-8", "text/plain", "catalog.rdf"],
  ["Parquet", "application/vnd.apache.parquet", "text/plain", "actions.parquet"],
  ["pages in another character set", "text/html; charset=utf-8", "text/html; charset=iso-8859-1", ".html"],
  ["gzip", "application/gzip", "application/x-ndjson", "actions.ndjson.gz"],
].map(([name = "", right = "", wrong = "", where = ""]) =>
  row(`a wrong type is served: ${name}`, "named-file-type", where, replace("_headers", right, wrong)),
);

const facts: readonly FeedBreak[] = [
  row(
    "a theme is no code of the EU",
    "dcat-ap-code-unknown",
    "dataset/",
    everywhere(`${EU}data-theme/HEAL`, `${EU}data-theme/HEALTH`),
  ),
  row(
    "a file type is no code of the EU",
    "dcat-ap-code-unknown",
    "#csv",
    everywhere(`${EU}file-type/CSV`, `${EU}file-type/CVS`),
  ),
  row(
    "a language is no code of the EU",
    "dcat-ap-code-unknown",
    "dataset/",
    everywhere(`${EU}language/FRA`, `${EU}language/QQQ`),
  ),
  row(
    "a frequency is no code of the EU",
    "dcat-ap-code-unknown",
    "dataset/",
    everywhere(`${EU}frequency/IRREG`, `${EU}frequency/SOMETIMES`),
  ),
  row(
    "an availability is no code of the EU",
    "dcat-ap-code-unknown",
    "#",
    everywhere(`${EU}planned-availability/AVAILABLE`, `${EU}planned-availability/MAYBE`),
  ),
  row(
    "a code is of another table",
    "dcat-ap-code",
    "dataset/",
    everywhere(`${EU}language/FRA`, `${EU}country/FRA`),
  ),
  row(
    "a file type is that of another format",
    "format-differs",
    "actions.csv",
    everywhere(`${EU}file-type/CSV`, `${EU}file-type/XLSX`),
  ),
  row(
    "a media type is that of another format",
    "format-differs",
    "actions.csv",
    everywhere("media-types/text/csv", "media-types/text/html"),
  ),
  row(
    "a ring of a polygon is not closed",
    "polygon-malformed",
    "dataset/actions",
    everywhere(", -5.2 41.3))", ", -5.2 41.4))"),
  ),
  row("a polygon leaves the globe", "polygon-malformed", "dataset/actions", everywhere("51.1", "511")),
  row("a polygon is no WKT", "polygon-malformed", "dataset/actions", everywhere("POLYGON((", "POLYGON(")),
  row(
    "a mailbox has no @",
    "contact-address",
    "catalog#",
    everywhere("mailto:donnees@federation", "mailto:donnees.federation"),
  ),
  row(
    "a mailbox is no mailto",
    "contact-address",
    "catalog#",
    everywhere("mailto:donnees@federation", "donnees:federation"),
  ),
  row(
    "the page of the publisher is no address",
    "contact-address",
    "catalog#",
    everywhere("https://federation.example.org/", "federation:example"),
  ),
  row("a date is none", "date-malformed", "dataset/", everywhere("2026-11-2", "2026-13-2")),
  row("a dataset was modified in the future", "modified-in-future", "dataset/", (files) => {
    for (const form of ["jsonld", "ttl", "rdf"])
      edit(`catalog.${form}`, (content) => content.replaceAll(/2026-11-2\d/g, "2099-11-21"))(files);
  }),
  row(
    "a concept has no label",
    "dcat-ap-mandatory",
    "data-theme/HEAL",
    all(
      edit("catalog.jsonld", (content) => content.replaceAll('"skos:prefLabel"', '"skos:altLabel"')),
      edit("catalog.ttl", (content) => content.replaceAll("skos:prefLabel", "skos:altLabel")),
      edit("catalog.rdf", (content) => content.replaceAll("skos:prefLabel", "skos:altLabel")),
    ),
  ),
];

/** Ways to break a feed, each with the rule that must find it and where. */
export const feedBreaks: readonly FeedBreak[] = [
  ...changeLog,
  ...records,
  ...pages,
  ...tables,
  ...forms,
  ...site,
  ...types,
  ...facts,
];
