import type { ImportReport } from "../import-result.js";
import { refusedImport } from "../refusal.js";
import { LARGEST_STREAM, LARGEST_TABLE } from "./sheet.js";
import type { ImportedTable, TableFacts, TableOptions } from "./table-report.js";

type RefusalCode = NonNullable<ImportReport["refused"]>["code"];

const CUT = "Découpez le tableau en plusieurs fichiers.";
const STREAM =
  "« openhpa import » lit un tableau de cette taille ligne par ligne ; sinon, découpez le tableau en plusieurs fichiers.";

/** Why a table is too large within some bounds, and what to do. */
const tooLarge = (
  { bytes, rows, cells }: Readonly<Record<"bytes" | "rows" | "cells", number>>,
  remedy: string,
) =>
  ({
    "too-many-bytes": [
      "text-too-long",
      `Le fichier dépasse ${bytes / 1024 / 1024} Mo : rien n'a été lu. ${remedy}`,
    ],
    "too-many-rows": ["text-too-long", `Le tableau a plus de ${rows} lignes : rien n'a été lu. ${remedy}`],
    "too-many-cells": [
      "text-too-long",
      `Le tableau a plus de ${cells} cellules remplies : rien n'a été lu. ${remedy}`,
    ],
  }) as const;

/** Why a table is not read at all, in French. */
export const refusals = {
  ...tooLarge(LARGEST_TABLE, STREAM),
  "too-many-columns": [
    "text-too-long",
    `Le tableau a plus de ${LARGEST_TABLE.columns} colonnes : ce n'est pas un tableau d'actions, rien n'a été lu.`,
  ],
  "line-too-long": [
    "text-too-long",
    "Une ligne du fichier dépasse un million de caractères : ce n'est pas un tableau d'actions, rien n'a été lu.",
  ],
  "too-many-merges": [
    "text-too-long",
    `Une feuille du classeur a plus de ${LARGEST_STREAM.merges} plages de cellules fusionnées : rien n'a été lu. ${CUT}`,
  ],
  "too-many-sheets": [
    "text-too-long",
    `Le classeur a plus de ${LARGEST_STREAM.sheets} feuilles : rien n'a été lu. ${CUT}`,
  ],
  "too-many-strings": [
    "text-too-long",
    "Les textes du classeur sont trop longs pour être tenus en mémoire : rien n'a été lu. Enregistrez la feuille en CSV, qui est lu ligne par ligne.",
  ],
  "rows-out-of-order": [
    "not-a-text",
    "Les lignes d'une feuille du classeur ne sont pas enregistrées dans leur ordre : rien n'a été lu. Ouvrez-le dans le tableur et enregistrez-le de nouveau.",
  ],
  empty: ["not-a-text", "Le fichier est vide."],
  binary: [
    "not-a-text",
    "Le fichier n'est pas un tableau en texte (CSV) : il contient trop de caractères de contrôle. Enregistrez-le au format CSV ou XLSX.",
  ],
  "other-encoding": [
    "not-a-text",
    "Les accents du fichier ne sont ni en UTF-8 ni en Windows-1252 : il vient sans doute de DOS (CP850) ou d'un ancien Macintosh. Ouvrez-le dans le tableur et enregistrez-le en « CSV UTF-8 » ou en .xlsx.",
  ],
  workbook: [
    "not-a-text",
    "Le fichier est un classeur (ou une archive zip), pas un CSV : importez-le comme classeur XLSX.",
  ],
  "old-workbook": [
    "not-a-text",
    "Le fichier est un classeur de l'ancien format .xls, ou protégé par un mot de passe : enregistrez-le au format .xlsx, sans mot de passe.",
  ],
  "not-a-workbook": [
    "not-a-text",
    "Le fichier n'est pas un classeur XLSX lisible : il est abîmé, incomplet ou d'un autre format. Enregistrez-le de nouveau au format .xlsx.",
  ],
  "zip-too-large": [
    "text-too-long",
    "Le classeur se décompresse en un contenu bien trop grand (bombe zip ?) : la lecture a été arrêtée, rien n'a été lu.",
  ],
} as const satisfies Readonly<Record<string, readonly [RefusalCode, string]>>;

export type RefusalReason = keyof typeof refusals;

const nothing: Omit<TableFacts, "format"> = {
  encoding: "utf-8",
  byteOrderMark: false,
  separator: null,
  sheet: null,
  headerRow: null,
  isExport: false,
  columns: [],
  constants: {},
  notes: [],
  cells: [],
  issues: [],
};

/** The result of a table that is not read: no record, and the reason. */
export function refusedTable(
  { file }: TableOptions,
  format: TableFacts["format"],
  refused: NonNullable<ImportReport["refused"]>,
  facts: Partial<TableFacts> = {},
): ImportedTable {
  const { report } = refusedImport({ file, source: "table" }, refused);
  return {
    records: [],
    report: {
      ...report,
      spansIn: format === "csv" ? "file" : "extracted-text",
      table: { format, ...nothing, ...facts },
    },
  };
}

/** The same, by the name of the reason. */
export function refusedFor(
  options: TableOptions,
  format: TableFacts["format"],
  reason: RefusalReason,
): ImportedTable {
  const [code, message] = refusals[reason];
  return refusedTable(options, format, { code, message });
}

/** The same for a table that is read row by row, whose bounds are wider. */
export function refusedForStream(
  options: TableOptions,
  format: TableFacts["format"],
  reason: RefusalReason,
): ImportedTable {
  const [code, message] = { ...refusals, ...tooLarge(LARGEST_STREAM, CUT) }[reason];
  return refusedTable(options, format, { code, message });
}
