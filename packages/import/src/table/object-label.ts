import { identifierScheme, missingReason, outcomeStage, plan, smoc } from "@openhpa/vocabularies";
import { cleanText } from "../clean-text.js";
import { cutAudiences } from "../harmonise/audience-list.js";
import { isRead } from "../harmonise/concept-label.js";
import { cutObjectives } from "../harmonise/objective-list.js";
import type { DraftFields } from "../record-path.js";
import { leastSure } from "../resting-lines.js";
import type { CellContext } from "./cell-reading.js";
import { type LabelReading, readFundings, readOrganisations } from "./organisation-label.js";

/** The objects that a label of a list stands for; none when it is not understood. Keys are given later. */
type LabelReader = (label: string, context: CellContext) => readonly DraftFields[];

type ListReader = (label: string, context: CellContext) => LabelReading;

/** An object with its label as a text in the language of the row. */
const inText =
  (field: string): LabelReader =>
  (label, { language }) => [{ [field]: { [language]: label } }];

const inString =
  (field: string): LabelReader =>
  (label) => [{ [field]: label }];

const IDENTIFIER = /^([a-z]+)\s*:\s*(.+)$/is;
const INDICATOR = /^(.+): (-?\d+(?:[.,]\d+)?(?:e[+-]\d+)?)(?: (.+))?$/s;
const RELATED = /^(.+) \((\d{4})\)$/s;
const REFERENCE = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|https?:\/\/\S+)$/;

const identifier: LabelReader = (label) => {
  const [, scheme = "", value = ""] = IDENTIFIER.exec(label) ?? [];
  return identifierScheme.concepts.has(scheme.toLowerCase() as never)
    ? [{ scheme: scheme.toLowerCase(), value }]
    : [];
};

/** The audiences of a label, each with its codes and ages; a text that may be several is one as printed, uncertain. */
const audiences: ListReader = (label, { isExport }) => {
  const whole = { objects: [{ asPrinted: label }], unknown: [], certainty: "certain" } as const;
  if (isExport) return whole;
  const cut = cutAudiences(label);
  const certainty = cut.reduce<LabelReading["certainty"]>(
    (least, one) => leastSure(least, one.certainty),
    "certain",
  );
  const objects = cut.map(({ value: { lifeStage, situation, role, ...printed } }) => ({
    ...printed,
    ...(lifeStage ? { lifeStages: [lifeStage] } : {}),
    ...(situation ? { situations: [situation] } : {}),
    ...(role ? { roles: [role] } : {}),
  }));
  return { objects, unknown: [], certainty };
};

/** The objectives of a label, which semicolons may part. */
const objectives: ListReader = (label, { language, isExport }) => {
  const all = isExport ? [label] : cutObjectives(label).map(({ value }) => value);
  return { objects: all.map((text) => ({ text: { [language]: text } })), unknown: [], certainty: "certain" };
};

const indicator: LabelReader = (label, { language, isExport }) => {
  const [, name, printed = "", unit] = INDICATOR.exec(label) ?? [];
  const value = Number(printed.replace(",", "."));
  if (name === undefined || !Number.isFinite(value)) return [{ name: { [language]: label } }];
  return [{ name: { [language]: isExport ? name : name.trim() }, value, ...(unit ? { unit } : {}) }];
};

const outcome: LabelReader = (label, { vocabulary }) => {
  const found = vocabulary.one(smoc, label);
  const stage = outcomeStage.notations.find((notation) => notation === "listed-by-source");
  return isRead(found) ? [{ category: found.value, stage }] : [];
};

const planTag: LabelReader = (label, { vocabulary, isExport }) => {
  const found = vocabulary.one(plan, label);
  if (isRead(found) && found.value === label) return [{ plan: label }];
  if (!isRead(found) || isExport) return [{ asPrinted: label }];
  return [{ plan: found.value, certainty: "certain", asPrinted: label }];
};

const related: LabelReader = (label, { language }) => {
  if (REFERENCE.test(label)) return [{ record: label }];
  const [, title = label, edition] = RELATED.exec(label) ?? [];
  return [{ title: { [language]: title }, ...(edition ? { edition } : {}) }];
};

const missing: LabelReader = (label) => {
  const [, path, reason = ""] = /^(\/.*): ([a-z-]+)$/s.exec(label) ?? [];
  return path !== undefined && missingReason.concepts.has(reason as never) ? [{ path, reason }] : [];
};

/** How an object is made from what stands for it in a cell, by class. A new class of the flat table is one row. */
const byClass: Readonly<Record<string, LabelReader>> = {
  Activity: inText("title"),
  Identifier: identifier,
  Indicator: indicator,
  Missing: missing,
  Outcome: outcome,
  Part: inText("title"),
  Place: inString("name"),
  PlanTag: planTag,
  Programme: inText("label"),
  RelatedRecord: related,
  Source: inText("title"),
  Statement: inText("text"),
  Step: inText("title"),
};

/** Classes whose labels may hold several things, and things that are refused. */
const lists: Readonly<Record<string, ListReader>> = {
  Audience: audiences,
  Funding: readFundings,
  Objective: objectives,
  Organisation: readOrganisations,
};

/** Classes of objects that can be made from a label. */
export const labelledClasses: readonly string[] = [...Object.keys(byClass), ...Object.keys(lists)];

/** The objects of a class that a label stands for. Throws for a class without a reader, which is a bug: a test holds the table complete. */
export function objectsOf(className: string, label: string, context: CellContext): LabelReading {
  const clean = cleanText(label);
  const list = lists[className];
  const reader = byClass[className];
  if (!reader && !list) throw new Error(`No reader makes a ${className} from a cell`);
  if (clean === "") return { objects: [], unknown: [], certainty: "certain" };
  if (list) return list(clean, context);
  return { objects: reader?.(clean, context) ?? [], unknown: [], certainty: "certain" };
}
