import { type Concept, type ConceptScheme, schemes } from "@openhpa/vocabularies";
import { generatedNotice, markdownTable } from "./markdown.js";

/** What a reader must know before using a concept: not checked, or kept for old records. */
function remarks({ verified, deprecated, broader }: Concept): string {
  const old = deprecated
    ? [`ancien / deprecated${deprecated.replacedBy ? ` → \`${deprecated.replacedBy}\`` : ""}`]
    : [];
  const doubt = verified ? [] : ["à vérifier / unverified"];
  const wider = broader === undefined ? [] : [`< \`${broader}\``];
  return [...wider, ...doubt, ...old].join(", ");
}

function section(scheme: ConceptScheme): string {
  const concepts = [...scheme.concepts.values()];
  const rows = concepts.map((concept) => [
    `\`${scheme.prefix ?? ""}${concept.notation}\``,
    concept.prefLabel.fr,
    concept.prefLabel.en ?? "",
    concept.definition.fr,
    remarks(concept),
  ]);
  return [
    `## ${scheme.name}`,
    "",
    `**${scheme.title.fr}** : ${scheme.definition.fr}`,
    "",
    `**${scheme.title.en ?? scheme.title.fr}**: ${scheme.definition.en ?? scheme.definition.fr}`,
    "",
    `${concepts.length} concepts · <${scheme.iri}>`,
    "",
    markdownTable(["Code", "Français", "English", "Définition", "Remarques / remarks"], rows),
    "",
  ].join("\n");
}

/** Every concept scheme in Markdown: `docs/reference/vocabularies.md`. */
export function vocabularyReference(): string {
  const all: readonly ConceptScheme[] = Object.values(schemes);
  const index = all.map((scheme) => [
    `[${scheme.name}](#${scheme.name})`,
    scheme.title.fr,
    scheme.title.en ?? "",
    String(scheme.notations.length),
  ]);
  return [
    generatedNotice,
    "# Listes de codes / code lists",
    "",
    markdownTable(["Liste / list", "Français", "English", "Concepts"], index),
    "",
    ...all.map(section),
  ].join("\n");
}
