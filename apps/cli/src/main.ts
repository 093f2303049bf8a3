import { processTerminal } from "./process-terminal.js";
import { run } from "./run.js";

process.exitCode = await run(process.argv.slice(2), processTerminal());
