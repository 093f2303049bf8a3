import { fundingsIn } from "../harmonise/funding-line.js";
import { bareHeader } from "./header-question.js";
import type { SheetCell, SheetRow } from "./sheet.js";
import type { TableColumns } from "./table-columns.js";

/** `Financeur 1`, `Montant n° 1 (€)`: the number by which two columns belong together. */
const NUMBERED = /^\D*?(?:n\s?°\s*)?(\d{1,2})\s*(?:\([^()]*\))?\s*$/u;
const CURRENCY = /(€|k€|\bCHF\b|\beuros?\b|\bfrancs?\b|\bEUR\b)/iu;

const numberOf = (header: string) => NUMBERED.exec(bareHeader(header))?.[1];

/** What stands in a cell of amounts, with the currency of its header where it has none. */
function amountOf(cell: SheetCell, header: string): string {
  const text = cell.text.trim();
  const currency = CURRENCY.exec(header)?.[1];
  return CURRENCY.test(text) || currency === undefined ? text : `${text} ${currency}`;
}

/**
 * The amounts of a row that belong to the funder of another cell because their headers have the same number (`Financeur 2`, `Montant 2`), or because
 * each row of the action has its own: by the cell of the funder the cell of the amount, and the words of both together. Only where they are read as one
 * amount of one funder.
 */
export function pairedAmounts(
  { cells }: SheetRow,
  { byIndex, isExport }: TableColumns,
  isOwnAmount = false,
): ReadonlyMap<SheetCell, { readonly amount: SheetCell; readonly text: string }> {
  const pairs = new Map<SheetCell, { readonly amount: SheetCell; readonly text: string }>();
  if (isExport) return pairs;
  const under = (is: "funder" | "amount") =>
    cells.flatMap((cell) => {
      const { header = "", meaning } = byIndex.get(cell.column) ?? {};
      if (meaning?.is !== "column" || cell.text.trim() === "") return [];
      const isAmount = meaning.form?.is === "amount";
      const number = (is === "amount" ? isAmount : meaning.column.name === "funders")
        ? (numberOf(header) ?? (isOwnAmount ? "" : undefined))
        : undefined;
      return number === undefined ? [] : [{ cell, header, number }];
    });
  const amounts = under("amount");
  const funders = under("funder");
  for (const { cell, number } of funders) {
    const [amount, ...others] = amounts.filter((one) => one.number === number);
    const isAlone = number !== "" || funders.filter((one) => one.number === "").length === 1;
    if (!amount || others.length > 0 || !isAlone || cell.kind !== "text") continue;
    const text = `${cell.text.trim()} : ${amountOf(amount.cell, amount.header)}`;
    const [read, ...more] = fundingsIn(text, {});
    if (more.length === 0 && read?.name && read.amount && !read.refused && !read.unread)
      pairs.set(cell, { amount: amount.cell, text });
  }
  return pairs;
}
