import { html } from "../html.js";
import type { Html } from "../markup.js";

/** A mailbox as a link that opens a mail. */
export function mailLink(address: string): Html {
  return html`<a href="mailto:${address}">${address}</a>`;
}
