import type { CheckedFeed } from "../checked-feed.js";
import { named } from "../rdf-names.js";
import type { Breach, HarvestRule } from "../rule.js";

/** An address of a mailbox as people write it: one `@`, a domain with a dot (RFC 6068 §2, a part of RFC 5322 that all software takes). */
const MAILBOX =
  /^mailto:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

const mailboxes = [named("vcard:hasEmail"), named("foaf:mbox")];
const pages = [named("vcard:hasURL"), named("foaf:homepage")];

function* faultyContacts({ walk }: CheckedFeed): Generator<Breach> {
  for (const { url, graph } of walk.pages) {
    const nodes = graph.typed(named("vcard:Kind"), named("vcard:Organization"), named("foaf:Agent"));
    for (const node of nodes) {
      const where = node.iri ?? url;
      for (const value of mailboxes.flatMap((name) => node.values(name)))
        if (value.termType !== "NamedNode" || !MAILBOX.test(value.value)) yield { where, found: value.value };
      for (const value of pages.flatMap((name) => node.values(name)))
        if (
          value.termType === "Literal" ||
          (value.termType === "NamedNode" && !/^https?:\/\/[^/]/.test(value.value))
        )
          yield { where, found: value.value };
    }
  }
}

/** Whom to ask about the data. */
export const contactRules: readonly HarvestRule[] = [
  {
    id: "contact-address",
    portals: ["udata", "ckan", "europa", "swiss"],
    severity: "error",
    loss: "value",
    sources: ["docs/sources/harvesters.md#2.1-contacts", "https://www.rfc-editor.org/rfc/rfc6068"],
    message: {
      fr: "Adresse de contact refusée : « {found} ». Une boîte s'écrit mailto:nom@domaine, une page https://…",
      en: 'Contact address refused: "{found}". A mailbox is written mailto:name@domain, a page https://…',
    },
    *breaches(feed) {
      const told = new Set<string>();
      for (const breach of faultyContacts(feed)) {
        const key = `${breach.where} ${breach.found}`;
        if (!told.has(key)) yield breach;
        told.add(key);
      }
    },
  },
];
