import { type Fields, type HpaRecord, type ModelField, modelClass, recordClasses } from "@openhpa/core";
import { recordProgrammeStem } from "@openhpa/publish/browser";
import { schemes } from "@openhpa/vocabularies";
import { dateText } from "../words/dates.js";
import { recordWords } from "../words/record.js";
import { citationOf, toBibTeX, toRis } from "./citation.js";
import { conceptLabel } from "./concepts.js";
import { contentOf, fieldBlocks } from "./fields.js";
import { gatheringLink, isGathered } from "./gathering-link.js";
import { html } from "./html.js";
import { keyFacts, wholeInKeyFacts } from "./key-facts.js";
import { levelSection } from "./level-section.js";
import { type Html, heading, type Piece } from "./markup.js";
import { itemsOf } from "./objects/index.js";
import { sections, shownElsewhere } from "./sections.js";
import { recordLink } from "./values.js";
import { inlineText, paragraphs, type View } from "./view.js";

interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: Piece;
}

function kicker(view: View, record: HpaRecord): Piece {
  const { words } = view;
  if (record.type === "Registry") return recordClasses.Registry[view.language][0];
  const { kind, edition, status } = record;
  return [
    conceptLabel(view, schemes["action-kind"], kind ?? "action"),
    edition && words.edition(edition),
    status &&
      status !== "unknown" &&
      words.status(conceptLabel(view, schemes["action-status"], status).toLowerCase()),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** A section and its fields; those that the key facts show to the full are none of them, but count in `named`. */
interface SectionFields {
  readonly id: keyof View["words"]["sections"];
  readonly named: number;
  readonly fields: readonly ModelField[];
}

function sectionsOf(type: HpaRecord["type"]): readonly SectionFields[] {
  const entry = recordClasses[type];
  const named = sections[type];
  const placed = new Set(named.flatMap(({ fields }) => fields));
  const other = entry.fields.filter(({ name }) => !placed.has(name) && !shownElsewhere.has(name));
  const all = [...named, { id: "other" as const, fields: other.map(({ name }) => name) }];
  return all.map(({ id, fields }) => ({
    id,
    named: fields.length,
    fields: fields.flatMap((name) =>
      entry.fields.filter((field) => field.name === name && !wholeInKeyFacts.has(name)),
    ),
  }));
}

const sectionFields: Readonly<Record<HpaRecord["type"], readonly SectionFields[]>> = {
  Action: sectionsOf("Action"),
  Registry: sectionsOf("Registry"),
};

/** The section that says where a record lies. */
const placeSection: Readonly<Record<HpaRecord["type"], string>> = { Action: "where", Registry: "registry" };

function modelSections(view: View, record: HpaRecord, map: Piece): Part[] {
  const entry = recordClasses[record.type];
  const value = record as unknown as Fields;
  return sectionFields[record.type].flatMap(({ id, named, fields }) => {
    const present = fields.filter(({ name }) => value[name] !== undefined);
    const [only] = present;
    if (!only) return [];
    const single = named === 1 && present.length === 1;
    const content = single
      ? contentOf(view, only, value[only.name], 3)
      : fieldBlocks(view, entry, value, present, 3);
    const isPlace = id === placeSection[record.type];
    return [{ id, title: view.words.sections[id], content: isPlace && map ? [map, content] : content }];
  });
}

/** What the closing section shows, beside how to cite the record. */
const sourceFields = new Set(["sources", "language", "identifiers", "rights"]);

function sourceSection(view: View, record: HpaRecord, iri: string): Piece {
  const { words, site } = view;
  const entry = recordClasses[record.type];
  const fields = entry.fields.filter(({ name }) => sourceFields.has(name));
  const cited = citationOf(site, record, iri);
  const { cite } = recordWords[view.language];
  const dates = [
    record.created && words.rights.created(dateText(view, record.created)),
    record.modified && words.rights.modified(dateText(view, record.modified)),
  ].filter(Boolean);
  return html`${fieldBlocks(view, entry, record as unknown as Fields, fields, 3)}${heading(3, words.rights.cite, "citer")}
<p class="citation">${words.rights.citation(cited.title, cited.carrier, cited.publisher, cited.day && dateText(view, cited.day), iri)}</p>
<details class="formats">
<summary>${cite.formats}</summary>
${heading(4, cite.bibtex)}
<pre tabindex="0"><code>${toBibTeX(cited)}</code></pre>
${heading(4, cite.ris)}
<pre tabindex="0"><code>${toRis(cited)}</code></pre>
</details>
${
  dates.length > 0 &&
  html`<p class="muted">${dates.join(", ")}.</p>
`
}${record.evidence && itemsOf(view, modelClass("Evidence"), record.evidence as unknown as Fields[], 3)}`;
}

function withdrawal(view: View, { withdrawn, replacedBy }: HpaRecord): Piece {
  if (!withdrawn) return undefined;
  return html`<p class="banner" role="note"><strong>${view.words.withdrawn(dateText(view, withdrawn))}</strong>${
    replacedBy && html` ${view.words.replacedBy} ${recordLink(view, replacedBy)}.`
  }</p>
`;
}

/** Where the actions of a programme are gathered, on the programme's own record. */
function ownProgramme(view: View, record: HpaRecord): Piece {
  if (record.type !== "Action" || !isGathered(view)) return undefined;
  if (record.kind !== "programme" && !record.hasPart?.length) return undefined;
  const path = `${recordProgrammeStem(record.key)}.html`;
  return html`<p>${gatheringLink(view, path, recordWords[view.language].programme)}</p>
`;
}

/** What only the page of a published record has. */
export interface Published {
  readonly downloads: Piece;
  readonly similar: Piece;
  readonly tools: Piece;
  /** Editions that follow, and records that this one replaces. */
  readonly later: Piece;
  /** Where it lies, beside the section that says it in words. */
  readonly map: Piece;
}

/**
 * A record for people: everything it says, in the order in which a professional reads. The pages of the feed and the form that makes records
 * show the same; `published` is what only a published record has.
 */
export function recordArticle(view: View, record: HpaRecord, iri: string, published?: Published): Html {
  const { words } = view;
  const missing =
    record.missing && itemsOf(view, modelClass("Missing"), record.missing as unknown as Fields[], 3);
  const parts: readonly Part[] = [
    ...modelSections(view, record, published?.map),
    ...(published?.similar
      ? [{ id: "similar", title: recordWords[view.language].similar.title, content: published.similar }]
      : []),
    { id: "level", title: words.sections.level, content: html`${levelSection(view, record)}${missing}` },
    { id: "source", title: words.sections.source, content: sourceSection(view, record, iri) },
    ...(published
      ? [{ id: "downloads", title: words.sections.downloads, content: published.downloads }]
      : []),
  ];
  return html`<article>
<header class="title">
<p class="kicker">${kicker(view, record)}</p>
<h1>${inlineText(view, record.title)}</h1>
${withdrawal(view, record)}${
  record.summary &&
  html`<div class="lead">${paragraphs(view, record.summary)}</div>
`
}${published?.later}${ownProgramme(view, record)}</header>
${published?.tools}${keyFacts(view, record)}<div class="beside">
<nav class="contents" aria-label="${words.contents}"><details>
<summary>${words.contents}</summary>
<ul>${parts.map(
    ({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>
`,
  )}</ul>
</details></nav>
<div class="sections">
${parts.map(
  ({ id, title: name, content }) => html`<section aria-labelledby="${id}">
${heading(2, name, id)}
${content}</section>
`,
)}</div>
</div>
</article>
`;
}
