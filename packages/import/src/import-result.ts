import type { HpaRecord, Issue, Level, PersonalFormKind } from "@openhpa/core";
import type { CertaintyNotation, TerritoryIndex } from "@openhpa/vocabularies";
import type { DocumentNote, DocumentReader } from "./documents/index.js";
import type { FileKindName } from "./file-kind/index.js";
import type { LanguageDetector } from "./language/language-detector.js";
import type { SiteProfile } from "./profile/index.js";
import type { Span } from "./source-text.js";

/** What the caller knows about the document; an importer has no file, no clock and no network of its own. */
export interface ImportOptions {
  /** Name of the file or page, for the report. */
  readonly file: string;
  /** All territories, from `@openhpa/vocabularies/territories`. */
  readonly territories: TerritoryIndex;
  /** Address of the document; it may carry the source's own number. */
  readonly url?: string | undefined;
  /** Day on which the document was read, `2026-11-21`. */
  readonly retrieved?: string | undefined;
  /** Day on which the record is made. */
  readonly created?: string | undefined;
  /** SHA-256 of the file, lower-case hexadecimal. */
  readonly sha256?: string | undefined;
  /** Language of the document, as a tag. Without one its texts tell it, where `languageOf` is given, or the headings of the source do; else they carry none (`und`). */
  readonly language?: string | undefined;
  /** Tells the language of texts; `importSources` and `importDocument` load one, other callers may. */
  readonly languageOf?: LanguageDetector | undefined;
  /** How the fiches of the site are written that the document is of; checked by `checkProfile`. Only labelled fiches take one. */
  readonly profile?: SiteProfile | undefined;
  /** True when the caller knows that the document was cut before its end. */
  readonly truncated?: boolean | undefined;
  /** Reads documents that are more than text; in this thread by default. A caller gives one that works in a worker with bounds. */
  readonly readDocument?: DocumentReader | undefined;
}

/** The records of a document and what became of each of its lines. */
export interface Imported {
  /** Canonical where they are well-formed; `report.records` says which are valid. */
  readonly records: readonly HpaRecord[];
  readonly report: ImportReport;
}

/**
 * What a source line became. `label` is a heading of the layout, `repeated` a second printing of an earlier line, `furniture` a mark of
 * the page without content, `withheld` a line about a person, `after-cut` a line that only says that the document was cut.
 */
export type LineState =
  | "label"
  | "field"
  | "repeated"
  | "blank"
  | "furniture"
  | "withheld"
  | "not-understood"
  | "after-cut";

/** One source line, accounted for exactly once. */
export interface ReportLine extends Span {
  readonly number: number;
  /** The line itself; passages about a person are masked, character by character. */
  readonly text: string;
  readonly state: LineState;
  /** Paths of the record that rest on the line. */
  readonly paths: readonly string[];
  /** Key of the record, when the document holds several. */
  readonly record?: string;
  /** The least sure reading of the line. */
  readonly certainty?: CertaintyNotation;
  /** Page of the document, from 1; only of formats that have pages. */
  readonly page?: number;
  /** Number of the line that this one repeats. */
  readonly repeats?: number;
}

/** A passage that found no field: a whole line, or the part of a line that was not recognised. */
export interface NotUnderstood extends Span {
  readonly line: number;
  readonly text: string;
  /** The label that it stands under and that nobody knows; absent where it may name a person. */
  readonly label?: string;
  /** The field it was read for, where one is known. */
  readonly path?: string;
  /** Nearest valid choices: notations of concepts or territory codes. */
  readonly suggestions?: readonly string[];
  readonly message?: string;
}

/** Kinds of contradiction that importers find; validation finds others. */
export type ContradictionCode =
  | "conflicting-values"
  | "overall-period-exceeds-edition"
  | "duration-outside-years"
  | "edition-outside-years"
  | "plan-outside-years"
  | "breakdown-sum"
  | "wording-differs";

/** Two passages that do not agree; both stay in the record or in the report. */
export interface Contradiction {
  readonly code: ContradictionCode;
  readonly paths: readonly string[];
  readonly spans: readonly Span[];
  readonly message: string;
}

/** Kinds of personal data; a mailbox or a number that cannot be told from a person's is `unclear-…` and treated like one. */
export type PersonalDataKind = PersonalFormKind | "person-name" | "unclear-mail" | "unclear-phone";

/** Where personal data stands in the source; the value itself is never repeated. */
export interface PersonalDatum extends Span {
  readonly kind: PersonalDataKind;
  readonly line: number;
  /** The field that would have held it. */
  readonly path: string;
}

/** Lines `first` to `last` print again the lines that begin at `repeats`. */
export interface RepeatedBlock {
  readonly first: number;
  readonly last: number;
  readonly repeats: number;
}

/** Where the document stops before its end, and what is therefore unknown. */
export interface Cut {
  /** `certain` when the caller or the document says so, `probable` when the document merely looks cut. */
  readonly certainty: "certain" | "probable";
  readonly line: number;
  readonly paths: readonly string[];
}

/** Traces of a wrong or unusual encoding. */
export interface EncodingNote {
  readonly code:
    | "byte-order-mark"
    | "replacement-character"
    | "mojibake"
    | "control-character"
    | "not-nfc"
    | "lone-surrogate"
    | "windows-1252";
  readonly count: number;
  readonly line: number;
}

/** What validation says of one record of the document. */
export interface RecordReport {
  readonly key: string;
  readonly ok: boolean;
  readonly level: Level | null;
  readonly issues: readonly Issue[];
  /** Values that come from the caller's options and not from a passage. */
  readonly fromOptions: readonly { readonly path: string; readonly option: keyof ImportOptions }[];
}

/** What a document is whose text was extracted, and what of it was not read. */
export interface ReportDocument {
  readonly kind: FileKindName;
  readonly pages?: number;
  /** The address that the document declares as its own. */
  readonly address?: string;
  readonly notes: readonly DocumentNote[];
}

/** The language of a document's texts; without `tag` it is not known, and somebody has to say it. */
export interface ReportLanguage {
  readonly tag?: string;
  /** Who told it: the caller, the texts, the headings of the source, or nobody. */
  readonly by: "stated" | "detected" | "headings" | "undecided";
}

/** By what a document was recognised when no source was named: its format, its address, its headings, the profile that was given, or what was understood of it. */
export type RecognisedBy = "format" | "address" | "headings" | "profile" | "understanding";

/** Of a document that is too large to list everything: how much there is of what its report lists the first things of. */
export interface ReportTotals {
  readonly records: number;
  /** Records that are not valid. */
  readonly invalid: number;
  readonly lines: Readonly<Partial<Record<LineState, number>>>;
  readonly notUnderstood: number;
  readonly contradictions: number;
  readonly personalData: number;
  /** What validation says of the records. */
  readonly issues: number;
}

/** Everything the importer understood and did not understand, as plain JSON. */
export interface ImportReport {
  readonly file: string;
  /** Kind of source: `oscars`, `cjc`, `table`, `leaflet`, `article`. */
  readonly source: string;
  /** Layout of the source, in its own terms (`A` to `D` for OSCARS). */
  readonly layout: string;
  /** What spans count in: the text of the file itself, or text that was extracted from it (HTML, Word). */
  readonly spansIn: "file" | "extracted-text";
  readonly document?: ReportDocument;
  /** Language of the texts of its records; absent where there is no record. */
  readonly language?: ReportLanguage;
  /** Set when no source was named. */
  readonly recognisedBy?: RecognisedBy;
  /** Set where only the first things of each kind are listed, and some of the records. */
  readonly totals?: ReportTotals;
  readonly records: readonly RecordReport[];
  readonly lines: readonly ReportLine[];
  readonly repeated: readonly RepeatedBlock[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly contradictions: readonly Contradiction[];
  readonly personalData: readonly PersonalDatum[];
  readonly truncated: Cut | null;
  readonly encoding: readonly EncodingNote[];
  /** Set when there is no record: nothing was read at all, or too little of the document was understood (then its lines are listed). */
  readonly refused?: {
    readonly code:
      | "text-too-long"
      | "not-a-text"
      | "not-a-document"
      | "document-too-large"
      | "unsafe-document"
      | "another-format"
      | "another-source"
      | "blank-document"
      | "hardly-understood";
    /** In French. */
    readonly message: string;
    readonly messages?: { readonly fr: string; readonly en: string };
  };
}
