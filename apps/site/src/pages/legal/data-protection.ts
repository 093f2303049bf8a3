import type { PublisherFacts } from "@openhpa/publish";
import { legalWords } from "../../words/legal.js";
import { factList } from "../facts.js";
import { html } from "../html.js";
import { type Html, heading } from "../markup.js";
import { inlineText, type View } from "../view.js";
import { countryOf } from "./country.js";
import type { LegalContent } from "./legal-pages.js";
import { mailLink } from "./mail-link.js";

const CNIL = "https://www.cnil.fr/fr/plaintes";

/** The authority to which one complains: one in France, in Switzerland the one that the publisher stated. */
function authority(view: View, { jurisdiction, dataProtection }: PublisherFacts): Html {
  const { cnil } = legalWords(view.language).dataProtection;
  const { name, url } =
    jurisdiction === "fr" ? { name: cnil, url: CNIL } : (dataProtection.authority ?? { name: "" });
  return url ? html`<a href="${url}" rel="noopener">${name}</a>` : html`${name}`;
}

/** What becomes of data about persons, who answers for it, and how to object. */
export const dataProtection: LegalContent = (view, facts) => {
  const { dataProtection: words } = legalWords(view.language);
  const { jurisdiction, address } = facts;
  const { email, officer, purpose, legalBasis, retention, law } = facts.dataProtection;
  const mail = mailLink(email);
  return html`${heading(2, words.controller)}
${factList([
  [words.controllerLabel, `${view.site.publisher.name}, ${address}`],
  [words.officer, officer],
  [words.contact, mail],
  [words.law, law && inlineText(view, law)],
])}${heading(2, words.purpose)}
${factList([
  [words.purposeLabel, inlineText(view, purpose)],
  [words.basis, legalBasis && inlineText(view, legalBasis)],
  [words.retention, retention && inlineText(view, retention)],
])}${heading(2, words.content)}
<p>${words.contentText}</p>
<p>${view.site.hasPersonalData ? words.included : words.removed}</p>
<p>${words.recipients}</p>
<p>${words.browser}</p>
${heading(2, words.rights)}
<p>${words.rightsText[countryOf[jurisdiction]]}</p>
${heading(2, words.objection, "opposition")}
<p>${words.objectionText[countryOf[jurisdiction]]} ${words.objectionHow} ${mail}.</p>
<p>${words.objectionEffect}</p>
${heading(2, words.complaint)}
<p>${words.complaintText} ${authority(view, facts)}.</p>
`;
};
