import { processTerminal } from "../process-terminal.js";
import { validateCommand } from "../validate.js";

/** `openhpa validate` alone, to be bundled and run as a process of its own. */
const terminal = processTerminal();
await validateCommand(terminal).parseAsync(process.argv.slice(2), { from: "user" });
process.exitCode = terminal.exitCode;
