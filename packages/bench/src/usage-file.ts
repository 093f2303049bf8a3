/** Environment variable that names the file a measured program leaves its usage in. */
export const USAGE_FILE = "OPENHPA_BENCH_USAGE";

/** What a whole program used, from its start to its end. */
export interface Usage {
  /** Processor time of all its threads, user and system; on Linux with that of the programs that it started and waited for. */
  readonly cpuMs: number;
  /** Largest resident memory. */
  readonly peakBytes: number;
}
