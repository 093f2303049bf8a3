import type { DocumentFault } from "../faults.js";

/** Bounds of a message; sizes in bytes. What is attached to it is none of its texts. */
export const MAIL_LIMITS = {
  texts: 11_000_000,
  parts: 500,
  headers: 500_000,
  depth: 40,
  messages: 4,
  /** Messages in messages, read or not. */
  forwarded: 50,
} as const;

/** Types whose body a reader looks into (RFC 2046); that of any other part is not even handed to it. */
const READ = /^content-type:\s*(?:text\/(?:plain|html)|multipart\/|message\/)/im;
const TYPED = /^content-type:/im;
const ATTACHED = /^content-disposition:\s*attachment/im;
const MESSAGE = /^content-type:\s*message\/(?:rfc822|global)/im;
const BOUNDARY = /;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i;
/** As much of the header of a part is looked at. */
const HEADER = 100_000;
const [NEW_LINE, RETURN, HYPHEN] = [0x0a, 0x0d, 0x2d];

const latin1 = new TextDecoder("latin1");

/** What of a message is handed to its reader, found line by line. */
class MessageWalk {
  readonly kept: Uint8Array[] = [];
  fault: DocumentFault | undefined;
  readonly #boundaries = new Set<string>();
  #state: "header" | "body" | "left" = "header";
  #header = "";
  #keptBytes = 0;
  #parts = 0;
  #messages = 0;

  constructor(readonly bytes: Uint8Array) {}

  #keep(start: number, end: number): void {
    this.kept.push(this.bytes.subarray(start, end));
    this.#keptBytes += end - start;
    if (this.#keptBytes > MAIL_LIMITS.texts) this.fault ??= "too-long";
  }

  /** What follows a header that has ended. */
  #afterHeader(): "header" | "body" | "left" {
    // A field may go on in the next line (RFC 5322 §2.2.3).
    const header = this.#header.replace(/\r?\n[ \t]+/g, " ");
    this.#header = "";
    const found = BOUNDARY.exec(header);
    const boundary = found?.[1] ?? found?.[2];
    if (boundary !== undefined) this.#boundaries.add(boundary.trimEnd());
    if (ATTACHED.test(header)) return "left";
    if (MESSAGE.test(header)) {
      this.#messages += 1;
      if (this.#messages > MAIL_LIMITS.forwarded) this.fault ??= "too-deep";
      return "header";
    }
    return READ.test(header) || !TYPED.test(header) ? "body" : "left";
  }

  /** True for a line that begins a part or ends the last one of several. */
  #isDelimiter(start: number, end: number): boolean {
    if (this.bytes[start] !== HYPHEN || this.bytes[start + 1] !== HYPHEN || end - start > 210) return false;
    if (this.#state === "left") return true;
    const name = latin1.decode(this.bytes.subarray(start + 2, end)).trimEnd();
    return this.#boundaries.has(name) || (name.endsWith("--") && this.#boundaries.has(name.slice(0, -2)));
  }

  /** Takes lines until all is read or a bound is passed; long bodies that nobody reads are passed over. */
  run(): void {
    const { bytes } = this;
    for (let start = 0; start < bytes.length && !this.fault; ) {
      const found = bytes.indexOf(NEW_LINE, start);
      const end = found < 0 ? bytes.length : found + 1;
      if (this.#isDelimiter(start, end)) {
        this.#parts += 1;
        if (this.#parts > MAIL_LIMITS.parts) this.fault ??= "too-many-parts";
        this.#state = "header";
        this.#header = "";
        this.#keep(start, end);
      } else if (this.#state === "header") {
        this.#keep(start, end);
        const isBlank = bytes[start] === NEW_LINE || (bytes[start] === RETURN && start + 2 >= end);
        if (isBlank) this.#state = this.#afterHeader();
        else if (this.#header.length < HEADER)
          this.#header += latin1.decode(bytes.subarray(start, Math.min(end, start + HEADER)));
      } else if (this.#state === "body") this.#keep(start, end);
      start = end;
    }
  }
}

/** A message without the bodies of what is attached to it, or why it is not read: more texts, parts or messages in it than a letter has. */
export function textParts(bytes: Uint8Array): Uint8Array | DocumentFault {
  const walk = new MessageWalk(bytes);
  walk.run();
  if (walk.fault) return walk.fault;
  const whole = new Uint8Array(walk.kept.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of walk.kept) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
