import { ONTOLOGY, VOCAB } from "@openhpa/vocabularies";
import {
  linkTargets,
  type OutwardLink,
  outwardLinks,
  territoryForms,
  unverifiedLinks,
} from "@openhpa/vocabularies/links";
import type { Quad } from "n3";
import { statements } from "./statements.js";
import { turtleDocument } from "./turtle-document.js";

const COLUMNS = [
  "subject",
  "property",
  "object",
  "target",
  "label",
  "source",
  "checked",
  "verified",
] as const;

/** A table of tab-separated values; a cell has no tab and no line break. */
const table = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => `${cells.map((cell) => cell.replaceAll(/\s+/g, " ")).join("\t")}\n`).join("");

const rowOf = (link: OutwardLink) => COLUMNS.map((column) => String(link[column]));

/** The verified links outward as tab-separated values, a link a line: `v1/links/links.tsv`. */
export function generateLinkTable(): string {
  return table([COLUMNS, ...outwardLinks.map(rowOf)]);
}

/** The links that no source confirms, in the same columns: `v1/links/unverified.tsv`. */
export function generateUnverifiedTable(): string {
  return table([COLUMNS, ...unverifiedLinks.map(rowOf)]);
}

const SUBJECTS = {
  "municipal-arrondissement": "commune",
  "overseas-collectivity": "departement",
  switzerland: "country",
} as const;

/** The forms of the addresses of places, in the same columns with `{code}` for the code: `v1/links/forms.tsv`. */
export function generateFormTable(): string {
  const rows = Object.entries(territoryForms).map(([kind, form]) => {
    const type = SUBJECTS[kind as keyof typeof SUBJECTS] ?? kind;
    const subject = `${VOCAB}${type}/${kind === "switzerland" ? "CH" : "{code}"}`;
    const object = linkTargets[form.target].space + form.path;
    return [
      subject,
      form.property,
      object,
      form.target,
      kind,
      form.source,
      form.checked,
      String(form.verified),
    ];
  });
  return table([COLUMNS, ...rows]);
}

/** The statements of some links. */
export function linkQuads(links: readonly OutwardLink[]): Quad[] {
  const out = statements();
  for (const { subject, property, object } of links) out.iri(subject, property, object);
  return out.quads;
}

/** The unverified links as Turtle, for those who take them all the same: `v1/links/unverified.ttl`. */
export function generateUnverifiedLinks(): string {
  const head = `Links that no source confirms: they are in no vocabulary and in no dump of ${ONTOLOGY}. Generated, do not edit.`;
  return turtleDocument(head, [{ title: "Unverified links outward", quads: linkQuads(unverifiedLinks) }]);
}
