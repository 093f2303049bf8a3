import { decodeText } from "../decode-text.js";
import {
  type DocumentFault,
  type DocumentReader,
  documentOf,
  faultRefusal,
  isDocumentKind,
  readDocument,
} from "../documents/index.js";
import {
  type FileKind,
  type FileKindName,
  fileKindLabel,
  fileKindOf,
  remedyFor,
} from "../file-kind/index.js";
import type { Imported, ImportReport, RecognisedBy } from "../import-result.js";
import { parseOscarsAddress } from "../oscars/oscars-address.js";
import { LONGEST_FICHE, refusedImport } from "../refusal.js";
import { readSourceText, type SourceLine } from "../source-text.js";
import { type ImportSourceName, importSources } from "../sources.js";
import type { TableOptions } from "../table/index.js";
import { refusalIn } from "./refused-format.js";
import { hasMarks, recognisedSource } from "./source-marks.js";

const names = Object.keys(importSources) as ImportSourceName[];

/** A reader that reads a document once, however often it is asked. */
export function readOnce(read: DocumentReader): DocumentReader {
  let reading: ReturnType<DocumentReader> | undefined;
  return (bytes, kind) => {
    reading ??= read(bytes, kind);
    return reading;
  };
}

/** What a document shows of its source: its lines, and the address that it declares. */
interface Shown {
  readonly lines: readonly SourceLine[];
  readonly address?: string | undefined;
}

async function shownBy(bytes: Uint8Array, { is }: FileKind, read: DocumentReader): Promise<Shown> {
  if (isDocumentKind(is)) {
    const reading = await read(bytes, is);
    if (!reading.ok) return { lines: [] };
    const { text, furniture, address } = documentOf(is, reading.read);
    return { lines: text.lines.filter(({ number }) => !furniture.has(number)), address };
  }
  if (is !== "text") return { lines: [] };
  return { lines: readSourceText(decodeText(bytes).text.slice(0, LONGEST_FICHE.characters)).lines };
}

/** The source that a document is of, by what it shows; undefined when it shows none. */
function sourceShown(
  { lines, address }: Shown,
  { url, mapping }: TableOptions,
): readonly [ImportSourceName, RecognisedBy] | undefined {
  // A mapping says that the document is a table, whatever it looks like.
  if (mapping !== undefined) return ["table", "format"];
  if ([url, address].some((own) => own !== undefined && parseOscarsAddress(own)))
    return ["oscars", "address"];
  const seen = names.find((name) => name === recognisedSource(lines)?.name);
  return seen && [seen, "headings"];
}

const countOf = ({ report }: Imported, state: string) =>
  report.lines.filter((line) => line.state === state).length;

/** So many known labels make a labelled fiche of a document, whatever a reading of its prose takes for a section. */
const FEWEST_LABELS = 5;
const isLabelled = (one: Imported) =>
  one.report.layout === "labels" && one.records.length > 0 && countOf(one, "label") >= FEWEST_LABELS;

/** Headings of OSCARS that other bases print too make no page of OSCARS where so many times as many labels are those of a labelled fiche. */
const LABELS_OF_OTHERS = 2;
const isOfOthers = (own: Imported, labelled: Imported) =>
  isLabelled(labelled) && countOf(labelled, "label") > LABELS_OF_OTHERS * countOf(own, "label");

/** The reading that leaves the least aside; one that gives a record before one that gives none, and a labelled fiche before prose. */
function clearest(all: readonly Imported[], named: Imported | undefined): Imported | undefined {
  const read = all.filter(({ report }) => report.refused === undefined);
  const labelled = read.find(isLabelled);
  if (labelled && (!named || countOf(named, "label") < countOf(labelled, "label"))) return labelled;
  const [best] = [...(read.length > 0 ? read : all)].sort(
    (a, b) => countOf(a, "not-understood") - countOf(b, "not-understood"),
  );
  return best;
}

/** A reading of a document that no source understands, with what to do. */
function asNobodys(imported: Imported, tried: readonly string[]): Imported {
  if (imported.report.refused?.code !== "hardly-understood") return imported;
  const refused = refusalIn("hardly-understood", {
    fr: `Presque rien de ce document n'a été compris, quelle que soit la nature essayée (${tried.join(", ")}) : aucune fiche n'est écrite. Indiquez sa nature avec --as, ou donnez-lui des rubriques (« Porteur : », « Public : », « Objectifs : »).`,
    en: `Hardly anything of this document was understood, whatever it was read as (${tried.join(", ")}): no record is written. Name its kind with --as, or give it headings.`,
  });
  return { ...imported, report: { ...imported.report, refused } };
}

export function refusedFile(kind: FileKind, file: string): Imported {
  const [what, remedy] = [fileKindLabel(kind), remedyFor(kind)];
  const refused: ImportReport["refused"] = refusalIn("another-format", {
    fr: `Le fichier est ${what.fr} : rien n'a été lu. ${remedy.fr}`,
    en: `The file is ${what.en}: nothing was read. ${remedy.en}`,
  });
  return refusedImport({ file, source: "" }, refused);
}

/** The refusal of a document whose words cannot be read: no source is asked. */
export function unreadDocument(fault: DocumentFault, is: FileKindName, file: string): Imported {
  const { records, report } = refusedImport({ file, source: "" }, faultRefusal(fault, is));
  return { records, report: { ...report, spansIn: "extracted-text" } };
}

/** The sources that can read a file, by what it is; none for a file of a format that nothing reads. */
export function sourcesFor({ is }: FileKind): readonly ImportSourceName[] {
  return names.filter((name) => importSources[name].kinds.includes(is));
}

/**
 * The refusal of a file of a kind that nothing reads, and of a document whose words cannot be read; undefined for any other. It needs nothing but the
 * bytes, so that nothing else is loaded for a file that is refused.
 */
export async function unreadable(
  bytes: Uint8Array,
  { file, readDocument: read = readDocument }: Pick<TableOptions, "file" | "readDocument">,
): Promise<Imported | undefined> {
  const kind = await fileKindOf(bytes);
  if (sourcesFor(kind).length === 0) return refusedFile(kind, file);
  if (!isDocumentKind(kind.is)) return undefined;
  const reading = await read(bytes, kind.is);
  return reading.ok ? undefined : unreadDocument(reading.fault, kind.is, file);
}

/**
 * Reads a document of any source that is known here: what the file is is told by its bytes, whose document it is by its address, else by the headings
 * that it prints, else by what is understood of it best. The report says of which source it was taken and why (`source`, `recognisedBy`). Never
 * throws for bad content.
 */
export async function importDocument(bytes: Uint8Array, options: TableOptions): Promise<Imported> {
  const once = { ...options, readDocument: readOnce(options.readDocument ?? readDocument) };
  const unread = await unreadable(bytes, once);
  if (unread) return unread;
  const kind = await fileKindOf(bytes);
  const able = sourcesFor(kind);
  if (options.profile && able.includes("fiche")) {
    const imported = await importSources.fiche.read(bytes, once);
    return { ...imported, report: { ...imported.report, recognisedBy: "profile" } };
  }
  const read = async (name: ImportSourceName, by: RecognisedBy): Promise<Imported> => {
    const imported = await importSources[name].read(bytes, once);
    return { ...imported, report: { ...imported.report, recognisedBy: by } };
  };
  const [only, ...others] = able;
  if (only && others.length === 0) return read(only, "format");
  const shown = sourceShown(await shownBy(bytes, kind, once.readDocument), options);
  const [named, by] = shown ?? [];
  const own = named && by && able.includes(named) ? await read(named, by) : undefined;
  const isBorrowed = named === "oscars" && by === "headings" && able.includes("fiche");
  const labelled = own && isBorrowed ? await read("fiche", "understanding") : undefined;
  if (own && labelled && isOfOthers(own, labelled)) return labelled;
  // A document of a known source that nobody filled in is that, and no prose of another.
  if (own && (own.report.refused?.code ?? "blank-document") === "blank-document") return own;
  const all = [own, labelled].filter((one) => one !== undefined);
  const prose = able.filter((name) => !hasMarks(name) && !all.some(({ report }) => report.source === name));
  for (const name of prose) all.push(await read(name, "understanding"));
  return asNobodys(clearest(all, own) ?? refusedFile(kind, options.file), able);
}
