import { actionColumns, type Column } from "@openhpa/core/columns";
import { cellStyle, withoutFormula } from "@openhpa/import/workbook";
import { schemeNamed } from "@openhpa/vocabularies";
import type { WholeSheet } from "./xlsx-notes.js";

const { wrapped, wrappedHeader } = cellStyle;

/** What a column holds, in a word that people know. */
const typeWords: Readonly<Record<Column["type"], string>> = {
  string: "texte",
  integer: "nombre entier",
  number: "nombre",
  boolean: "oui ou non",
  year: "année",
  date: "date",
};

/** The values of a coded column: each label with its code; the concepts that are kept for old records only are marked. */
function valuesOf({ field }: Column): string | null {
  if (field.datatype.kind !== "code") return null;
  const { concepts, prefix = "" } = schemeNamed(field.datatype.scheme);
  return [...concepts.values()]
    .map(({ notation, prefLabel, deprecated }) => {
      const old = deprecated ? " – ancien terme" : "";
      return `${prefLabel.fr} (${prefix}${notation})${old}`;
    })
    .join("\n");
}

function* rows(): Generator<readonly (string | null)[]> {
  for (const column of actionColumns) {
    const { label, name, type, definition, required, field } = column;
    const kind = field.many ? "liste, un élément par ligne" : typeWords[type];
    yield [label.fr, name, definition.fr, required ? `${kind}, obligatoire` : kind, valuesOf(column)].map(
      (text) => (text === null ? null : withoutFormula(text)),
    );
  }
}

const column = (header: string, width: number) => ({ header, width, style: wrapped });

/** The sheet that explains the columns: title, name in the other files, definition, form, and the values of coded ones. */
export function dictionarySheet(): WholeSheet {
  return {
    name: "Dictionnaire",
    columns: [
      column("Titre de la colonne", 32),
      column("Nom dans actions.csv et actions.parquet", 28),
      column("Définition", 60),
      column("Forme", 22),
      column("Valeurs possibles (code)", 70),
    ],
    rows: [...rows()],
    headerStyle: wrappedHeader,
    hasFilter: true,
  };
}
