import { schemes } from "@openhpa/vocabularies";
import { numberText } from "../../words/numbers.js";
import { conceptLabel, conceptLink } from "../concepts.js";
import { factList } from "../facts.js";
import { html } from "../html.js";
import { pageHref } from "../links.js";
import { joined } from "../markup.js";
import { roleLabel } from "./role-labels.js";
import type { SubjectHead } from "./subject-head.js";

/** An organisation: its other names, type, numbers, what it belongs to, and in which roles records name it. */
export const organisationHead: SubjectHead = (view, subject) => {
  const { words } = view;
  const { names, otherNames, formerNames, structureTypes, identifiers, parents, roles } = subject;
  const content = [
    factList([
      [
        words.subject.structureType,
        joined(
          structureTypes.map((type) => conceptLink(view, schemes["structure-type"], type)),
          ", ",
        ),
      ],
      [words.subject.names, otherNames.join(words.between)],
      [words.subject.formerNames, formerNames.join(words.between)],
      [
        words.subject.identifiers,
        identifiers
          .map(({ scheme, value }) => `${conceptLabel(view, schemes["identifier-scheme"], scheme)} ${value}`)
          .join(words.between),
      ],
      [
        words.subject.parent,
        joined(
          parents.map(({ path, label }) => html`<a href="${pageHref(view, `${path}.html`)}">${label}</a>`),
          ", ",
        ),
      ],
      [
        words.subject.roles,
        html`<ul class="plain">${roles.map(([role, count]) => html`<li>${roleLabel(view, role)} <span class="count">${numberText(view, count)}</span></li>`)}</ul>`,
      ],
    ]),
    identifiers.length === 0 &&
      html`<p class="note">${words.subject.byName}</p>
`,
  ];
  const title = names[0] ?? subject.path;
  return {
    title,
    kicker: words.subject.kinds.organisation,
    content,
    jsonLd: {
      "@context": "https://schema.org",
      "@type": "Organization",
      name: title,
      alternateName: [...otherNames, ...formerNames],
      url: `${view.site.baseUrl}/${subject.path}.html`,
    },
  };
};
