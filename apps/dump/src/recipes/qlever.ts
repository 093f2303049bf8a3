import type { Recipe, RecipeInputs } from "./recipe.js";
import { overLines, shellWord, writeFileLines } from "./shell.js";

function sources({ data, companions }: RecipeInputs): string {
  const specs = [
    ...data.map((path) => ({ cmd: `zcat dump/${path}`, format: "nq" })),
    ...companions.map(({ path, graph }) => ({
      cmd: `${path.endsWith(".gz") ? "zcat" : "cat"} dump/${path}`,
      format: path.includes(".nt") ? "nt" : "ttl",
      graph,
    })),
  ];
  return `[${specs.map((spec) => JSON.stringify(spec)).join(",\n   ")}]`;
}

const qleverfile = (inputs: RecipeInputs): string => `[data]
NAME   = openhpa
FORMAT = nq

[index]
INPUT_FILES      = dump/*
MULTI_INPUT_JSON = ${sources(inputs)}

[server]
PORT               = ${inputs.port}
ACCESS_TOKEN       = openhpa
MEMORY_FOR_QUERIES = 4G
TIMEOUT            = 60s

[runtime]
SYSTEM = docker
IMAGE  = docker.io/adfreiburg/qlever:latest`;

/** QLever, of the University of Freiburg. */
export const qlever: Recipe = {
  name: "QLever",
  version: "qlever-control 0.5, image adfreiburg/qlever",
  licence: "Apache-2.0",
  home: "https://github.com/ad-freiburg/qlever",
  defaults: { port: 7019, consolePort: 7019 },
  purpose: {
    fr: "Pour de très grands exports, jusqu'à des milliards de triplets sur une seule machine ; l'index est bâti une fois, puis lu.",
    en: "For very large dumps, up to billions of statements on one machine; the index is built once, then read.",
  },
  memory: {
    fr: "STXXL_MEMORY borne la construction de l'index, MEMORY_FOR_QUERIES les requêtes ; rien n'a été mesuré ici.",
    en: "STXXL_MEMORY bounds the building of the index, MEMORY_FOR_QUERIES the queries; nothing was measured here.",
  },
  traps: [
    {
      fr: "Le conteneur ne voit que le dossier de travail : copiez l'export, un lien symbolique vers ailleurs ne suffit pas.",
      en: "The container sees only the working folder: copy the dump, a symbolic link to elsewhere is not enough.",
    },
    {
      fr: "Chaque fichier est déclaré avec son format ; l'export n'a ni nœud anonyme ni littéral sur plusieurs lignes : la lecture parallèle est sans risque.",
      en: "Each file is declared with its format; the dump has neither blank nodes nor literals over several lines: parallel reading is safe.",
    },
    {
      fr: "Un littéral mal formé arrête la construction : vérifiez d'abord l'export avec « openhpa dump verify ».",
      en: "An ill-formed literal stops the build: check the dump first with “openhpa dump verify”.",
    },
  ],
  notRun: {
    fr: "Rien de cette recette n'a été lancé ici : QLever se distribue en image de conteneur, et la machine de test n'en exécute pas. Les clés viennent du code de qlever-control.",
    en: "Nothing of this recipe was run here: QLever is distributed as a container image, and the test machine runs none. The keys come from the code of qlever-control.",
  },
  steps: [
    {
      id: "install",
      title: {
        fr: "Installer la commande qlever (Docker ou Podman requis)",
        en: "Install the qlever command (Docker or Podman needed)",
      },
      commands: () => "pipx install qlever",
      run: false,
    },
    {
      id: "prepare",
      title: {
        fr: "Dans un dossier de travail vide, copier l'export et décrire l'index",
        en: "In an empty working folder, copy the dump and describe the index",
      },
      commands: (inputs) =>
        [`cp -r ${shellWord(inputs.dir)} dump`, writeFileLines("Qleverfile", qleverfile(inputs))].join("\n"),
      run: false,
    },
    {
      id: "load",
      title: { fr: "Bâtir l'index", en: "Build the index" },
      commands: () => "qlever index",
      run: false,
    },
    { id: "serve", title: { fr: "Servir", en: "Serve" }, commands: () => "qlever start", run: false },
    {
      id: "ask",
      title: {
        fr: "Poser une question de l'export (réponse en CSV)",
        en: "Ask a question of the dump (answer as CSV)",
      },
      commands: ({ question, port }) =>
        overLines("curl -sf -H 'Accept: text/csv'", [
          `--data-urlencode ${shellWord(`query@dump/${question}`)}`,
          `http://127.0.0.1:${port}/`,
        ]),
      run: false,
    },
    { id: "stop", title: { fr: "Arrêter", en: "Stop" }, commands: () => "qlever stop", run: false },
  ],
};
