import type { Recipe, RecipeInputs } from "./recipe.js";
import { askOverHttp, linkDump } from "./shared-steps.js";
import { overLines, shellWord, writeFileLines } from "./shell.js";

/** Buffers for about 2 GB of memory, as the engine's own configuration file advises. */
const BUFFERS = { all: 170_000, dirty: 130_000 };

const configuration = ({ port, consolePort }: RecipeInputs): string => `[Database]
DatabaseFile       = virtuoso.db
ErrorLogFile       = virtuoso.log
LockFile           = virtuoso.lck
TransactionFile    = virtuoso.trx
xa_persistent_file = virtuoso.pxa

[TempDatabase]
DatabaseFile    = virtuoso-temp.db
TransactionFile = virtuoso-temp.trx

[Parameters]
ServerPort      = 127.0.0.1:${consolePort}
NumberOfBuffers = ${BUFFERS.all}
MaxDirtyBuffers = ${BUFFERS.dirty}
DirsAllowed     = dump

[HTTPServer]
ServerPort = 127.0.0.1:${port}

[SPARQL]
ResultSetMaxRows      = 1000000
MaxQueryExecutionTime = 600`;

const sqlText = (text: string) => `'${text.replaceAll("'", "''")}'`;

const loadScript = ({ data, companions, address }: RecipeInputs): string =>
  [
    ...data.map((path) => `ld_dir('dump', ${sqlText(path)}, ${sqlText(address)});`),
    ...companions.map(({ path, graph }) => `ld_dir('dump', ${sqlText(path)}, ${sqlText(graph)});`),
    "rdf_loader_run();",
    "checkpoint;",
    "select ll_file, ll_error from DB.DBA.load_list where ll_error is not null;",
  ].join("\n");

const isql = ({ consolePort }: RecipeInputs, rest: string) =>
  `isql-vt 127.0.0.1:${consolePort} dba dba ERRORS=STDOUT VERBOSE=OFF BANNER=OFF PROMPT=OFF ${rest}`;

/** Graphs of the engine itself, present in every database. */
const OWN_GRAPHS = [
  "http://www.openlinksw.com/schemas/virtrdf#",
  "http://www.w3.org/ns/ldp#",
  "http://www.w3.org/2002/07/owl#",
  "http://localhost:8890/",
  "http://localuriqaserver/",
  "urn:",
];

const COUNT_QUERY = `SELECT (COUNT(*) AS ?statements) { GRAPH ?g { ?s ?p ?o }
  FILTER(!REGEX(STR(?g), "^(${OWN_GRAPHS.map((graph) => graph.replaceAll(".", "[.]")).join("|")})")) }`;

/** OpenLink Virtuoso, open source edition. */
export const virtuoso: Recipe = {
  name: "Virtuoso Open Source",
  version: "7.2.5.1 (Debian 12)",
  licence: "GPL-2.0",
  home: "https://vos.openlinksw.com",
  defaults: { port: 8890, consolePort: 1111 },
  purpose: {
    fr: "Très rapide sur les comptages et les jointures, éprouvé sur des milliards de triplets ; paquets Debian.",
    en: "Very fast at counting and joining, proven on billions of statements; Debian packages.",
  },
  memory: {
    fr: "NumberOfBuffers × 8 Ko est la mémoire que le moteur prendra : ici environ 1,4 Go. 1,5 million de triplets se chargent en une dizaine de secondes avec moins de 1 Go.",
    en: "NumberOfBuffers × 8 kB is the memory that the engine will take: about 1.4 GB here. 1.5 million statements load in some ten seconds with less than 1 GB.",
  },
  traps: [
    {
      fr: "Le dossier de l'export doit figurer dans DirsAllowed, et ses fichiers se lire par le compte qui lance virtuoso-t.",
      en: "The folder of the dump must be in DirsAllowed, and its files readable by the account that runs virtuoso-t.",
    },
    {
      fr: "Dans actions.nq.gz, le graphe de chaque ligne l'emporte sur celui de ld_dir. N'utilisez ni TriG ni un fichier avec BOM pour le chargement en masse.",
      en: "In actions.nq.gz the graph of each line wins over the one of ld_dir. Use neither TriG nor a file with a BOM for bulk loading.",
    },
    {
      fr: "rdf_loader_run() ne signale pas les fautes : la dernière requête du script les montre.",
      en: "rdf_loader_run() does not report faults: the last query of the script shows them.",
    },
    {
      fr: "Un compte sans GRAPH comprend les graphes du moteur (virtrdf, owl, ldp) : comptez comme ci-dessous.",
      en: "A count without GRAPH includes the engine's own graphs (virtrdf, owl, ldp): count as below.",
    },
    {
      fr: "ORDER BY range mal les textes longs qui portent une langue : écrivez ORDER BY STR(?titre). Les lignes sont les mêmes.",
      en: "ORDER BY misplaces long texts that carry a language: write ORDER BY STR(?titre). The rows are the same.",
    },
    {
      fr: "Le mot de passe dba/dba est celui d'une base neuve : changez-le avant d'ouvrir le port à d'autres.",
      en: "The password dba/dba is that of a new database: change it before opening the port to others.",
    },
  ],
  notRun: {
    fr: "Le service système du paquet complet virtuoso-opensource, et les versions 7.2.6 et suivantes.",
    en: "The system service of the full package virtuoso-opensource, and versions 7.2.6 and later.",
  },
  steps: [
    {
      id: "install",
      title: {
        fr: "Installer le moteur et sa console (Debian, Ubuntu)",
        en: "Install the engine and its console (Debian, Ubuntu)",
      },
      commands: () => "sudo apt-get install --no-install-recommends virtuoso-opensource-7-bin",
      run: false,
    },
    {
      ...linkDump,
      commands: (inputs) =>
        [
          linkDump.commands(inputs),
          writeFileLines("virtuoso.ini", configuration(inputs)),
          writeFileLines("charger.sql", loadScript(inputs)),
        ].join("\n"),
    },
    {
      id: "serve",
      title: {
        fr: "Démarrer (la commande rend la main quand le serveur répond)",
        en: "Start (the command returns when the server answers)",
      },
      commands: () => "virtuoso-t +configfile virtuoso.ini +wait",
      run: true,
    },
    {
      id: "load",
      title: {
        fr: "Charger (n'affiche rien quand tous les fichiers ont été lus sans faute)",
        en: "Load (prints nothing when all files were read without a fault)",
      },
      silent: true,
      commands: (inputs) => isql(inputs, "charger.sql"),
      run: true,
    },
    {
      id: "count",
      title: {
        fr: "Compter les triplets, sans les graphes du moteur (à comparer à manifest.json)",
        en: "Count the statements without the engine's own graphs (compare with manifest.json)",
      },
      commands: ({ port }) =>
        overLines("curl -sf -H 'Accept: text/csv'", [
          `--data-urlencode ${shellWord(`query=${COUNT_QUERY}`)}`,
          `http://127.0.0.1:${port}/sparql`,
        ]),
      run: true,
    },
    askOverHttp("/sparql", true),
    {
      id: "stop",
      title: { fr: "Arrêter", en: "Stop" },
      commands: (inputs) => isql(inputs, "EXEC='shutdown;'"),
      run: true,
    },
  ],
};
