import type { AccessibilityAudit, PublisherFacts } from "@openhpa/publish";
import { dateText } from "../../words/dates.js";
import { legalWords } from "../../words/legal.js";
import { numberText } from "../../words/numbers.js";
import { html } from "../html.js";
import { type Html, heading, type Piece } from "../markup.js";
import { inlineText, type View } from "../view.js";
import { accessibilityState } from "./accessibility-state.js";
import { countryOf } from "./country.js";
import type { LegalContent } from "./legal-pages.js";
import { mailLink } from "./mail-link.js";

const DEFENDER = {
  form: "https://formulaire.defenseurdesdroits.fr/",
  delegates: "https://www.defenseurdesdroits.fr/saisir/delegues",
} as const;

function stateOf(view: View, facts: PublisherFacts): Html {
  const { accessibility: words } = legalWords(view.language);
  const audit = facts.accessibility?.audit;
  const state = words.states[accessibilityState(facts)];
  return html`${heading(3, words.state)}
<p>${audit ? words.conformity(state, audit.standard) : words.noAudit[countryOf[facts.jurisdiction]]}</p>
`;
}

function results(view: View, audit: AccessibilityAudit | undefined): Piece {
  const { accessibility: words } = legalWords(view.language);
  const unmet = audit?.unmet;
  return html`${
    audit &&
    html`${heading(3, words.results)}
<p>${words.rate(numberText(view, audit.rate), audit.by)}</p>
`
  }${heading(3, words.unmet)}
${
  unmet
    ? html`<ul>${unmet.map((text) => html`<li>${inlineText(view, text)}</li>`)}</ul>
`
    : html`<p>${audit ? words.unmetUnknown.audited : words.unmetUnknown.unaudited}</p>
`
}`;
}

/** Where somebody turns who gets no answer: French law names the Defender of Rights. */
function recourse(view: View): Html {
  const { accessibility: words } = legalWords(view.language);
  const [write, meet] = words.recourseItems;
  return html`${heading(3, words.recourse)}
<p>${words.recourseText}</p>
<ul><li><a href="${DEFENDER.form}" rel="noopener">${write}</a></li><li><a href="${DEFENDER.delegates}" rel="noopener">${meet}</a></li></ul>
`;
}

/** The accessibility statement in the form of the RGAA; without a stated audit it claims no compliance. */
export const accessibilityStatement: LegalContent = (view, facts) => {
  const { accessibility: words } = legalWords(view.language);
  const audit = facts.accessibility?.audit;
  const email = facts.accessibility?.email ?? view.site.publisher.email;
  return html`${heading(2, words.heading)}
<p>${words.scope(view.site.baseUrl)}</p>
${stateOf(view, facts)}${results(view, audit)}${heading(3, words.made)}
<p>${audit ? words.madeOn(dateText(view, audit.date)) : words.madeNever}</p>
<p>${words.technologies}</p>
${
  email &&
  html`${heading(3, words.contact)}
<p>${words.contactText} ${mailLink(email)} ${words.contactAfter}</p>
`
}${facts.jurisdiction === "fr" && recourse(view)}`;
};
