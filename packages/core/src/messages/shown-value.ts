/** Characters of a value that a message shows. */
const LONGEST = 80;

/** A part of a text as JSON writes it; a cut between the halves of a pair does no harm, because what is shown is cut before it. */
function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST ? text.slice(0, LONGEST) : text);
}

function writeItems(
  items: Iterable<readonly [prefix: string, value: unknown]>,
  [open, close]: readonly [string, string],
  before: string,
): string {
  let text = before + open;
  let separator = "";
  for (const [prefix, value] of items) {
    if (text.length > LONGEST) return text;
    text = written(value, text + separator + prefix);
    separator = ",";
  }
  return text + close;
}

function* members(value: object): Generator<readonly [string, unknown]> {
  for (const name of Object.keys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    // What JSON has not is left out of an object.
    if (member !== undefined && typeof member !== "function" && typeof member !== "symbol")
      yield [`${quoted(name)}:`, member];
  }
}

function* listed(items: readonly unknown[]): Generator<readonly [string, unknown]> {
  for (const item of items) yield ["", item];
}

/** `before`, and after it as much of the value in JSON as is needed to fill what is shown. */
function written(value: unknown, before: string): string {
  if (before.length > LONGEST) return before;
  if (typeof value === "string") return before + quoted(value);
  // JSON has no bigint, and a JavaScript caller may pass one.
  if (typeof value === "bigint") return `${before}"${value}"`;
  if (typeof value !== "object" || value === null) return before + (JSON.stringify(value) ?? "null");
  if ("toJSON" in value && typeof value.toJSON === "function") return written(value.toJSON(), before);
  if (Array.isArray(value)) return writeItems(listed(value), ["[", "]"], before);
  return writeItems(members(value), ["{", "}"], before);
}

/**
 * Shows a value the way it stands in the file, cut after 80 characters; `nothing` is the word for no value. Takes no more time for a long value
 * than for a short one.
 */
export function shown(value: unknown, nothing: string): string {
  if (value === undefined) return nothing;
  if (typeof value === "function" || typeof value === "symbol") return String(value).slice(0, LONGEST);
  const text = written(value, "");
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
