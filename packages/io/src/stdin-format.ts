import { jsonReasons } from "@openhpa/core/json";
import { type ParsedJson, parseJson } from "./json.js";
import { LARGEST_LINE } from "./sizes.js";

/** Standard input with its format, and its bytes with those that had to be read to know it. */
export interface SniffedInput {
  readonly format: "json" | "ndjson";
  readonly chunks: AsyncGenerator<Uint8Array>;
}

const LINE_FEED = 0x0a;

/** Faults of a text that goes on: of the first line of a document over many lines, and of a line that was cut. */
const unfinished: ReadonlySet<unknown> = new Set(
  [
    jsonReasons.ValueExpected,
    jsonReasons.ColonExpected,
    jsonReasons.CommaExpected,
    jsonReasons.PropertyNameExpected,
    jsonReasons.CloseBraceExpected,
    jsonReasons.CloseBracketExpected,
  ].map(({ en }) => en),
);

/** Why a line is no whole value, in words; undefined for one that is, whatever else is wrong with it. */
function reasonOf(parsed: ParsedJson): unknown {
  if (!("issue" in parsed) || parsed.issue.code !== "invalid-json") return undefined;
  const reason = parsed.issue.facts?.reason;
  return typeof reason === "object" ? reason.en : reason;
}

/** True when a line ends in the midst of a value, where a document over many lines goes on. */
function goesOn(line: Uint8Array): boolean {
  const parsed = parseJson(line);
  if (!unfinished.has(reasonOf(parsed)) || !("place" in parsed)) return false;
  const text = Buffer.from(line).toString("utf8").trimEnd();
  return parsed.place.column > text.length;
}

/** True for the second line of lines: a whole object of its own. */
function isObjectLine(line: Uint8Array): boolean {
  const text = Buffer.from(line).toString("utf8").trim();
  return text.startsWith("{") && reasonOf(parseJson(line)) === undefined;
}

const OPEN_BRACKET = "[";
const textOf = (line: Uint8Array) => Buffer.from(line).toString("utf8").trim();

/** True where the first line is not enough to know: it may begin a document, or be a record that was cut. */
function isUndecided(first: Uint8Array): boolean {
  return textOf(first).startsWith(OPEN_BRACKET) || goesOn(first);
}

/** True for lines, of an undecided first one: the next one is an object of its own, and the first is no beginning of a document. */
function areLines(first: Uint8Array, second: Uint8Array | undefined): boolean {
  const start = textOf(first);
  if (second === undefined || start.length < 3 || start.endsWith(",")) return false;
  if (start.startsWith(OPEN_BRACKET) && goesOn(first)) return false;
  return isObjectLine(second);
}

/** The beginning of an input, line by line. */
class Beginning {
  readonly read: Uint8Array[] = [];
  #length = 0;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(readonly source: AsyncGenerator<Uint8Array>) {}

  /** The next line that is not blank; undefined at the end, and where it is longer than any record. */
  async nextLine(): Promise<Uint8Array | undefined> {
    for (let line = await this.#line(); line !== undefined; line = await this.#line())
      if (!line.every((code) => code === 0x20 || code === 0x09 || code === 0x0d)) return line;
    return undefined;
  }

  async #line(): Promise<Uint8Array | undefined> {
    const parts: Uint8Array[] = [];
    for (;;) {
      const feed = this.#rest.indexOf(LINE_FEED);
      if (feed !== -1) {
        const line = Buffer.concat([...parts, this.#rest.subarray(0, feed)]);
        this.#rest = this.#rest.subarray(feed + 1);
        return line;
      }
      parts.push(this.#rest);
      this.#rest = new Uint8Array(0);
      if (this.#length > LARGEST_LINE) return undefined;
      const next = await this.source.next();
      if (next.done) {
        const last = Buffer.concat(parts);
        return last.length > 0 ? last : undefined;
      }
      this.read.push(next.value);
      this.#length += next.value.length;
      this.#rest = next.value;
    }
  }
}

/** The format of what begins so. */
async function formatOfBeginning(beginning: Beginning): Promise<"json" | "ndjson"> {
  const first = await beginning.nextLine();
  if (first === undefined) {
    const start = textOf(Buffer.concat(beginning.read).subarray(0, LARGEST_LINE));
    return start === "" || start.startsWith(OPEN_BRACKET) ? "json" : "ndjson";
  }
  if (!isUndecided(first)) return "ndjson";
  return areLines(first, await beginning.nextLine()) ? "ndjson" : "json";
}

/**
 * Finds whether standard input is lines or one document. It is a document when its first line begins a list, or a value that goes on in the next
 * line; a first line that is bad in any other way is a bad line of many.
 */
export async function sniffInput(source: AsyncGenerator<Uint8Array>): Promise<SniffedInput> {
  const beginning = new Beginning(source);
  const format = await formatOfBeginning(beginning);
  const chunks = (async function* () {
    yield* beginning.read;
    yield* source;
  })();
  return { format, chunks };
}
