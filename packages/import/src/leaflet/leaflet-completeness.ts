import type { SectionKind } from "./block.js";
import { type Leaflet, ownerOf } from "./leaflet.js";

/** The field that the sections of a kind fill. */
const fields: Readonly<Record<SectionKind, string>> = {
  context: "context",
  needs: "needsAssessment",
  activities: "activities",
  objectives: "objectives",
  results: "expectedResults",
  partners: "partners",
};

/**
 * Says blank of a heading that another known heading or the end of the leaflet follows at once, when no other heading of its field has words below
 * it. What stands under a heading that is not known may be meant, and of what running text does not speak, a person who read all of it has to say.
 */
export function declareBlankHeadings({ sections, record, options }: Leaflet): void {
  const written = new Set<string>();
  const blank = new Set<string>();
  for (const [index, section] of sections.entries()) {
    if (!(section.kind in fields)) continue;
    const path = `${ownerOf(section)}/${fields[section.kind as SectionKind]}`;
    const next = sections[index + 1];
    const isLast = next === undefined;
    const isFollowed = isLast ? options.truncated !== true : next.kind === "aside" || next.kind in fields;
    (section.blocks.length === 0 && isFollowed ? blank : written).add(path);
  }
  for (const path of blank) if (!written.has(path)) record.missing(path, "asked-but-blank");
}
