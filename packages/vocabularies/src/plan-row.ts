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

/** Kinds as a definition begins, and the participle that agrees with them in French. */
const KINDS: Readonly<
  Record<PlanKind, Labels & { readonly en: string; readonly borne: "porté" | "portée" }>
> = {
  plan: { fr: "Plan", en: "Plan", borne: "porté" },
  strategy: { fr: "Stratégie", en: "Strategy", borne: "portée" },
  programme: { fr: "Programme", en: "Programme", borne: "porté" },
  roadmap: { fr: "Feuille de route", en: "Roadmap", borne: "portée" },
  "regional-health-project": { fr: "Projet régional", en: "Regional project", borne: "porté" },
  "regional-programme": { fr: "Programme régional", en: "Regional programme", borne: "porté" },
};

const COUNTRIES = {
  FR: { fr: "France", en: "France" },
  CH: { fr: "Suisse", en: "Switzerland" },
  EU: { fr: "Union européenne", en: "European Union" },
} as const;

const STATUS: Readonly<Record<PlanFacts["status"], Labels & { readonly en: string }>> = {
  adopted: { fr: "", en: "" },
  draft: { fr: " Texte resté à l'état de projet.", en: " The text remained a draft." },
  announced: {
    fr: " Annonce seule : aucun texte adopté n'a été lu.",
    en: " Announced only: no adopted text was read.",
  },
};

/** Kind, country, years, theme and issuer in one sentence; theme and issuer keep their French names. */
function definitionOf(plan: PlanFacts): Labels {
  const { startYear: from, endYear: to, theme, issuer } = plan;
  const kind = KINDS[plan.kind];
  const country = COUNTRIES[plan.country];
  const yearsFr = from === undefined ? "" : to === undefined ? `, depuis ${from}` : `, ${from} à ${to}`;
  const yearsEn = from === undefined ? "" : to === undefined ? `, from ${from}` : `, ${from} to ${to}`;
  const issuerFr = issuer === undefined ? "" : `, ${kind.borne} par : ${issuer}`;
  const issuerEn = issuer === undefined ? "" : `, issued by: ${issuer}`;
  const status = STATUS[plan.status];
  return {
    fr: `${kind.fr} (${country.fr}${yearsFr}) sur le thème « ${theme} »${issuerFr}.${status.fr}`,
    en: `${kind.en} (${country.en}${yearsEn}) on the theme "${theme}"${issuerEn}.${status.en}`,
  };
}
