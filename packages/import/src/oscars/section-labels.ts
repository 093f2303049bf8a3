import { actionType, careMode, chronicCondition, frequency, setting, theme } from "@openhpa/vocabularies";
import type { SourceLine } from "../source-text.js";
import { readDescription } from "./description-section.js";
import { readEvaluation } from "./evaluation-section.js";
import { readObjectives } from "./objective-section.js";
import { readOutcomes } from "./outcome-section.js";
import { readPartners, readTools } from "./partner-sections.js";
import { readDuration, readObservation, year } from "./period-sections.js";
import { readCommunes, readDepartements, readLevel, readPlaces } from "./place-sections.js";
import { readOtherProgrammes, readProgrammes } from "./programme-sections.js";
import {
  conceptList,
  count,
  oneConcept,
  prose,
  readAudiences,
  readFunders,
  readPlans,
  type SectionReader,
} from "./value-sections.js";

/** A label of the page and the field that its section becomes. */
export interface SectionLabel {
  readonly label: string;
  readonly path: string;
  readonly read: SectionReader;
  /** The kind of territory that it lists. */
  readonly territory?: "departement" | "commune";
  /** Read before the others, because it says where or when the rest is. */
  readonly isContext?: true;
  /** Not every kind of action has it: its absence says nothing. */
  readonly isOptional?: true;
  /** Comes after the prose: a page that reaches it is not cut in its first half. */
  readonly isTail?: true;
}

/** Every label of a page, in page order. A new label is one row. */
export const sectionLabels: readonly SectionLabel[] = [
  { label: "Thème", path: "/themes", read: conceptList("/themes", theme) },
  { label: "Programmes", path: "/programmes", read: readProgrammes },
  { label: "Autres programmes ou dispositifs", path: "/programmes", read: readOtherProgrammes },
  {
    label: "Pathologie ETP",
    path: "/chronicConditions",
    read: conceptList("/chronicConditions", chronicCondition),
    isOptional: true,
  },
  {
    label: "Prise en charge",
    path: "/careModes",
    read: conceptList("/careModes", careMode),
    isOptional: true,
  },
  { label: "Contexte", path: "/context", read: prose("/context") },
  { label: "Objectif de l'action", path: "/objectives", read: readObjectives },
  { label: "Description", path: "/activities", read: readDescription },
  { label: "Partenaire de l'action", path: "/partners", read: readPartners },
  {
    label: "Année de début de réalisation",
    path: "/period/start",
    read: year("/period/start"),
    isContext: true,
    isTail: true,
  },
  {
    label: "Année de fin de réalisation",
    path: "/period/end",
    read: year("/period/end"),
    isContext: true,
    isTail: true,
  },
  { label: "Durée", path: "/period/duration", read: readDuration, isTail: true },
  { label: "Fréquence", path: "/frequency", read: oneConcept("/frequency", frequency), isTail: true },
  { label: "Public", path: "/audiences", read: readAudiences, isTail: true },
  {
    label: "Nombre de personnes concernées",
    path: "/peopleReached",
    read: count("/peopleReached"),
    isTail: true,
  },
  {
    label: "Type d'action",
    path: "/actionTypes",
    read: conceptList("/actionTypes", actionType),
    isTail: true,
  },
  { label: "Outils et supports utilisés :", path: "/tools", read: readTools, isTail: true },
  { label: "Financeur", path: "/funders", read: readFunders, isTail: true },
  { label: "Evaluation de l'action", path: "/evaluation", read: readEvaluation, isTail: true },
  { label: "Secteur d'activité", path: "/settings", read: conceptList("/settings", setting), isTail: true },
  { label: "Lieu d'intervention", path: "/places", read: readPlaces, isTail: true },
  { label: "Niveau géographique", path: "/coverage/level", read: readLevel, isTail: true },
  {
    label: "Commune",
    path: "/coverage/territories",
    read: readCommunes,
    territory: "commune",
    isTail: true,
  },
  {
    label: "Niveau départemental",
    path: "/coverage/territories",
    read: readDepartements,
    territory: "departement",
    isContext: true,
    isTail: true,
  },
  { label: "Plan national", path: "/plans", read: readPlans, isTail: true },
  { label: "Catégorisation", path: "/outcomes", read: readOutcomes, isTail: true },
  { label: "Observation", path: "/observation", read: readObservation, isTail: true, isOptional: true },
];

/** The form in which two printings of a label are equal: kinds of apostrophe and accents make no difference, letter case does. */
function formOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/gu, " ")
    .replace(/ ?:$/, " :")
    .trim();
}

/** Labels in the other number, as some pages print them: `Thèmes`, `Communes`, `Objectifs de l'action`. */
function inOtherNumber(label: string): readonly string[] {
  const [first = "", ...others] = label.split(" ");
  const plural = others.length === 0 || /^(?:de|d')/.test(others[0] ?? "") ? `${first}s` : undefined;
  return plural === undefined || /s$/.test(first) ? [] : [[plural, ...others].join(" ")];
}

const ofTheBase = new Map(sectionLabels.map((row) => [formOf(row.label), row]));
const inOther = new Map(
  sectionLabels.flatMap((row) => inOtherNumber(row.label).map((label) => [formOf(label), row] as const)),
);
const LONGEST = 60;

/** The section whose label a line is, as the base prints it. Fiches of any kind print its plural (`Objectifs`), which is no mark of the base. */
export function printedLabelOf({ text }: SourceLine): SectionLabel | undefined {
  return text.length > LONGEST ? undefined : ofTheBase.get(formOf(text.trim()));
}

/** The section that a line begins: a whole line without a bullet. `- Public : …` inside a description is not a section. */
export function sectionLabelOf(line: SourceLine): SectionLabel | undefined {
  if (line.text.length > LONGEST) return undefined;
  return printedLabelOf(line) ?? inOther.get(formOf(line.text.trim()));
}
