import { type Terminal, worded } from "@openhpa/console";
import { parseWait } from "@openhpa/io";
import { InvalidArgumentError, Option } from "commander";

const expected = { fr: "Un nombre de secondes est attendu.", en: "A number of seconds is expected." };

/** `--wait`, which every command that writes a file or a folder has: a refusal names it. `other` is who may be writing, in French. */
export function waitOption(other: string, terminal: Terminal): Option {
  return new Option("--wait <secondes>", `attend qu'${other} finisse ; sans elle, refuse`).argParser(
    (text) => {
      const wait = parseWait(text);
      if (wait === undefined) throw new InvalidArgumentError(worded(terminal, expected));
      return wait;
    },
  );
}
