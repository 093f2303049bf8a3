import { formatPlace, type Language, labelledPointer, languageOf, type Terminal } from "@openhpa/console";
import type { FaultForm } from "./convert-flags.js";
import type { FaultIssue, RecordFault } from "./record-fault.js";

/** Where a block stands: its file and the lines of the file before it. */
export interface FaultPlace {
  readonly file: string;
  readonly before: number;
}

/** What programs read is in French, wherever it is run. */
function withoutPlace({ code, pointer, messages }: FaultIssue) {
  return { code, pointer, message: messages.fr };
}

/**
 * How a fault is written in each form, with its line feed. JSON: `{"file","line","key","code","pointer","message","also"}`; `key` where it could
 * be read, `also` where the record has more errors than the first.
 */
export const faultForms: Readonly<
  Record<FaultForm, (fault: RecordFault, place: FaultPlace, language: Language) => string>
> = {
  text: ({ issues }, { file, before }, language) =>
    issues
      .map(({ place: { line, column }, pointer, messages, code }) => {
        const place = formatPlace(file, { line: line + before, column });
        return `${place} ${labelledPointer(pointer, language)} ${messages[language]} [${code}]\n`;
      })
      .join(""),
  json: ({ line, key, issues: [first, ...rest] }, { file, before }) =>
    `${JSON.stringify({
      file,
      line: line + before,
      ...(key === undefined ? {} : { key }),
      ...withoutPlace(first),
      ...(rest.length === 0 ? {} : { also: rest.map(withoutPlace) }),
    })}\n`,
};

/** Writes faults to stderr; on a screen, a progress bar that stands there is wiped first. */
export function faultReporter(
  form: FaultForm,
  terminal: Terminal,
): (faults: readonly RecordFault[], place: FaultPlace) => void {
  const toText = faultForms[form];
  const { stderr } = terminal;
  const language = languageOf(terminal);
  return (faults, place) => {
    if (faults.length === 0) return;
    const text = faults.map((fault) => toText(fault, place, language)).join("");
    stderr.write(stderr.isTTY ? `\r\u001B[K${text}` : text);
  };
}
