import type { Activity, Step } from "@openhpa/core";
import { plainText } from "@openhpa/publish/browser";
import { html } from "../html.js";
import { heading } from "../markup.js";
import { paragraphs } from "../view.js";
import type { ObjectView } from "./object-view.js";
import { periodWords } from "./period.js";
import { remarks, restOf } from "./plain.js";

/** An activity as a block with its own audience, place and date. */
export const activity: ObjectView = (view, value, entry, level) => {
  const { title, description } = value as unknown as Activity;
  return html`<div class="card">
${heading(level, title ? plainText(view, title) : view.words.unnamed)}
${description && paragraphs(view, description)}
${restOf(view, value, entry, level + 1, "title", "description")}${remarks(view, value)}</div>
`;
};

/** A step: when, what. */
export const step: ObjectView = (view, value, entry, level) => {
  const { title, description, period } = value as unknown as Step;
  return html`<p><strong>${title ? plainText(view, title) : view.words.unnamed}</strong>${
    period && html` <span class="when">${periodWords(view, period)}</span>`
  }</p>
${description && paragraphs(view, description)}${restOf(view, value, entry, level, "title", "description", "period")}${remarks(
  view,
  { ...value, asPrinted: period?.asPrinted },
)}`;
};
