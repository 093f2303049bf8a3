import type { PlanTag, Programme } from "@openhpa/core";
import { programmePagePath } from "@openhpa/publish/browser";
import { findConcept, schemes } from "@openhpa/vocabularies";
import { conceptLabel, conceptLink, conceptOf, wording } from "../concepts.js";
import { gatheringLink } from "../gathering-link.js";
import { html } from "../html.js";
import { territoryLink, territoryName } from "../territories.js";
import { inlineText, type View } from "../view.js";
import type { ObjectView } from "./object-view.js";
import { remarks, restOf } from "./plain.js";

/** First and last year of a plan, as far as they are known: « 2007–2011 ». */
export function planYears(notation: string): string | undefined {
  const facts = conceptOf(schemes.plan, notation)?.plan;
  if (facts?.startYear === undefined && facts?.endYear === undefined) return undefined;
  return [...new Set([facts.startYear, facts.endYear])].map((year) => year ?? "…").join("–");
}

/** True when a title already carries the years of its plan. */
function saysYears(title: string, years: string | undefined): boolean {
  return years?.split("–").every((year) => title.includes(year)) ?? false;
}

function certaintyWords(view: View, notation: string) {
  const concept = findConcept(schemes.certainty, notation);
  return html`<span class="certainty">${conceptLabel(view, schemes.certainty, notation)}</span>${
    concept && html` <span class="muted">(${wording(view, concept.definition).replace(/\.$/, "")})</span>`
  }`;
}

/** A plan: the label as printed, the plan that was recognised with its years, and how sure that is. */
export const planTag: ObjectView = (view, value, entry, level) => {
  const { asPrinted, plan, certainty } = value as unknown as PlanTag;
  const { words } = view;
  const yearsOfPlan = plan && planYears(plan);
  const years =
    plan && saysYears(conceptLabel(view, schemes.plan, plan), yearsOfPlan) ? undefined : yearsOfPlan;
  const field = (name: string) =>
    entry.fields.find((candidate) => candidate.name === name)?.[view.language][0];
  const printed =
    asPrinted &&
    html`<div><dt>${words.plan.printed}</dt><dd>${words.quote(asPrinted)}</dd></div>
`;
  const sure =
    certainty &&
    html`<div><dt>${field("certainty")}</dt><dd>${certaintyWords(view, certainty)}</dd></div>
`;
  if (!plan)
    return html`<dl class="fields">
${printed}<div><dt>${words.plan.resolved}</dt><dd>${words.plan.unresolved}</dd></div>
${sure}</dl>
${restOf(view, value, entry, level, "plan", "certainty")}${remarks(view, { note: value.note })}`;
  return html`<p>${conceptLink(view, schemes.plan, plan)}${years && ` (${years})`}</p>
${
  (printed || sure) &&
  html`<details class="printed">
<summary>${words.asPrinted}</summary>
<dl class="fields">
${printed}${sure}</dl>
</details>
`
}${restOf(view, value, entry, level, "plan", "certainty")}${remarks(view, { note: value.note })}`;
};

/** A regional programme with its number, which only means something in its region. */
export const programme: ObjectView = (view, value, entry, level) => {
  const { number, label, region } = value as unknown as Programme;
  return html`<p><strong>${number && `${number} — `}${gatheringLink(view, programmePagePath(value as unknown as Programme), inlineText(view, label))}</strong>${region && html`, ${territoryLink(view, region, territoryName(view, region))}`}</p>
${restOf(view, value, entry, level, "number", "label", "region")}${remarks(view, value, label[view.language])}`;
};
