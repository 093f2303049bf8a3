import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A fenced block of a page that somebody may copy, with what it prints where the page says so in a `text` block right after it. */
export interface Block {
  readonly page: string;
  /** Line of the page on which it begins, counted from 1. */
  readonly line: number;
  readonly kind: "sh" | "js";
  readonly code: string;
  readonly output: string | undefined;
}

const FENCE = /^```(\w*)\n((?:(?!^```)[\s\S])*)^```\n(?:\n+```text\n((?:(?!^```)[\s\S])*)^```)?/gm;
const KINDS: Readonly<Record<string, Block["kind"]>> = {
  sh: "sh",
  bash: "sh",
  console: "sh",
  js: "js",
  ts: "js",
};

/** The blocks of commands and of programs in a page, in their order. */
export function blocksOf(root: string, page: string): readonly Block[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(FENCE)].flatMap(({ 1: language = "", 2: code = "", 3: output, index }) => {
    const kind = KINDS[language];
    const line = text.slice(0, index).split("\n").length;
    return kind === undefined ? [] : [{ page, line, kind, code, output }];
  });
}

/** The commands of a block of lines for a shell, without comments; a line that ends with `\` goes on. */
export function commandsOf({ code }: Block): readonly string[] {
  return code
    .replace(/\\\n\s*/g, "")
    .split("\n")
    .map((line) => line.replace(/(?:^|\s)#\s.*$/, "").trim())
    .filter((line) => line !== "");
}
