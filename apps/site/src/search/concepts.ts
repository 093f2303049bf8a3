import {
  type Concept,
  type ConceptScheme,
  type Language,
  type SchemeName,
  schemes,
} from "@openhpa/vocabularies";
import { type SearchLabels, searchLabels } from "./language.js";
import { otherNamesOf } from "./other-names.js";

/** A concept that one may search for, under all its names. */
export interface SearchableConcept {
  /** What stands for it in the index, also where it is the value of a facet: `theme:alcohol`. */
  readonly code: string;
  readonly label: SearchLabels;
  /** Of what kind it is: the title of its list. */
  readonly kind: SearchLabels;
  readonly names: readonly ConceptName[];
  /** Codes of the concepts inside it. */
  readonly narrower: readonly string[];
}

export interface ConceptName {
  readonly language: Language;
  readonly text: string;
}

/** The lists whose concepts people look for, and the code of each: that of the facet where there is one. The others qualify a record only. */
const searched: readonly (readonly [scheme: SchemeName, code: string, kind: SearchLabels])[] = [
  ["theme", "theme:", { fr: "thème", en: "theme" }],
  ["substance", "substance:", { fr: "substance", en: "substance" }],
  ["behaviour", "behaviour:", { fr: "comportement", en: "behaviour" }],
  ["action-type", "action-type:", { fr: "type d'action", en: "type of action" }],
  ["prevention-level", "prevention-level:", { fr: "niveau de prévention", en: "level of prevention" }],
  ["life-stage", "audience:life-stage:", { fr: "public", en: "audience" }],
  ["situation", "audience:situation:", { fr: "public", en: "audience" }],
  ["audience-role", "audience:audience-role:", { fr: "public", en: "audience" }],
  ["setting", "setting:", { fr: "lieu de vie", en: "setting" }],
  ["structure-type", "structure-type:", { fr: "type de structure", en: "type of organisation" }],
  ["plan", "plan:", { fr: "plan", en: "plan" }],
  ["psychosocial-skill", "psychosocial-skill:", { fr: "compétence", en: "skill" }],
  ["sdg", "sdg:", { fr: "objectif de développement durable", en: "sustainable development goal" }],
  ["chronic-condition", "chronic-condition:", { fr: "maladie chronique", en: "chronic condition" }],
  ["care-mode", "care-mode:", { fr: "mode d'accompagnement", en: "mode of care" }],
];

/** Number or years at the end of a name: of `PNNS 4` and of `Plan cancer 2014-2019` people say the beginning. */
const EDITION = /[\s,]+(?:n°\s*)?(?:\d{1,2}|[IVX]{1,4}|(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?)$/u;

/** Between those who issued a plan one after the other or together: `MILDT, puis MILDECA`. */
const BETWEEN_ISSUERS = /\s*(?:[,;/]|\bpuis\b|\bet\b)+\s*/u;

/** A name that ends with a remark in brackets, or with the number of an edition, is looked for without it as well. */
function namesOf(code: string, { prefLabel, altLabel = {}, plan }: Concept): readonly ConceptName[] {
  const names = new Map<string, ConceptName>();
  const add = (language: Language, text: string) => names.set(`${language} ${text}`, { language, text });
  const addBoth = (language: Language, text: string) => {
    add(language, text);
    const short = text.replace(/\s*\([^)]*\)\s*$/u, "");
    if (short !== "") add(language, short);
    const series = short.replace(EDITION, "");
    if (plan && series !== "") add(language, series);
  };
  for (const [language, text] of Object.entries(prefLabel)) addBoth(language as Language, text);
  for (const [language, texts] of Object.entries(altLabel))
    for (const text of texts) addBoth(language as Language, text);
  for (const [language, text] of otherNamesOf(code)) add(language, text);
  if (plan?.acronym !== undefined) addBoth("fr", plan.acronym);
  if (plan?.issuer !== undefined) for (const issuer of plan.issuer.split(BETWEEN_ISSUERS)) add("fr", issuer);
  return [...names.values()];
}

function conceptsOf(scheme: ConceptScheme, prefix: string, kind: SearchLabels): readonly SearchableConcept[] {
  const concepts = [...scheme.concepts.values()];
  const inside = (notation: string): readonly string[] =>
    concepts
      .filter(({ broader }) => broader === notation)
      .flatMap((narrower) => [`${prefix}${narrower.notation}`, ...inside(narrower.notation)]);
  return concepts.map((concept) => ({
    code: `${prefix}${concept.notation}`,
    label: searchLabels(concept.prefLabel),
    kind,
    names: namesOf(`${prefix}${concept.notation}`, concept),
    narrower: inside(concept.notation),
  }));
}

let all: readonly SearchableConcept[] | undefined;

/** All concepts that one may search for. */
export function searchableConcepts(): readonly SearchableConcept[] {
  all ??= searched.flatMap(([name, code, kind]) => conceptsOf(schemes[name], code, kind));
  return all;
}

/** The codes of the concepts of a record. */
export function conceptCodes(notations: ReadonlyMap<SchemeName, ReadonlySet<string>>): readonly string[] {
  return searched.flatMap(([name, code]) =>
    [...(notations.get(name) ?? [])].map((notation) => `${code}${notation}`),
  );
}
