/** Text for a cell of a Markdown table: no bar, no line break. */
export function cellText(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
}

/** A Markdown table. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** First line of every generated page: a comment, invisible when it is rendered. */
export const generatedNotice = "<!-- Generated from the model by `npm run generate`. Do not edit. -->";
