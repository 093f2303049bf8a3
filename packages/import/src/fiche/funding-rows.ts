import { isAskedFor } from "../harmonise/payer-name.js";
import { plainForm } from "../harmonise/plain-form.js";
import { joined, type Passage, partOf } from "../passage.js";
import type { Answer } from "./entry.js";

/** What a column of a table of fundings holds. */
type FundingColumn = "name" | "granted" | "amount" | "asked" | "remark";

const NAMES =
  /^(?:(?:co-? ?)?financeu\p{L}*|financements?|sources?|origine|provenance|organismes?|structures?|partenaires?|bailleurs?|contributeurs?|qui|noms?|geldgeber\p{L}*|quelle|herkunft|finanzierung\p{L}*|institution|stelle|ent[ei]|finanziator[ei]|fonte|fonti)(?![\p{L}])/u;
const GRANTED =
  /(?<![\p{L}])(?:acquis|accorde|obtenu|attribue|notifie|verse|recu|confirme|bewilligt|zugesagt|gesprochen|erhalten|concess[oi]|ottenut[oi]|assegnat[oi])/u;
const AMOUNTS =
  /^(?:montants?|sommes?|budgets?|parts?|contributions?|subventions?|en euros?|euros?|eur|chf|€|k€|betrag|betrage|beitrag|summe|franken|import[oi]|contributo|total)(?![\p{L}])/u;
const REMARKS =
  /^(?:statuts?|etat|remarques?|observations?|precisions?|commentaires?|objet|annees?|programmes?|dispositifs?|nature|type|status|stand|bemerkung\p{L}*|jahr|stato|osservazioni|anno)(?![\p{L}])/u;

function columnOf(text: string): FundingColumn | undefined {
  const form = plainForm(text);
  if (text.length > 40 || /\d{3}/.test(text)) return undefined;
  if (isAskedFor(text)) return "asked";
  if (GRANTED.test(form)) return "granted";
  if (AMOUNTS.test(form)) return "amount";
  if (NAMES.test(form)) return "name";
  return REMARKS.test(form) ? "remark" : undefined;
}

/** What the columns of a row are that is the head of a table of fundings; undefined for another row. */
export function fundingColumns(cells: readonly string[]): readonly FundingColumn[] | undefined {
  const columns = cells.map(columnOf);
  const isHead =
    cells.length > 1 &&
    columns.every((column) => column !== undefined) &&
    columns.filter((column) => column === "name").length === 1 &&
    columns.some((column) => column !== "name" && column !== "remark");
  return isHead ? (columns as FundingColumn[]) : undefined;
}

/** A row of a table of fundings, or a line outside of one. */
export interface FundingLine {
  readonly words: Passage;
  readonly isItem: boolean;
  /** True for money that its column says was only asked for. */
  readonly isAsked?: boolean;
  /** True for the head of a table, which names nobody. */
  readonly isHead?: boolean;
  /** True where the line above ends within a name. */
  readonly isRest?: boolean;
}

/** The cells of each row of the answers; an answer outside of a table is a row by itself, its cells parted by tabs. */
function rowsOf(answers: readonly Answer[]): readonly (readonly Answer[])[] {
  const rows: Answer[][] = [];
  for (const answer of answers) {
    const [last] = rows.at(-1) ?? [];
    const { cell } = answer;
    const isSame = cell && last?.cell && cell.table === last.cell.table && cell.row === last.cell.row;
    if (isSame) rows.at(-1)?.push(answer);
    else rows.push([answer]);
  }
  return rows.flatMap((row) => {
    const columns = new Set(row.map(({ cell }) => cell?.column));
    if (columns.size > 1) return [cellsOf(row)];
    return row.map((answer) => tabulated(answer));
  });
}

/** The cells of a row; what stands in one cell is one answer. */
function cellsOf(row: readonly Answer[]): readonly Answer[] {
  const cells = new Map<number, Answer>();
  for (const answer of row) {
    const column = answer.cell?.column ?? 0;
    const before = cells.get(column);
    cells.set(column, before ? { ...before, words: joined([before.words, answer.words]) } : answer);
  }
  return [...cells.values()];
}

function tabulated(answer: Answer): readonly Answer[] {
  const parts = [...answer.words.text.matchAll(/[^\t]+/g)];
  if (parts.length < 2) return [answer];
  return parts.map(({ index, 0: part }) => ({
    ...answer,
    words: partOf(answer.words, [index, index + part.length]),
  }));
}

const EMPTY = /^[\s–—-]*$/;

/** Who pays and what in a row: the name, and behind it the money that was given, or else that was asked for. */
function lineOf(cells: readonly Answer[], columns: readonly FundingColumn[] | undefined): FundingLine {
  const [first] = cells as [Answer];
  const filled = cells.filter(({ words }) => !EMPTY.test(words.text));
  const at = (column: FundingColumn) => cells.filter((_, index) => columns?.[index] === column);
  const [name = filled[0] ?? first] = at("name");
  const said = columns ? [...at("granted"), ...at("amount"), ...at("remark")] : filled;
  const given = said.filter((cell) => cell !== name && !EMPTY.test(cell.words.text));
  const isGiven = given.some(({ words }) => /\d/.test(words.text));
  const asked = at("asked").filter(({ words }) => !EMPTY.test(words.text));
  const behind = isGiven || asked.length === 0 ? given : [...asked, ...given];
  return {
    words: joined(
      [name, ...behind].map(({ words }) => words),
      " : ",
    ),
    isItem: first.isItem,
    ...(!isGiven && asked.length > 0 ? { isAsked: true } : {}),
  };
}

/** The lines of an answer to who pays: rows of a table as `name : amount`, and what stands outside of one as it is. */
export function fundingLines(answers: readonly Answer[]): readonly FundingLine[] {
  let columns: readonly FundingColumn[] | undefined;
  return rowsOf(answers).map((cells): FundingLine => {
    const [first] = cells as [Answer];
    const head = fundingColumns(cells.map(({ words }) => words.text));
    if (head) columns = head;
    if (head) return { words: joined(cells.map(({ words }) => words)), isItem: false, isHead: true };
    if (cells.length === 1) return { words: first.words, isItem: first.isItem };
    return lineOf(cells, columns?.length === cells.length ? columns : undefined);
  });
}
