import { type ConceptScheme, evaluationStatus, structureType, theme } from "@openhpa/vocabularies";
import type { SourceLine } from "../source-text.js";
import { readAudiences, readPeriod, readThemes, readTitle } from "./addition-sections.js";
import { readAddress, readCarrier, readCarrierKind, readRegion } from "./carrier-sections.js";
import { readContact } from "./contact-section.js";
import { readDescription } from "./description-section.js";
import { readAgreement, readEvaluation } from "./evaluation-section.js";
import { readFeedback } from "./feedback-section.js";
import type { FoundLabel, SectionReader } from "./fiche.js";
import { readFunding } from "./funding-section.js";
import { readObjectives } from "./objective-section.js";
import { readActionTypes, readPartnershipStart, readSettings } from "./online-sections.js";
import { readPartners } from "./partner-section.js";
import { labelForm } from "./printed-label.js";
import { readSteps } from "./step-section.js";

/** A question of the fiche, the field that its answer becomes, and how the questionnaire offers it. */
export interface QuestionLabel {
  /** As the questionnaire prints it. */
  readonly label: string;
  /** Shorter or older printings. */
  readonly others?: readonly string[];
  readonly path: string;
  readonly read: SectionReader;
  /** Read after the others, because it needs to know who carries the action. */
  readonly isLate?: true;
  /** Only the questionnaire asks it: the printed fiche says nothing by its absence. */
  readonly isAddition?: true;
  /** A word that prose uses too: with an answer in the same line it counts among the last questions only. */
  readonly isWord?: true;
  /** The definition of the field speaks of codes and helps nobody who fills in a form. */
  readonly hasNoHelp?: true;
  /** Boxes to tick. */
  readonly choices?: ConceptScheme | readonly string[];
}

/** Every question, in the order of the questionnaire. A new one is one row. */
export const questionLabels: readonly QuestionLabel[] = [
  { label: "Titre de l'action :", path: "/title", read: readTitle, isAddition: true },
  { label: "Principaux partenaires de l'action :", path: "/partners", read: readPartners },
  { label: "Objectifs du partenariat :", path: "/objectives", read: readObjectives },
  { label: "Étapes de mise en place du partenariat :", path: "/steps", read: readSteps },
  { label: "Description complète de l'action :", path: "/activities", read: readDescription },
  { label: "Thèmes de l'action :", path: "/themes", read: readThemes, isAddition: true, choices: theme },
  { label: "Publics de l'action :", path: "/audiences", read: readAudiences, isAddition: true },
  { label: "Dates de l'action :", path: "/period", read: readPeriod, isAddition: true },
  { label: "Retours sur expérience :", path: "/experience", read: readFeedback },
  {
    label: "Une évaluation de l'action a-t-elle eu lieu ou est-elle prévue ? Si oui, comment ?",
    others: ["Une évaluation de l'action a-t-elle eu lieu ou est-elle prévue ?"],
    path: "/evaluation",
    read: readEvaluation,
    choices: evaluationStatus,
  },
  {
    label: "Existence d'une convention signée ou de toute autre formalisation :",
    others: ["Existence d'une convention signée", "Existence d'une convention"],
    path: "/agreement",
    read: readAgreement,
    choices: ["Oui", "Non"],
  },
  {
    label: "Financement (autre que ONDAM) :",
    others: ["Financement"],
    path: "/funders",
    read: readFunding,
  },
  {
    label: "Qui contacter pour en savoir plus ?",
    others: ["Qui contacter"],
    path: "/contact",
    read: readContact,
    isLate: true,
  },
  { label: "Qui porte l'action ?", path: "/carrier", read: readCarrier },
  {
    label: "Type d'établissement :",
    path: "/carrier/structureType",
    read: readCarrierKind,
    isWord: true,
    choices: structureType,
  },
  { label: "Contact :", path: "/contact", read: readContact, isLate: true, isWord: true },
  { label: "Adresse :", path: "/carrier/address", read: readAddress, isWord: true },
  { label: "Région :", path: "/coverage/territories", read: readRegion, isWord: true, hasNoHelp: true },
];

/** Questions that the pages of the online base print above the others; the questionnaire has its own words for them. */
export const onlineLabels: readonly QuestionLabel[] = [
  { label: "Type(s) d'action :", path: "/actionTypes", read: readActionTypes },
  { label: "Type(s) de milieu/de partenaire :", path: "/settings", read: readSettings },
  { label: "Public(s) visé(s) :", path: "/audiences", read: readAudiences },
  { label: "Début du partenariat :", path: "/period", read: readPartnershipStart },
];

const forms = [...questionLabels, ...onlineLabels].flatMap((row) =>
  [row.label, ...(row.others ?? [])].map((label) => [row, labelForm(label)] as const),
);
const FIRST_OF_TAIL = questionLabels.findIndex(({ path }) => path === "/contact");

/** The question that a line begins, and where the answer in the same line begins. Bulleted lines are no questions. */
export function questionLabelOf(
  line: SourceLine,
  open: QuestionLabel | undefined,
): FoundLabel<QuestionLabel> | undefined {
  for (const [row, form] of forms) {
    const from = form.exec(line.text)?.[0].length;
    if (from === undefined) continue;
    const isWhole = line.text.slice(from).trim() === "";
    const isInTail = open !== undefined && questionLabels.indexOf(open) >= FIRST_OF_TAIL;
    if (isWhole || !row.isWord || isInTail) return { row, from };
  }
  return undefined;
}
