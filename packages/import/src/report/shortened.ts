const SHOWN = 160;

/** A text on one line, cut after so many signs as a reader takes in at once. */
export function shortened(text: string, most = SHOWN): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
