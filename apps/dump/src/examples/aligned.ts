const STEP = "  ";
/** Texts, addresses and comments, in which brackets are only characters. */
const OPAQUE = /"(?:[^"\\\n]|\\.)*"|<[^<>\s]*>|#[^\n]*/g;

const count = (text: string, bracket: RegExp) => text.match(bracket)?.length ?? 0;

/** A query with every line as deep as the brackets it stands in, and one step deeper where it goes on with what the line before began. */
export function aligned(sparql: string): string {
  const lines: string[] = [];
  let depth = 0;
  let isOpen = false;
  for (const line of sparql.trim().split("\n")) {
    const text = line.trim();
    const code = text.replace(OPAQUE, (found) => (found.startsWith("#") ? "" : "x")).trimEnd();
    const closing = count(/^[})]*/.exec(code)?.[0] ?? "", /[})]/g);
    const level = depth - closing + (isOpen && closing === 0 ? 1 : 0);
    lines.push(text === "" ? "" : STEP.repeat(Math.max(0, level)) + text);
    depth += count(code, /[{(]/g) - count(code, /[})]/g);
    if (code !== "") isOpen = /(?:[;|,]|&&)$/.test(code);
  }
  return lines.join("\n");
}
