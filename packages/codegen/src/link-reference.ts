import { VOCAB } from "@openhpa/vocabularies";
import {
  linkTargets,
  type OutwardLink,
  outwardLinks,
  territoryForms,
  unverifiedLinks,
} from "@openhpa/vocabularies/links";
import { generatedNotice, markdownTable } from "./markdown.js";

const row = ({ subject, property, object, label }: OutwardLink) => [
  `\`${subject.slice(VOCAB.length)}\``,
  `\`${property}\``,
  `<${object}>`,
  label,
];
const HEAD = ["Concept", "Propriété / property", "Adresse / address", "Libellé / label"];

/** The links of one target, block by block: each block has one source and one day. */
function blocks(links: readonly OutwardLink[]): string {
  const sources = [...new Set(links.map(({ source, checked }) => `${source} (${checked})`))];
  return sources
    .map((source) => {
      const rows = links.filter((link) => `${link.source} (${link.checked})` === source).map(row);
      return `Source : ${source}\n\n${markdownTable(HEAD, rows)}\n`;
    })
    .join("\n");
}

function section(name: string, all: readonly OutwardLink[]): readonly string[] {
  const target = linkTargets[name as keyof typeof linkTargets];
  const links = all.filter((link) => link.target === name);
  if (links.length === 0) return [];
  return [`## ${target.title.fr} / ${target.title.en}`, "", blocks(links)];
}

function forms(): string {
  const rows = Object.entries(territoryForms).map(([kind, { target, path, example, source, checked }]) => {
    const { space } = linkTargets[target];
    return [kind, `\`${space}${path}\``, `<${space}${example}>`, `${source} (${checked})`];
  });
  return markdownTable(["Sorte / kind", "Forme / form", "Exemple / example", "Source"], rows);
}

function counts(): string {
  const rows = Object.entries(linkTargets).map(([name, { title }]) => {
    const count = (links: readonly OutwardLink[]) =>
      String(links.filter(({ target }) => target === name).length);
    return [title.fr, title.en, count(outwardLinks), count(unverifiedLinks)];
  });
  return markdownTable(["Vers", "To", "Vérifiés / verified", "À vérifier / unverified"], rows);
}

/** Every link outward in Markdown, with its source: `docs/reference/links.md`. */
export function linkReference(): string {
  const targets = Object.keys(linkTargets);
  return [
    generatedNotice,
    "# Liens vers l'extérieur / links outward",
    "",
    "Les mêmes lignes en TSV : `schemas/v1/links/`. The same rows as TSV: `schemas/v1/links/`.",
    "",
    counts(),
    "",
    "## Lieux / places (`foaf:focus`)",
    "",
    forms(),
    "",
    ...targets.flatMap((name) => section(name, outwardLinks)),
    "# À vérifier / unverified",
    "",
    ...targets.flatMap((name) => section(name, unverifiedLinks)),
  ].join("\n");
}
