import { type Fields, type ModelClass, modelClass } from "@openhpa/core";
import { html } from "../html.js";
import type { Html, Piece } from "../markup.js";
import type { View } from "../view.js";
import { activity, step } from "./activity.js";
import { audience } from "./audience.js";
import { evidenceTable } from "./evidence.js";
import { indicator } from "./indicator.js";
import type { ListView, ObjectView } from "./object-view.js";
import { objective, statement } from "./objective.js";
import { address, contact, funding, identifier, organisation, phone } from "./organisation.js";
import { outcomes } from "./outcome.js";
import { part } from "./part.js";
import { period, quantity } from "./period.js";
import { coverage, place } from "./place.js";
import { plainObject } from "./plain.js";
import { planTag, programme } from "./plan.js";
import { missingTable, relatedRecord, rights, source } from "./record.js";

/** How one object of a class is shown; a class without a row here is shown field by field. */
const objectViews: Readonly<Record<string, ObjectView>> = {
  Activity: activity,
  Address: address,
  Audience: audience,
  Contact: contact,
  Coverage: coverage,
  Funding: funding,
  Identifier: identifier,
  Indicator: indicator,
  Objective: objective,
  Organisation: organisation,
  Part: part,
  Period: period,
  Phone: phone,
  Place: place,
  PlanTag: planTag,
  Programme: programme,
  Quantity: quantity,
  RelatedRecord: relatedRecord,
  Rights: rights,
  Source: source,
  Statement: statement,
  Step: step,
};

/** How all objects of a class are shown together, where that is not a plain list. */
const listViews: Readonly<Record<string, ListView>> = {
  Evidence: evidenceTable,
  Missing: missingTable,
  Outcome: outcomes,
};

/** Classes whose objects stand as blocks with their own headings. */
const blocks = new Set(["Activity", "Indicator", "Part"]);

/** One object. */
export function objectOf(view: View, entry: ModelClass, value: Fields, level: number): Html {
  return (objectViews[entry.name] ?? plainObject)(view, value, entry, level);
}

/** The objects of a field: a table or a drawing of the class, a numbered list for steps, else a list. */
export function itemsOf(view: View, entry: ModelClass, values: readonly Fields[], level: number): Html {
  const list = listViews[entry.name];
  if (list) return list(view, values, entry, level);
  const items = values.map((value) => objectOf(view, entry, value, level));
  if (blocks.has(entry.name)) return html`${items}`;
  const rows: Piece = items.map(
    (item) => html`<li>${item}</li>
`,
  );
  if (entry === modelClass("Step"))
    return html`<ol class="steps">${rows}</ol>
`;
  return html`<ul class="items" data-class="${entry.name}">${rows}</ul>
`;
}
