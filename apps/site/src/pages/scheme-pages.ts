import type { Page } from "@openhpa/publish";
import { gathersRecords } from "@openhpa/publish";
import { conceptStem, type PageLanguage, pathIn } from "@openhpa/publish/browser";
import { type Concept, type ConceptScheme, conceptIri, schemes, smocLevels } from "@openhpa/vocabularies";
import { numberText } from "../words/numbers.js";
import { conceptHref, conceptLink, wording } from "./concepts.js";
import { html } from "./html.js";
import { pageText } from "./layout.js";
import { fileHref } from "./links.js";
import { type Html, heading, joined, type Piece } from "./markup.js";
import { planYears } from "./objects/plan.js";
import { viewAt } from "./page-view.js";
import type { Site } from "./site.js";
import { smocTable } from "./smoc-table.js";
import { home } from "./trail.js";
import type { View } from "./view.js";

function alternative(view: View, { altLabel }: Concept): Piece {
  const forms = altLabel?.[view.language] ?? [];
  return (
    forms.length > 0 &&
    html`<br><span class="muted">${view.words.scheme.also}${view.words.colon} ${forms.join(view.words.between)}</span>`
  );
}

function state(view: View, scheme: ConceptScheme, { verified, deprecated }: Concept): Piece {
  const { words } = view;
  const replacement = deprecated?.replacedBy;
  return [
    html`<span class="${verified ? "verified" : "unverified"}">${verified ? words.scheme.verified : words.scheme.unverified}</span>`,
    deprecated &&
      html`, ${words.scheme.deprecated}${replacement && html` (${words.scheme.replacedBy} ${conceptLink(view, scheme, (scheme.prefix ?? "") + replacement)})`}`,
  ];
}

/** Number of records of a concept by the path stem of its page. */
export type CountOf = (stem: string) => number;

function row(
  view: View,
  scheme: ConceptScheme,
  concept: Concept,
  hasYears: boolean,
  countOf: CountOf | undefined,
): Html {
  const { notation, prefLabel, definition, scopeNote, broader } = concept;
  const prefix = scheme.prefix ?? "";
  const wider =
    broader &&
    html`<br><span class="muted">${view.words.scheme.broader}${view.words.colon} ${conceptLink(view, scheme, prefix + broader)}</span>`;
  const note = scopeNote && html`<br><span class="muted">${wording(view, scopeNote)}</span>`;
  return html`<tr id="${notation}"><th scope="row"><a href="${conceptHref(view, scheme, notation)}">${wording(view, prefLabel)}</a>${alternative(view, concept)}</th><td>${wording(view, definition)}${note}${wider}</td>${
    hasYears && html`<td>${planYears(notation)}</td>`
  }${countOf && html`<td class="number">${numberText(view, countOf(conceptStem(scheme, notation)))}</td>`}<td><code>${prefix}${notation}</code></td><td>${state(view, scheme, concept)}</td></tr>
`;
}

/** The grid itself, with the definition of each box below its label. */
function grid(view: View): Html {
  const { words } = view;
  return html`<section aria-labelledby="grille">
${heading(2, words.scheme.grid, "grille")}
<p>${words.grid.read}</p>
${smocTable(view, words.scheme.gridCaption, (notation) => ({
  text: undefined,
  mark: `level-${smocLevels.find(({ code }) => notation.startsWith(code))?.code.toLowerCase() ?? "d"}`,
}))}<p class="note">${words.grid.headings}</p>
</section>
`;
}

/** A vocabulary for people: its terms with definitions, and whether each was verified. */
export function schemePage(
  site: Site,
  scheme: ConceptScheme,
  language: PageLanguage,
  counts: CountOf | undefined,
): Page {
  const path = pathIn(language, `vocab/${scheme.name}.html`);
  const countOf = gathersRecords(scheme) ? counts : undefined;
  const view = viewAt(site, path);
  const { words } = view;
  const title = wording(view, scheme.title);
  const definition = wording(view, scheme.definition);
  const concepts = [...scheme.concepts.values()];
  const hasYears = concepts.some(({ plan }) => plan !== undefined);
  const { caption, label, definition: defined, notation, state: stateLabel, years } = words.scheme;
  const main = html`<header class="title">
<h1>${title}</h1>
<p class="lead">${definition}</p>
</header>
<p class="muted">${joined(
    [
      words.scheme.count(concepts.length),
      `${words.scheme.version} ${scheme.version}`,
      scheme.source && `${words.scheme.source}${words.colon} ${scheme.source}`,
      html`<a href="${fileHref(view, `vocab/${scheme.name}.ttl`)}">${words.scheme.turtle}</a>`,
    ].filter(Boolean),
    " · ",
  )}</p>
${scheme.name === schemes.smoc.name && grid(view)}<div class="scroll" role="region" tabindex="0" aria-label="${caption(title)}">
<table class="wide">
<caption>${caption(title)}</caption>
<thead><tr><th scope="col">${label}</th><th scope="col">${defined}</th>${hasYears && html`<th scope="col">${years}</th>`}${countOf && html`<th scope="col" class="number">${words.subject.records}</th>`}<th scope="col">${notation}</th><th scope="col">${stateLabel}</th></tr></thead>
<tbody>
${concepts.map((concept) => row(view, scheme, concept, hasYears, countOf))}</tbody>
</table>
</div>
`;
  const jsonLd = {
    "@context": "https://schema.org",
    "@type": "DefinedTermSet",
    "@id": scheme.iri,
    name: title,
    description: definition,
    url: `${site.baseUrl}/${path}`,
    hasDefinedTerm: concepts.map((concept) => ({
      "@type": "DefinedTerm",
      "@id": conceptIri(scheme, concept.notation),
      termCode: concept.notation,
      name: wording(view, concept.prefLabel),
    })),
  };
  const alternates = [
    { type: "text/turtle", href: fileHref(view, `vocab/${scheme.name}.ttl`), title: "Turtle" },
  ];
  return {
    path,
    content: pageText(view, {
      path,
      title,
      description: definition,
      alternates,
      kind: "scheme",
      trail: [home(view), { label: words.scheme.index, path: "vocab/index.html" }],
      main,
      jsonLd,
    }),
  };
}

/** The list of the vocabularies. */
export function schemeIndexPage(site: Site, language: PageLanguage): Page {
  const path = pathIn(language, "vocab/index.html");
  const view = viewAt(site, path);
  const { words } = view;
  const items = Object.values<ConceptScheme>(schemes).map(
    (scheme) => html`<li>
${heading(2, html`<a href="${scheme.name}.html">${wording(view, scheme.title)}</a>`)}
<p class="muted">${words.scheme.count(scheme.concepts.size)}</p>
<p>${wording(view, scheme.definition)}</p>
</li>
`,
  );
  const main = html`<header class="title">
<h1>${words.scheme.index}</h1>
<p class="lead">${words.scheme.indexLead}</p>
</header>
<ul class="records">
${items}</ul>
`;
  return {
    path,
    content: pageText(view, {
      path,
      title: words.scheme.index,
      description: words.scheme.indexLead,
      kind: "list",
      main,
    }),
  };
}
