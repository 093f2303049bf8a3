import type { Column } from "@openhpa/core/columns";
import type { CertaintyNotation, ObjectiveKindNotation } from "@openhpa/vocabularies";
import { normaliseLabel } from "@openhpa/vocabularies";
import { evaluationSaid } from "../harmonise/evaluation-said.js";
import { parseMailbox } from "../harmonise/mailbox.js";
import { parsePhone } from "../harmonise/phone.js";
import { columnNamed } from "./column-names.js";
import { dateOf } from "./date-cell.js";
import { type DatesInCell, datesIn, NO_MONTH } from "./dates-in-cell.js";
import type { CellForm } from "./header-columns.js";
import { bareHeader } from "./header-question.js";
import { isTicked, OTHER } from "./marks.js";
import { registerNumber } from "./register-number.js";
import type { CellKind } from "./sheet.js";
import { statusOf } from "./status-words.js";

/** How a piece of a cell is read where its column alone does not say it. */
export interface PieceReading {
  /** At most so sure. */
  readonly certainty?: CertaintyNotation | undefined;
  /** What the evidence says of it, in French. */
  readonly remark?: string | undefined;
  /** Columns of which the first that understands the whole text is taken. */
  readonly either?: readonly Column[];
  /** Name of the indicator of which the cell is the value. */
  readonly indicator?: string;
  /** Kind of the objectives that the header says. */
  readonly objective?: ObjectiveKindNotation;
  /** True for prose that describes the action: it is one activity, whatever its lines. */
  readonly isDescription?: true;
  /** Why nothing is read, in French. */
  readonly fault?: string;
}

/** One value of a cell under a header of several columns: our column and the cell that it would be there. */
export interface CellPiece {
  readonly column: Column;
  readonly text: string;
  readonly reading?: PieceReading;
}

/** A cell under a header with a form, and what else its row and its table hold. */
export interface FormedCell {
  readonly text: string;
  readonly kind: CellKind;
  readonly header: string;
  readonly columns: readonly Column[];
  /** True when the row has a cell of its own in a column of ours. */
  readonly isFilled: (name: string) => boolean;
  /** True when other columns of the table go to the same column of ours. */
  readonly isOneOfSeveral: boolean;
  /** True when the table has a column of ours. */
  readonly hasColumn: (name: string) => boolean;
}

type Expand<F extends CellForm> = (cell: FormedCell, form: F) => readonly CellPiece[];

const piece = (name: string, text: string | undefined, reading?: PieceReading): readonly CellPiece[] => {
  const column = columnNamed(name);
  return column && text !== undefined ? [{ column, text, ...(reading ? { reading } : {}) }] : [];
};

const asIs = ({ columns: [column], text }: FormedCell, reading?: PieceReading): readonly CellPiece[] =>
  column ? [{ column, text, ...(reading ? { reading } : {}) }] : [];

const sureness = ({ certainty }: DatesInCell): PieceReading | undefined =>
  certainty === "certain" ? undefined : { certainty };

function periodPieces(dates: DatesInCell, isFilled: FormedCell["isFilled"]): readonly CellPiece[] {
  return [
    ...(isFilled("period_start") ? [] : piece("period_start", dates.start, sureness(dates))),
    ...(isFilled("period_end") ? [] : piece("period_end", dates.end, sureness(dates))),
    ...(isFilled("period_duration") ? [] : piece("period_duration", dates.duration)),
  ];
}

const ONE_YEAR = /^(?:19|20)\d\d$/;

const expandYear: Expand<Extract<CellForm, { is: "year" }>> = (cell) => {
  const text = cell.text.replace(/^((?:19|20)\d\d)[.,]0+$/, "$1");
  const dates = datesIn(text, cell.kind);
  const edition = ONE_YEAR.test(text) ? piece("edition", text) : [];
  const period = dates && !cell.hasColumn("period_start") ? periodPieces(dates, cell.isFilled) : [];
  return edition.length + period.length > 0 ? [...edition, ...period] : asIs(cell);
};

const expandDate: Expand<Extract<CellForm, { is: "date" }>> = (cell, { end }) => {
  const dates =
    dateOf(cell.text) && !/^\d{4}[-/]\d/.test(cell.text) ? undefined : datesIn(cell.text, cell.kind);
  if (!dates && NO_MONTH.test(cell.text.trim())) return asIs(cell, { fault: "une date est attendue" });
  if (dates?.start === undefined || (end === "end" && dates.end === undefined)) return asIs(cell);
  if (dates.end === undefined || dates.start === dates.end)
    return piece(`period_${end}`, dates.start, sureness(dates));
  const own = end === "start" ? dates.start : dates.end;
  const other = end === "start" ? "period_end" : "period_start";
  const rest = end === "start" ? dates.end : dates.start;
  return [
    ...piece(`period_${end}`, own, sureness(dates)),
    ...(cell.isFilled(other) ? [] : piece(other, rest, sureness(dates))),
  ];
};

const ADDRESS = /^(.*?[^\s,–-])[\s,–-]+((?:(?:CH|FR?)[ -]?)?\d{4,5})[ \u00A0]+(\p{L}[^\d]*)$/u;

const ITS_LABEL = /^(?:tranches? d['’])?[âa]ges?\s*:\s*/iu;
const ALL = /^(?:tous|toutes|tous [âa]ges|toutes? tranches? d['’][âa]ges?)$/iu;

const expanders: { readonly [K in CellForm["is"]]: Expand<Extract<CellForm, { is: K }>> } = {
  period: (cell) => {
    const dates = datesIn(cell.text, cell.kind);
    const printed = cell.kind === "text" && !/^[\d/.-]+$/.test(cell.text) ? cell.text : undefined;
    if (dates) return [...periodPieces(dates, cell.isFilled), ...piece("period_as_printed", printed)];
    return cell.kind === "text" ? piece("period_as_printed", cell.text) : asIs(cell);
  },
  year: expandYear,
  date: expandDate,
  either: (cell) => {
    const [first] = cell.columns;
    const status =
      first?.name === "status"
        ? statusOf(cell.text)
        : first?.name === "evaluation_status"
          ? evaluationSaid(cell.text)
          : undefined;
    return status === undefined ? asIs(cell, { either: cell.columns }) : asIs({ ...cell, text: status });
  },
  identifier: (cell, { scheme }) => {
    const number = registerNumber(scheme, cell.text, cell.kind);
    if ("fault" in number) return asIs(cell, { fault: number.fault });
    const { certainty, remark } = number;
    return asIs({ ...cell, text: `${scheme}: ${number.value}` }, { certainty, remark });
  },
  objective: (cell, { kind }) => asIs(cell, { objective: kind }),
  contact: (cell) => {
    if (parseMailbox(cell.text)) return piece("contact_email", cell.text);
    return parsePhone(cell.text, undefined) ? piece("contact_phone_as_printed", cell.text) : asIs(cell);
  },
  town: (cell) => asIs(cell),
  address: (cell) => {
    const [, street, postcode, city] = ADDRESS.exec(cell.text.replace(/\s+/gu, " ")) ?? [];
    if (street === undefined || cell.hasColumn("carrier_address_postcode")) return asIs(cell);
    return [
      ...piece("carrier_address_street", street),
      ...piece("carrier_address_postcode", postcode),
      ...piece("carrier_address_city", city?.trim()),
    ];
  },
  choice: (cell, { option }) => {
    const mark = isTicked(cell.text);
    if (mark !== undefined) return mark ? asIs({ ...cell, text: option }) : [];
    const isSame = normaliseLabel(cell.text) === normaliseLabel(option);
    if (isSame || OTHER.test(option)) return asIs(cell);
    return asIs(cell, { fault: `une croix, oui ou non est attendu pour « ${option} »` });
  },
  // The years of a row are taken together: a mark alone gives none.
  "year-mark": (cell) =>
    isTicked(cell.text) === false
      ? []
      : asIs(cell, { fault: "la colonne d'une année ne donne que l'année, par une croix" }),
  // Several amounts are told apart by their headers.
  amount: (cell) =>
    asIs(cell.isOneOfSeveral ? { ...cell, text: `${bareHeader(cell.header)} : ${cell.text}` } : cell),
  // `Tous` under ages are all ages; under a public it would say nothing.
  ages: (cell) => asIs({ ...cell, text: cell.text.replace(ITS_LABEL, "").replace(ALL, "Tous les âges") }),
  description: (cell) => asIs(cell, { isDescription: true }),
  indicator: (cell) => asIs(cell, { indicator: bareHeader(cell.header) }),
};

/** The pieces of a cell under a header with a form; the cell itself, in the first column, where it has none. */
export function piecesOf(form: CellForm, cell: FormedCell): readonly CellPiece[] {
  return (expanders[form.is] as Expand<CellForm>)(cell, form);
}
