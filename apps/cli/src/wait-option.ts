import { parseWait } from "@openhpa/io";
import { InvalidArgumentError, Option } from "commander";

function seconds(text: string): number {
  const wait = parseWait(text);
  if (wait === undefined) throw new InvalidArgumentError("Un nombre de secondes est attendu.");
  return wait;
}

/** `--wait`, which every command that writes a file or a folder has: a refusal names it. `other` is who may be writing, in French. */
export function waitOption(other: string): Option {
  return new Option("--wait <secondes>", `attend qu'${other} finisse ; sans elle, refuse`).argParser(seconds);
}
