import type { Bilingual } from "@openhpa/console";

/** Who reads the catalogue. */
export type Portal = "udata" | "ckan" | "europa" | "swiss" | "google";

/** How a portal knows a dataset again, and what it does when one is gone (docs/sources/harvesters.md §2). */
export interface PortalFacts {
  readonly title: string;
  readonly identity: "identifier" | "iri" | "landing-page";
  readonly absence: Bilingual;
}

/** The portals whose rules are replayed. */
export const portals: Readonly<Record<Portal, PortalFacts>> = {
  udata: {
    title: "data.gouv.fr (udata)",
    identity: "identifier",
    absence: { fr: "archivé après 7 jours", en: "archived after 7 days" },
  },
  ckan: {
    title: "CKAN",
    identity: "iri",
    absence: { fr: "supprimé au prochain moissonnage", en: "deleted at the next harvest" },
  },
  europa: {
    title: "data.europa.eu",
    identity: "iri",
    absence: { fr: "absent du prochain moissonnage", en: "missing from the next harvest" },
  },
  swiss: {
    title: "opendata.swiss",
    identity: "identifier",
    absence: { fr: "supprimé au prochain moissonnage", en: "deleted at the next harvest" },
  },
  google: {
    title: "Google Dataset Search",
    identity: "landing-page",
    absence: {
      fr: "retiré quand sa page ne répond plus",
      en: "removed when its page no longer answers",
    },
  },
};

/** Names of the portals, in the order of the report. */
export const portalNames = Object.keys(portals) as readonly Portal[];
