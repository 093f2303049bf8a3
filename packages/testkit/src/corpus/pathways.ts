import type { Action, Outcome } from "@openhpa/core";
import { mixed } from "../mixed.js";

const stage = (
  key: string,
  category: Outcome["category"],
  leadsTo: readonly string[],
  text: string,
): Outcome => ({
  key,
  category,
  stage: "claimed",
  statement: { fr: text },
  ...(leadsTo.length === 0 ? {} : { leadsTo: [...leadsTo] }),
});

/** Whole ways of the Swiss model, from a measure to health, with forks, joins and subcategories. */
const straight: readonly Outcome[] = [
  stage("mesure", "smoc:A1", ["savoir"], "Des ateliers sont proposés dans l'établissement"),
  stage("savoir", "smoc:B1-1", ["comportement"], "Les participants connaissent les risques"),
  stage("comportement", "smoc:C1", ["sante"], "Les participants demandent de l'aide plus tôt"),
  stage("sante", "smoc:D", [], "Le bien-être des participants est meilleur"),
];
const forked: readonly Outcome[] = [
  stage("mesure", "smoc:A2", ["cadre", "savoir"], "Une charte est signée avec les équipes"),
  stage("cadre", "smoc:B3", ["milieu"], "Le règlement tient compte de la santé"),
  stage("savoir", "smoc:B1-2", ["comportement", "milieu"], "Les équipes savent orienter"),
  stage("milieu", "smoc:C2", ["sante"], "Le lieu de vie devient plus favorable"),
  stage("comportement", "smoc:C1", ["sante"], "Les conduites à risque reculent"),
  stage("sante", "smoc:D-1", [], "Les accidents diminuent"),
];
const unfinished: readonly Outcome[] = [
  stage("mesure", "smoc:A3", ["reseau"], "Un réseau de relais est constitué"),
  { ...stage("reseau", "smoc:B4", [], "Les relais se connaissent"), stage: "planned" },
];
const listed: readonly Outcome[] = [{ key: "mesure", category: "smoc:A4", stage: "listed-by-source" }];
const jumping: readonly Outcome[] = [
  stage("mesure", "smoc:A1", ["sante"], "Des repas sont servis"),
  stage("sante", "smoc:D", [], "Les enfants dorment mieux"),
];

const ways = [straight, forked, straight, unfinished, listed, jumping];

/** The outcomes of a record: one of the ways; where people are counted, the first factor is measured by them. */
export function outcomesOf(action: Action, index: number): Partial<Action> {
  const way = ways[mixed(index, 90) % ways.length] as readonly Outcome[];
  const [indicator] = action.evaluation?.indicators ?? [];
  if (!indicator) return { outcomes: [...way] };
  return {
    outcomes: way.map((outcome, at) =>
      at === 1 ? { ...outcome, stage: "measured", indicators: [indicator.key] } : outcome,
    ),
  };
}
