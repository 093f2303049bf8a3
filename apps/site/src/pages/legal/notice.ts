import { legalWords } from "../../words/legal.js";
import { factList } from "../facts.js";
import { html } from "../html.js";
import { heading } from "../markup.js";
import { webLink } from "../values.js";
import { inlineText } from "../view.js";
import { countryOf } from "./country.js";
import type { LegalContent } from "./legal-pages.js";
import { mailLink } from "./mail-link.js";

/** Who publishes, who answers for it and who hosts it. */
export const legalNotice: LegalContent = (view, facts) => {
  const { notice } = legalWords(view.language);
  const { publisher } = view.site;
  const { host, legalForm, registration, address, phone, publicationDirector, jurisdiction } = facts;
  return html`${heading(2, notice.publisher)}
${factList([
  [notice.name, publisher.name],
  [notice.legalForm, legalForm && inlineText(view, legalForm)],
  [notice.registration, registration],
  [notice.address, address],
  [notice.phone, phone],
  [notice.email, publisher.email && mailLink(publisher.email)],
  [notice.url, publisher.url && webLink(publisher.url)],
  [notice.director, publicationDirector],
])}${
  host &&
  html`${heading(2, notice.host)}
${factList([
  [notice.name, host.name],
  [notice.address, host.address],
  [notice.phone, host.phone],
  [notice.url, host.url && webLink(host.url)],
])}`
}${heading(2, notice.reuse)}
<p>${notice.reuseText}</p>
<p class="muted">${notice.law[countryOf[jurisdiction]]}</p>
`;
};
