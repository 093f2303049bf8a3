import type { ImportReport } from "../import-result.js";
import { columnNamed } from "../table/column-names.js";
import type { TableFacts, TableReport } from "../table/index.js";
import type { FindingGroup } from "./findings.js";

const MOST_CELLS = 5;

function cells({ count, addresses }: TableFacts["notes"][number]): string {
  if (addresses.length === 0) return "";
  const named = addresses.slice(0, MOST_CELLS).join(", ");
  const more = count > MOST_CELLS ? "…" : "";
  return ` (${addresses.length < 2 ? "cellule" : "cellules"} ${named}${more})`;
}

/** What was noticed about the columns and the cells of a table; nothing for other documents. */
export function tableFindings(report: ImportReport): readonly FindingGroup[] {
  if (!("table" in report)) return [];
  const { columns, notes } = (report as TableReport).table;
  const unknown = columns.filter(({ how }) => how === "unknown");
  return [
    {
      id: "colonnes",
      title: "Les colonnes non reconnues",
      remedy:
        "Leur contenu n'est pas repris. Donnez à la colonne l'un des intitulés attendus, puis recommencez.",
      items: unknown.map(({ letter, header, suggestion }) => {
        const meant = suggestion === undefined ? undefined : columnNamed(suggestion)?.label.fr;
        return {
          text: `Colonne ${letter}, «\u00A0${header}\u00A0»${meant ? ` ; peut-être «\u00A0${meant}\u00A0»` : ""}.`,
        };
      }),
    },
    {
      id: "cellules",
      title: "Les cellules du tableau",
      remedy: "Ce qui a été réparé, et ce qui n'a pas pu l'être.",
      items: notes.map((note) => ({ text: `${note.message}${cells(note)}` })),
    },
  ];
}
