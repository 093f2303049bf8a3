import { structureType } from "@openhpa/vocabularies";
import { originOfEntry, outlineOf } from "../block-outline.js";
import { isRead, matchConcept } from "../harmonise/concept-label.js";
import { originOf, whole } from "../harmonise/reading.js";
import { printedLines } from "./page.js";
import type { SectionReader } from "./value-sections.js";

/** A piece that stands for one organisation whatever surrounds it: an acronym, or a known type of structure. */
function standsAlone(piece: string): boolean {
  return /^[\p{Lu}\d]{2,12}$/u.test(piece) || isRead(matchConcept(structureType, piece));
}

/** Partners: a line is cut at its commas only where every piece is an acronym or a known kind of structure; names contain commas. */
export const readPartners: SectionReader = (section, { record }) => {
  for (const line of printedLines(section)) {
    const lead = /^\s*(?:[•*-]\s+)?/.exec(line.text)?.[0].length ?? 0;
    const text = line.text.slice(lead).trimEnd();
    const pieces = [...text.matchAll(/[^,;]+/g)].map(({ 0: piece, index }) => ({
      name: piece.trim(),
      at: lead + index + piece.length - piece.trimStart().length,
    }));
    const isList = pieces.length > 1 && pieces.every(({ name }) => standsAlone(name));
    const isSingle = pieces.length <= 1;
    const note = isSingle ? undefined : "Liste gardée entière : les noms peuvent contenir des virgules.";
    for (const { name, at } of isList ? pieces : [{ name: text, at: lead }]) {
      const path = record.item("/partners", name);
      const certainty = isSingle ? "certain" : isList ? "probable" : "uncertain";
      const origin = originOf(
        line,
        { ...whole(name, name, "label-match", certainty), note: isList ? undefined : note },
        at,
      );
      record.put(`${path}/name`, name, origin);
      const kind = matchConcept(structureType, name);
      if (isRead(kind)) record.put(`${path}/structureType`, kind.value, originOf(line, kind, at));
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
