import { writeFile } from "node:fs/promises";
import { exitCodes, print, type Terminal, tell } from "@openhpa/console";
import { draftMapping, type Imported, type TableReport } from "@openhpa/import";
import { IoError, writeFailure } from "@openhpa/io";

import type { ReadDocument } from "./read-document.js";

const MOST_HEADERS = 20;

const tableOf = ({ report }: Imported) => ("table" in report ? (report as TableReport).table : undefined);

/**
 * Writes the mapping by which tables were read, to be edited and given back with `--mapping`, and says what is open. A file that is there stays,
 * unless it is to be replaced; `-` is the standard output. Nothing is read for a file that is no table: that is a finding.
 */
export async function writeDraftMapping(
  documents: AsyncIterable<ReadDocument>,
  path: string,
  { replace }: { readonly replace: boolean | undefined },
  terminal: Terminal,
): Promise<void> {
  const tables: NonNullable<ReturnType<typeof tableOf>>[] = [];
  for await (const { imported } of documents) {
    const document = imported();
    const table = tableOf(document);
    if (table && table.columns.length > 0) tables.push(table);
    else {
      terminal.exitCode = exitCodes.findings;
      const { file, refused } = document.report;
      tell(terminal, {
        fr: `${file} : aucune colonne n'est lue. ${refused?.message ?? ""}`.trim(),
        en: `${file}: no column is read. ${refused?.messages?.en ?? ""}`.trim(),
      });
    }
  }
  if (tables.length === 0) return;
  const draft = draftMapping(tables);
  const text = `${JSON.stringify(draft, null, 2)}\n`;
  if (path === "-") await print(terminal.stdout, text);
  else await writeNew(path, text, replace === true);
  const targets = Object.entries(draft.columns);
  const open = targets.filter(([, name]) => name?.startsWith("?")).map(([header]) => `« ${header} »`);
  const [known, left] = [
    targets.filter(([, name]) => name !== null).length - open.length,
    targets.filter(([, name]) => name === null).length,
  ];
  const names = `${open.slice(0, MOST_HEADERS).join(", ")}${open.length > MOST_HEADERS ? "…" : ""}`;
  tell(terminal, {
    fr: `${path} : colonnes reconnues ${known}, laissées de côté ${left}, à décider ${open.length}${open.length > 0 ? ` (${names})` : ""}.\nComplétez ce fichier, puis : openhpa import table … --mapping ${path}`,
    en: `${path}: columns recognised ${known}, left out ${left}, to be decided ${open.length}${open.length > 0 ? ` (${names})` : ""}.\nComplete this file, then: openhpa import table … --mapping ${path}`,
  });
}

async function writeNew(path: string, text: string, isReplaced: boolean): Promise<void> {
  try {
    await writeFile(path, text, { flag: isReplaced ? "w" : "wx" });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw writeFailure(path, cause);
    throw new IoError("not-writable", {
      fr: `${path} existe déjà : rien n'a été écrit. Donnez un autre nom, ou --replace.`,
      en: `${path} is there already: nothing was written. Give another name, or --replace.`,
    });
  }
}
