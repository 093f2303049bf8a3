import type { Imported, ImportReport, ReportLine } from "../import-result.js";
import type { TableReport } from "../table/index.js";
import { refusalIn } from "./refused-format.js";
import { withoutContactsOfFurniture, withoutUnclearContacts } from "./unclear-contacts.js";

/** Values that the place of a line gives, whatever it says: they prove no understanding. */
const BY_PLACE = /^\/(?:title|edition|key|kind)(?:\/|$)/;
/** States of lines that neither were nor could be understood. */
const ASIDE = new Set(["blank", "furniture", "repeated", "after-cut"]);
/** With fewer kinds of value than this, a document of which less than this share of its characters led to them is not understood. */
const FEWEST_FIELDS = 2;
const SMALLEST_SHARE = 0.1;

const isUnderstood = ({ state, paths }: ReportLine) =>
  state === "label" || (state === "field" && paths.some((path) => !BY_PLACE.test(path)));

const charactersOf = (lines: readonly ReportLine[]) =>
  lines.reduce((sum, { text }) => sum + text.trim().length, 0);

/** A table of one known column and without titles, or of which no row is an action, is a text in which one line looks like a header. */
function isNoTable({ records, report }: Imported): boolean {
  if (!("table" in report)) return false;
  if (records.length === 0) return true;
  const known = (report as TableReport).table.columns.filter(({ column }) => column !== null);
  return known.length < FEWEST_FIELDS && records.every((record) => record.title === undefined);
}

/** What of a document was understood, its title apart: lines of the layout, and lines that values rest on. */
function understandingOf({ lines }: ImportReport): {
  readonly understood: readonly ReportLine[];
  readonly all: readonly ReportLine[];
} {
  const all = lines.filter(({ state }) => !ASIDE.has(state));
  return { all, understood: all.filter(isUnderstood) };
}

/** True when hardly anything of a document was understood: nothing beyond its title, or one kind of value in a small part of it. */
function isHardlyUnderstood(imported: Imported): boolean {
  const { report } = imported;
  if (report.refused) return false;
  const { all, understood } = understandingOf(report);
  if (understood.length === 0 || isNoTable(imported)) return true;
  const fields = new Set(
    understood.flatMap(({ state, paths }) =>
      state === "label" ? [] : paths.filter((path) => !BY_PLACE.test(path)).map((path) => path.split("/")[1]),
    ),
  );
  const rest = all.filter((line) => line.state !== "field" || isUnderstood(line));
  return fields.size < FEWEST_FIELDS && charactersOf(understood) < SMALLEST_SHARE * charactersOf(rest);
}

/** The same report of a document that gives no record: what a value rested on is listed as not understood. */
function withoutRecord(report: ImportReport): ImportReport {
  const listed = new Set(report.notUnderstood.map(({ line }) => line));
  const unlisted = report.lines.filter(({ state, number }) => state === "field" && !listed.has(number));
  const more = unlisted.map(({ number, start, end, text }) => ({ line: number, start, end, text }));
  return {
    ...report,
    records: [],
    lines: report.lines.map(({ number, start, end, text, state, repeats, page }) => ({
      number,
      start,
      end,
      text,
      state: state === "field" ? "not-understood" : state,
      paths: [],
      ...(page === undefined ? {} : { page }),
      ...(repeats === undefined ? {} : { repeats }),
    })),
    notUnderstood: [...report.notUnderstood, ...more].sort((a, b) => a.start - b.start),
    contradictions: [],
  };
}

/** True when a document holds the rubrics of its layout and nothing else: nobody has filled it in. */
function isBlank({ report }: Imported): boolean {
  const said = report.lines.filter(({ state }) => !ASIDE.has(state));
  return report.refused === undefined && said.length > 0 && said.every(({ state }) => state === "label");
}

/** The report of a document that nobody has filled in. */
function blankImport({ report }: Imported): Imported {
  const refused = refusalIn("blank-document", {
    fr: "Document vide : rien n'a été rempli. Aucune fiche n'est écrite.",
    en: "Blank document: nothing was filled in. No record is written.",
  });
  return { records: [], report: { ...withoutUnclearContacts(withoutRecord(report)), refused } };
}

/** What a document was read as, and the source that its headings rather speak for. */
export interface ReadAs {
  /** What the source is, in French. */
  readonly label: string;
  readonly other: string | undefined;
}

/**
 * The same import, or one without records when hardly anything of the document was understood: its report says so first, and still lists every
 * line, without what may be of a person. Nothing certain is no record.
 */
export function withoutHardlyUnderstood(imported: Imported, { label, other }: ReadAs): Imported {
  if (isBlank(imported)) return blankImport(imported);
  const { report } = imported;
  if (!isHardlyUnderstood(imported)) return { ...imported, report: withoutContactsOfFurniture(report) };
  const { all, understood } = understandingOf(report);
  const counts = {
    fr: `${understood.length} ${understood.length < 2 ? "ligne" : "lignes"} sur ${all.length}`,
    en: `${understood.length} lines of ${all.length}`,
  };
  const hint =
    other === undefined
      ? {
          fr: `Vérifiez que c'est bien ce qui est lu ici : ${label}.`,
          en: "Check that it is a document of this kind.",
        }
      : { fr: `Essayez : openhpa import ${other}`, en: `Try: openhpa import ${other}` };
  const refused = refusalIn("hardly-understood", {
    fr: `Presque rien de ce document n'a été compris (${counts.fr}, le titre mis à part) : aucune fiche n'est écrite. ${hint.fr}`,
    en: `Hardly anything of this document was understood (${counts.en}, its title apart): no record is written. ${hint.en}`,
  });
  return { records: [], report: { ...withoutUnclearContacts(withoutRecord(report)), refused } };
}
