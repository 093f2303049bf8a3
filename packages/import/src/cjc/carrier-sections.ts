import { structureType } from "@openhpa/vocabularies";
import { parseAddress } from "../harmonise/address-line.js";
import { isRead, matchConcept } from "../harmonise/concept-label.js";
import type { Reading } from "../harmonise/reading.js";
import { matchTerritory } from "../harmonise/territory-name.js";
import { putOrganisation } from "../organisation-fields.js";
import { readContactLine } from "./contact-line.js";
import {
  type AnswerLine,
  type CjcFiche,
  isAnswered,
  originOfAnswer,
  printedAnswers,
  type SectionReader,
} from "./fiche.js";
import { kindInName } from "./organisation-name.js";
import { putKind } from "./partner-section.js";
import { isPersonName, withhold } from "./person.js";

function leave(
  answer: AnswerLine,
  path: string,
  { report }: CjcFiche,
  suggestions?: readonly string[],
): void {
  const { start, end } = originOfAnswer(answer);
  report.notUnderstood({ start, end }, { path, ...(suggestions ? { suggestions } : {}) });
}

/** The carrier's name, and what stands below it. */
export const readCarrier: SectionReader = (section, fiche) => {
  for (const answer of printedAnswers(section)) {
    const { line, from, text } = answer;
    if (isPersonName(text)) withhold(answer, "person-name", "/carrier", fiche);
    else if (fiche.record.at("/carrier/name") === undefined)
      putOrganisation(fiche, { field: "/carrier" }, line, from, from + text.length);
    else if (!readContactLine(answer, "/carrier", fiche) && !readAddressLine(answer, fiche))
      leave(answer, "/carrier", fiche);
  }
};

const BLANK_KIND = "La rubrique « Type d'établissement » est vide : le type est tiré du nom.";

/** What the carrier's name says where the questions about it are left blank: its kind, and the number of its département. */
export function inferFromName(answer: AnswerLine, fiche: CjcFiche): void {
  const name = fiche.record.at("/carrier/name");
  if (typeof name !== "string" || !answer.text.startsWith(name)) return;
  const printed = { ...answer, text: name };
  const isKnown = fiche.record.at("/carrier/structureType") !== undefined;
  if (!isKnown && !isAnswered(fiche, "/carrier/structureType"))
    putKind("/carrier", printed, fiche, BLANK_KIND);
  const { trailing } = kindInName(name);
  const number = trailing && /\d{2,3}$/.exec(trailing.value)?.[0];
  const territories = (fiche.record.at("/coverage/territories") ?? []) as readonly string[];
  if (trailing && number && territories.includes(`departement:${number}`))
    fiche.record.put(
      "/coverage/territories",
      `departement:${number}`,
      originOfAnswer(printed, { ...trailing, method: "inference" }),
    );
}

/** The département of a carrier's postcode; Corsica has two for its postcodes, and none is chosen. */
function putDepartement(answer: AnswerLine, postcode: Reading<string> | undefined, fiche: CjcFiche): void {
  if (!postcode || postcode.value.startsWith("20")) return;
  const code = `departement:${postcode.value.slice(0, /^9[78]/.test(postcode.value) ? 3 : 2)}` as const;
  const territory = fiche.options.territories.get(code);
  if (!territory) return;
  const origin = originOfAnswer(answer, { ...postcode, method: "inference", certainty: "probable" });
  fiche.record.put("/coverage/territories", territory.code, origin);
  if (fiche.record.at("/coverage/note") === undefined)
    fiche.record.put("/coverage/note", "Déduit de l'adresse du porteur.");
}

export const readCarrierKind: SectionReader = (section, fiche) => {
  for (const answer of printedAnswers(section)) {
    const kind = matchConcept(structureType, answer.text);
    if (isRead(kind)) fiche.record.put("/carrier/structureType", kind.value, originOfAnswer(answer, kind));
    else if (!readContactLine(answer, "/carrier", fiche))
      leave(answer, "/carrier/structureType", fiche, kind.suggestions);
  }
};

/** An address in one line. The territory is the business of the question about the region. */
function readAddressLine(answer: AnswerLine, fiche: CjcFiche): boolean {
  const address = parseAddress(answer.text, { territories: fiche.options.territories });
  if (!address) return false;
  for (const name of ["street", "postcode", "city", "asPrinted"] as const) {
    const reading = address[name];
    if (reading) fiche.record.put(`/carrier/address/${name}`, reading.value, originOfAnswer(answer, reading));
  }
  putDepartement(answer, address.postcode, fiche);
  return true;
}

/** The address, in one line or in several of which the last one holds the town. */
export const readAddress: SectionReader = (section, fiche) => {
  const { record } = fiche;
  const answers = printedAnswers(section).filter((answer) => !readContactLine(answer, "/carrier", fiche));
  const [town] = answers.slice(-1);
  if (!town) return;
  const before = answers.slice(0, -1);
  if (before.length === 0) {
    if (!readAddressLine(town, fiche)) {
      record.put("/carrier/address/asPrinted", town.text, originOfAnswer(town));
      leave(town, "/carrier/address/city", fiche);
    }
    return;
  }
  const all = answers.map((answer) => originOfAnswer(answer));
  const address = parseAddress(town.text, { territories: fiche.options.territories });
  record.put("/carrier/address/asPrinted", answers.map(({ text }) => text).join("\n"), all);
  if (!address) return leave(town, "/carrier/address/city", fiche);
  const street = [...before.map(({ text }) => text), ...(address.street ? [address.street.value] : [])];
  record.put("/carrier/address/street", street.join(", "), all.slice(0, address.street ? undefined : -1));
  for (const name of ["postcode", "city"] as const) {
    const reading = address[name];
    if (reading) record.put(`/carrier/address/${name}`, reading.value, originOfAnswer(town, reading));
  }
  putDepartement(town, address.postcode, fiche);
};

/** The region; the page ends here, and a phone number without a question of its own follows. */
export const readRegion: SectionReader = (section, fiche) => {
  for (const answer of printedAnswers(section)) {
    const region = matchTerritory(answer.text, "region", { territories: fiche.options.territories });
    if (isRead(region)) {
      fiche.record.put("/carrier/address/territory", region.value, originOfAnswer(answer, region));
      const inferred = { ...region, method: "inference", certainty: "probable" } as const;
      fiche.record.put("/coverage/territories", region.value, originOfAnswer(answer, inferred));
    } else if (!readContactLine(answer, "/carrier", fiche) && !readAddressLine(answer, fiche))
      leave(answer, "/carrier/address/territory", fiche, region.suggestions);
  }
};
