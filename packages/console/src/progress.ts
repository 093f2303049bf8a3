import { Presets, SingleBar } from "cli-progress";
import type { Terminal } from "./terminal.js";

/** A progress bar; does nothing where no person looks at a terminal. */
export interface Progress {
  advance(by?: number): void;
  stop(): void;
}

const silent: Progress = { advance: () => undefined, stop: () => undefined };

const MEGABYTE = 1_000_000;

/** Bytes as megabytes; other numbers as they are. */
function megabytes(bytes: number): string {
  const size = bytes / MEGABYTE;
  return size.toFixed(size < 10 ? 1 : 0);
}

/**
 * A bar on a terminal, with the time left; nothing when the stream is a file or a pipe, or `TERM` is `dumb`. What is counted in bytes is shown in
 * megabytes, with the rate.
 */
export function createProgress(
  label: string,
  total: number,
  stream: Terminal["stderr"],
  unit?: "bytes",
): Progress {
  if (!stream.isTTY || process.env.TERM === "dumb") return silent;
  const counted = unit === "bytes" ? "{value}/{total} Mo | {rate} Mo/s" : "{value}/{total}";
  const bar = new SingleBar(
    {
      format: `${label} {bar} {percentage}% | ${counted} | {eta_formatted}`,
      formatValue: (value, _, type) =>
        unit === "bytes" && (type === "value" || type === "total") ? megabytes(value) : `${value}`,
      stream: stream as NodeJS.WriteStream,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  const start = performance.now();
  let done = 0;
  bar.start(total, 0, { rate: "…" });
  return {
    advance(by = 1) {
      done += by;
      bar.increment(by, { rate: megabytes((done * 1000) / Math.max(1, performance.now() - start)) });
    },
    stop: () => bar.stop(),
  };
}
