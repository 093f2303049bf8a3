import type { Place } from "./json.js";
import { exitCodes, type Terminal } from "./terminal.js";
import type { RecordReport } from "./valid-records.js";

/** A place in a file the way editors and terminals understand it: `file:line:column`. */
export function formatPlace(file: string, place: Place | undefined): string {
  return place ? `${file}:${place.line}:${place.column}` : file;
}

/** Prints on stderr what is wrong with each record that is left out, one line an error (a progress bar on the same screen is wiped first), and sets the exit code of findings. */
export function errorReporter(terminal: Terminal): (report: RecordReport) => void {
  return ({ file, ok, issues }) => {
    if (ok) return;
    terminal.exitCode = exitCodes.findings;
    const start = terminal.stderr.isTTY ? "\r\u001B[K" : "";
    for (const { severity, pointer, message, code, place } of issues) {
      if (severity !== "error") continue;
      terminal.stderr.write(`${start}${formatPlace(file, place)} ${pointer || "/"} ${message} [${code}]\n`);
    }
  };
}
