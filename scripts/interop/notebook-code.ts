interface Notebook {
  readonly nbformat: number;
  readonly cells: readonly { readonly cell_type: string; readonly source: readonly string[] | string }[];
}

/** The code of a notebook's cells in their order, as one program: what a notebook does when all its cells are run. */
export function notebookCode(json: string): string {
  const { nbformat, cells } = JSON.parse(json) as Notebook;
  if (nbformat !== 4) throw new Error(`notebook format ${nbformat}: 4 is needed`);
  return cells
    .filter(({ cell_type }) => cell_type === "code")
    .map(({ source }) => (typeof source === "string" ? source : source.join("")))
    .join("\n\n");
}
