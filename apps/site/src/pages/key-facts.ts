import {
  type Action,
  type Fields,
  type HpaRecord,
  headlineReach,
  type ModelField,
  type Registry,
  recordClasses,
} from "@openhpa/core";
import { schemes } from "@openhpa/vocabularies";
import { numberText } from "../words/numbers.js";
import { conceptLabel, conceptLink } from "./concepts.js";
import { contentOf } from "./fields.js";
import { html } from "./html.js";
import { type Html, heading, type Piece } from "./markup.js";
import { audienceWords } from "./objects/audience.js";
import { organisationLink } from "./objects/organisation.js";
import { periodWords } from "./objects/period.js";
import { territoriesInShort } from "./territories.js";
import { labelOf, type View } from "./view.js";

type Fact<R> = readonly [field: string, show: (view: View, record: R) => Piece];

function coverageWords(view: View, { coverage }: HpaRecord): Piece {
  return coverage && (territoriesInShort(view, coverage.territories ?? []) || coverage.asPrinted);
}

/** Categories that are read at a glance; more are counted. */
const MOST_OUTCOMES = 4;

/** The outcomes by category, each once, with how far they have come. */
function outcomeWords(view: View, { outcomes = [] }: Action): Piece {
  const named = new Map<string, string>();
  for (const { category, stage } of outcomes) named.set(`${category} ${stage}`, category);
  if (named.size > MOST_OUTCOMES) {
    const stages = new Set(
      outcomes.map(({ stage }) => conceptLabel(view, schemes["outcome-stage"], stage).toLowerCase()),
    );
    const categories = new Set(named.values()).size;
    return html`<a href="#outcomes">${view.words.grid.categories(categories)}</a> <span class="muted">(${[...stages].join(", ")})</span>`;
  }
  const items = [...named].map(([name, category]) => {
    const stage = name.slice(category.length + 1);
    return html`<li>${conceptLink(view, schemes.smoc, category)} <span class="muted">(${conceptLabel(view, schemes["outcome-stage"], stage).toLowerCase()})</span></li>`;
  });
  return items.length > 0 && html`<ul class="plain">${items}</ul>`;
}

function publicWords(view: View, { audiences = [] }: Action): Piece {
  const names = [...new Set(audiences.map((audience) => audienceWords(view, audience)))];
  return names.length > 0 && html`<ul class="plain">${names.map((name) => html`<li>${name}</li>`)}</ul>`;
}

function coded(name: "themes" | "settings"): Fact<HpaRecord> {
  return [
    name,
    (view, record) => {
      const content = (record as unknown as Fields)[name];
      return content !== undefined && contentOf(view, fieldOf(record, name), content, 3);
    },
  ];
}

/** What is done, for whom, where, when, by whom, and what came of it: what a professional looks for first, in this order. */
const actionFacts: readonly Fact<Action>[] = [
  coded("themes"),
  ["audiences", publicWords],
  ["coverage", coverageWords],
  coded("settings"),
  ["period", (view, { period }) => period && periodWords(view, period)],
  ["overallPeriod", (view, { overallPeriod }) => overallPeriod && periodWords(view, overallPeriod)],
  ["carrier", (view, { carrier }) => carrier && organisationLink(view, carrier)],
  [
    "peopleReached",
    (view, action) => {
      const { people } = headlineReach(action);
      return people !== undefined && numberText(view, people);
    },
  ],
  ["outcomes", outcomeWords],
];

const registryFacts: readonly Fact<Registry>[] = [
  coded("themes"),
  ["operator", (view, { operator }) => operator && organisationLink(view, operator)],
  ["coverage", coverageWords],
];

function fieldOf(record: HpaRecord, name: string): ModelField {
  const field = recordClasses[record.type].fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`${record.type} has no field ${name} for its key facts`);
  return field;
}

/** Fields that the key facts show to the full; a page that begins with them has no need to say the same again. */
export const wholeInKeyFacts: ReadonlySet<string> = new Set(["themes", "settings", "peopleReached"]);

/** The short list at the top of a page: who, when, where, for whom, on what. */
export function keyFacts(view: View, record: HpaRecord): Html {
  const row = (name: string, content: Piece) =>
    content &&
    html`<div><dt>${labelOf(view, fieldOf(record, name))}</dt><dd>${content}</dd></div>
`;
  const facts =
    record.type === "Action"
      ? actionFacts.map(([name, show]) => row(name, show(view, record)))
      : registryFacts.map(([name, show]) => row(name, show(view, record)));
  return html`<aside class="facts" aria-labelledby="essentiel">
${heading(2, view.words.keyFacts, "essentiel")}
<dl class="fields">
${facts}</dl>
</aside>
`;
}
