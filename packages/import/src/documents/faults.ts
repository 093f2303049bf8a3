import { type FileKindName, fileKindLabel, type Sentence } from "../file-kind/index.js";
import type { ImportReport } from "../import-result.js";

type Code = NonNullable<ImportReport["refused"]>["code"];

const AGAIN = {
  fr: "Ouvrez-le, enregistrez-le de nouveau et recommencez.",
  en: "Open it, save it again and start over.",
};

/** Why a document that has a known format is not read, and what a person can do. A new fault is one row. */
const faults = {
  "too-large": [
    "document-too-large",
    "Le fichier est bien plus gros que celui d'une fiche (limite : 30 Mo). Enregistrez-le sans images, ou seulement les pages de la fiche.",
    "The file is much larger than that of a record (limit: 30 MB). Save it without pictures, or only the pages of the record.",
  ],
  "too-long": [
    "text-too-long",
    "Le document est trop long pour une fiche. Enregistrez à part les pages de chaque action.",
    "The document is too long for a record. Save the pages of each action on their own.",
  ],
  "too-many-parts": [
    "unsafe-document",
    `Le fichier contient bien plus d'éléments que celui d'une fiche. ${AGAIN.fr}`,
    `The file holds many more parts than that of a record. ${AGAIN.en}`,
  ],
  "expands-too-much": [
    "unsafe-document",
    `Une fois décompressé, le fichier est bien plus gros que celui d'une fiche. ${AGAIN.fr}`,
    `Once unpacked, the file is much larger than that of a record. ${AGAIN.en}`,
  ],
  "too-deep": [
    "unsafe-document",
    `Les parties du fichier sont emboîtées bien plus que celles d'une fiche. ${AGAIN.fr}`,
    `The parts of the file are nested much deeper than those of a record. ${AGAIN.en}`,
  ],
  "too-slow": [
    "unsafe-document",
    `La lecture du fichier n'en finissait pas : elle a été arrêtée. ${AGAIN.fr}`,
    `Reading the file did not come to an end: it was stopped. ${AGAIN.en}`,
  ],
  "too-much-memory": [
    "unsafe-document",
    `La lecture du fichier demandait trop de mémoire : elle a été arrêtée. ${AGAIN.fr}`,
    `Reading the file took too much memory: it was stopped. ${AGAIN.en}`,
  ],
  protected: [
    "unsafe-document",
    "Le document est protégé (mot de passe ou droits restreints). Enregistrez-le sans protection, puis recommencez.",
    "The document is protected (password or restricted rights). Save it without protection, then start over.",
  ],
  scripts: [
    "unsafe-document",
    "Le document contient des scripts. Imprimez-le en PDF, ou enregistrez-le sans scripts, puis recommencez.",
    "The document contains scripts. Print it to PDF, or save it without scripts, then start over.",
  ],
  macros: [
    "unsafe-document",
    "Le document contient des macros. Enregistrez-le sans macros, puis recommencez.",
    "The document contains macros. Save it without macros, then start over.",
  ],
  entities: [
    "unsafe-document",
    `Le document contient une déclaration que les logiciels de bureau n'écrivent jamais (entités XML). ${AGAIN.fr}`,
    `The document contains a declaration that office programs never write (XML entities). ${AGAIN.en}`,
  ],
  "no-text": [
    "not-a-text",
    "Le document n'a pas de texte : ses pages sont sans doute des images (document numérisé). Passez-le par une reconnaissance de caractères, ou demandez le fichier d'origine.",
    "The document has no text: its pages are probably pictures (a scan). Put it through character recognition, or ask for the original file.",
  ],
  "no-words": ["not-a-text", "Le document n'a pas de texte.", "The document has no text."],
  "only-attachments": [
    "not-a-text",
    "Le courriel n'a pas de texte, seulement des pièces jointes. Enregistrez-les et importez-les.",
    "The message has no text, only attachments. Save them and import them.",
  ],
  "unreadable-text": [
    "not-a-text",
    "Le texte du document ne peut pas être lu : ses polices ne disent pas quels caractères elles dessinent. Demandez le fichier d'origine, ou copiez son texte dans un fichier .txt.",
    "The text of the document cannot be read: its fonts do not say which characters they draw. Ask for the original file, or copy its text into a .txt file.",
  ],
  damaged: [
    "not-a-document",
    `Le document est abîmé ou incomplet. ${AGAIN.fr} Sinon, demandez-le de nouveau à la personne qui l'a envoyé.`,
    `The document is damaged or incomplete. ${AGAIN.en} Else ask again the person who sent it.`,
  ],
} as const satisfies Readonly<Record<string, readonly [code: Code, fr: string, en: string]>>;

/** Why a document is not read. */
export type DocumentFault = keyof typeof faults;

/** Ends the reading of a document from inside; readers of documents give it back as a value. */
export class DocumentFaultError extends Error {
  constructor(readonly fault: DocumentFault) {
    super(fault);
    this.name = "DocumentFaultError";
  }
}

/** What a person is told about a document that is not read: what it is, why, and what to do. */
export function faultRefusal(
  fault: DocumentFault,
  kind: FileKindName,
): NonNullable<ImportReport["refused"]> & { readonly messages: Sentence } {
  const [code, fr, en] = faults[fault];
  const what = fileKindLabel({ is: kind });
  const messages = {
    fr: `Le fichier est ${what.fr} : rien n'a été lu. ${fr}`,
    en: `The file is ${what.en}: nothing was read. ${en}`,
  };
  return { code, message: messages.fr, messages };
}
