import type { Writable } from "node:stream";
import { type Paint, painter } from "./colours.js";
import { columnsOf, inColumns } from "./columns.js";
import type { Bilingual } from "./expected-error.js";
import { asCalled } from "./invocation.js";
import type { Language } from "./language.js";
import type { Terminal } from "./terminal.js";

/** The language that a terminal is spoken to in. */
export function languageOf({ language = "fr" }: Pick<Terminal, "language">): Language {
  return language;
}

/** A message in the language of a terminal. */
export function worded(terminal: Pick<Terminal, "language">, message: Bilingual): string {
  return message[languageOf(terminal)];
}

/** What paints text for the standard output or the standard error of a terminal. */
export function paintFor(terminal: Terminal, stream: Writable): Paint {
  return painter(stream, terminal.environment);
}

/** A message as a terminal says it: in its language, with the command as it was called, in lines as wide as the stream. */
export function said(terminal: Terminal, stream: Writable, message: Bilingual | string): string {
  const text = typeof message === "string" ? message : worded(terminal, message);
  const columns = columnsOf(stream);
  return asCalled(text, terminal.invocation)
    .split("\n")
    .map((line) => inColumns(line, "  ", columns))
    .join("\n");
}

/** Tells a person something on stderr, and ends the line. */
export function tell(terminal: Terminal, message: Bilingual | string): void {
  const { stderr } = terminal;
  // What a progress bar left on the line is wiped.
  const start = stderr.isTTY ? "\r\u001B[K" : "";
  stderr.write(`${start}${said(terminal, stderr, message)}\n`);
}
