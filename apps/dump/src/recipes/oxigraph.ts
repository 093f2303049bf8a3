import type { Recipe, RecipeInputs } from "./recipe.js";
import { askOverHttp, linkDump } from "./shared-steps.js";
import { overLines, shellWord, writeFileLines } from "./shell.js";

const loadProgram = ({ data, companions }: RecipeInputs): string =>
  [
    "import gzip",
    "from pyoxigraph import NamedNode, RdfFormat, Store",
    "",
    "base = Store('base')",
    ...data.map((path) => `base.bulk_load(gzip.open(${python(`dump/${path}`)}), RdfFormat.N_QUADS)`),
    ...companions.map(
      ({ path, graph }) =>
        `base.bulk_load(${path.endsWith(".gz") ? "gzip.open" : "open"}(${python(`dump/${path}`)}, 'rb'), ` +
        `${path.includes(".nt") ? "RdfFormat.N_TRIPLES" : "RdfFormat.TURTLE"}, to_graph=NamedNode(${python(graph)}))`,
    ),
    "base.flush()",
    "print('statements')",
    "print(len(base))",
  ].join("\n");

const python = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

const askProgram = ({ question }: RecipeInputs): string => `import sys
from pyoxigraph import QueryResultsFormat, Store

question = open(${python(`dump/${question}`)}, encoding='utf-8').read()
answer = Store.read_only('base').query(question, use_default_graph_as_union=True)
sys.stdout.buffer.write(answer.serialize(format=QueryResultsFormat.CSV))`;

/** Oxigraph: inside OpenHPA, as a Python library, as a server of its own. */
export const oxigraph: Recipe = {
  name: "Oxigraph",
  version: "0.5 (npm 0.5.11, pyoxigraph 0.5.13)",
  licence: "MIT / Apache-2.0",
  home: "https://github.com/oxigraph/oxigraph",
  defaults: { port: 7878, consolePort: 7878 },
  purpose: {
    fr: "Rien à installer pour un export de taille moyenne : c'est le moteur de « openhpa dump query » et « openhpa dump serve ». Pour plus grand, le même moteur garde sa base sur disque, en Python ou en serveur.",
    en: "Nothing to install for a dump of middle size: it is the engine of “openhpa dump query” and “openhpa dump serve”. For a larger one the same engine keeps its database on disk, in Python or as a server.",
  },
  memory: {
    fr: "Dans OpenHPA, tout est en mémoire : environ 760 Mo pour 1,5 million de triplets, chargés en une dizaine de secondes à chaque démarrage. Sur disque (RocksDB), la mémoire ne dépend plus du nombre de triplets.",
    en: "Inside OpenHPA everything is in memory: about 760 MB for 1.5 million statements, loaded in some ten seconds at each start. On disk (RocksDB) the memory no longer depends on the number of statements.",
  },
  traps: [
    {
      fr: "Sans l'option « union », une requête sans GRAPH ne voit que le graphe par défaut, donc aucune fiche.",
      en: "Without the “union” option a query without GRAPH sees only the default graph, hence no record.",
    },
    {
      fr: "« oxigraph load » continue et finit avec le code 0 quand un fichier est fautif : comparez le compte à manifest.json.",
      en: "“oxigraph load” goes on and ends with code 0 when a file is faulty: compare the count with manifest.json.",
    },
    {
      fr: "La base sur disque dépend de la version du moteur : rechargez l'export après une mise à jour majeure.",
      en: "The database on disk depends on the version of the engine: load the dump again after a major update.",
    },
  ],
  notRun: {
    fr: "Le serveur « oxigraph » (programme en Rust à part) : ses commandes viennent de sa documentation.",
    en: "The “oxigraph” server (a Rust program of its own): its commands come from its documentation.",
  },
  steps: [
    {
      id: "install",
      title: { fr: "Installer la bibliothèque Python", en: "Install the Python library" },
      commands: () =>
        "python3 -m venv python && . python/bin/activate\npip install 'pyoxigraph>=0.5.13,<0.6'",
      run: false,
    },
    linkDump,
    {
      id: "load",
      title: { fr: "Charger sur disque et compter, en Python", en: "Load on disk and count, in Python" },
      commands: (inputs) => `${writeFileLines("charger.py", loadProgram(inputs))}\npython3 charger.py`,
      run: true,
    },
    {
      id: "ask",
      title: {
        fr: "Poser une question de l'export, en Python (réponse en CSV)",
        en: "Ask a question of the dump, in Python (answer as CSV)",
      },
      commands: (inputs) => `${writeFileLines("demander.py", askProgram(inputs))}\npython3 demander.py`,
      run: true,
    },
    {
      id: "load",
      title: {
        fr: "Ou charger avec le programme « oxigraph » (cargo install oxigraph-cli, Homebrew, conda-forge, Docker)",
        en: "Or load with the “oxigraph” program (cargo install oxigraph-cli, Homebrew, conda-forge, Docker)",
      },
      commands: ({ data, companions }) =>
        [
          overLines(
            "oxigraph load --location base --file",
            data.map((path) => shellWord(`dump/${path}`)),
          ),
          ...companions.map(({ path, graph }) =>
            overLines("oxigraph load --location base", [
              `--graph ${shellWord(graph)}`,
              `--file ${shellWord(`dump/${path}`)}`,
            ]),
          ),
          "oxigraph optimize --location base",
        ].join("\n"),
      run: false,
    },
    {
      id: "serve",
      title: { fr: "… et servir en lecture seule", en: "… and serve read-only" },
      commands: ({ port }) =>
        `oxigraph serve-read-only --location base --union-default-graph --bind 127.0.0.1:${port}`,
      run: false,
      stays: true,
    },
    askOverHttp("/query", false),
  ],
};
