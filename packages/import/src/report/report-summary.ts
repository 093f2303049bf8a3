import type { DocumentNote } from "../documents/index.js";
import type { ImportReport, LineState, RecognisedBy } from "../import-result.js";
import { importSources } from "../sources.js";
import { counted, stateNames } from "./wording.js";

/** How many lines became what, those included that the report does not list. */
function allLines({ lines, totals }: ImportReport): Map<LineState, number> {
  if (totals) return new Map(Object.entries(totals.lines) as [LineState, number][]);
  const counts = new Map<LineState, number>();
  for (const { state } of lines) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

/** How many lines became what, most first; blank lines are left out. */
export function lineCounts(report: ImportReport): readonly (readonly [LineState, number])[] {
  const counts = allLines(report);
  counts.delete("blank");
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The lines of a document in one sentence. */
export function lineSummary(report: ImportReport): string {
  const counts = lineCounts(report).map(([state, count]) => counted(count, stateNames[state]));
  const count = [...allLines(report).values()].reduce((sum, one) => sum + one, 0);
  const lines = counted(count, ["ligne", "lignes"]);
  return counts.length === 0 ? `${lines}.` : `${lines} : ${counts.join(", ")}.`;
}

/** The name of the file, without the folders around it. */
export function fileName({ file }: ImportReport): string {
  return file.split(/[\\/]/).at(-1) || file;
}

/** What kind of document was read, as people say it. */
export function sourceName({ source }: ImportReport): string {
  const label = Object.entries(importSources).find(([name]) => name === source)?.[1].label;
  return /^[^,(]+/.exec(label ?? "")?.[0].trim() ?? source;
}

/** By what a document was recognised, as people say it. */
const recognised: Readonly<Record<RecognisedBy, string>> = {
  format: "à son format",
  address: "à son adresse",
  headings: "à ses rubriques",
  profile: "au profil donné",
  understanding: "à ce qui en a été compris : vérifiez",
};

/** What of a document was not read, as people say it of one and of several. */
const notRead: Readonly<Record<DocumentNote["code"], readonly [one: string, several: string]>> = {
  attachments: [
    "pièce jointe n'a pas été lue : enregistrez-la et importez-la",
    "pièces jointes n'ont pas été lues : enregistrez-les et importez-les",
  ],
  "pages-without-text": [
    "page n'a pas de texte : c'est sans doute une image, qui n'est pas lue",
    "pages n'ont pas de texte : ce sont sans doute des images, qui ne sont pas lues",
  ],
  "deleted-text": ["passage supprimé n'a pas été lu", "passages supprimés n'ont pas été lus"],
  comments: ["commentaire n'a pas été lu", "commentaires n'ont pas été lus"],
  "lines-of-persons": [
    "ligne qui dit seulement qui écrit à qui n'a pas été lue",
    "lignes qui disent seulement qui écrit à qui n'ont pas été lues",
  ],
};

const languageNames: Readonly<Record<string, string>> = {
  fr: "français",
  de: "allemand",
  it: "italien",
  en: "anglais",
  rm: "romanche",
};

/** In which language a document was taken, where somebody has to look: nobody knows it, or only its headings tell it. */
function languageNote({ language }: Pick<ImportReport, "language">): readonly string[] {
  if (language === undefined || language.by === "stated") return [];
  const { tag = "", by } = language;
  const name = languageNames[tag] ?? `« ${tag} »`;
  if (by === "undecided")
    return [
      "Langue du texte non reconnue : il n'en porte aucune. Indiquez-la avec --language (fr, de, it, en, rm).",
    ];
  if (by === "headings")
    return tag === "fr" ? [] : [`Langue du texte : ${name}, d'après ses intitulés : vérifiez.`];
  return tag === "fr" ? [] : [`Langue reconnue : ${name}.`];
}

/** How many records a document gave, and how many of them are not valid. */
export function recordCounts({ records, totals }: ImportReport): {
  readonly count: number;
  readonly invalid: number;
} {
  if (totals) return { count: totals.records, invalid: totals.invalid };
  return { count: records.length, invalid: records.filter(({ ok }) => !ok).length };
}

/** What is said of a report that does not list everything. */
function boundNote({ totals }: Pick<ImportReport, "totals">): readonly string[] {
  if (!totals) return [];
  const invalid = totals.invalid > 0 ? `, dont ${totals.invalid} que la base refuserait` : "";
  return [
    `Grand tableau\u00A0: ${counted(totals.records, ["fiche", "fiches"])}${invalid}. Ce rapport montre quelques fiches et les premières remarques de chaque sorte, avec leur nombre.`,
  ];
}

/** How the document was taken and what of it was not read, a sentence each; none where its source was named and its text is the file. */
export function readingNotes({ recognisedBy, document, ...report }: ImportReport): readonly string[] {
  const taken =
    recognisedBy === undefined || report.refused
      ? []
      : [`Nature reconnue ${recognised[recognisedBy]} (${sourceName({ ...report })}).`];
  const spoken = report.refused ? [] : languageNote(report);
  const bound = boundNote(report);
  if (!document) return [...taken, ...spoken, ...bound];
  const { pages, notes } = document;
  const length = pages === undefined ? [] : [`${counted(pages, ["page", "pages"])}.`];
  return [
    ...taken,
    ...spoken,
    ...length,
    ...notes.map(({ code, count }) => `${counted(count, notRead[code])}.`),
  ];
}

/** The number of a line as people say it, with its page where the document has several. */
export function lineWords({ lines, document }: ImportReport, number: number): string {
  const page = (document?.pages ?? 1) > 1 ? lines.find((line) => line.number === number)?.page : undefined;
  return page === undefined ? `ligne ${number}` : `ligne ${number}, page ${page}`;
}
