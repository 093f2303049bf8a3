import { structureType } from "@openhpa/vocabularies";
import { originOfEntry, outlineOf } from "../block-outline.js";
import { isRead, matchConcept } from "../harmonise/concept-label.js";
import { cutOrganisations } from "../harmonise/organisation-list.js";
import { canNameOrganisation } from "../harmonise/organisation-name.js";
import { originOf, whole } from "../harmonise/reading.js";
import { spanIn } from "../source-text.js";
import { printedLines } from "./page.js";
import type { SectionReader } from "./value-sections.js";

/** Partners, cut where a line is a list; what names no organisation is listed. */
export const readPartners: SectionReader = (section, { record, report }) => {
  for (const line of printedLines(section)) {
    for (const { text, start, certainty } of cutOrganisations(line.text)) {
      if (!canNameOrganisation(text)) {
        report.notUnderstood(spanIn(line, start, start + text.length), { path: "/partners" });
        continue;
      }
      const path = record.item("/partners", text);
      const note =
        certainty === "uncertain"
          ? "Liste gardée entière : les noms peuvent contenir des virgules."
          : undefined;
      const name = { ...whole(text, text, "label-match", certainty), note };
      record.put(`${path}/name`, text, originOf(line, name, start));
      const kind = matchConcept(structureType, text);
      if (isRead(kind)) record.put(`${path}/structureType`, kind.value, originOf(line, kind, start));
    }
  }
};

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
