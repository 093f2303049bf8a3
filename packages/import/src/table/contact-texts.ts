import { personsListed } from "../listed-persons.js";
import { isContactLabel } from "../person-names.js";
import type { SheetRow } from "./sheet.js";
import type { TableColumn, TableColumns } from "./table-columns.js";

/** More of a cell than says who is to be contacted. */
const LONGEST = 2_000;
const NAME = /^\s*nom(?: de famille| du contact)?\s*$/iu;
const GIVEN_NAME = /^\s*pr[ée]nom(?: du contact)?\s*$/iu;

const linesOf = (text: string) => text.slice(0, LONGEST).split(/\r\n|[\n\r]/);

/** What stands around a cell in the order of its row; a cell that is a value of ours is no name by itself, and says so by its header. */
function besideEachOther({ cells }: SheetRow, { byIndex }: TableColumns): readonly string[] {
  return cells.flatMap(({ column, text }) => {
    const { header, meaning } = byIndex.get(column) ?? {};
    const lines = text.split(/\r\n|[\n\r]/);
    return meaning?.is === "column" ? lines.map((line) => `${header} : ${line}`) : lines;
  });
}

/** The cells under headers of contact, each line behind its header, as a document prints its labels. */
function labelled({ cells }: SheetRow, { byIndex }: TableColumns): readonly string[] {
  return cells.flatMap(({ column, text }) => {
    const { header = "", meaning } = byIndex.get(column) ?? {};
    if (meaning?.is !== "unknown" || !isContactLabel(header)) return [];
    return linesOf(text).map((line) => `${header.replace(/[\s:]+$/, "")} : ${line}`);
  });
}

/** Who is named among the organisations of a row. */
function amongOrganisations({ cells }: SheetRow, { byIndex }: TableColumns): readonly string[] {
  return cells.flatMap(({ column, text }) => {
    const { meaning } = byIndex.get(column) ?? {};
    const isList = meaning?.is === "column" && /^(?:partners|carrier_name)$/.test(meaning.column.name);
    return isList ? personsListed(text).map((name) => `Contact : ${name}`) : [];
  });
}

/** A given name and a surname of which each has a column. */
function inTwoColumns({ cells }: SheetRow, { byIndex }: TableColumns): readonly string[] {
  const under = (form: RegExp) =>
    cells.find(({ column }) => form.test(byIndex.get(column)?.header ?? ""))?.text.trim();
  const [given, name] = [under(GIVEN_NAME), under(NAME)];
  return given && name ? [`Contact : ${given} ${name}`] : [];
}

/**
 * The texts in which a table says who its persons are. A line of a file joins all cells of a row; here each stands by itself, beside those that say
 * how somebody is reached, and under its header where that is a label of contact.
 */
export function* contactTexts(rows: readonly SheetRow[], columns: TableColumns): Generator<string> {
  for (const row of rows) {
    yield* besideEachOther(row, columns);
    yield* [
      "",
      "",
      ...labelled(row, columns),
      ...inTwoColumns(row, columns),
      ...amongOrganisations(row, columns),
      "",
      "",
    ];
  }
}

/** True for a column that holds one half of names of persons: `Nom` and `Prénom` stand in one table. */
export function holdsNames({ header, meaning }: TableColumn, { byIndex }: TableColumns): boolean {
  const isNamed = (form: RegExp) => [...byIndex.values()].some((column) => form.test(column.header));
  return meaning.is === "unknown" && (NAME.test(header) ? isNamed(GIVEN_NAME) : GIVEN_NAME.test(header));
}
