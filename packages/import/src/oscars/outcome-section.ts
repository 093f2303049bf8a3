import { findConcept, smoc } from "@openhpa/vocabularies";
import { isRead, matchConcept } from "../harmonise/concept-label.js";
import { repeatedTail } from "../repeated-block.js";
import { type SourceLine, trimmedSpan } from "../source-text.js";
import { type OscarsPage, printedLines } from "./page.js";
import type { SectionReader } from "./value-sections.js";

const CODE = /^\s*([ABC][1-4]|D)\s*$/;

/** A code of the Swiss model with its wording, which the page prints twice; it is only listed, never evidence of an outcome. */
function putOutcome({ record, report }: OscarsPage, lines: readonly SourceLine[]): void {
  const [code, wording, again, ...rest] = lines as readonly [SourceLine, ...SourceLine[]];
  const notation = code.text.trim();
  const path = record.item("/outcomes", `smoc ${notation}`);
  record.put(`${path}/category`, `smoc:${notation}`, {
    ...trimmedSpan(code),
    method: "vocabulary-match",
    certainty: "certain",
  });
  record.put(`${path}/stage`, "listed-by-source");
  if (!wording) return;
  record.put(`${path}/asPrinted`, wording.text.trim(), {
    ...trimmedSpan(wording),
    method: "label-match",
    certainty: "certain",
  });
  const isRepeated = again && repeatedTail([code, wording, again].map((line) => line.text.trim())) === 2;
  if (isRepeated) report.mark(again, "repeated", wording);
  for (const line of again && !isRepeated ? [again, ...rest] : rest) {
    report.notUnderstood(trimmedSpan(line), { path: `${path}/asPrinted` });
  }
  const named = matchConcept(smoc, wording.text);
  if (!isRead(named) || named.value === notation) return;
  const message = `Le code ${notation} est imprimé avec le libellé de ${named.value}.`;
  report.contradiction({ code: "wording-differs", paths: [path], spans: [trimmedSpan(wording)], message });
}

export const readOutcomes: SectionReader = (section, page) => {
  let group: SourceLine[] = [];
  const groups: SourceLine[][] = [];
  for (const line of printedLines(section)) {
    const code = CODE.exec(line.text)?.[1];
    if (code !== undefined && findConcept(smoc, code)) {
      group = [line];
      groups.push(group);
    } else if (groups.length > 0) group.push(line);
    else page.report.notUnderstood(trimmedSpan(line), { path: "/outcomes" });
  }
  for (const lines of groups) putOutcome(page, lines);
};
