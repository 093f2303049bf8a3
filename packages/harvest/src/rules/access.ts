import { syntaxOfType } from "../catalogue-format.js";
import type { CheckedFeed } from "../checked-feed.js";
import { pagingDialects } from "../page-walk.js";
import type { Breach, HarvestRule } from "../rule.js";

/** The largest catalogue that udata keeps in its job document, in bytes. */
const UDATA_LARGEST = 15_000_000;
/** The largest page that CKAN downloads, in bytes. */
const CKAN_LARGEST = 50_000_000;

const pages = ({ walk }: CheckedFeed) => walk.pages;
const isRedirect = (status: number) => status >= 300 && status < 400;

function* atPages(
  feed: CheckedFeed,
  faultIn: (page: CheckedFeed["walk"]["pages"][number]) => string | undefined,
): Generator<Breach> {
  for (const page of pages(feed)) {
    const value = faultIn(page);
    if (value !== undefined) yield { where: page.url, found: value };
  }
}

/** How pages are reached, read and walked. */
export const accessRules: readonly HarvestRule[] = [
  {
    id: "page-unreachable",
    portals: ["udata", "ckan", "europa", "swiss"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.1", "docs/sources/harvesters.md#2.2"],
    message: {
      fr: "La page du catalogue ne répond pas (HTTP {found}) : tout le moissonnage échoue. Publiez le fichier à cette adresse exacte.",
      en: "The catalogue page does not answer (HTTP {found}): the whole harvest fails. Publish the file at exactly this address.",
    },
    breaches: (feed) =>
      atPages(feed, ({ delivery: { status } }) =>
        status === 200 || isRedirect(status) ? undefined : String(status),
      ),
  },
  {
    id: "page-redirect",
    portals: ["udata"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.1-redirects"],
    message: {
      fr: "L'adresse redirige vers {found} : data.gouv.fr ne suit aucune redirection. Donnez l'adresse finale du fichier.",
      en: "The address redirects to {found}: data.gouv.fr follows no redirection. Give the final address of the file.",
    },
    breaches: (feed) =>
      atPages(feed, ({ head, delivery }) => {
        const answer = [head, delivery].find(({ status }) => isRedirect(status));
        return answer && (answer.location ?? "?");
      }),
  },
  {
    id: "page-head-refused",
    portals: ["ckan", "swiss"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.2"],
    message: {
      fr: "Le serveur répond {found} à la demande HEAD : CKAN s'arrête là. Autorisez HEAD (ou répondez 405).",
      en: "The server answers {found} to HEAD: CKAN stops there. Allow HEAD (or answer 405).",
    },
    breaches: (feed) =>
      atPages(feed, ({ head: { status }, delivery }) =>
        delivery.status === 200 && (status === 0 || (status >= 400 && status !== 400 && status !== 405))
          ? String(status)
          : undefined,
      ),
  },
  {
    id: "page-format-unknown",
    portals: ["udata"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.1-format"],
    message: {
      fr: "Ni la fin de l'adresse ni le type annoncé ({found}) ne disent un format connu. Nommez le fichier .jsonld, .ttl ou .rdf.",
      en: "Neither the ending of the address nor the announced type ({found}) is a known format. Name the file .jsonld, .ttl or .rdf.",
    },
    breaches: (feed) =>
      atPages(feed, ({ syntax, head, delivery }) =>
        syntax === undefined && delivery.status === 200 ? (head.contentType ?? "—") : undefined,
      ),
  },
  {
    id: "page-content-type",
    portals: ["ckan", "swiss"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.2"],
    message: {
      fr: "Type annoncé par le serveur : {found}. CKAN lit la page selon ce type et échoue. Réglez l'hébergeur comme le dit _headers.",
      en: "Type announced by the server: {found}. CKAN reads the page by that type and fails. Set the host up as _headers says.",
    },
    breaches: (feed) =>
      atPages(feed, ({ syntax, head, delivery }) => {
        if (delivery.status !== 200) return undefined;
        const announced = head.contentType ?? delivery.contentType;
        const expected = syntaxOfType(announced);
        return expected === undefined || (syntax !== undefined && expected !== syntax)
          ? (announced ?? "—")
          : undefined;
      }),
  },
  {
    id: "page-unreadable",
    portals: ["udata", "ckan", "europa", "swiss"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.1", "docs/sources/harvesters.md#2.2"],
    message: {
      fr: "La page ne se lit pas : {found}. Elle doit être en UTF-8 et bien formée.",
      en: "The page cannot be read: {found}. It has to be well-formed UTF-8.",
    },
    breaches: (feed) =>
      atPages(feed, ({ parsed }) => (parsed.remoteContexts.length > 0 ? undefined : parsed.fault)),
  },
  {
    id: "page-too-large",
    portals: ["ckan", "swiss"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.2"],
    message: {
      fr: "La page pèse {found} octets ; CKAN s'arrête à 50 Mo. Découpez le catalogue en pages.",
      en: "The page has {found} bytes; CKAN stops at 50 MB. Split the catalogue into pages.",
    },
    breaches: (feed) =>
      atPages(feed, ({ delivery: { body } }) =>
        body.length > CKAN_LARGEST ? String(body.length) : undefined,
      ),
  },
  {
    id: "catalogue-too-large",
    portals: ["udata"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.1-size"],
    message: {
      fr: "Toutes les pages ensemble pèsent {found} octets ; data.gouv.fr s'arrête à 15 Mo. Décrivez des jeux de données, pas chaque action.",
      en: "All pages together have {found} bytes; data.gouv.fr stops at 15 MB. Describe datasets, not each action.",
    },
    *breaches(feed) {
      const total = pages(feed).reduce((sum, { delivery }) => sum + delivery.body.length, 0);
      const [first] = pages(feed);
      if (first && total > UDATA_LARGEST) yield { where: first.url, found: String(total) };
    },
  },
  {
    id: "paging-views",
    portals: ["udata"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.1-paging"],
    message: {
      fr: "{found} sur la même page : data.gouv.fr en prend une au hasard. Gardez une seule vue Hydra par page.",
      en: "{found} on one page: data.gouv.fr takes any of them. Keep one Hydra view per page.",
    },
    breaches: (feed) =>
      atPages(feed, ({ graph }) => {
        const many = pagingDialects.map(({ type }) => graph.typed(type).length).find((count) => count > 1);
        return many === undefined ? undefined : `${many} × hydra`;
      }),
  },
  {
    id: "paging-dialects",
    portals: ["udata", "ckan", "swiss"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.2", "docs/sources/harvesters.md#2.7"],
    message: {
      fr: "hydra:next et hydra:nextPage ne mènent pas à la même page ({found}) : un portail sur deux perd la suite. Écrivez les deux à l'identique.",
      en: "hydra:next and hydra:nextPage do not lead to the same page ({found}): every other portal loses the rest. Write both, alike.",
    },
    breaches: (feed) =>
      atPages(feed, ({ graph }) => {
        const [a, b] = pagingDialects.map(({ type, next }) =>
          graph
            .typed(type)
            .flatMap((view) => view.texts(next))
            .join(" "),
        );
        return a === b ? undefined : `${a || "—"} / ${b || "—"}`;
      }),
  },
  {
    id: "paging-circle",
    portals: ["udata", "ckan", "europa", "swiss"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.1-paging"],
    message: {
      fr: "La suite des pages ne finit pas ({found}). La dernière page n'a pas de hydra:next.",
      en: "The pages never end ({found}). The last page has no hydra:next.",
    },
    *breaches({ walk }) {
      const last = walk.pages.at(-1);
      if (last && ["loop", "too-many", "same-bytes"].includes(walk.end))
        yield { where: last.url, found: walk.end };
    },
  },
  {
    id: "paging-lost",
    portals: ["udata", "ckan", "europa", "swiss"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.1-base-iri"],
    message: {
      fr: "La page suivante n'est pas à une adresse de ce flux. hydra:next doit être une adresse complète sous la même base.",
      en: "The next page is not at an address of this feed. hydra:next has to be a full address under the same base.",
    },
    *breaches({ walk }) {
      const last = walk.pages.at(-1);
      if (last && walk.end === "out-of-reach") yield { where: last.url };
    },
  },
  {
    id: "paging-format",
    portals: ["udata"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.1-format"],
    message: {
      fr: "Cette page est dans un autre format que la première ({found}) : data.gouv.fr lit toutes les pages comme la première.",
      en: "This page has another format than the first one ({found}): data.gouv.fr reads all pages like the first.",
    },
    breaches: (feed) => {
      const [first] = pages(feed);
      return atPages(feed, ({ syntax }) => (syntax === first?.syntax ? undefined : (syntax ?? "—")));
    },
  },
];
