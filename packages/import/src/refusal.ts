import type { Imported, ImportOptions, ImportReport } from "./import-result.js";

/** No fiche is that long; beyond, the text is something else and is not read at all. */
export const LONGEST_FICHE = { characters: 500_000, lines: 3_000, line: 50_000 } as const;

/** The result of a document of which nothing was read, with the reason. */
export function refusedImport(
  { file, source }: Pick<ImportReport, "file" | "source">,
  refused: NonNullable<ImportReport["refused"]>,
): Imported {
  return {
    records: [],
    report: {
      file,
      source,
      layout: "",
      spansIn: "file",
      records: [],
      lines: [],
      repeated: [],
      notUnderstood: [],
      contradictions: [],
      personalData: [],
      truncated: null,
      encoding: [],
      refused,
    },
  };
}

/** What a text has at most; without `line` its lines are as long as they are. */
interface TextBounds {
  readonly characters: number;
  readonly lines: number;
  readonly line?: number;
}

/** The result of a text that is too long to be a fiche, or undefined when it is not. */
export function refusedAsTooLong(
  text: string,
  source: string,
  { file }: ImportOptions,
  longest: TextBounds = LONGEST_FICHE,
): Imported | undefined {
  if (text.length <= longest.characters && !hasMoreLines(text, longest)) return undefined;
  const message = `Le document est trop long pour une fiche (plus de ${longest.characters} caractères ou de ${longest.lines} lignes, ou une ligne bien plus longue qu'une page) : rien n'a été lu.`;
  return refusedImport({ file, source }, { code: "text-too-long", message });
}

function hasMoreLines(text: string, { lines, line = Number.POSITIVE_INFINITY }: TextBounds): boolean {
  let [count, start] = [1, 0];
  for (const { 0: end, index } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    count += 1;
    if (count > lines || index - start > line) return true;
    start = index + end.length;
  }
  return text.length - start > line;
}
