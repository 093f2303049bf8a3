import { conceptPagePath } from "@openhpa/publish/browser";
import {
  type Concept,
  type ConceptScheme,
  findConcept,
  type Labels,
  type SmocNotation,
  schemes,
} from "@openhpa/vocabularies";
import { html } from "./html.js";
import { pageHref } from "./links.js";
import type { Html } from "./markup.js";
import type { View } from "./view.js";

/** A label in the language of the page; French always exists. */
export function wording(view: View, labels: Labels): string {
  return labels[view.language] ?? labels.fr;
}

/** The concept that a coded value of a record means. */
export function conceptOf(scheme: ConceptScheme, value: string): Concept | undefined {
  return findConcept(scheme, value.slice(scheme.prefix?.length ?? 0));
}

/** The label of a coded value; an unknown code, which validation refuses, shows as it is. */
export function conceptLabel(view: View, scheme: ConceptScheme, value: string): string {
  const concept = conceptOf(scheme, value);
  return concept ? wording(view, concept.prefLabel) : value;
}

/** Address of the page of a concept. */
export function conceptHref(view: View, scheme: ConceptScheme, notation: string): string {
  return pageHref(view, conceptPagePath(scheme, notation));
}

/** Links by the place of the page, the scheme and the value: records name a few hundred concepts again and again. */
const links = new Map<string, Map<ConceptScheme, Map<string, Html>>>();

/** The label of a coded value, linked to its definition. */
export function conceptLink(view: View, scheme: ConceptScheme, value: string): Html {
  const concept = conceptOf(scheme, value);
  if (!concept) return html`${value}`;
  const place = `${view.language} ${view.root}`;
  const here = links.get(place) ?? new Map<ConceptScheme, Map<string, Html>>();
  links.set(place, here);
  const ofScheme = here.get(scheme) ?? new Map<string, Html>();
  here.set(scheme, ofScheme);
  const known = ofScheme.get(value);
  if (known) return known;
  const made = linkOf(view, scheme, concept);
  ofScheme.set(value, made);
  return made;
}

function linkOf(view: View, scheme: ConceptScheme, concept: Concept): Html {
  const definition = wording(view, concept.definition);
  return html`<a class="concept" href="${conceptHref(view, scheme, concept.notation)}" title="${definition}">${wording(view, concept.prefLabel)}</a>`;
}

/** The box of the Swiss grid that a category lies in: a subcategory lies in the box of its broader category. */
export function smocBox(category: string): SmocNotation {
  const concept = conceptOf(schemes.smoc, category);
  return (concept?.broader ?? concept?.notation ?? category) as SmocNotation;
}
