import { completenessOf, type HpaRecord, type Level, levels, recordClasses } from "@openhpa/core";
import { html } from "./html.js";
import type { Html } from "./markup.js";
import { pathLabel } from "./path-label.js";
import type { View } from "./view.js";

function row({ words }: View, level: Level, reached: Level | null): Html {
  const done = reached !== null && levels.indexOf(level) <= levels.indexOf(reached);
  return html`<tr class="${done ? "done" : "open"}"><th scope="row">${words.levels[level]}</th><td>${words.levelMeaning[level]}</td><td>${done ? `✓ ${words.levelDone}` : words.levelOpen}</td></tr>
`;
}

/** How complete the record is, in words, and what to fill next. */
export function levelSection(view: View, record: HpaRecord): Html {
  const { words } = view;
  const { level, next } = completenessOf(
    recordClasses[record.type],
    record as unknown as Record<string, unknown>,
  );
  const following = levels[level === null ? 0 : levels.indexOf(level) + 1];
  const asks = next.map(
    (paths) => html`<li>${paths.map((path) => pathLabel(view, path)).join(words.or)}</li>
`,
  );
  return html`<details class="levels">
<summary>${level ? words.levelReached(words.levels[level]) : words.levelNone}</summary>
<p>${following ? words.levelNext(words.levels[following]) : words.levelLast}</p>
${
  asks.length > 0 &&
  html`<ul>${asks}</ul>
`
}<div class="scroll" role="region" tabindex="0" aria-label="${words.levelCaption}">
<table class="levels">
<caption>${words.levelCaption}</caption>
<thead><tr><th scope="col">${words.level}</th><th scope="col">${words.meaning}</th><th scope="col">${words.state}</th></tr></thead>
<tbody>
${levels.map((item) => row(view, item, level))}</tbody>
</table>
</div>
</details>
`;
}
