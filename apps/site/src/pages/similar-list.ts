import type { SimilarRecord } from "@openhpa/publish";
import { recordWords } from "../words/record.js";
import { html } from "./html.js";
import type { Piece } from "./markup.js";
import { recordLink } from "./values.js";
import type { View } from "./view.js";

/** Similar actions, each with what it shares; nothing where there is none. */
export function similarList(view: View, similar: readonly SimilarRecord[]): Piece {
  if (similar.length === 0) return undefined;
  const { shared: words, reason } = recordWords[view.language].similar;
  return html`<ul class="similar">${similar.map(
    ({ key, shared }) =>
      html`<li>${recordLink(view, key)} <span class="muted">${reason(shared.map((name) => words[name]))}</span></li>
`,
  )}</ul>
`;
}
