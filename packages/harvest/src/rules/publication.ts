import type { Bilingual } from "@openhpa/console";
import type { PublicationFault } from "../publication/recorder.js";
import type { HarvestRule, Loss, RuleSource } from "../rule.js";

const PUBLICATION: RuleSource = "docs/sources/harvesters.md#2.8";
const SITE_MAPS: RuleSource = "https://www.sitemaps.org/protocol.html";
const ROBOTS: RuleSource = "https://www.rfc-editor.org/rfc/rfc9309";

interface Meaning {
  readonly loss: Loss;
  readonly source?: RuleSource;
  readonly message: Bilingual;
}

const meanings: Readonly<Record<PublicationFault, Meaning>> = {
  "form-missing": {
    loss: "catalogue",
    message: {
      fr: "Le catalogue manque dans cette forme ({found}) : qui a reçu cette adresse perd tout. Publiez les trois formes ensemble.",
      en: "The catalogue is missing in this form ({found}): whoever was given this address loses everything. Publish the three forms together.",
    },
  },
  "form-unreadable": {
    loss: "catalogue",
    message: {
      fr: "Cette forme du catalogue ne se lit pas : {found}.",
      en: "This form of the catalogue cannot be read: {found}.",
    },
  },
  "form-differs": {
    loss: "value",
    message: {
      fr: "Cette forme du catalogue ne dit pas la même chose que celle qui est vérifiée : {found}. Reconstruisez le flux.",
      en: "This form of the catalogue does not say the same as the one that is checked: {found}. Build the feed again.",
    },
  },
  "named-file-missing": {
    loss: "resource",
    message: {
      fr: "Un fichier que le flux nomme ne répond pas ({found}).",
      en: "A file that the feed names does not answer ({found}).",
    },
  },
  "named-file-empty": {
    loss: "resource",
    message: { fr: "Le fichier est vide ({found}).", en: "The file is empty ({found})." },
  },
  "named-file-type": {
    loss: "resource",
    message: {
      fr: "Le fichier est servi ou annoncé sous un type qui n'est pas le sien ({found}). Réglez l'hébergeur comme le dit _headers.",
      en: "The file is served or announced under a type that is not its own ({found}). Set the host up as _headers says.",
    },
  },
  "named-file-garbled": {
    loss: "resource",
    message: {
      fr: "Le contenu ne se lit pas comme le fichier qu'il devrait être : {found}.",
      en: "The content cannot be read as the file that it should be: {found}.",
    },
  },
  "named-file-changed": {
    loss: "resource",
    message: {
      fr: "Le fichier n'est pas celui qui a été annoncé ({found}).",
      en: "The file is not the one that was announced ({found}).",
    },
  },
  "table-differs": {
    loss: "resource",
    message: {
      fr: "Les formats d'une même table, ou la table et son schéma, ne disent pas la même chose ({found}).",
      en: "The formats of one table, or the table and its schema, do not say the same ({found}).",
    },
  },
  "log-not-described": {
    loss: "resource",
    message: {
      fr: "Le catalogue ne décrit pas le journal des modifications qui commence ici.",
      en: "The catalogue does not describe the change log that begins here.",
    },
  },
  "log-next": {
    loss: "resource",
    message: {
      fr: "Le journal ne se suit pas jusqu'à sa dernière page : « next » tourne en rond, sort du flux ou manque ({found}).",
      en: 'The log cannot be followed to its last page: "next" runs in circles, leaves the feed or is missing ({found}).',
    },
  },
  "log-order": {
    loss: "resource",
    message: {
      fr: "Les événements du journal ne se suivent pas en ordre, ou l'un n'est pas entier ({found}).",
      en: "The events of the log are not in order, or one is not whole ({found}).",
    },
  },
  "log-tree": {
    loss: "resource",
    message: {
      fr: "L'arbre du journal et ses pages ne s'accordent pas ({found}) : un client LDES perd des événements.",
      en: "The tree of the log and its pages do not agree ({found}): an LDES client loses events.",
    },
  },
  "log-ledger": {
    loss: "resource",
    message: {
      fr: "La liste des clés ou des pages ne s'accorde pas avec le journal ({found}).",
      en: "The list of keys or of pages does not agree with the log ({found}).",
    },
  },
  "log-seal": {
    loss: "resource",
    message: {
      fr: "Le sceau du journal ne correspond pas à ses listes ({found}).",
      en: "The seal of the log does not match its lists ({found}).",
    },
  },
  "robots-missing": {
    loss: "value",
    source: ROBOTS,
    message: {
      fr: "robots.txt manque ou est vide : les moteurs ne trouvent pas le plan du site.",
      en: "robots.txt is missing or empty: search engines do not find the site map.",
    },
  },
  "robots-forbids": {
    loss: "dataset",
    source: ROBOTS,
    message: {
      fr: "robots.txt interdit de lire {found}.",
      en: "robots.txt forbids reading {found}.",
    },
  },
  "robots-site-map": {
    loss: "value",
    source: SITE_MAPS,
    message: {
      fr: "robots.txt ne donne pas l'adresse de sitemap.xml ({found}).",
      en: "robots.txt does not give the address of sitemap.xml ({found}).",
    },
  },
  "page-noindex": {
    loss: "dataset",
    source: "https://developers.google.com/search/docs/crawling-indexing/block-indexing",
    message: {
      fr: "La page demande à ne pas être trouvée ({found}).",
      en: "The page asks not to be found ({found}).",
    },
  },
  "page-canonical": {
    loss: "dataset",
    source: "https://www.rfc-editor.org/rfc/rfc6596",
    message: {
      fr: "La page se dit la copie d'une autre ({found}) : les moteurs ne gardent que l'autre.",
      en: "The page says that it is a copy of another ({found}): search engines keep the other one only.",
    },
  },
  "site-map-unreadable": {
    loss: "dataset",
    source: SITE_MAPS,
    message: { fr: "Le plan du site ne se lit pas ({found}).", en: "The site map cannot be read ({found})." },
  },
  "site-map-address": {
    loss: "dataset",
    source: SITE_MAPS,
    message: {
      fr: "Le plan du site donne une adresse qui n'est pas de ce flux ({found}).",
      en: "The site map gives an address that is not of this feed ({found}).",
    },
  },
  "site-map-lacks": {
    loss: "dataset",
    source: SITE_MAPS,
    message: {
      fr: "La page n'est pas dans le plan du site.",
      en: "The page is not in the site map.",
    },
  },
  "site-map-date": {
    loss: "value",
    source: SITE_MAPS,
    message: {
      fr: "Date refusée dans le plan du site ({found}) : malformée ou à venir.",
      en: "Date refused in the site map ({found}): malformed, or in the future.",
    },
  },
};

/** What everybody loses when something beside the catalogue is broken: found by reading all that a feed publishes. */
export const publicationRules: readonly HarvestRule[] = Object.entries(meanings).map(
  ([id, { loss, source, message }]) => ({
    id,
    portals: [],
    severity: "error",
    loss,
    sources: [PUBLICATION, ...(source ? [source] : [])],
    message,
    breaches: ({ publication }) => publication?.breaches.get(id as PublicationFault) ?? [],
  }),
);
