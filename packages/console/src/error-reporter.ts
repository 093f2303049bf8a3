import type { Issue } from "@openhpa/core";
import { labelledPointer } from "./pointer-label.js";
import { languageOf } from "./tell.js";
import { exitCodes, type Terminal } from "./terminal.js";

/** Line and column in a file, both from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is said of one record: the file it was read from, and each issue with its place there. */
export interface ReportedRecord {
  readonly file: string;
  readonly ok: boolean;
  readonly issues: readonly (Issue & { readonly place?: Place | undefined })[];
}

/** A place in a file the way editors and terminals understand it: `file:line:column`. */
export function formatPlace(file: string, place: Place | undefined): string {
  return place ? `${file}:${place.line}:${place.column}` : file;
}

/** Prints on stderr what is wrong with each record that is left out, one line an error with the labels of its fields (a progress bar on the same screen is wiped first), and sets the exit code of findings. */
export function errorReporter(terminal: Terminal): (report: ReportedRecord) => void {
  const language = languageOf(terminal);
  return ({ file, ok, issues }) => {
    if (ok) return;
    terminal.exitCode = exitCodes.findings;
    const start = terminal.stderr.isTTY ? "\r\u001B[K" : "";
    for (const { severity, pointer, messages, code, place } of issues) {
      if (severity !== "error") continue;
      const where = `${formatPlace(file, place)} ${labelledPointer(pointer, language)}`;
      terminal.stderr.write(`${start}${where} ${messages[language]} [${code}]\n`);
    }
  };
}
