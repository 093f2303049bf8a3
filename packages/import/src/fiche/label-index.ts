import { normaliseLabel } from "@openhpa/vocabularies";
import { type FicheQuestion, ficheLabels } from "./fiche-labels.data.js";
import { askedByHead } from "./label-heads.js";

/** Longer texts are no labels. */
const LONGEST_LABEL = 70;
const LONGEST_SITE_LABEL = 500;
/** The plural and the gender that a form leaves open: `Porteur(s)`, `Référent·e`, `Public(s) cible(s)`. */
const OPEN_ENDING = /(?<=\p{L})(?:\((?:e?s|x|aux|e|ne|rice|se)\)|[.·•/-](?:s|x|e|ne|rice|aux)(?!\p{L}))+/giu;
const NUMBER = /^(?:(?:\d{1,2}|[IVX]{1,4}|[A-Z])\s?[.)°–-](?:\d{1,2}[.)]?)*\s*|n\s?°\s*\d+\s*[:.-]?\s*)/;
const ARTICLE =
  /^(?:l'|la |le |les |un |une |des |votre |vos |notre |nos |der |die |das |il |lo |la |gli |i )(?=\S)/;
const TAIL = /\s*\([^()]*\)$/;

type LabelLanguage = "fr" | "de" | "it";

const index = new Map<string, FicheQuestion>();
const languages = new Map<string, Set<LabelLanguage>>();
for (const { question, ...labels } of ficheLabels)
  for (const language of ["fr", "de", "it"] as const)
    for (const label of labels[language] ?? []) {
      const form = normaliseLabel(label);
      if (!index.has(form)) index.set(form, question);
      languages.set(form, (languages.get(form) ?? new Set()).add(language));
    }

/** A form without the plural of its words. */
const singular = (form: string) => form.replace(/(?<=[\p{L}]{3})(?:s|x)(?![\p{L}\p{N}])/gu, "");

/** The labels by what they are without their plural; one that two questions share is none. */
const singulars = new Map<string, FicheQuestion | undefined>();
for (const [form, question] of index) {
  const one = singular(form);
  singulars.set(one, singulars.has(one) && singulars.get(one) !== question ? undefined : question);
}

/** `quels sont les objectifs`, `quel public` */
const WHICH = /^quel(?:le)?s? (?:(?:sont|est|etait|etaient) )?(?:les |le |la |l')?/;

/** Words behind a label that leave what it asks for as it is: `Publics finaux`, `Périmètre de l'intervention`. */
const QUALIFIER =
  / (?:(?:de l'|de la |du |des |d')(?:action|actions|projet|intervention|demarche|dispositif|atelier|ateliers)|concerne|vise|cible|prevu|realise|envisage|identifie|mobilise|associe|implique|principal|principaux|final|finaux|direct|indirect|touche|potentiel|prioritaire|retenu|propose|rencontre|poursuivi|recherche|detaille|traite|previsionnel|estime|sollicite|complementaire|externe|exterieur)(?:le?|e)?s?$/;

/** What a fiche calls the action that it is about: `Durée de l'opération`, `Qui porte l'initiative ?` */
const CALLED =
  /(?<=\bl'|\bla |\ble |\bdu )(?:initiative|operation|experience|experimentation|demarche|dispositif|programme)$/;

/** Organisations that stand beside the one that carries the action: `Organismes associés`. */
const BESIDE = / (?:associe|implique|mobilise|complementaire|externe|exterieur)e?s?$/;

function ask(form: string): FicheQuestion | undefined {
  const found = askExactly(form);
  if (found !== undefined) return found;
  if (BESIDE.test(form) && askExactly(form.replace(BESIDE, "")) === "carrier") return "partners";
  return [
    form.replace(QUALIFIER, ""),
    form.replace(CALLED, "action").replace(/\b(?:du|la|le) (?=action$)/, toAction),
  ]
    .filter((other) => other !== form)
    .map(askExactly)
    .find((question) => question !== undefined);
}

const toAction = (article: string) => (article === "du " ? "de l'" : "l'");

function askExactly(form: string): FicheQuestion | undefined {
  const forms = [form, form.replace(ARTICLE, ""), form.replace(WHICH, "")];
  const found = forms.map((one) => index.get(one)).find((question) => question !== undefined);
  return found ?? forms.map((one) => singulars.get(singular(one))).find((question) => question !== undefined);
}

/**
 * What a usual label asks for, whatever its case, accents, article, number and the plural that it leaves open
 * (`2. OBJECTIF(S) :`, `Public(s) visé(s)`, `Qui porte l'action ?`). A slash or `et` joins two labels of one question. Undefined for any other text.
 */
export function questionOf(printed: string): FicheQuestion | undefined {
  const text = printed.trim();
  if (text.length > LONGEST_LABEL) return undefined;
  const bare = text.replace(NUMBER, "").replace(OPEN_ENDING, "");
  const form = normaliseLabel(bare);
  const found = ask(form) ?? ask(normaliseLabel(bare.replace(/[\s:?]+$/, "").replace(TAIL, "")));
  if (found !== undefined) return found;
  const parts = form.split(/\s?\/\s?| et | & | ou /);
  const asked = new Set(parts.map(ask));
  const [only] = asked;
  return parts.length > 1 && asked.size === 1 ? only : undefined;
}

/** More words are a sentence. */
const MOST_LABEL_WORDS = 9;

/** What a label that nobody listed asks for by the words that it begins or ends with (`Publics bénéficiaires de l'action`, `Wer steht dahinter?`). */
export function looseQuestionOf(printed: string): FicheQuestion | undefined {
  const text = printed.trim();
  if (text.length > LONGEST_LABEL || text.split(/\s+/).length > MOST_LABEL_WORDS || /[,;!]|\.\s/.test(text))
    return undefined;
  const bare = text
    .replace(NUMBER, "")
    .replace(OPEN_ENDING, "")
    .replace(/^[*_]+|[*_]+$/g, "");
  const form = normaliseLabel(bare.replace(/[\s:?.]+$/, "").replace(TAIL, ""));
  return askedByHead(form, /\?\s*$/.test(text));
}

/** The labels by which a fiche is cut: the usual ones, after those of its site. */
export interface FicheLabels {
  /** What a text asks for that is a label and nothing else. */
  questionOf(printed: string): FicheQuestion | undefined;
  /** The label of the site that a text begins with when its answer follows without any sign, and where that label ends. */
  leading(text: string): { readonly end: number; readonly question: FicheQuestion } | undefined;
}

const bareForm = (label: string) => normaliseLabel(label.replace(/\s*[:：]\s*$/u, ""));

/** The labels of a site before the usual ones; a star at the end of a label says that its answer follows on the same line. */
export function labelsOfSite(own: Readonly<Record<string, FicheQuestion>> = {}): FicheLabels {
  const rows = Object.entries(own);
  const whole = new Map(
    rows.filter(([label]) => !label.endsWith("*")).map(([label, question]) => [bareForm(label), question]),
  );
  const before = rows
    .filter(([label]) => label.endsWith("*"))
    .map(([label, question]) => ({ label: label.slice(0, -1).trim().toLowerCase(), question }))
    .sort((a, b) => b.label.length - a.label.length);
  return {
    questionOf: (printed) =>
      (printed.length <= LONGEST_SITE_LABEL ? whole.get(bareForm(printed)) : undefined) ??
      questionOf(printed),
    leading(text) {
      const start = text.slice(0, LONGEST_SITE_LABEL).toLowerCase();
      const found = before.find(
        ({ label }) => start.startsWith(label) && /^[\s:：]/u.test(text.slice(label.length)),
      );
      return found && { end: found.label.length, question: found.question };
    },
  };
}

/** The languages in which a text is a known label. */
export function languagesOfLabel(printed: string): readonly LabelLanguage[] {
  const form = normaliseLabel(printed.replace(NUMBER, "").replace(OPEN_ENDING, ""));
  return [...(languages.get(form) ?? languages.get(form.replace(ARTICLE, "")) ?? [])];
}

/** Where the answers to a question go; suggestions for unknown labels name these fields. */
export const pathOf: Readonly<Record<FicheQuestion, string>> = {
  title: "/title",
  kind: "/kind",
  carrier: "/carrier",
  "carrier-type": "/carrier/structureType",
  partners: "/partners",
  funders: "/funders",
  budget: "/fundingAsPrinted",
  territory: "/coverage/territories",
  commune: "/coverage/territories",
  departement: "/coverage/territories",
  region: "/coverage/territories",
  canton: "/coverage/territories",
  country: "/coverage/territories",
  level: "/coverage/level",
  setting: "/settings",
  period: "/period",
  start: "/period/start",
  end: "/period/end",
  frequency: "/frequency",
  audiences: "/audiences",
  ages: "/audiences",
  reach: "/peopleReached",
  themes: "/themes",
  "action-types": "/actionTypes",
  context: "/context",
  needs: "/needsAssessment",
  summary: "/summary",
  objectives: "/objectives",
  "general-objective": "/objectives",
  "specific-objectives": "/objectives",
  "operational-objectives": "/objectives",
  activities: "/activities",
  steps: "/steps",
  tools: "/tools",
  "expected-results": "/expectedResults",
  indicators: "/evaluation/indicators",
  methods: "/evaluation/methods",
  results: "/evaluation/qualitativeResults",
  strengths: "/evaluation/strengths",
  weaknesses: "/evaluation/weaknesses",
  perspectives: "/evaluation/perspectives",
  plans: "/plans",
  contact: "/contact",
  address: "/carrier/address",
  site: "/carrier/url",
  observation: "/observation",
  heading: "",
  number: "/identifiers",
  aside: "",
  "about-fiche": "/sources",
};

const wordsOf = (form: string) => new Set(form.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3));
const MOST = 3;

/** The fields whose labels share most words with a label that is not known; for a person to choose from, never applied. */
export function nearestFields(printed: string): readonly string[] {
  const wanted = wordsOf(normaliseLabel(printed.slice(0, LONGEST_LABEL)));
  if (wanted.size === 0) return [];
  const best = new Map<string, number>();
  for (const [label, question] of index) {
    const words = wordsOf(label);
    const shared = [...wanted].filter((word) => words.has(word)).length;
    const likeness = (2 * shared) / (wanted.size + words.size);
    const path = pathOf[question];
    if (likeness >= 0.5 && path !== "") best.set(path, Math.max(likeness, best.get(path) ?? 0));
  }
  return [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([path]) => path);
}
