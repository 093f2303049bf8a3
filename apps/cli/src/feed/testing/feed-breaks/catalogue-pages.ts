import { edit, empty, type FeedBreak, garble, KEPT, remove, replace, row } from "./feed-break.js";

export const pages: readonly FeedBreak[] = [
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
