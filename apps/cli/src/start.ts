import { lightArguments } from "./convert/light-arguments.js";

/**
 * What the `openhpa` command runs first: a conversion to lines starts with what it needs and nothing else, because engines start it once for every
 * part of their data; every other command line goes to the whole command.
 */
const flags = lightArguments(process.argv.slice(2));
if (flags) {
  const { runLines } = await import("./convert/run-lines.js");
  process.exitCode = await runLines(flags);
} else await import("./main.js");
