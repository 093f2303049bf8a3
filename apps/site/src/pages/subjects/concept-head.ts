import { gathersRecords } from "@openhpa/publish";
import { conceptPagePath } from "@openhpa/publish/browser";
import { type Concept, type ConceptScheme, conceptIri, type Labels, schemes } from "@openhpa/vocabularies";
import { conceptLink, wording } from "../concepts.js";
import { type Fact, factList } from "../facts.js";
import { html } from "../html.js";
import { type Html, joined, type Piece } from "../markup.js";
import { planYears } from "../objects/plan.js";
import { webLink } from "../values.js";
import type { View } from "../view.js";
import { mappingFacts, pageFacts } from "./outward-facts.js";
import type { SubjectHead } from "./subject-head.js";

/** The concept that a page `vocab/<scheme>/<notation>` is about. Throws for a path of no concept, which is a bug. */
export function conceptAt(path: string): { readonly scheme: ConceptScheme; readonly concept: Concept } {
  const [, name = "", notation = ""] = path.split("/");
  const scheme = Object.values<ConceptScheme>(schemes).find((candidate) => candidate.name === name);
  const concept = scheme?.concepts.get(notation);
  if (!scheme || !concept) throw new Error(`${path} is the path of no concept`);
  return { scheme, concept };
}

/** Languages whose labels exist in the vocabularies, for the other printed forms. */
const labelLanguages = ["fr", "en", "de", "it"] as const;

/** Every other form of a concept's name, marked with its language where that is not the page's. */
function otherForms(view: View, { prefLabel, altLabel }: Concept): readonly Html[] {
  const shown = wording(view, prefLabel);
  return labelLanguages.flatMap((language) => {
    const label: string | undefined = (prefLabel as Labels)[language];
    const forms = [label, ...(altLabel?.[language] ?? [])];
    return [...new Set(forms)]
      .filter((form) => form !== undefined && form !== shown)
      .map((form) =>
        language === view.language ? html`${form}` : html`<span lang="${language}">${form}</span>`,
      );
  });
}

function links(view: View, scheme: ConceptScheme, notations: readonly (string | undefined)[]): Piece {
  const given = notations.filter((notation) => notation !== undefined);
  if (given.length === 0) return undefined;
  return joined(
    given.map((notation) => conceptLink(view, scheme, `${scheme.prefix ?? ""}${notation}`)),
    view.words.between,
  );
}

function planFacts(view: View, scheme: ConceptScheme, { notation, plan }: Concept): readonly Fact[] {
  if (!plan) return [];
  const { subject, scheme: schemeWords } = view.words;
  const french = (text: string | undefined): Piece =>
    text && (view.language === "fr" ? text : html`<span lang="fr">${text}</span>`);
  return [
    [schemeWords.years, planYears(notation)],
    [subject.country, subject.countries[plan.country]],
    [subject.issuer, french(plan.issuer)],
    [subject.acronym, plan.acronym],
    [subject.predecessor, links(view, scheme, [plan.predecessor])],
    [subject.successor, links(view, scheme, [plan.successor])],
    [subject.planPart, links(view, scheme, [plan.partOf])],
    [subject.planStatus, subject.planStatuses[plan.status]],
    [view.words.note, plan.note && wording(view, plan.note)],
  ];
}

function stateOf(view: View, scheme: ConceptScheme, { verified, deprecated }: Concept): Piece {
  const { words } = view;
  const replacement = deprecated?.replacedBy;
  return [
    html`<span class="${verified ? "verified" : "unverified"}">${verified ? words.scheme.verified : words.scheme.unverified}</span>`,
    deprecated && `, ${words.scheme.deprecated}`,
    replacement && html` (${words.scheme.replacedBy} ${links(view, scheme, [replacement])})`,
  ];
}

/** A concept: its label, what it means, how else it is written, its place among the others, and whether it was verified. */
export const conceptHead: SubjectHead = (view, { path }) => {
  const { scheme, concept } = conceptAt(path);
  const { words } = view;
  const { notation, broader, scopeNote, sources = [] } = concept;
  const narrower = [...scheme.concepts.values()].filter((other) => other.broader === notation);
  const iri = conceptIri(scheme, notation);
  const definition = wording(view, concept.definition);
  const facts: readonly Fact[] = [
    ...planFacts(view, scheme, concept),
    ...pageFacts(view, iri),
    [words.scheme.also, joined(otherForms(view, concept), words.between)],
    [words.note, scopeNote && wording(view, scopeNote)],
    [words.scheme.broader, links(view, scheme, [broader])],
    [
      words.subject.narrower,
      links(
        view,
        scheme,
        narrower.map((other) => other.notation),
      ),
    ],
    [
      words.scheme.source,
      joined(
        sources.map((source) => (/^https?:\/\/\S+$/.test(source) ? webLink(source) : source)),
        words.between,
      ),
    ],
  ];
  const forMachines: readonly Fact[] = [
    [words.scheme.notation, html`<code>${scheme.prefix ?? ""}${notation}</code>`],
    ...mappingFacts(view, iri),
    [words.scheme.state, stateOf(view, scheme, concept)],
    [words.subject.permanent, html`<code>${iri}</code>`],
  ];
  const label = wording(view, concept.prefLabel);
  return {
    title: label,
    kicker: wording(view, scheme.title),
    lead: definition,
    content: html`${factList(facts)}<details class="identity">
<summary>${words.scheme.identity}</summary>
${factList(forMachines)}</details>
`,
    empty: gathersRecords(scheme) ? words.index.empty : words.subject.notGathered,
    jsonLd: {
      "@context": "https://schema.org",
      "@type": "DefinedTerm",
      "@id": iri,
      url: `${view.site.baseUrl}/${conceptPagePath(scheme, notation)}`,
      termCode: notation,
      name: label,
      description: definition,
      inDefinedTermSet: scheme.iri,
    },
  };
};
