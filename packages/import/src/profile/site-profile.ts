import {
  actionKind,
  actionType,
  audienceRole,
  type ConceptScheme,
  frequency,
  geographicLevel,
  lifeStage,
  plan,
  setting,
  situation,
  structureType,
  theme,
} from "@openhpa/vocabularies";
import { type FicheQuestion, ficheLabels } from "../fiche/fiche-labels.data.js";

/** How the fiches of one site are written: data that `importFiche` reads beside the usual labels. */
export interface SiteProfile {
  /** Short name of the site, a key: it begins the keys of its records. */
  readonly name: string;
  /** What the site is called. */
  readonly title?: string | undefined;
  /** Whose site it is: publisher of the sources of its records. */
  readonly publisher?: string | undefined;
  /** Language of its fiches, as a tag. */
  readonly language?: string | undefined;
  /** The territory that all its fiches are in, as a code: places are looked for inside it. */
  readonly within?: string | undefined;
  /** Addresses of its fiches: `{number}` stands for the number of a fiche, `*` for anything within a part of the address. */
  readonly addresses?: readonly string[] | undefined;
  /** Labels of the site to what they ask; a `*` at the end of a label says that its answer follows on the same line. */
  readonly labels?: Readonly<Record<string, FicheQuestion>> | undefined;
  /** Labels under which nothing is to be read. */
  readonly leaveOut?: readonly string[] | undefined;
  /** Values that the site prints to codes, by what they answer. */
  readonly values?: Readonly<Partial<Record<CodedQuestion, Readonly<Record<string, string>>>>> | undefined;
}

/** What a label may ask for. */
export const questions: readonly FicheQuestion[] = ficheLabels.map(({ question }) => question);

/** Questions that are answered with codes, and the lists that have them; those of territories are codes of their own. */
export const codedQuestions = {
  themes: [theme],
  audiences: [lifeStage, situation, audienceRole],
  "action-types": [actionType],
  setting: [setting],
  "carrier-type": [structureType],
  frequency: [frequency],
  kind: [actionKind],
  level: [geographicLevel],
  plans: [plan],
  territory: [],
} as const satisfies Readonly<Partial<Record<FicheQuestion, readonly ConceptScheme[]>>>;

/** A question whose answers a profile may give codes to. */
export type CodedQuestion = keyof typeof codedQuestions;

/** The lists of a coded question. */
export const schemesOf = (question: CodedQuestion): readonly ConceptScheme[] => codedQuestions[question];
