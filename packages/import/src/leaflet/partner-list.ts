import type { CertaintyNotation } from "@openhpa/vocabularies";
import { questionOf } from "../fiche/label-index.js";
import { kindOfName } from "../harmonise/organisation-kind.js";
import { cutOrganisations } from "../harmonise/organisation-list.js";
import { noNameReason } from "../harmonise/organisation-name.js";
import { refusalOf } from "../organisation-fields.js";
import { joined, originIn, type Passage, partOf, spanOf } from "../passage.js";
import { leastSure } from "../resting-lines.js";
import type { Block } from "./block.js";
import type { Leaflet } from "./leaflet.js";

/** A name of the list, and how sure it is where it ends. */
interface ListedName {
  readonly name: Passage;
  readonly certainty: CertaintyNotation;
}

const CUT = /^(?:\.{3}|…|etc\.?)$/i;
const ENDS = /[,;]$/;

/** How the lines of a list are to be read: a name to a line, or names that end with a comma and may be broken. */
function areBroken(lines: readonly Passage[]): {
  readonly broken: boolean;
  readonly certainty: "certain" | "uncertain";
} {
  const ended = lines.slice(0, -1).filter(({ text }) => ENDS.test(text)).length;
  const certainty = ended === 0 || ended * 2 >= lines.length - 1 ? "certain" : "uncertain";
  return { broken: ended > 0, certainty };
}

function nameOf(lines: readonly Passage[]): Passage {
  const words = joined(lines);
  return partOf(words, [0, words.text.replace(/[\s,;]+$/, "").length]);
}

/** Names in printed order. Where names end with a comma, a line that does not continues on the next; names with commas inside stay whole. */
export function listedNames(lines: readonly Passage[]): readonly ListedName[] {
  const { broken, certainty } = areBroken(lines);
  const names: Passage[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isOpen) names.at(-1)?.push(line);
    else names.push([line]);
    isOpen = broken && !ENDS.test(line.text);
  }
  return names
    .map((parts) => nameOf(parts))
    .filter(({ text }) => /[\p{L}\d]/u.test(text))
    .map((name) => ({ name, certainty: /[,;]/.test(name.text) ? "uncertain" : certainty }));
}

const OPEN_END = "La fin de ce nom n'est pas sûre : la liste coupe ses lignes ou compte des virgules.";

function putPartner({ record, ledger }: Leaflet, { name, certainty }: ListedName): void {
  const { report } = ledger;
  const reason = noNameReason(name.text);
  if (reason || report.persons.names(name.text)) {
    const message = reason ? { message: refusalOf(reason) } : {};
    report.notUnderstood(spanOf(name, [0, name.text.length]), { path: "/partners", ...message });
    return;
  }
  const path = record.item("/partners", name.text);
  const origin = originIn(name, undefined, {
    method: "label-match",
    certainty,
    note: certainty === "uncertain" ? OPEN_END : undefined,
  });
  if (!record.put(`${path}/name`, name.text, origin)) return;
  const kind = kindOfName(name.text);
  if (kind) record.put(`${path}/structureType`, kind.value, originIn(name, [kind.start, kind.end], kind));
  record.put(`${path}/roles`, "partner");
}

/** The names of an entry that is a list of its own: `CAF ; MSA ; ARS`. */
function namesOf({ name, certainty }: ListedName): readonly ListedName[] {
  const pieces = cutOrganisations(name.text);
  const [only] = pieces;
  if (!only) return [{ name, certainty }];
  if (pieces.length < 2) {
    const words = partOf(name, [only.start, only.start + only.text.length]);
    return [{ name: words, certainty: leastSure(certainty, only.certainty) }];
  }
  return pieces.map(({ text, start, certainty: own }) => ({
    name: partOf(name, [start, start + text.length]),
    certainty: leastSure(certainty === "uncertain" && !/;/.test(name.text) ? "probable" : undefined, own),
  }));
}

/** The lines of a run of blocks: entries of a list are names of their own. */
function groupsOf(blocks: readonly Block[]): Passage[][] {
  const groups: Passage[][] = [];
  let isList = false;
  for (const { kind, lines } of blocks) {
    const words = lines.map((line) => line.words);
    if (kind !== "item" && groups.length > 0 && !isList) groups.at(-1)?.push(...words);
    else groups.push(words);
    isList = kind === "item";
  }
  return groups;
}

/** Reads the partners; a list that ends in dots is declared incomplete. */
export function readPartners(leaflet: Leaflet): void {
  const { record, ledger, sections } = leaflet;
  for (const { kind, blocks } of sections) {
    if (kind !== "partners") continue;
    const dots = blocks.flatMap(({ lines }) => lines).filter(({ words }) => CUT.test(words.text));
    for (const { line } of dots) {
      ledger.report.mark(line, "after-cut");
      ledger.report.cut({ certainty: "certain", line: line.number, paths: ["/partners"] });
      record.missing("/partners", "truncated", `La liste des partenaires finit par « ${line.text.trim()} ».`);
    }
    const names = groupsOf(blocks.filter(({ words }) => !CUT.test(words.text))).flatMap((group) =>
      listedNames(group.filter(({ text }) => !CUT.test(text))),
    );
    // A label of a fiche is no partner, and what follows it answers another question.
    const label = names.findIndex(({ name }) => questionOf(name.text) !== undefined);
    const listed = label < 0 ? names : names.slice(0, label);
    for (const name of listed.flatMap(namesOf)) putPartner(leaflet, name);
    for (const { name } of names.slice(listed.length))
      ledger.report.notUnderstood(spanOf(name, [0, name.text.length]), { path: "/partners" });
  }
}
