/** What a page says of itself and where it leads. */
export interface PageFacts {
  /** Addresses as they are written. */
  readonly links: readonly string[];
  /** What it tells search engines (`<meta name="robots">`). */
  readonly robots: string;
  readonly canonical: string | undefined;
}

/** What was found in a file. */
export interface Verdict {
  /** Why it cannot be read, in the words of the parser. */
  readonly fault?: string | undefined;
  /** Rows of a table without its header, records of a file of lines, features of a map. */
  readonly rows?: number | undefined;
  readonly columns?: readonly string[] | undefined;
  readonly page?: PageFacts | undefined;
}

export type Chunks = AsyncIterable<Uint8Array>;

/** Reads a file as it comes; what it throws is a fault of the file. */
export type ContentReader = (chunks: Chunks) => Promise<Verdict>;

/** Control characters that no text file has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000E-\u001F]/;

/** The text of a file in UTF-8, in parts. Throws for bytes that are none, and for characters that no text has. */
export async function* textOf(chunks: Chunks): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const checked = (text: string) => {
    if (NO_TEXT.test(text)) throw new Error("caractère de contrôle");
    return text;
  };
  for await (const chunk of chunks) {
    const text = checked(decoder.decode(chunk, { stream: true }));
    if (text !== "") yield text;
  }
  const rest = checked(decoder.decode());
  if (rest !== "") yield rest;
}
