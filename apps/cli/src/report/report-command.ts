import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { exitCodes, guarded, languages, type Terminal, tell } from "@openhpa/console";
import { refusalForKeys, withoutPersonalData } from "@openhpa/core";
import { endOfDay, IoError, latestDay, writeWhole } from "@openhpa/io";
import { readOppositions } from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Command, Option } from "commander";
import { optionValue } from "../option-value.js";
import { waitOption } from "../wait-option.js";
import { waitingFor } from "../waiting.js";
import { askedTerritory } from "./asked-territory.js";
import { buildReport } from "./report-build.js";
import type { ReportDocument } from "./report-document.js";
import { ReportError } from "./report-error.js";
import { createReportCounter, type ReportFigures } from "./report-figures.js";
import { reportRecords } from "./report-records.js";
import { type ReportScope, reportScope } from "./report-scope.js";
import { type ReportLanguage, reportWords } from "./report-words.js";

interface ReportFlags {
  readonly territory: string;
  readonly year: string;
  readonly out: string;
  readonly baseUrl?: string;
  readonly publisher?: string;
  readonly oppositions?: string;
  readonly skipInvalid?: boolean;
  readonly replace?: boolean;
  readonly lang?: ReportLanguage;
  readonly wait?: number;
}

const expected = {
  year: {
    fr: "Une année à quatre chiffres est attendue, par exemple 2025.",
    en: "A year of four digits is expected, such as 2025.",
  },
  address: { fr: "Une adresse https://… est attendue.", en: "An address https://… is expected." },
};

const after = `
Le rapport dit combien d'actions, où, pour qui, sur quels thèmes, dans quel cadre, avec quels résultats et quelle évaluation, comparés aux cinq années précédentes. Chaque chiffre dit de combien d'actions il est connu, et renvoie à sa question SPARQL, en annexe.

Exemples :
  $ openhpa report fiches/ --territory region:52 --year 2025 --out rapport.html
  $ openhpa report export/ --territory departement:44 --year 2025 --out rapport.docx
`;

/** What writes a report, by the ending of its file; each is loaded when it is asked for. */
const forms: Readonly<Record<string, (report: ReportDocument) => Promise<string | Uint8Array>>> = {
  ".html": async (report) => (await import("./report-html.js")).toReportHtml(report),
  ".docx": async (report) => (await import("./report-docx.js")).toReportDocx(report),
};

function formOf(path: string) {
  const form = forms[extname(path).toLowerCase()];
  if (form) return form;
  throw new ReportError("unknown-form", {
    fr: `${path} : le rapport s'écrit en .html ou en .docx ; le nom du fichier doit finir ainsi.`,
    en: `${path}: a report is written as .html or .docx; the name of the file has to end like that.`,
  });
}

/** Refuses the place of another file: it may be a report that somebody has gone on writing. */
async function assertFree(path: string, content: string | Uint8Array): Promise<void> {
  const there = await readFile(path).catch(() => undefined);
  if (there === undefined || there.equals(Buffer.from(content))) return;
  throw new IoError("not-ours", {
    fr: `${path} existe et n'est pas ce rapport : rien n'a été touché. Choisissez un autre nom, ou --replace.`,
    en: `${path} exists and is not this report: nothing was touched. Choose another name, or --replace.`,
  });
}

function noActions({ territory, year }: ReportScope, known: readonly string[]): ReportError {
  const list = known.join(", ");
  return new ReportError("no-actions", {
    fr: `Aucune action de ${year} dans ${territory.name} (${territory.code}) : rien n'a été écrit. ${known.length === 0 ? "Aucune fiche datée ne nomme ce territoire." : `Années connues : ${list}.`}`,
    en: `No action of ${year} in ${territory.name} (${territory.code}): nothing was written. ${known.length === 0 ? "No dated record names this territory." : `Years that are known: ${list}.`}`,
  });
}

/** Where records stand that nobody has published yet: only told apart by it. */
const NOWHERE = "https://fiches.invalid";

async function countRecords(
  terminal: Terminal,
  paths: readonly string[],
  flags: ReportFlags,
  { scope, territories }: { readonly scope: ReportScope; readonly territories: TerritoryIndex },
): Promise<ReportFigures> {
  const { skipInvalid, baseUrl = NOWHERE, oppositions: list } = flags;
  const oppositions = list === undefined ? undefined : await readOppositions(list);
  const latest = latestDay({ today: endOfDay(new Date()) });
  const counter = createReportCounter(scope, { territories, base: baseUrl, language: flags.lang });
  for await (const read of reportRecords(paths, { terminal, territories, latest, skipInvalid })) {
    const given = oppositions ? oppositions.apply(read) : read;
    if (given?.type !== "Action") continue;
    const record = withoutPersonalData(given);
    const refusal = refusalForKeys(record);
    if (refusal) throw new ReportError("personal-key", refusal);
    counter.add(record);
  }
  const figures = counter.figures();
  if (figures.actions === 0) throw noActions(scope, counter.yearsKnown());
  return figures;
}

async function report(terminal: Terminal, paths: readonly string[], flags: ReportFlags): Promise<void> {
  const write = formOf(flags.out);
  const territories = await loadTerritories();
  const scope = reportScope(askedTerritory(flags.territory, territories), flags.year);
  const figures = await countRecords(terminal, paths, flags, { scope, territories });
  const { lang: language = "fr", baseUrl, publisher, out } = flags;
  const words = reportWords[language];
  const content = await write(buildReport({ figures, language, words, territories, baseUrl, publisher }));
  if (!flags.replace) await assertFree(out, content);
  await writeWhole(out, content, waitingFor(flags.wait, terminal));
  terminal.exitCode = exitCodes.ok;
  const { actions, list } = figures;
  tell(terminal, {
    fr: `${out} écrit : ${reportWords.fr.records(list.length, actions)}.`,
    en: `${out} written: ${reportWords.en.records(list.length, actions)}.`,
  });
}

/** `openhpa report`: the year of a territory as a page or a Word document, with the question behind every figure. */
export function reportCommand(terminal: Terminal): Command {
  const year = (text: string) => (/^(?!0000)\d{4}$/.test(text) ? text : undefined);
  const address = (text: string) => (/^https?:\/\/[^\s<>"]+$/.test(text) ? text : undefined);
  return new Command("report")
    .description(
      "Écrit le rapport annuel d'un territoire : page web ou document Word, chaque chiffre avec sa question.",
    )
    .argument("<fiches...>", "fichiers .json, .ndjson (aussi .gz), dossiers, flux, export, ou « - »")
    .requiredOption(
      "--territory <code>",
      "territoire, par son code typé : region:52, departement:44, canton:VD…",
    )
    .addOption(
      new Option("--year <année>", "année du rapport, comparée aux cinq précédentes")
        .argParser(optionValue(year, expected.year, terminal))
        .makeOptionMandatory(),
    )
    .requiredOption("--out <fichier>", "fichier à écrire, .html ou .docx")
    .addOption(
      new Option(
        "--base-url <adresse>",
        "adresse de publication des fiches, pour les liens de la liste",
      ).argParser(optionValue(address, expected.address, terminal)),
    )
    .option("--publisher <nom>", "organisme qui publie le rapport, pour la page de titre")
    .option(
      "--oppositions <fichier>",
      "liste privée de noms, courriels, numéros et clés à ne publier nulle part ; elle n'est jamais publiée",
    )
    .option("--skip-invalid", "laisse de côté les fiches invalides au lieu de tout refuser")
    .option("--replace", "remplace le fichier s'il existe")
    .addOption(waitOption("une autre écriture du même fichier", terminal))
    .addOption(
      new Option("--lang <langue>", "langue du rapport et de cette aide ; français sans elle").choices([
        ...languages,
      ]),
    )
    .addHelpText("after", after)
    .action((paths: string[], _: ReportFlags, command: Command) =>
      // `--lang` is an option of the whole command line too, which takes it.
      guarded(terminal, () => report(terminal, paths, command.optsWithGlobals<ReportFlags>())),
    );
}
