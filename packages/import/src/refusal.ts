import type { Imported, ImportOptions, ImportReport } from "./import-result.js";

/** No fiche is that long; beyond, the text is something else and is not read at all. */
export const LONGEST_FICHE = { characters: 500_000, lines: 3_000 } as const;

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

/** The result of a text that is too long to be a fiche, or undefined when it is not. */
export function refusedAsTooLong(
  text: string,
  source: string,
  { file }: ImportOptions,
  longest: { readonly characters: number; readonly lines: number } = LONGEST_FICHE,
): Imported | undefined {
  if (text.length <= longest.characters && !hasMoreLines(text, longest.lines)) return undefined;
  const message = `Le document est trop long pour une fiche (plus de ${longest.characters} caractères ou de ${longest.lines} lignes) : rien n'a été lu.`;
  return refusedImport({ file, source }, { code: "text-too-long", message });
}

function hasMoreLines(text: string, most: number): boolean {
  let count = 1;
  for (const _ of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) if (++count > most) return true;
  return false;
}
