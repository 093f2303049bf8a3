import { datasetsOn } from "../page-walk.js";
import { NOWHERE } from "../parse-page.js";
import type { HarvestRule } from "../rule.js";

/** What the parsers make of a page. */
export const graphRules: readonly HarvestRule[] = [
  {
    id: "relative-iri",
    portals: ["udata", "ckan", "europa", "swiss"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.1-base-iri"],
    message: {
      fr: "Adresse relative « {found} » : le moissonneur la lit comme un fichier de sa propre machine. Écrivez des adresses complètes.",
      en: 'Relative address "{found}": the harvester reads it as a file of its own machine. Write full addresses.',
    },
    *breaches({ walk }) {
      for (const { url, graph } of walk.pages)
        for (const iri of graph.iris())
          if (iri.startsWith("file:")) yield { where: url, found: iri.replace(NOWHERE, "") };
    },
  },
  {
    id: "remote-context",
    portals: ["udata", "ckan"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.1-contexts"],
    message: {
      fr: "Le contexte JSON-LD est à une autre adresse ({found}) : s'il ne répond pas, tout le moissonnage échoue. Écrivez le contexte dans le fichier.",
      en: "The JSON-LD context is at another address ({found}): if it does not answer, the whole harvest fails. Write the context into the file.",
    },
    *breaches({ walk }) {
      for (const { url, parsed } of walk.pages)
        for (const found of parsed.remoteContexts) yield { where: url, found };
    },
  },
  {
    id: "named-graph",
    portals: ["udata", "ckan"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.1-named-graphs"],
    message: {
      fr: "Le catalogue est dans un graphe nommé : aucun jeu de données n'est vu, sans message d'erreur. Retirez « @id » à côté de « @graph ».",
      en: 'The catalogue is in a named graph: no dataset is seen, without any error. Remove "@id" beside "@graph".',
    },
    *breaches({ walk }) {
      for (const { url, parsed, graph } of walk.pages)
        if (parsed.namesItsGraph || graph.hidden > 0) yield { where: url };
    },
  },
  {
    id: "no-dataset",
    portals: ["udata", "ckan", "europa", "swiss"],
    severity: "error",
    loss: "catalogue",
    sources: ["docs/sources/harvesters.md#2.1-dataset-discovery"],
    message: {
      fr: "Aucun dcat:Dataset sur cette page : le portail n'a rien à créer, et retire ce qu'il avait.",
      en: "No dcat:Dataset on this page: the portal has nothing to create and removes what it had.",
    },
    *breaches({ walk }) {
      for (const page of walk.pages)
        if (page.delivery.status === 200 && datasetsOn(page).length === 0) yield { where: page.url };
    },
  },
];
