import { defineScheme } from "../concept.js";
import { PLAN_RIGHTS } from "../label-rights.js";
import { planEntries } from "../plan-row.js";
import { europeanAndSwissPlans } from "./plans-europe-switzerland.js";
import { frenchPlans } from "./plans-france.js";

/**
 * National plans, strategies and programmes that actions refer to, with years, issuer and series in `plan`. English
 * titles are the project's translations.
 */
export const plan = defineScheme(
  {
    name: "plan",
    title: { fr: "Plans et stratégies", en: "Plans and strategies" },
    definition: {
      fr: "Plans, stratégies et programmes nationaux, suisses et européens auxquels des actions se rattachent. Une action hors des années d'un plan n'est pas une erreur, et un sigle ne suffit pas à désigner un plan.",
      en: "National, Swiss and European plans, strategies and programmes that actions refer to. An action outside the years of a plan is not an error, and an acronym is not enough to name a plan. English titles are translations of this project.",
    },
    version: "1",
    rights: PLAN_RIGHTS,
  },
  planEntries(frenchPlans, europeanAndSwissPlans),
);

/** Notation of a concept of the scheme `plan`. */
export type PlanNotation = (typeof plan.notations)[number];
