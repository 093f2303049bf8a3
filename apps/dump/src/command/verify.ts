import { exitCodes, guarded, print, said, type Terminal, tell } from "@openhpa/console";
import { recoverFolder, toSortedJson } from "@openhpa/io";
import { Command } from "commander";
import { type Verification, verifyDump } from "../verify/verify.js";
import { verifyData } from "../verify/verify-data.js";

interface VerifyFlags {
  readonly deep?: boolean;
  readonly json?: boolean;
}

/** The data is read when the files are those of the manifest: what is wrong in a changed file says nothing more. */
async function verifyAll(dir: string, deep: boolean): Promise<Verification> {
  const found = await verifyDump(dir);
  if (!deep || !found.ok || !found.manifest) return found;
  const problems = await verifyData(dir, found.manifest);
  return { ...found, ok: problems.length === 0, problems };
}

async function verify(terminal: Terminal, dir: string, { deep, json }: VerifyFlags): Promise<void> {
  const { ok, files, problems, manifest } = await verifyAll(await recoverFolder(dir), deep ?? false);
  for (const { messages } of problems) tell(terminal, messages);
  if (json) await print(terminal.stdout, toSortedJson({ ok, files, problems, version: manifest?.version }));
  else if (ok) {
    const { quads, version } = manifest ?? {};
    const message = {
      fr: `${dir} : ${files} fichiers vérifiés${deep ? `, ${quads} triplets relus` : ""}, version ${version}.`,
      en: `${dir}: ${files} files checked${deep ? `, ${quads} triples read` : ""}, version ${version}.`,
    };
    await print(terminal.stdout, `${said(terminal, terminal.stdout, message)}\n`);
  }
  terminal.exitCode = ok ? exitCodes.ok : exitCodes.findings;
}

/** `openhpa dump verify`: names the files that are missing, changed or too many; with `--deep`, checks the data itself. */
export function verifyCommand(terminal: Terminal): Command {
  return new Command("verify")
    .description("Vérifie qu'un export est entier : fichiers manquants, changés ou en trop.")
    .argument("<dossier>", "dossier de l'export")
    .option("--deep", "relit aussi les données : forme, ordre, nombres annoncés, empreinte RDFC-1.0")
    .option("--json", "résultat en JSON")
    .action((dir: string, flags: VerifyFlags) => guarded(terminal, () => verify(terminal, dir, flags)));
}
