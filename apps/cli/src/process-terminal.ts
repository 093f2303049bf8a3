import type { Terminal } from "@openhpa/console";

/** The terminal of this process. A reader that goes away (`| head`) ends the process quietly, with 0. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  }
  return { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, exitCode: 0 };
}
