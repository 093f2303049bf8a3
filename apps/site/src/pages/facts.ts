import { html } from "./html.js";
import type { Html, Piece } from "./markup.js";

/** A label with what there is to say; without content the row is left out. */
export type Fact = readonly [label: string, content: Piece];

/** Facts as a description list; nothing when there is none. */
export function factList(facts: readonly Fact[]): Piece {
  const rows = facts.flatMap(([label, content]): Html[] =>
    content === undefined ||
    content === false ||
    content === "" ||
    (Array.isArray(content) && content.length === 0)
      ? []
      : [
          html`<div><dt>${label}</dt><dd>${content}</dd></div>
`,
        ],
  );
  return (
    rows.length > 0 &&
    html`<dl class="fields">
${rows}</dl>
`
  );
}
