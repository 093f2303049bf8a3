import { Presets, SingleBar } from "cli-progress";
import type { Terminal } from "./terminal.js";

/** A progress bar; does nothing where no person looks at a terminal. */
export interface Progress {
  advance(by?: number): void;
  stop(): void;
}

const silent: Progress = { advance: () => undefined, stop: () => undefined };

/** A bar on a terminal (rate and time left included); nothing when the stream is a file or a pipe, or `TERM` is `dumb`. */
export function createProgress(label: string, total: number, stream: Terminal["stderr"]): Progress {
  if (!stream.isTTY || process.env.TERM === "dumb") return silent;
  const bar = new SingleBar(
    {
      format: `${label} {bar} {percentage}% | {value}/{total} | {eta_formatted}`,
      stream: stream as NodeJS.WriteStream,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { advance: (by = 1) => bar.increment(by), stop: () => bar.stop() };
}
