import { jsonReasons } from "@openhpa/core/json";
import { beginning, type Place, type ReadingFault, syntaxIssue, tooLarge } from "./json.js";
import { JsonElementBytes } from "./json-element-bytes.js";

/** An item of a list, or the one value of a document, not parsed yet; or why nothing can be read there. */
export type JsonElement = {
  /** Where it begins in the document. */
  readonly start: Place;
  /** Bytes of the document up to its end. */
  readonly end: number;
} & (
  | { readonly bytes: Uint8Array; readonly fault?: undefined }
  | { readonly bytes?: undefined; readonly fault: ReadingFault }
);

/** The largest item of a list, and the largest document that is no list, in bytes. */
export interface ElementLimits {
  readonly item: number;
  readonly document: number;
}

const LINE_FEED = 0x0a;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const CLOSE_BRACE = 0x7d;
const BYTE_ORDER_MARK = Buffer.from("\uFEFF");

/** What may come next outside the items of a list. */
type Expected = "beginning" | "first" | "item" | "comma" | "end" | "nothing";

/** Cuts a document as its bytes come. What is cut is not judged: an item may be no JSON. */
class ElementCutter {
  #expected: Expected = "beginning";
  #line = 1;
  #column = 1;
  #offset = 0;
  #element: JsonElementBytes | undefined;

  constructor(readonly limits: ElementLimits) {}

  /** True when what follows is not read. */
  get isOver(): boolean {
    return this.#expected === "nothing";
  }

  *take(chunk: Uint8Array): Generator<JsonElement> {
    let from = 0;
    for (let at = 0; at < chunk.length && !this.isOver; ) {
      const element = this.#element;
      const code = chunk[at] as number;
      if (element === undefined) {
        const fault = this.#between(code);
        if (fault) yield this.#refused(fault);
        if (this.#element) from = at;
        else {
          this.#pass(code);
          at += 1;
        }
        continue;
      }
      const step = element.step(code);
      if (step !== "after") {
        this.#pass(code);
        at += 1;
      }
      if (step === "inside" && at < chunk.length) continue;
      element.add(chunk.subarray(from, at));
      if (element.isTooLarge && element.isDocument) this.#expected = "nothing";
      else if (step === "inside") continue;
      else this.#expected = step === "broken" ? "nothing" : "comma";
      yield this.#finished(element);
    }
  }

  /** What is left at the end of the document. */
  *end(): Generator<JsonElement> {
    const element = this.#element;
    const wasExpected = this.#expected;
    this.#expected = "nothing";
    // An item that is not closed is no JSON and has that fault itself; a document that is empty too.
    if (element) yield this.#finished(element);
    else if (wasExpected === "beginning")
      yield { start: beginning, end: this.#offset + 1, bytes: new Uint8Array(0) };
    if (element ? element.isPlain : wasExpected === "first" || wasExpected === "comma")
      yield this.#refused("CloseBracketExpected");
    else if (wasExpected === "item" && !element) yield this.#refused("ValueExpected");
  }

  /** Goes on from one byte outside items: begins an element, or says why the list ends here. */
  #between(code: number): keyof typeof jsonReasons | undefined {
    if (code === 0x20 || code === LINE_FEED || code === 0x0d || code === 0x09) return undefined;
    if (this.#expected === "beginning") {
      if (code === OPEN_BRACKET) this.#expected = "first";
      else this.#element = new JsonElementBytes(this.#place, code, this.limits.document, true);
      return undefined;
    }
    if (this.#expected === "end") return "EndOfFileExpected";
    if (code === CLOSE_BRACKET && this.#expected !== "item") {
      this.#expected = "end";
      return undefined;
    }
    if (this.#expected === "comma") {
      if (code !== COMMA) return "CommaExpected";
      this.#expected = "item";
      return undefined;
    }
    if (code === COMMA || code === COLON || code === CLOSE_BRACE || code === CLOSE_BRACKET)
      return "ValueExpected";
    this.#element = new JsonElementBytes(this.#place, code, this.limits.item, false);
    return undefined;
  }

  get #place(): Place {
    return { line: this.#line, column: this.#column };
  }

  #pass(code: number): void {
    this.#offset += 1;
    if (code === LINE_FEED) {
      this.#line += 1;
      this.#column = 1;
      // Columns are UTF-16 code units: none for the bytes that continue a character, two beyond the basic plane.
    } else if ((code & 0xc0) !== 0x80) this.#column += code >= 0xf0 ? 2 : 1;
  }

  #finished(element: JsonElementBytes): JsonElement {
    this.#element = undefined;
    const { start } = element;
    const at = { start, end: this.#offset };
    if (element.isTooLarge) return { ...at, fault: tooLarge(element.limit, start) };
    return { ...at, bytes: element.bytes() };
  }

  #refused(reason: keyof typeof jsonReasons): JsonElement {
    this.#expected = "nothing";
    const start = this.#place;
    // The byte that is no JSON is behind what could be read.
    const end = this.#offset + 1;
    return { start, end, fault: { issue: syntaxIssue(jsonReasons[reason]), place: start } };
  }
}

/** The bytes without a byte-order mark. */
async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (first === undefined) yield chunk;
    else {
      first = Buffer.concat([first, chunk]);
      if (first.length < BYTE_ORDER_MARK.length) continue;
      const isMarked = BYTE_ORDER_MARK.equals(first.subarray(0, BYTE_ORDER_MARK.length));
      yield isMarked ? first.subarray(BYTE_ORDER_MARK.length) : first;
      first = undefined;
    }
  }
  if (first !== undefined) yield first;
}

/**
 * Cuts a JSON document into the items of its list as its bytes come; a document that is no list is one element. Never holds more than one
 * element, and of a larger one than the limits nothing: it is told by a fault, and the next item follows. Where the list itself is at fault, that
 * fault is the last element. Places and ends are those of the document, without a byte-order mark.
 */
export async function* readElements(
  chunks: AsyncIterable<Uint8Array>,
  limits: ElementLimits,
): AsyncGenerator<JsonElement> {
  const cutter = new ElementCutter(limits);
  for await (const chunk of withoutMark(chunks)) {
    yield* cutter.take(chunk);
    if (cutter.isOver) return;
  }
  yield* cutter.end();
}
