import type { Recipe } from "./recipe.js";
import { askOverHttp, linkDump } from "./shared-steps.js";
import { overLines, shellWord } from "./shell.js";

const VERSION = "5.6.0";
const JENA = "https://archive.apache.org/dist/jena/binaries";

/** Apache Jena: TDB2 on disk, Fuseki as server. */
export const fuseki: Recipe = {
  name: "Apache Jena Fuseki (TDB2)",
  version: VERSION,
  licence: "Apache-2.0",
  home: "https://jena.apache.org",
  defaults: { port: 3030, consolePort: 3030 },
  purpose: {
    fr: "Le choix le plus simple pour un serveur durable : tout SPARQL 1.1, messages d'erreur clairs, Java 17 suffit.",
    en: "The simplest choice for a lasting server: all of SPARQL 1.1, clear error messages, Java 17 is enough.",
  },
  memory: {
    fr: "JVM_ARGS règle la mémoire de Java. Mesuré : 60 000 triplets se chargent et se servent avec 1 Go et occupent 28 Mo sur disque ; 1,5 million se chargent par phases en 32 s environ, avec 3,4 Go quand on les lui laisse. TDB2 lit ses fichiers par la mémoire du système : laissez-en libre.",
    en: "JVM_ARGS sets Java's memory. Measured: 60,000 statements load and are served with 1 GB and take 28 MB on disk; 1.5 million load by phases in about 32 s, with 3.4 GB when left free to. TDB2 reads its files through the system's memory: leave some free.",
  },
  traps: [
    {
      fr: "Avec tdb2:unionDefaultGraph, le graphe par défaut est l'union des graphes nommés et d'eux seuls : ce qui est chargé sans graphe devient invisible. C'est pourquoi vocabulaires, territoires et ontologie vont chacun dans un graphe nommé.",
      en: "With tdb2:unionDefaultGraph the default graph is the union of the named graphs and of nothing else: what is loaded without a graph cannot be seen. That is why vocabularies, territories and ontology each go into a named graph.",
    },
    {
      fr: "Le chargeur et le serveur ne peuvent pas ouvrir la même base en même temps : chargez d'abord, servez ensuite.",
      en: "The loader and the server cannot open the same database at the same time: load first, then serve.",
    },
    {
      fr: "Jena écrit les décimaux en forme canonique avec un point : 352 revient comme 352.0 ; la valeur est la même.",
      en: "Jena writes decimals in canonical form with a point: 352 comes back as 352.0; the value is the same.",
    },
  ],
  notRun: {
    fr: "Le téléchargement des archives d'Apache : les mêmes programmes (jena-cmds et jena-fuseki-main) ont été pris sur Maven Central.",
    en: "The download of Apache's archives: the same programs (jena-cmds and jena-fuseki-main) were taken from Maven Central.",
  },
  steps: [
    {
      id: "install",
      title: { fr: "Installer les deux archives d'Apache", en: "Install Apache's two archives" },
      commands: () =>
        [
          `for part in apache-jena apache-jena-fuseki; do`,
          `  curl -LO ${JENA}/$part-${VERSION}.tar.gz && tar xzf $part-${VERSION}.tar.gz`,
          `done`,
          `export PATH="$PWD/apache-jena-${VERSION}/bin:$PWD/apache-jena-fuseki-${VERSION}:$PATH"`,
        ].join("\n"),
      run: false,
    },
    linkDump,
    {
      id: "load",
      title: { fr: "Charger dans une base neuve", en: "Load into a new database" },
      commands: ({ data, companions }) =>
        [
          "export JVM_ARGS=-Xmx1G",
          overLines(
            "tdb2.tdbloader --loader=phased --loc=base",
            data.map((path) => shellWord(`dump/${path}`)),
          ),
          ...companions.map(({ path, graph }) =>
            overLines("tdb2.tdbloader --loc=base", [
              `--graph=${shellWord(graph)}`,
              shellWord(`dump/${path}`),
            ]),
          ),
        ].join("\n"),
      run: true,
    },
    {
      id: "count",
      title: {
        fr: "Compter les triplets, sans serveur (à comparer à manifest.json)",
        en: "Count the statements without a server (compare with manifest.json)",
      },
      commands: () =>
        overLines("tdb2.tdbquery --loc=base --results=CSV", [
          "'SELECT (COUNT(*) AS ?statements) { GRAPH ?g { ?s ?p ?o } }'",
        ]),
      run: true,
    },
    {
      id: "serve",
      title: { fr: "Servir, en lecture seule, sur cette machine", en: "Serve, read-only, on this machine" },
      commands: ({ port }) =>
        overLines("fuseki-server --tdb2 --loc=base --localhost", [
          `--port=${port}`,
          "--set tdb2:unionDefaultGraph=true",
          "/openhpa",
        ]),
      run: true,
      stays: true,
    },
    askOverHttp("/openhpa/sparql", true),
  ],
};
