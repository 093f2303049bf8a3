import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import {
  type Bilingual,
  exitCodes,
  guarded,
  type Language,
  languageOf,
  languages,
  print,
  type Terminal,
  tell,
  worded,
} from "@openhpa/console";
import { nearest } from "@openhpa/core";
import { readFailure, recoverFolder, toSortedJson } from "@openhpa/io";
import { Command, Option } from "commander";
import { toTable } from "../ask/answer-table.js";
import { type Dump, openDump, type QueryResult } from "../ask/open-dump.js";
import { exampleConstructs } from "../examples/constructs.js";
import { selectIn } from "../examples/in-language.js";
import { exampleQueries } from "../examples/index.js";
import { refuseUsage } from "./refuse-usage.js";

const formats = ["table", "csv", "json", "tsv"] as const;

interface QueryFlags {
  readonly query?: string;
  readonly format: (typeof formats)[number];
  readonly list?: boolean;
  readonly lang?: Language;
}

/** Everything that is asked by its name: the questions, then the graphs. */
const examples = [...exampleQueries, ...exampleConstructs];

/** The questions, one per line, or as JSON. */
function listing({ format }: QueryFlags, terminal: Terminal): string {
  if (format === "json")
    return toSortedJson(
      examples.map(({ id, question, keywords, limits }) => ({ id, question, keywords, limits })),
    );
  const column = Math.max(...examples.map(({ id }) => id.length));
  return examples.map(({ id, question }) => `${id.padEnd(column)}  ${worded(terminal, question)}\n`).join("");
}

async function readQuery(terminal: Terminal, file: string): Promise<string> {
  if (file === "-") return text(terminal.stdin);
  return readFile(file, "utf8").catch((cause: unknown) => {
    throw readFailure(file, cause);
  });
}

function unknownQuestion(id: string): Bilingual {
  const near = nearest(
    id,
    examples.map((query) => query.id),
  );
  return {
    fr: `Question inconnue : ${id}.${near ? ` Vouliez-vous ${near} ?` : ""}\nListe des questions : openhpa dump query <dossier> --list`,
    en: `Unknown question: ${id}.${near ? ` Did you mean ${near}?` : ""}\nList of the questions: openhpa dump query <folder> --list`,
  };
}

/** A query with the language of its answer, and what the answer cannot tell where a question says so. */
interface Asked {
  readonly sparql: string;
  readonly language: Language;
  readonly limits?: Bilingual;
}

/** Below a table, what it cannot tell; other forms of an answer are for programs. */
function footnote({ limits, language }: Asked): string {
  if (limits === undefined) return "";
  return `\n${language === "fr" ? "À savoir : " : "Note: "}${limits[language]}\n`;
}

function answer(dump: Dump, asked: Asked, format: QueryFlags["format"]): QueryResult<string> {
  const { sparql, language } = asked;
  if (format !== "table") {
    const result = dump.results(sparql, format);
    return result.ok && format === "json"
      ? { ok: true, value: toSortedJson(JSON.parse(result.value)) }
      : result;
  }
  const result = dump.query(sparql);
  return result.ok ? { ok: true, value: toTable(result.value, language) + footnote(asked) } : result;
}

async function ask(
  terminal: Terminal,
  dir: string,
  asked: Asked,
  format: QueryFlags["format"],
): Promise<void> {
  const opened = await openDump(await recoverFolder(dir));
  if (!opened.ok) {
    for (const { messages } of opened.problems) tell(terminal, messages);
    terminal.exitCode = exitCodes.findings;
    return;
  }
  const result = answer(opened.dump, asked, format);
  if (result.ok) await print(terminal.stdout, result.value);
  else refuseUsage(terminal, result.error.messages);
}

async function run(
  terminal: Terminal,
  dir: string,
  id: string | undefined,
  flags: QueryFlags,
): Promise<void> {
  if (id !== undefined && flags.query !== undefined) {
    return refuseUsage(terminal, {
      fr: "Une question ou --query, pas les deux.",
      en: "A question or --query, not both.",
    });
  }
  if (flags.list || (id === undefined && flags.query === undefined)) {
    await print(terminal.stdout, listing(flags, terminal));
    return;
  }
  // What programs read is in French unless --lang says otherwise, whatever the system speaks.
  const language = flags.lang ?? (flags.format === "table" ? languageOf(terminal) : "fr");
  if (flags.query !== undefined)
    return ask(terminal, dir, { sparql: await readQuery(terminal, flags.query), language }, flags.format);
  const example = examples.find((query) => query.id === id);
  if (!example) return refuseUsage(terminal, unknownQuestion(id as string));
  if (!("select" in example))
    return ask(terminal, dir, { sparql: example.construct, language }, flags.format);
  const { limits } = example;
  return ask(terminal, dir, { sparql: selectIn(example, language), language, limits }, flags.format);
}

/** `openhpa dump query`: answers an example question or a query of one's own; without either, lists the questions. */
export function queryCommand(terminal: Terminal): Command {
  return new Command("query")
    .description("Pose une question à un export ; sans question, en donne la liste.")
    .argument("<dossier>", "dossier de l'export")
    .argument("[question]", "identifiant d'une question de la liste")
    .option("--query <fichier>", "requête SPARQL à soi, ou « - » ; les préfixes du projet sont connus")
    .addOption(new Option("--format <format>", "forme de la réponse").choices([...formats]).default("table"))
    .option("--list", "donne la liste des questions")
    .addOption(
      new Option(
        "--lang <langue>",
        "langue des colonnes et des libellés ; sans elle, celle du système pour un tableau, sinon le français",
      ).choices([...languages]),
    )
    .action((dir: string, id: string | undefined, flags: QueryFlags) =>
      guarded(terminal, () => run(terminal, dir, id, flags)),
    );
}
