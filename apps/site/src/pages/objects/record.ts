import type { Missing, RelatedRecord, Rights, Source } from "@openhpa/core";
import { plainText, widerProgrammeStem } from "@openhpa/publish/browser";
import { schemes } from "@openhpa/vocabularies";
import { recordWords } from "../../words/record.js";
import { conceptLabel, conceptLink, conceptOf, wording } from "../concepts.js";
import { gatheringLink, isGathered } from "../gathering-link.js";
import { html } from "../html.js";
import type { Piece } from "../markup.js";
import { pathMarkup } from "../path-label.js";
import { recordLink, webLink } from "../values.js";
import { inlineText, type View } from "../view.js";
import type { ListView, ObjectView } from "./object-view.js";
import { remarks, restOf } from "./plain.js";

/** The page that gathers the actions of a wider programme, when the record of the page says that it is part of it. */
function programmeLink(view: View, related: RelatedRecord): Piece {
  if (view.record?.type !== "Action" || !view.record.isPartOf?.includes(related) || !isGathered(view)) return;
  const french = { language: "fr", recordLanguage: view.recordLanguage } as const;
  const stem = widerProgrammeStem(related.record, related.title && plainText(french, related.title));
  return (
    stem &&
    html`<p>${gatheringLink(view, `${stem}.html`, recordWords[view.language].programme)}</p>
`
  );
}

/** Another edition or a wider programme, linked when it is in the feed. */
export const relatedRecord: ObjectView = (view, value) => {
  const related = value as unknown as RelatedRecord;
  const { title, edition, record } = related;
  const name = title && inlineText(view, title);
  return html`<p>${record ? recordLink(view, record, name) : (name ?? view.words.unnamed)}${edition && ` (${edition})`}</p>
${programmeLink(view, related)}${remarks(view, value)}`;
};

function licenceLink(view: View, licence: string) {
  const concept = conceptOf(schemes.licence, licence);
  const address = concept?.focus;
  return address && concept
    ? html`<a href="${address}" rel="license noopener">${wording(view, concept.prefLabel)}</a>`
    : conceptLink(view, schemes.licence, licence);
}

/** A source: its title and link, who published it, its licence; the fingerprint is for those who check. */
export const source: ObjectView = (view, value, entry, level) => {
  const { title, url, publisher, licence, sha256 } = value as unknown as Source;
  const { rights } = view.words;
  return html`<p><strong>${inlineText(view, title)}</strong>${publisher && `, ${publisher}`}${url && html` — ${webLink(url)}`}</p>
${restOf(view, value, entry, level, "title", "url", "publisher", "licence", "sha256")}${
  licence &&
  html`<p>${licence === "unknown" ? rights.unknownLicence : licenceLink(view, licence)}</p>
`
}${remarks(view, value)}${
  sha256 &&
  html`<p class="fingerprint"><span class="label">${rights.fingerprint}${view.words.colon}</span> <code>${sha256}</code></p>
`
}`;
};

/** The terms of reuse of the record. */
export const rights: ObjectView = (view, value, entry, level) => {
  const { licence } = value as Rights;
  const field = entry.fields.find((candidate) => candidate.name === "licence");
  return html`${
    licence &&
    html`<dl class="fields"><div><dt>${field?.[view.language][0]}</dt><dd>${licenceLink(view, licence)}</dd></div>
</dl>
`
  }${restOf(view, value, entry, level, "licence")}${remarks(view, value)}`;
};

/** What is missing and why, in plain words; folded, because a reader comes for what is there. */
export const missingTable: ListView = (view, values) => {
  const { missing } = view.words;
  const rows = (values as unknown as readonly Missing[]).map(({ path, reason, note }) => {
    const concept = conceptOf(schemes["missing-reason"], reason);
    const meaning = concept && wording(view, concept.definition);
    return html`<tr><th scope="row">${pathMarkup(view, path)}</th><td><strong>${conceptLabel(view, schemes["missing-reason"], reason)}</strong>. ${meaning}</td><td>${note && inlineText(view, note)}</td></tr>
`;
  });
  return html`<details class="missing">
<summary>${recordWords[view.language].missing(values.length)}</summary>
<p>${missing.intro}</p>
<div class="scroll" role="region" tabindex="0" aria-label="${missing.caption}">
<table class="wide">
<caption>${missing.caption}</caption>
<thead><tr><th scope="col">${missing.field}</th><th scope="col">${missing.reason}</th><th scope="col">${missing.note}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
</details>
`;
};
