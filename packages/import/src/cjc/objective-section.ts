import { isNothingSaid } from "../harmonise/nothing-said.js";
import { readAudienceMentions } from "./audience-mention.js";
import type { SectionReader } from "./fiche.js";
import { readMentions } from "./mention-fields.js";
import { originOfParagraph, paragraphsOf, putParagraph } from "./paragraph.js";

/** The objectives of the partnership: their kind is what the question asks for. */
export const readObjectives: SectionReader = (section, fiche) => {
  const { record } = fiche;
  const { start, end } = section.label;
  const paragraphs = paragraphsOf(section);
  for (const paragraph of paragraphs) {
    if (isNothingSaid(paragraph.text)) {
      const { start: from, end: to } = originOfParagraph(paragraph);
      fiche.report.notUnderstood({ start: from, end: to }, { path: "/objectives" });
      continue;
    }
    const path = putParagraph(record, "/objectives", "text", paragraph);
    record.put(`${path}/kind`, "partnership", { start, end, method: "label-match", certainty: "certain" });
    readMentions(paragraph, fiche);
  }
  readAudienceMentions(paragraphs, fiche);
};
