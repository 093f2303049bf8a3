import { recordWords } from "../words/record.js";
import { html } from "./html.js";
import type { Html } from "./markup.js";
import type { View } from "./view.js";

/** An address that opens a mail with a subject and a text. */
function mailHref(to: string, subject: string, body: string): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** What a reader does with a page: pass it on, cite it, print it, report an error. Buttons show where their script runs. */
export function recordTools(view: View, title: string, address: string): Html {
  const { tools } = recordWords[view.language];
  const { facts, email } = view.site.publisher;
  const desk = facts?.corrections ?? email;
  return html`<ul class="tools" aria-label="${tools.label}">
<li><a href="${mailHref("", title, address)}">${tools.mail}</a></li>
<li hidden><button type="button" data-copy="${address}" data-done="${tools.copied}">${tools.copy}</button></li>
<li hidden><button type="button" data-print>${tools.print}</button></li>
<li><a href="#citer">${tools.cite}</a></li>
${
  desk &&
  html`<li><a href="${mailHref(desk, tools.errorIn(title), `${tools.errorBody}\n\n${address}\n`)}">${tools.report}</a></li>
`
}</ul>
`;
}
