import { all, EU, edit, everywhere, type FeedBreak, row } from "./feed-break.js";

export const facts: readonly FeedBreak[] = [
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
