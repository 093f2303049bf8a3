import { access } from "node:fs/promises";
import { join } from "node:path";
import { guarded, print, type Terminal, tell } from "@openhpa/console";
import { IoError, recoverFolder } from "@openhpa/io";
import { PublishError } from "@openhpa/publish";
import { Command } from "commander";
import { feedRoot } from "../serve/folder-rules.js";
import { serveFolder } from "../serve/serve-folder.js";

const PORT = 8080;

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new PublishError("invalid-option", {
    fr: `Port refusé : ${text}. Donnez un nombre de 0 à 65535.`,
    en: `Port refused: ${text}. Give a number from 0 to 65535.`,
  });
}

async function serve(terminal: Terminal, dir: string, port: string): Promise<void> {
  const parsed = parsePort(port);
  const folder = await recoverFolder(dir);
  await access(join(folder, "index.html")).catch((cause: unknown) => {
    throw new IoError(
      "not-found",
      {
        fr: `${dir} : ce dossier n'a pas d'index.html. Construisez d'abord le flux avec « openhpa feed build ».`,
        en: `${dir}: no index.html here. Build the feed first with "openhpa feed build".`,
      },
      cause,
    );
  });
  const root = await feedRoot(folder);
  const server = await serveFolder([{ path: root === "" ? "/" : root, dir: folder }], { port: parsed });
  await print(
    terminal.stdout,
    `${server.url}${root}/
`,
  ).catch(async (failure: unknown) => {
    await server.close();
    throw failure;
  });
  tell(terminal, { fr: "Ctrl+C pour arrêter.", en: "Ctrl+C to stop." });
}

/** `openhpa feed serve`: a look at a feed on this machine. */
export function serveCommand(terminal: Terminal): Command {
  return new Command("serve")
    .description("Montre un flux sur cette machine.")
    .argument("<dossier>", "dossier d'un flux")
    .option("--port <nombre>", "port ; 0 pour un port libre", String(PORT))
    .action((dir: string, { port }: { port: string }) => guarded(terminal, () => serve(terminal, dir, port)));
}
