import type { Recipe } from "./recipe.js";
import { askOverHttp, linkDump } from "./shared-steps.js";
import { overLines, shellWord, writeFileLines } from "./shell.js";

const repository = `@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix rep: <http://www.openrdf.org/config/repository#> .
@prefix sr: <http://www.openrdf.org/config/repository/sail#> .
@prefix sail: <http://www.openrdf.org/config/sail#> .
@prefix graphdb: <http://www.ontotext.com/config/graphdb#> .

[] a rep:Repository ;
  rep:repositoryID "openhpa" ;
  rdfs:label "OpenHPA" ;
  rep:repositoryImpl [
    rep:repositoryType "graphdb:SailRepository" ;
    sr:sailImpl [
      sail:sailType "graphdb:Sail" ;
      graphdb:ruleset "empty" ;
      graphdb:disable-sameAs "true" ;
      graphdb:enable-context-index "true"
    ]
  ] .`;

/** Ontotext GraphDB. */
export const graphdb: Recipe = {
  name: "Ontotext GraphDB",
  version: "10.x, 11.x",
  licence: "propriétaire, édition gratuite sur demande / proprietary, free edition on request",
  home: "https://graphdb.ontotext.com",
  defaults: { port: 7200, consolePort: 7200 },
  purpose: {
    fr: "Pour qui a déjà GraphDB : interface de travail complète, inférence possible.",
    en: "For those who have GraphDB already: a full workbench, inference possible.",
  },
  memory: {
    fr: "GDB_HEAP_SIZE règle la mémoire de Java ; la documentation de GraphDB en donne la table. L'édition gratuite limite les requêtes simultanées.",
    en: "GDB_HEAP_SIZE sets Java's memory; GraphDB's documentation has the table. The free edition limits concurrent queries.",
  },
  traps: [
    {
      fr: "importrdf travaille serveur arrêté, et remplace l'entrepôt (--force).",
      en: "importrdf works while the server is stopped, and replaces the repository (--force).",
    },
    {
      fr: "Choisissez le jeu de règles « empty » : l'inférence ajoute des triplets et change les comptes.",
      en: "Choose the “empty” ruleset: inference adds statements and changes the counts.",
    },
    {
      fr: "Sans FROM, une requête voit l'union de tous les graphes : rien à régler.",
      en: "Without FROM a query sees the union of all graphs: nothing to set.",
    },
  ],
  notRun: {
    fr: "Rien de cette recette n'a été lancé ici : GraphDB ne se télécharge qu'après inscription et demande une licence. Les commandes viennent de sa documentation.",
    en: "Nothing of this recipe was run here: GraphDB is downloaded only after registration and asks for a licence. The commands come from its documentation.",
  },
  steps: [
    {
      id: "install",
      title: {
        fr: "Déballer l'archive reçue et l'ajouter au PATH",
        en: "Unpack the archive received and add it to the PATH",
      },
      commands: () => `unzip graphdb-*-dist.zip\nexport PATH="$(echo "$PWD"/graphdb-*/bin):$PATH"`,
      run: false,
    },
    {
      ...linkDump,
      commands: (inputs) => `${linkDump.commands(inputs)}\n${writeFileLines("entrepot.ttl", repository)}`,
      run: false,
    },
    {
      id: "load",
      title: { fr: "Créer l'entrepôt et charger", en: "Create the repository and load" },
      commands: ({ data, companions }) =>
        overLines("importrdf load --force -c entrepot.ttl -m parallel", [
          ...data.map((path) => shellWord(`dump/${path}`)),
          ...companions.map(({ path }) => shellWord(`dump/${path}`)),
        ]),
      run: false,
    },
    {
      id: "serve",
      title: { fr: "Servir", en: "Serve" },
      commands: ({ port }) => `graphdb -Dgraphdb.connector.port=${port}`,
      run: false,
      stays: true,
    },
    askOverHttp("/repositories/openhpa", false),
  ],
};
