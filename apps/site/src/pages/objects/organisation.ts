import type { Address, Contact, Fields, Funding, Identifier, Organisation, Phone } from "@openhpa/core";
import { organisationPagePath } from "@openhpa/publish/browser";
import { schemes } from "@openhpa/vocabularies";
import { numberText } from "../../words/numbers.js";
import { conceptLabel, conceptLink } from "../concepts.js";
import { gatheringLink } from "../gathering-link.js";
import { html } from "../html.js";
import type { Html } from "../markup.js";
import { territoryName } from "../territories.js";
import { lines, type View } from "../view.js";
import type { ObjectView } from "./object-view.js";
import { remarks, restOf } from "./plain.js";

/** The name of an organisation, linked to the page of its records. */
export function organisationLink(view: View, organisation: Organisation): Html {
  return gatheringLink(view, organisationPagePath(organisation), organisation.name);
}

/** An organisation: name and type, what it does in the action, then everything else that is known of it. */
export const organisation: ObjectView = (view, value, entry, level) => {
  const organisation = value as unknown as Organisation;
  const { name, structureType, roles = [], parent } = organisation;
  const chips = [
    structureType && html`<li>${conceptLink(view, schemes["structure-type"], structureType)}</li>`,
    ...roles.map((role) => html`<li class="role">${conceptLink(view, schemes["partner-role"], role)}</li>`),
  ];
  const above = parent && !hasMore(parent) && html` (${organisationLink(view, parent)})`;
  return html`<p><strong>${organisationLink(view, organisation)}</strong>${above}</p>
${
  chips.some(Boolean) &&
  html`<ul class="chips">${chips}</ul>
`
}${restOf(view, value, entry, level, "name", "structureType", "roles", ...(above ? ["parent"] : []))}${remarks(view, value, name)}`;
};

function hasMore(parent: Organisation): boolean {
  const { key: _key, name: _name, formerNames: _formerNames, ...more } = parent;
  return Object.keys(more).length > 0;
}

/** An address, a line each for street and town; the commune's official name where the source gives no town. */
export const address: ObjectView = (view, value) => {
  const { street, postcode, city, territory, asPrinted } = value as Address;
  const town = [postcode, city ?? (territory && territoryName(view, territory))].filter(Boolean).join(" ");
  const addressLines = [street, town].filter(Boolean);
  return html`<p>${addressLines.length > 0 ? lines(addressLines.join("\n")) : asPrinted}</p>
`;
};

/** A phone number that a telephone can dial. */
export const phone: ObjectView = (_view, value) => {
  const { asPrinted, e164 } = value as Phone;
  const shown = frenchPhone(e164) ?? asPrinted ?? e164 ?? "";
  return html`<p>${e164 ? html`<a href="tel:${e164}">${shown}</a>` : shown}</p>
`;
};

/** A French number in pairs, whatever the source stuck to it (`tel0247479191`). */
function frenchPhone(e164: string | undefined): string | undefined {
  const digits = /^\+33(\d{9})$/.exec(e164 ?? "")?.[1];
  return digits && `0${digits}`.replace(/(\d\d)(?=\d)/g, "$1\u00A0");
}

/** The contact of a service; a contact that names a person is not in the feed. */
export const contact: ObjectView = (view, value, entry, level) => {
  const { name } = value as unknown as Contact;
  return html`${
    name &&
    html`<p><strong>${name}</strong></p>
`
  }${restOf(view, value, entry, level, "name", "personal")}`;
};

/** A funder with its programme and amount. */
export const funding: ObjectView = (view, value, entry, level) => {
  const { funder, programme, amount, currency, year } = value as unknown as Funding;
  const name = funder?.name ?? programme;
  const money =
    amount !== undefined &&
    `${numberText(view, amount)}\u00A0${currency === "EUR" ? "€" : (currency ?? "")}`.trim();
  const details = [funder && programme, money, year].filter(Boolean).join(", ");
  const type = funder?.structureType && conceptLink(view, schemes["structure-type"], funder.structureType);
  return html`<p><strong>${funder ? organisationLink(view, funder) : (programme ?? view.words.unnamed)}</strong>${details && ` — ${details}`}</p>
${
  type &&
  html`<ul class="chips"><li>${type}</li></ul>
`
}${restOf(view, value, entry, level, "funder", "programme", "amount", "currency", "year")}${remarks(view, value, name)}${
  funder && remarks(view, funder as unknown as Fields, name)
}`;
};

/** The number of something in a register, after the register's name. */
export const identifier: ObjectView = (view, value) => {
  const { scheme, value: number } = value as unknown as Identifier;
  return html`${conceptLabel(view, schemes["identifier-scheme"], scheme)}${view.words.colon} ${number}`;
};
