import { DOCX_LIMITS, type DocxFault, readDocxParts } from "../documents/docx/docx-parts.js";
import { readDocxText } from "../documents/docx/docx-text.js";
import type { Imported, ImportOptions, ImportReport } from "../import-result.js";
import { refusedAsTooLong, refusedImport } from "../refusal.js";
import { readSourceText } from "../source-text.js";
import { readCjc } from "./import-cjc.js";

type Refusal = NonNullable<ImportReport["refused"]>;

const megabytes = (bytes: number) => `${bytes / 1_000_000} Mo`;
const AGAIN = "Ouvrez-le dans Word ou LibreOffice et enregistrez-le de nouveau en .docx.";

/** What a person is told about a file that is not read. */
const refusals: Readonly<Record<DocxFault, Refusal>> = {
  "too-large": {
    code: "document-too-large",
    message: `Le fichier dépasse ${megabytes(DOCX_LIMITS.file)} : ce n'est pas un questionnaire. Rien n'a été lu.`,
  },
  "not-a-zip": {
    code: "not-a-document",
    message: "Le fichier n'est pas un document Word (.docx). Rien n'a été lu.",
  },
  "old-or-protected": {
    code: "not-a-document",
    message: `Le fichier est un ancien document Word (.doc) ou il est protégé par un mot de passe. ${AGAIN}`,
  },
  truncated: {
    code: "not-a-document",
    message: "Le fichier est incomplet : sa fin manque. Demandez-le de nouveau à la personne qui l'a envoyé.",
  },
  "too-many-parts": {
    code: "unsafe-document",
    message: `Le fichier contient plus de ${DOCX_LIMITS.parts} éléments : ce n'est pas un questionnaire. Rien n'a été lu.`,
  },
  "expands-too-much": {
    code: "unsafe-document",
    message: `Le texte du fichier est bien plus gros que celui d'un questionnaire (limite : ${megabytes(DOCX_LIMITS.expanded)} une fois décompressé). Rien n'a été lu.`,
  },
  macros: {
    code: "unsafe-document",
    message: "Le document contient des macros. Enregistrez-le sans macros, en .docx, puis recommencez.",
  },
  entities: {
    code: "unsafe-document",
    message: `Le document contient une déclaration que Word n'écrit jamais (entités XML). ${AGAIN}`,
  },
  "too-long": {
    code: "text-too-long",
    message: "Le texte du document est bien plus long que celui d'un questionnaire. Rien n'a été lu.",
  },
  "no-document": {
    code: "not-a-document",
    message: "Le fichier est une archive sans document Word. Rien n'a été lu.",
  },
  damaged: { code: "not-a-document", message: `Le document est abîmé. ${AGAIN}` },
};

function refused(fault: DocxFault, { file }: ImportOptions): Imported {
  const { report } = refusedImport({ file, source: "cjc" }, refusals[fault]);
  return { records: [], report: { ...report, spansIn: "extracted-text" } };
}

const EXTRACTED =
  "Document Word : les passages cités sont ceux du texte extrait (un paragraphe par ligne), non du fichier.";

/**
 * Reads a Word document (.docx) that holds the questions of the fiche, the filled-in questionnaire among them. Spans count in the extracted text.
 * Never throws for bad input: what is not a safe Word document is refused in the report.
 */
export async function importCjcDocx(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  const read = readDocxParts(bytes);
  if (!read.ok) return refused(read.fault, options);
  const document = await readDocxText(read.parts);
  if (!document) return refused("damaged", options);
  const { text, helpLines } = document;
  return (
    refusedAsTooLong(text, "cjc", options) ??
    readCjc(
      { text: readSourceText(text), aside: helpLines, spansIn: "extracted-text", note: EXTRACTED },
      options,
    )
  );
}
