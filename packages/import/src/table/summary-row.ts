import type { SheetRow } from "./sheet.js";
import type { TableColumns } from "./table-columns.js";

/** What rows are called that sum up the others. A new word is one alternative here. */
const SUMMARY =
  /^(?:sous[ -]?|grand )?(?:(?:total|totaux)(?: (?:générale?|généraux|annuel|partiel|cumulé|des? .{1,40}|par .{1,40}))?|moyennes?(?: générale| annuelle)?|sommes?|médianes?|cumuls?|subtotal|grand total|average|mean|median|sum)(?: (?:19|20)\d\d)?(?: ?\(.{0,40}\))?\s*:?$/iu;
/** How a line begins that speaks of the table and not of an action. */
const REMARK =
  /^(?:sources?|nota ?bene|n\.?b\.?|notes?|légende|lecture|champ|mise? à jour|mis à jour)\s*(?::|le\s)/iu;
const LONGEST = 80;

/**
 * True for a row that is no action: it sums up the others by its first cell or its title, or all it holds is a remark on the table. Not for an
 * export, whose rows are records.
 */
export function isSummaryRow({ cells }: SheetRow, { byIndex, isExport }: TableColumns): boolean {
  if (isExport) return false;
  const filled = cells.filter(({ text }) => text.trim() !== "");
  const [first] = filled;
  const title = filled.find(({ column }) => {
    const meaning = byIndex.get(column)?.meaning;
    return meaning?.is === "column" && meaning.column.name === "title";
  });
  const sums = [first, title].some(
    (cell) => cell !== undefined && cell.text.length <= LONGEST && SUMMARY.test(cell.text.trim()),
  );
  return sums || (filled.length === 1 && first !== undefined && REMARK.test(first.text.trim()));
}
