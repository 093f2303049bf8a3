import type { HpaRecord } from "@openhpa/core";
import { pick } from "@openhpa/publish/browser";
import type { Site } from "./site.js";

/** What one needs to cite a record; texts are in one line. */
export interface Citation {
  /** The record's key: lower-case letters, digits and hyphens. */
  readonly key: string;
  /** In the language of the source: a citation is the same whoever reads the page. */
  readonly title: string;
  readonly language: string;
  /** The organisation that carries the action, or that runs the base. */
  readonly carrier: string | undefined;
  readonly publisher: string;
  /** Day of the last change of the record, `2026-11-21`. */
  readonly day: string | undefined;
  readonly iri: string;
}

const inLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

/** What one needs to cite a record. */
export function citationOf({ publisher }: Pick<Site, "publisher">, record: HpaRecord, iri: string): Citation {
  const recordLanguage = record.language;
  const { text, language } = pick(
    { language: recordLanguage === "en" ? "en" : "fr", recordLanguage },
    record.title,
  );
  const carrier = record.type === "Action" ? record.carrier?.name : record.operator?.name;
  return {
    key: record.key,
    title: inLine(text),
    language,
    carrier: carrier && inLine(carrier),
    publisher: inLine(publisher.name),
    day: record.modified ?? record.created,
    iri: inLine(iri),
  };
}

/** What TeX reads as a command, as TeX prints it; no brace may stand alone, even escaped: BibTeX counts them. */
const texCharacters: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "#": "\\#",
  $: "\\$",
  "%": "\\%",
  "&": "\\&",
  _: "\\_",
};

function tex(text: string): string {
  return text.replace(/[\\{}~^#$%&_]/g, (character) => texCharacters[character] ?? character);
}

/** An address as BibTeX takes it literally: the characters that would end the field are encoded. */
function texAddress(iri: string): string {
  return iri.replace(/[\\{}\s]/g, encodeURIComponent);
}

/** The citation as a BibTeX entry (LaTeX, JabRef). Names of organisations stand in braces of their own, so that none is cut into first and last name. */
export function toBibTeX({ key, title, language, carrier, publisher, day, iri }: Citation): string {
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["title", `{${tex(title)}}`],
    ["author", carrier && `{${tex(carrier)}}`],
    ["publisher", `{${tex(publisher)}}`],
    ["year", day?.slice(0, 4)],
    ["date", day],
    ["language", language],
    ["url", texAddress(iri)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${key},\n${lines.join(",\n")}\n}\n`;
}

/** The citation in the RIS format (Zotero, EndNote, Mendeley): one line a field, the tag first. */
export function toRis({ title, language, carrier, publisher, day, iri }: Citation): string {
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", "GEN"],
    ["TI", title],
    ["AU", carrier],
    ["PB", publisher],
    ["PY", day?.slice(0, 4)],
    ["DA", day?.replaceAll("-", "/")],
    ["LA", language],
    ["UR", iri],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\n`] : []));
  return `${lines.join("")}ER  - \n`;
}
