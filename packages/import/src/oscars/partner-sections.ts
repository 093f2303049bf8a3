import { structureType } from "@openhpa/vocabularies";
import { originOfEntry, outlineOf } from "../block-outline.js";
import { withoutAcronym } from "../harmonise/acronym.js";
import { isRead, matchConcept } from "../harmonise/concept-label.js";
import { cutOrganisations, type ListedPiece } from "../harmonise/organisation-list.js";
import { noNameReason } from "../harmonise/organisation-name.js";
import { originOf, whole } from "../harmonise/reading.js";
import { declareNone, MAY_BE_LIST, refusalOf } from "../organisation-fields.js";
import { type SourceLine, spanIn } from "../source-text.js";
import { type OscarsPage, printedLines } from "./page.js";
import type { SectionReader } from "./value-sections.js";

/** Partners, cut where a line is a list; what names no organisation is listed, and a person is nobody's partner. */
export const readPartners: SectionReader = (section, page) => {
  const refused = printedLines(section).flatMap((line) =>
    cutOrganisations(line.text).map((piece) => readPartner(page, line, piece)),
  );
  declareNone(page, "/partners", refused);
};

function readPartner({ record, report }: OscarsPage, line: SourceLine, piece: ListedPiece) {
  const { text, start, certainty } = piece;
  const span = spanIn(line, start, start + text.length);
  const reason = noNameReason(text);
  if (reason) report.notUnderstood(span, { path: "/partners", message: refusalOf(reason) });
  if (reason) return reason;
  if (report.persons.names(text)) {
    report.notUnderstood(span, { path: "/partners" });
    return undefined;
  }
  const { name, acronym } = withoutAcronym(text);
  const path = record.item("/partners", name);
  const note = certainty === "uncertain" ? MAY_BE_LIST : undefined;
  const sure = { ...whole(name, name, "label-match", certainty), note };
  record.put(`${path}/name`, name, originOf(line, sure, start));
  if (acronym) {
    const short = whole(acronym.text, acronym.text, "pattern");
    record.put(`${path}/alternateNames`, acronym.text, originOf(line, short, start + acronym.start));
  }
  const kind = matchConcept(structureType, name);
  if (isRead(kind)) record.put(`${path}/structureType`, kind.value, originOf(line, kind, start));
  return undefined;
}

/** Tools: one statement for each entry, prose lists whole. */
export const readTools: SectionReader = (section, { record }) => {
  for (const { heading, entries } of outlineOf(section.lines)) {
    for (const entry of heading ? [heading, ...entries] : entries) {
      const all = [entry, ...entry.entries];
      const text = all.map((part) => part.text).join("\n");
      record.put(
        `${record.item("/tools", text)}/text`,
        text,
        all.map((part) => originOfEntry(part)),
      );
    }
  }
};
