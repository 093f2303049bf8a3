import type { ProgrammePart } from "@openhpa/publish";
import { territoryPagePath } from "@openhpa/publish/browser";
import { schemes } from "@openhpa/vocabularies";
import { conceptLabel } from "../concepts.js";
import { factList } from "../facts.js";
import { html } from "../html.js";
import { pageHref } from "../links.js";
import { attribute, type Html, heading, type Piece } from "../markup.js";
import { territoryName } from "../territories.js";
import { recordLink } from "../values.js";
import type { View } from "../view.js";
import type { Subject } from "./subject.js";
import type { SubjectHead } from "./subject-head.js";

/** The texts of the records stay in their own language, and say which. */
function foreign(view: View, { language }: Subject): Piece {
  return attribute("lang", language === view.language ? undefined : language);
}

function partItem(view: View, page: string | undefined, { key, kind, number, title }: ProgrammePart): Html {
  const before = [kind && conceptLabel(view, schemes["part-kind"], kind), number].filter(Boolean).join(" ");
  const name = title === "" ? view.words.unnamed : title;
  return html`<li>${before && html`<span class="kind" lang="${view.language}">${before}</span> `}${page ? html`<a href="${pageHref(view, page)}#${key}">${name}</a>` : name}</li>
`;
}

/** The parts of the programme's own record, linked to where the record describes them. */
function partList(view: View, subject: Subject): Piece {
  const { ownRecord } = subject;
  if (!ownRecord || ownRecord.parts.length === 0) return undefined;
  const page = view.site.recordPage(ownRecord.key)?.path;
  return html`${heading(2, view.words.subject.parts, "parts")}
<ul class="items"${foreign(view, subject)}>
${ownRecord.parts.map((part) => partItem(view, page, part))}</ul>
`;
}

function objectiveList(view: View, subject: Subject): Piece {
  const { objectives } = subject;
  if (objectives.length === 0) return undefined;
  return html`${heading(2, view.words.subject.objectives, "objectives")}
<ul class="items"${foreign(view, subject)}>
${objectives.map(
  (objective) => html`<li>${objective}</li>
`,
)}</ul>
`;
}

/** A programme: its number and region, its own record with its parts, its objectives as the records give them. */
export const programmeHead: SubjectHead = (view, subject) => {
  const { words } = view;
  const { ownRecord, number, region, names } = subject;
  const page = ownRecord && view.site.recordPage(ownRecord.key);
  return {
    title: names[0] ?? subject.path,
    titleLanguage: subject.language,
    kicker: words.subject.kinds.programme,
    content: [
      factList([
        [words.subject.number, number],
        [
          words.subject.region,
          region &&
            html`<a href="${pageHref(view, territoryPagePath(region))}">${territoryName(view, region)}</a>`,
        ],
        [words.subject.names, names.slice(1).join(words.between)],
        [words.subject.ownRecord, page && recordLink(view, ownRecord.key)],
      ]),
      objectiveList(view, subject),
      partList(view, subject),
    ],
    listTitle: words.subject.actionsIn,
  };
};
