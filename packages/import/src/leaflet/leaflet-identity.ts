import { actionKind } from "@openhpa/vocabularies";
import { isRead, matchConcept } from "../harmonise/concept-label.js";
import { parseFrenchPeriod } from "../harmonise/french-period.js";
import { groupRange, originIn, spanOf } from "../passage.js";
import { type Leaflet, presentationOf } from "./leaflet.js";

const KIND = /^(?:Ce|Le présent)\s+(programme|projet|partenariat)(?!\p{L})/diu;
const YEAR = /^(?:19|20)\d\d$/;

/** The title, and the kind of action where the leaflet calls itself so. */
export function readIdentity({ title, record, ...leaflet }: Leaflet): void {
  if (title) {
    const certainty = title.kind === "heading" ? "certain" : "probable";
    record.put(
      "/title",
      title.words.text,
      originIn(title.words, undefined, { method: "label-match", certainty }),
    );
  }
  for (const { words } of presentationOf({ title, record, ...leaflet })) {
    const found = KIND.exec(words.text);
    const kind = found && matchConcept(actionKind, found[1] ?? "");
    const range = found && groupRange(found, 1);
    if (!kind || !range || !isRead(kind)) continue;
    record.put("/kind", kind.value, originIn(words, range, { method: "vocabulary-match" }));
    return;
  }
}

/** The period: two years on lines of their own, or a line that is a period. One year alone can be that of the leaflet. */
export function readPeriod(leaflet: Leaflet): void {
  const { record, ledger } = leaflet;
  for (const { kind, lines, words } of presentationOf(leaflet)) {
    if (kind !== "paragraph") continue;
    const years = lines.map((line) => line.words.text);
    const [first, last] = lines;
    if (years.every((year) => YEAR.test(year))) {
      const isPeriod = first && last && years.length === 2 && String(years[0]) <= String(years[1]);
      if (!isPeriod) {
        ledger.report.notUnderstood(spanOf(words), {
          path: "/period",
          message: "Rien ne dit ce que date cette année.",
        });
        continue;
      }
      record.put("/period/start", years[0], originIn(first.words));
      record.put("/period/end", years[1], originIn(last.words));
      const printed = `${first.line.text.trimStart()}\n${last.line.text.trimEnd()}`;
      record.put("/period/asPrinted", printed, originIn(words, undefined, { method: "label-match" }));
    } else if (lines.length === 1) {
      const reading = parseFrenchPeriod(words.text);
      if (
        reading?.value.start === undefined ||
        reading.value.end === undefined ||
        reading.certainty !== "certain"
      )
        continue;
      // One day on a line of its own is that of the sheet as often as that of the action.
      if (reading.value.start === reading.value.end && reading.value.start.length > 7) {
        const message = "Rien ne dit ce que date ce jour.";
        ledger.report.notUnderstood(spanOf(words), { path: "/period", message });
        continue;
      }
      record.put("/period/start", reading.value.start, originIn(words));
      record.put("/period/end", reading.value.end, originIn(words));
      record.put("/period/asPrinted", words.text, originIn(words, undefined, { method: "label-match" }));
    }
  }
}
