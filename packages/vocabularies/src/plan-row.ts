import type { ConceptEntry, Labels, Language } from "./concept.js";
import type { PlanFacts, PlanKind } from "./plan-facts.js";

/** What a plan file writes: everything but the definition, which the facts give. */
export interface PlanRow extends Omit<ConceptEntry, "definition"> {
  readonly plan: PlanFacts;
}

/** Keeps the notations of a table of plans in its type, and nothing of the data. */
// @__NO_SIDE_EFFECTS__
export function planRows<K extends string>(rows: Readonly<Record<K, PlanRow>>): Readonly<Record<K, PlanRow>> {
  return rows;
}

/** Languages whose title still has to be read in a source: French and Swiss plans have no English title of their own, ours are translations. */
function unverifiedLabels({ plan, unverifiedLabels = [] }: PlanRow): {
  unverifiedLabels?: readonly Language[];
} {
  const languages = new Set([...unverifiedLabels, ...(plan.country === "EU" ? [] : (["en"] as const))]);
  return languages.size === 0 ? {} : { unverifiedLabels: [...languages] };
}

/** Entries of the scheme of plans, table after table: each row with a definition said from its facts. */
// @__NO_SIDE_EFFECTS__
export function planEntries<K extends string>(
  ...tables: readonly Readonly<Partial<Record<K, PlanRow>>>[]
): Readonly<Record<K, ConceptEntry<K>>> {
  const rows = tables.flatMap((table) => Object.entries<PlanRow>(table as Readonly<Record<string, PlanRow>>));
  const entries = rows.map(([notation, row]) => [
    notation,
    { ...row, definition: definitionOf(row.plan), ...unverifiedLabels(row) },
  ]);
  return Object.fromEntries(entries) as Record<K, ConceptEntry<K>>;
}

const KINDS: Readonly<Record<PlanKind, Labels & { readonly en: string }>> = {
  plan: { fr: "Plan", en: "Plan" },
  strategy: { fr: "Stratégie", en: "Strategy" },
  programme: { fr: "Programme", en: "Programme" },
  roadmap: { fr: "Feuille de route", en: "Roadmap" },
  "regional-health-project": { fr: "Projet régional", en: "Regional project" },
  "regional-programme": { fr: "Programme régional", en: "Regional programme" },
};

const COUNTRIES = {
  FR: { fr: "France", en: "France" },
  CH: { fr: "Suisse", en: "Switzerland" },
  EU: { fr: "Union européenne", en: "European Union" },
} as const;

/** Kind, country, years, theme and issuer in one sentence; theme and issuer keep their French names. */
function definitionOf(plan: PlanFacts): Labels {
  const { startYear: from, endYear: to, theme, issuer } = plan;
  const kind = KINDS[plan.kind];
  const country = COUNTRIES[plan.country];
  const yearsFr = from === undefined ? "" : to === undefined ? `, depuis ${from}` : `, ${from} à ${to}`;
  const yearsEn = from === undefined ? "" : to === undefined ? `, from ${from}` : `, ${from} to ${to}`;
  const draftFr = plan.status === "draft" ? " Texte resté à l'état de projet." : "";
  const draftEn = plan.status === "draft" ? " The text remained a draft." : "";
  return {
    fr: `${kind.fr} (${country.fr}${yearsFr}) sur le thème « ${theme} », porté par : ${issuer}.${draftFr}`,
    en: `${kind.en} (${country.en}${yearsEn}) on the theme "${theme}", issued by: ${issuer}.${draftEn}`,
  };
}
