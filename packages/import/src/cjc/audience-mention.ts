import { audienceRole, lifeStage, situation } from "@openhpa/vocabularies";
import { isKnownAudience, parseAudiences } from "../harmonise/audience-label.js";
import { putAudience } from "./audience-fields.js";
import { type ExactLabel, exactLabel } from "./exact-label.js";
import { type CjcFiche, isAnswered, originOfAnswer, partOf } from "./fiche.js";
import type { Paragraph } from "./paragraph.js";

/** Words after which somebody is named whom the action is for. */
const CUE =
  /(?<!\p{L})(?:à la rencontre (?:des |de )|auprès (?:des |de l['’]équipe (?:des |de )|de )|à (?:destination|l['’]attention) (?:des |de )|destinée?s? aux |pour (?:les |l['’]équipe (?:des |de )))/giu;
/** One or two words that may be an audience, with the house they belong to and who they are in parentheses. */
const NAMED =
  /^(\p{L}+(?:[ -]\p{L}+)??)(?: de l['’]\s?[\p{Lu}\d]{2,12}(?![\p{L}\d]))?(?: \([^()]{1,200}\))?(?= |[.,;:)]|$)/u;
const AND = /^(?: et |, ?)(?:des |de |les |aux |d['’])?/u;
/** A management that decides about the action or bears it. */
const MANAGEMENT =
  /(?:validation|accord|adhésion|soutien|appui|engagement)[^.;:]{0,60}? (?:par|de) la (direction)(?! (?:de |des )(?:travaux|projets?))(?!\p{L})/giu;

interface Named {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const axes: readonly ExactLabel[] = [exactLabel(lifeStage), exactLabel(situation), exactLabel(audienceRole)];

function isAudience(label: string): boolean {
  if (axes.every((axis) => axis(label) === undefined)) return false;
  const [only, ...others] = parseAudiences(label);
  return only !== undefined && others.length === 0 && isKnownAudience(only.value);
}

/** Everybody named after a cue: `des jeunes et des professionnels de l'E2C`. */
function namedIn(text: string): readonly Named[] {
  const found: Named[] = [];
  for (const cue of text.matchAll(CUE)) {
    let at = cue.index + cue[0].length;
    for (;;) {
      const rest = text.slice(at, at + 300);
      const [words = "", label = ""] = NAMED.exec(rest) ?? [];
      const [first = ""] = label.split(" ");
      const known = [label, first].find((candidate) => candidate !== "" && isAudience(candidate));
      if (known === undefined) break;
      const end = at + (known === label ? words.length : known.length);
      found.push({ start: at, end, label: known });
      const and = AND.exec(text.slice(end, end + 20))?.[0];
      if (and === undefined) break;
      at = end + and.length;
    }
  }
  return found;
}

function putNamed(fiche: CjcFiche, list: string, paragraph: Paragraph, seen: Set<string>): void {
  for (const answer of paragraph.lines) {
    for (const { start, end, label } of namedIn(answer.text)) {
      if (seen.has(label.toLowerCase())) continue;
      seen.add(label.toLowerCase());
      const [reading] = parseAudiences(label);
      if (!reading) continue;
      const identity = JSON.stringify({ ...reading.value, asPrinted: "" });
      if (seen.has(identity)) continue;
      seen.add(identity);
      putAudience(fiche, list, partOf(answer, start, end), { ...reading, end: label.length });
    }
  }
}

/** Reads the audiences of paragraphs where words say that the action is for them; each kind once for a list. */
export function readAudienceMentions(
  paragraphs: readonly Paragraph[],
  fiche: CjcFiche,
  list = "/audiences",
): void {
  if (list === "/audiences" && isAnswered(fiche, list)) return;
  const seen = new Set<string>();
  for (const paragraph of paragraphs) putNamed(fiche, list, paragraph, seen);
}

/** The management as an audience, where the text says that it decides or supports. */
export function readManagement(paragraphs: readonly Paragraph[], fiche: CjcFiche): void {
  if (isAnswered(fiche, "/audiences")) return;
  const { record } = fiche;
  let path: string | undefined;
  for (const answer of paragraphs.flatMap(({ lines }) => lines)) {
    for (const found of answer.text.matchAll(MANAGEMENT)) {
      const end = found.index + found[0].length;
      const printed = found[1] ?? "";
      const origin = originOfAnswer(answer, {
        start: end - printed.length,
        end,
        method: "vocabulary-match",
      });
      path ??= record.item("/audiences", printed);
      if (record.at(`${path}/asPrinted`) === undefined) record.put(`${path}/asPrinted`, printed, origin);
      record.put(`${path}/roles`, "management", origin);
      record.put(`${path}/level`, "intermediate", {
        ...origin,
        method: "inference",
        certainty: "probable",
      });
    }
  }
}
