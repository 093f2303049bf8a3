import type { CertaintyNotation } from "@openhpa/vocabularies";
import { withoutAcronym } from "../harmonise/acronym.js";
import { fundingsIn, type ListedFunding } from "../harmonise/funding-line.js";
import { noNameMessage } from "../harmonise/no-names.js";
import { parseOrganisation } from "../harmonise/organisation-line.js";
import { cutOrganisations, namesSeveral } from "../harmonise/organisation-list.js";
import { noNameReason } from "../harmonise/organisation-name.js";
import { isPersonAlone } from "../organisation-fields.js";
import type { DraftFields } from "../record-path.js";
import { leastSure } from "../resting-lines.js";
import { type CellContext, type CellReader, notRead, type UnknownPart } from "./cell-reading.js";
import { readText } from "./text-cell.js";

/** What a label was read as: objects, parts that are none with the reason, and how sure the least sure of them is. */
export interface LabelReading {
  readonly objects: readonly DraftFields[];
  readonly unknown: readonly UnknownPart[];
  readonly certainty: CertaintyNotation;
}

const PERSON = "c'est le nom d'une personne, il n'est pas repris";

/** The organisation that a text names, with its acronym and its type where these are printed: `Le Nid (LN), Association`. */
export function organisationOf(text: string): DraftFields {
  const type = parseOrganisation(text)?.structureType;
  const { name, acronym } = withoutAcronym(type ? text.slice(0, text.lastIndexOf(",")).trimEnd() : text);
  return {
    name,
    ...(acronym ? { alternateNames: [acronym.text] } : {}),
    ...(type ? { structureType: type.value } : {}),
  };
}

const SEVERAL = "plusieurs organisations sont nommées : aucune n'est choisie";
const BELOW = "ce qui suit le nom n'est pas lu";

/** The name of the one organisation of a cell: its first line. What names none, several or a person is not read. */
export const readOrganisationName: CellReader = (text, cell, context) => {
  const { isExport, persons } = context;
  const [first = "", ...below] = text.split("\n").flatMap((line) => line.trim() || []);
  if (isExport || first === "") return readText(text, cell, context);
  const reading = readText(first, cell, context);
  if (reading.value === undefined) return reading;
  const reason = noNameReason(first);
  if (reason) return notRead(text, noNameMessage[reason]);
  if (persons && isPersonAlone(first, persons)) return notRead(text, PERSON);
  if (namesSeveral(first)) {
    const suggestions = cutOrganisations(first).map((piece) => piece.text);
    return notRead(text, SEVERAL, { suggestions });
  }
  const unknown = below.map((line) => ({ text: line, message: BELOW }));
  const isTyped = parseOrganisation(first)?.structureType !== undefined;
  const mayBeList = !isTyped && cutOrganisations(first)[0]?.certainty === "uncertain";
  const certainty = mayBeList ? "probable" : reading.certainty;
  return { ...reading, certainty, unknown: [...reading.unknown, ...unknown] };
};

/** The organisations that an item of a cell names: people write several in one, and each of them is read or listed by itself. */
export function readOrganisations(label: string, { isExport, persons }: CellContext): LabelReading {
  if (isExport) return { objects: [{ name: label }], unknown: [], certainty: "certain" };
  const objects: DraftFields[] = [];
  const unknown: UnknownPart[] = [];
  let certainty: CertaintyNotation = "certain";
  for (const piece of cutOrganisations(label)) {
    const reason = noNameReason(piece.text);
    if (persons?.names(piece.text)) unknown.push({ text: piece.text, message: PERSON });
    else if (reason) unknown.push({ text: piece.text, message: noNameMessage[reason] });
    else {
      objects.push(organisationOf(piece.text));
      certainty = leastSure(certainty, piece.certainty);
    }
  }
  return { objects, unknown, certainty };
}

function fundingOf({ text, name, alternateName, programme, amount, year, note }: ListedFunding): DraftFields {
  const { amount: sum, currency } = amount?.value ?? {};
  const said = [note?.value, amount?.value.note].filter(Boolean).join("\n");
  const others = alternateName ? { alternateNames: [alternateName.value] } : {};
  return {
    ...(name ? { funder: { name: name.value, ...others } } : {}),
    ...(programme ? { programme: programme.value } : {}),
    ...(sum === undefined ? {} : { amount: sum }),
    ...(currency ? { currency } : {}),
    ...(year ? { year: year.value } : {}),
    ...(said ? { note: said } : {}),
    asPrinted: text.value,
  };
}

/** The fundings of an item of a cell; a text that is none is listed with the reason, and so is money that is no amount of one funder. */
export function readFundings(label: string, { isExport, persons, money }: CellContext): LabelReading {
  if (isExport) return { objects: [{ asPrinted: label }], unknown: [], certainty: "certain" };
  const objects: DraftFields[] = [];
  const unknown: UnknownPart[] = [];
  let certainty: CertaintyNotation = "certain";
  const fundings = fundingsIn(label, money);
  if (fundings.length === 0) unknown.push({ text: label, message: noNameMessage["too-long"] });
  for (const funding of fundings) {
    const { text, refused, unread, name, programme, amount, year } = funding;
    if (refused) unknown.push({ text: text.value, message: noNameMessage[refused] });
    else if (name && persons?.names(name.value)) unknown.push({ text: text.value, message: PERSON });
    else {
      objects.push(fundingOf(funding));
      for (const part of [name, programme, amount, year])
        if (part) certainty = leastSure(certainty, part.certainty);
      const message = unread?.note?.replace(/\.$/, "") ?? "";
      if (unread)
        unknown.push({ text: unread.value, message: `${message[0]?.toLowerCase()}${message.slice(1)}` });
    }
  }
  return { objects, unknown, certainty };
}
