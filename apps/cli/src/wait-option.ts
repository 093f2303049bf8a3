import type { Terminal } from "@openhpa/console";
import { parseWait } from "@openhpa/io";
import { Option } from "commander";
import { optionValue } from "./option-value.js";

const expected = { fr: "Un nombre de secondes est attendu.", en: "A number of seconds is expected." };

/** `--wait`, which every command that writes a file or a folder has: a refusal names it. `other` is who may be writing, in French. */
export function waitOption(other: string, terminal: Terminal): Option {
  return new Option("--wait <secondes>", `attend qu'${other} finisse ; sans elle, refuse`).argParser(
    optionValue(parseWait, expected, terminal),
  );
}
