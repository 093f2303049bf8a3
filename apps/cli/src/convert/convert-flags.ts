import type { LineFormat } from "./line-format-names.js";

/** How faults are told on stderr: lines for people, or one JSON object a line for programs. */
export type FaultForm = "text" | "json";

/** A conversion of JSON or NDJSON to lines, as the command line asks for it. */
export interface LineFlags {
  /** Files, folders and `-`; none for a filter, which reads standard input. */
  readonly paths: readonly string[];
  readonly from?: "json" | "ndjson" | undefined;
  readonly to: LineFormat;
  readonly baseUrl: string;
  readonly graph?: "record" | undefined;
  readonly validate: boolean;
  readonly jobs: number;
  readonly errors: FaultForm;
  /** True when a record left out is a finding (exit code 1). */
  readonly strict: boolean;
  /** A file that is replaced when all went well. */
  readonly output?: string | undefined;
  /** A folder of parts. */
  readonly out?: string | undefined;
  /** Size of a part, in bytes before packing. */
  readonly partSize: number;
  readonly gzip: boolean;
  /** Seconds to wait for another conversion that writes the same. */
  readonly wait: number;
}

/** The options as a parser of command lines gives them. */
export interface RawFlags {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly "base-url"?: string | undefined;
  readonly graph?: string | undefined;
  readonly "no-validate"?: boolean | undefined;
  readonly jobs?: string | undefined;
  readonly errors?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly "keep-going"?: boolean | undefined;
  readonly output?: string | undefined;
  readonly out?: string | undefined;
  readonly "part-size"?: string | undefined;
  readonly gzip?: boolean | undefined;
  readonly wait?: string | undefined;
}

/** What is written in the place of an option that was not given. */
export const defaults = {
  baseUrl: "https://example.org/openhpa",
  jobs: "1",
  partSize: "64",
  wait: "0",
} as const;

/** Kinds of values of options, with how each is read; undefined for what is refused. */
export const readers = {
  /** An absolute http(s) address without query and fragment, as records' IRIs are made from it. */
  address(text: string): string | undefined {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url && /^https?:$/.test(url.protocol) && !url.search && !url.hash ? text : undefined;
  },
  /** A number of threads. */
  jobs(text: string): number | undefined {
    const number = Number(text);
    return /^\d+$/.test(text) && number >= 1 && number <= 256 ? number : undefined;
  },
  /** Megabytes, given in bytes. */
  megabytes(text: string): number | undefined {
    const number = Number(text);
    return /^\d+(\.\d+)?$/.test(text) && number > 0 ? Math.ceil(number * 1_000_000) : undefined;
  },
  /** Seconds to wait, at most a day. */
  seconds(text: string): number | undefined {
    const number = Number(text);
    return /^\d+$/.test(text) && number <= 86_400 ? number : undefined;
  },
} as const;
