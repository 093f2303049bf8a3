/** A sentence in the two languages of the tools. */
export interface Sentence {
  readonly fr: string;
  readonly en: string;
}

/** What a person can do with a file that is not read. */
const remedies = {
  encoding: {
    fr: "Ouvrez-le dans le logiciel qui l'a écrit et enregistrez-le en UTF-8.",
    en: "Open it in the program that wrote it and save it in UTF-8.",
  },
  text: {
    fr: "Enregistrez le document en .docx, ou copiez son texte dans un fichier .txt.",
    en: "Save the document as .docx, or copy its text into a .txt file.",
  },
  word: {
    fr: "Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx, sans mot de passe.",
    en: "Open it in Word or LibreOffice and save it as .docx, without a password.",
  },
  workbook: {
    fr: "Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx ou en .csv, sans mot de passe.",
    en: "Open it in Excel or LibreOffice and save it as .xlsx or .csv, without a password.",
  },
  office: {
    fr: "Ouvrez-le et enregistrez-le sans mot de passe : un texte en .docx, un tableau en .xlsx.",
    en: "Open it and save it without a password: a text as .docx, a table as .xlsx.",
  },
  mail: {
    fr: "Enregistrez ses pièces jointes et importez-les, ou copiez le texte du message dans un fichier .txt.",
    en: "Save its attachments and import them, or copy the text of the message into a .txt file.",
  },
  archive: {
    fr: "Sortez-en les documents et importez-les.",
    en: "Take the documents out of it and import them.",
  },
  image: {
    fr: "Écrivez le texte de l'image dans un fichier .txt ou .docx (une reconnaissance de caractères peut aider).",
    en: "Write the text of the image into a .txt or .docx file (character recognition may help).",
  },
  recording: {
    fr: "Écrivez ce qui y est dit dans un fichier .txt ou .docx.",
    en: "Write what is said in it into a .txt or .docx file.",
  },
  record: {
    fr: "Une fiche OpenHPA se vérifie avec « openhpa validate » et se convertit avec « openhpa convert ».",
    en: "An OpenHPA record is checked with “openhpa validate” and converted with “openhpa convert”.",
  },
  graph: {
    fr: "Des données RDF se lisent avec « openhpa convert --from ».",
    en: "RDF data is read with “openhpa convert --from”.",
  },
  other: {
    fr: "Choisissez un document en texte, en .docx, en .html, en .csv ou en .xlsx.",
    en: "Choose a document in text, .docx, .html, .csv or .xlsx.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;

type Remedy = keyof typeof remedies;

/** Every kind of file that is told apart: what it is called, and what to do with it where it is not read. A new kind is one row. */
const kinds = {
  text: ["un texte", "a text", "other"],
  html: ["une page web (HTML)", "a web page (HTML)", "text"],
  docx: ["un document Word (.docx)", "a Word document (.docx)", "text"],
  xlsx: ["un classeur Excel (.xlsx)", "an Excel workbook (.xlsx)", "workbook"],
  empty: ["vide", "empty", "other"],
  blank: [
    "sans texte : il ne contient que des espaces ou des lignes vides",
    "without text: it holds only spaces or empty lines",
    "other",
  ],
  pdf: ["un document PDF", "a PDF document", "text"],
  rtf: ["un document RTF", "an RTF document", "word"],
  postscript: ["un document PostScript", "a PostScript document", "text"],
  epub: ["un livre EPUB", "an EPUB book", "text"],
  doc: ["un ancien document Word (.doc)", "an old Word document (.doc)", "word"],
  xls: ["un ancien classeur Excel (.xls)", "an old Excel workbook (.xls)", "workbook"],
  ppt: ["une ancienne présentation PowerPoint (.ppt)", "an old PowerPoint presentation (.ppt)", "text"],
  pptx: ["une présentation PowerPoint (.pptx)", "a PowerPoint presentation (.pptx)", "text"],
  odt: ["un document LibreOffice (.odt)", "a LibreOffice document (.odt)", "word"],
  ods: ["un classeur LibreOffice (.ods)", "a LibreOffice workbook (.ods)", "workbook"],
  odp: ["une présentation LibreOffice (.odp)", "a LibreOffice presentation (.odp)", "text"],
  office: [
    "un document Office d'un ancien format ou protégé par un mot de passe",
    "an Office document of an old format or with a password",
    "office",
  ],
  eml: ["un courriel (.eml)", "a mail message (.eml)", "mail"],
  msg: ["un courriel Outlook (.msg)", "an Outlook message (.msg)", "mail"],
  mht: ["une page web en archive (.mht)", "an archived web page (.mht)", "text"],
  vcard: ["une carte de visite (vCard)", "a contact card (vCard)", "other"],
  calendar: ["un agenda (iCalendar)", "a calendar (iCalendar)", "other"],
  json: ["un fichier JSON", "a JSON file", "record"],
  rdf: ["un fichier RDF", "an RDF file", "graph"],
  xml: ["un fichier XML", "an XML file", "text"],
  svg: ["une image (SVG)", "an image (SVG)", "image"],
  zip: ["une archive ZIP", "a ZIP archive", "archive"],
  archive: ["une archive", "an archive", "archive"],
  image: ["une image", "an image", "image"],
  audio: ["un enregistrement sonore", "a sound recording", "recording"],
  video: ["une vidéo", "a video", "recording"],
  font: ["une police de caractères", "a font", "other"],
  program: ["un programme", "a program", "other"],
  "foreign-text": [
    "un texte dans un codage ancien (CP850 de DOS, Mac Roman) ou en UTF-32",
    "a text in an old encoding (CP850 of DOS, Mac Roman) or in UTF-32",
    "encoding",
  ],
  binary: ["un fichier binaire d'un format inconnu", "a binary file of an unknown format", "other"],
} as const satisfies Readonly<Record<string, readonly [fr: string, en: string, remedy: Remedy]>>;

/** Name of a kind of file. */
export type FileKindName = keyof typeof kinds;

/** Every kind of file that is told apart. */
export const fileKindNames = Object.keys(kinds) as readonly FileKindName[];

/** What a file is, by its bytes. */
export interface FileKind {
  readonly is: FileKindName;
  /** Its format in capitals, where the kind is wider than one format: `PNG`, `7Z`. */
  readonly format?: string;
}

/** What a file is called, for a sentence that begins “The file is”. */
export function fileKindLabel({ is, format }: FileKind): Sentence {
  const [fr, en] = kinds[is];
  const more = format === undefined ? "" : ` (${format})`;
  return { fr: fr + more, en: en + more };
}

/** What a person can do with a file that is not read. */
export function remedyFor({ is }: FileKind): Sentence {
  return remedies[kinds[is][2]];
}
