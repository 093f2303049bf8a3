import { classOf, type ModelClass, type ModelField, modelClasses } from "@openhpa/core";
import { generatedNotice, markdownTable } from "./markdown.js";

/** Kinds of value in words, French and English. */
const kinds: { readonly [K in ModelField["datatype"]["kind"]]?: string } = {
  text: "texte par langue / text by language",
  string: "texte / string",
  key: "clé / key",
  integer: "entier / integer",
  decimal: "décimal / decimal",
  boolean: "booléen / boolean",
  edtf: "date EDTF",
  year: "année / year",
  date: "jour / day",
  language: "étiquette de langue / language tag",
  iri: "adresse web / web address",
  territory: "code de territoire / territory code",
  record: "clé ou adresse d'une fiche / key or address of a record",
};

function valueWords(field: ModelField): string {
  const of = classOf(field);
  const { datatype } = field;
  if (of) return `[${of.name}](#${of.name.toLowerCase()})`;
  if (datatype.kind === "code") return `code : [${datatype.scheme}](vocabularies.md#${datatype.scheme})`;
  if (datatype.kind === "const") return `\`${datatype.value}\``;
  if (datatype.kind === "reference") return `clé de / key of [${datatype.to}](#${datatype.to.toLowerCase()})`;
  return kinds[datatype.kind] ?? datatype.kind;
}

function cardinality({ required, many, ordered }: ModelField): string {
  if (!many) return required ? "1" : "0..1";
  return ordered ? "0..n, ordonné / ordered" : "0..n";
}

function row(field: ModelField): readonly string[] {
  return [
    `\`${field.name}\``,
    `${field.fr[0]} / ${field.en[0]}`,
    `${field.fr[1]}<br>*${field.en[1]}*`,
    valueWords(field),
    cardinality(field),
    `\`${field.iri ?? `hpa:${field.name}`}\``,
    field.asks?.level ?? "",
  ];
}

function section(entry: ModelClass): string {
  const head = [
    "Champ / field",
    "Libellé / label",
    "Définition / definition",
    "Valeur / value",
    "Nombre / count",
    "Terme / term",
    "Niveau / level",
  ];
  return [
    `## ${entry.name}`,
    "",
    `**${entry.fr[0]}** : ${entry.fr[1]}`,
    "",
    `**${entry.en[0]}**: ${entry.en[1]}`,
    "",
    `Classe / class : \`${entry.iri}\``,
    "",
    markdownTable(head, entry.fields.map(row)),
    "",
  ].join("\n");
}

/** Every class and field of the model in Markdown: `docs/reference/fields.md`. */
export function fieldReference(): string {
  const intro = [
    generatedNotice,
    "# Référence des champs / field reference",
    "",
    "Chaque champ, avec son sens, sa valeur, le nombre de valeurs permis et le terme RDF qui le porte. « Niveau » : le niveau de complétude qui demande le champ (recorded, publishable, complete, evaluated).",
    "",
    "*Every field with its meaning, its value, how many values it takes and the RDF term that carries it. “Level”: the level of completeness that asks for the field.*",
    "",
    modelClasses.map((entry) => `[${entry.name}](#${entry.name.toLowerCase()})`).join(" · "),
    "",
  ];
  return [...intro, ...modelClasses.map(section)].join("\n");
}
