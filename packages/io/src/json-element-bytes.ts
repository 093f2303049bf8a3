import type { Place } from "./json.js";

const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Where a byte stands: in an element, at its last place, behind it, or at a place where no JSON goes on. */
type Step = "inside" | "last" | "after" | "broken";

/** The bytes of an item of a list, or of a document that is no list, as they come. */
export class JsonElementBytes {
  readonly #isContainer: boolean;
  #parts: Uint8Array[] = [];
  #held = 0;
  #depth = 0;
  #isText = false;
  #isEscaped = false;

  constructor(
    readonly start: Place,
    first: number,
    readonly limit: number,
    /** True for a document: it ends where the bytes do. */
    readonly isDocument: boolean,
  ) {
    this.#isContainer = first === OPEN_BRACE || first === OPEN_BRACKET;
  }

  /** True for a number or a word: what follows it ends it. */
  get isPlain(): boolean {
    return !this.#isContainer && !this.isDocument;
  }

  get isTooLarge(): boolean {
    return this.#held > this.limit;
  }

  /** Looks at the next byte. */
  step(code: number): Step {
    if (this.isDocument) return "inside";
    if (this.#isText) return this.#stepInText(code);
    if (code === QUOTE) this.#isText = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) this.#depth += 1;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      if (!this.#isContainer) return "after";
      this.#depth -= 1;
      if (this.#depth === 0) return "last";
    } else if (!this.#isContainer && (code === COMMA || code <= 0x20)) return "after";
    return "inside";
  }

  #stepInText(code: number): Step {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (code === BACKSLASH) this.#isEscaped = true;
    else if (code === QUOTE) this.#isText = false;
    // No string of JSON goes over the end of a line: the quote that is missing would be found in another item.
    return code === LINE_FEED ? "broken" : "inside";
  }

  /** Keeps bytes of the element, as long as there are not too many. */
  add(bytes: Uint8Array): void {
    this.#held += bytes.length;
    if (this.isTooLarge) this.#parts = [];
    else this.#parts.push(bytes);
  }

  bytes(): Uint8Array {
    return this.#parts.length === 1 ? (this.#parts[0] as Uint8Array) : Buffer.concat(this.#parts);
  }
}
