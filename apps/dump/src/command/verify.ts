import { exitCodes, guarded, type Terminal, toSortedJson } from "@openhpa/io";
import { Command } from "commander";
import { verifyDump } from "../verify.js";

/** `openhpa dump verify`: hashes every file again and names those that are missing or changed. */
export function verifyCommand(terminal: Terminal): Command {
  return new Command("verify")
    .description("Vérifie que les fichiers d'un export sont ceux de son manifeste.")
    .argument("<dossier>", "dossier de l'export")
    .option("--json", "résultat en JSON")
    .action((dir: string, flags: { readonly json?: boolean }) =>
      guarded(terminal, async () => {
        const { ok, files, problems, manifest } = await verifyDump(dir);
        for (const { messages } of problems) terminal.stderr.write(`${messages.fr}\n`);
        if (flags.json)
          terminal.stdout.write(toSortedJson({ ok, files, problems, version: manifest?.version }));
        else if (ok)
          terminal.stdout.write(`${dir} : ${files} fichiers vérifiés, version ${manifest?.version}.\n`);
        terminal.exitCode = ok ? exitCodes.ok : exitCodes.findings;
      }),
    );
}
