import { readManagement } from "./audience-mention.js";
import type { CjcFiche, SectionReader } from "./fiche.js";
import { originOfAnswer } from "./fiche.js";
import { originOfParagraph, type Paragraph, paragraphsOf, putParagraph } from "./paragraph.js";

const NEEDS =
  /(?<!\p{L})(?:diagnostic|état des lieux|analyse|recueil|étude) d(?:es|e|u) (?:besoins?|attentes?|la situation)/iu;
const REQUEST = /à la demande (?:de la |de l['’]|des |de |du |d['’])[^.;:]{0,160}/iu;

/** The steps that set the partnership up, one for each paragraph, in order. A diagnosis of needs is also the needs assessment. */
export const readSteps: SectionReader = (section, fiche) => {
  const paragraphs = paragraphsOf(section);
  for (const paragraph of paragraphs) {
    putParagraph(fiche.record, "/steps", "description", paragraph);
    readRequest(paragraph, fiche);
  }
  const needs = paragraphs.find(({ text }) => NEEDS.test(text));
  if (needs && fiche.record.at("/needsAssessment") === undefined)
    fiche.record.put("/needsAssessment", needs.text, originOfParagraph(needs, "probable", "inference"));
  readManagement(paragraphs, fiche);
};

interface KnownPartner {
  readonly key: string;
  readonly name: string;
  readonly alternateNames?: readonly string[];
}

/** `à la demande de … l'E2C`: the one partner that is named there asked for the action. */
function readRequest({ lines }: Paragraph, { record }: CjcFiche): void {
  const partners = (record.at("/partners") ?? []) as readonly KnownPartner[];
  for (const answer of lines) {
    const found = REQUEST.exec(answer.text);
    if (!found) continue;
    const words = found[0].split(/[^\p{L}\p{N}]+/u);
    const asking = partners.filter(
      ({ name, alternateNames = [] }) =>
        found[0].includes(name) || alternateNames.some((other) => words.includes(other)),
    );
    const [partner, ...others] = asking;
    if (!partner || others.length > 0) continue;
    const end = found.index + found[0].trimEnd().length;
    const origin = originOfAnswer(answer, {
      start: found.index,
      end,
      method: "inference",
      certainty: "probable",
    });
    record.put(`/partners/${partner.key}/roles`, "requester", origin);
  }
}
