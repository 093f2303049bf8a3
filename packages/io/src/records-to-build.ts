import { stat } from "node:fs/promises";
import {
  countedBoth,
  createProgress,
  ExpectedError,
  errorReporter,
  exitCodes,
  type Terminal,
} from "@openhpa/console";
import type { HpaRecord } from "@openhpa/core";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { listInputs } from "./inputs.js";
import { readFailure } from "./io-error.js";
import type { Recall } from "./read-records.js";
import { type InputRecord, type RecordReport, validInputs } from "./valid-records.js";

/** A build that is refused because its input holds invalid records; nothing has been published by then. */
export class InvalidRecords extends ExpectedError<"invalid-records"> {
  override readonly name = "InvalidRecords";
  override readonly exitCode = exitCodes.findings;

  constructor(count: number) {
    const records = countedBoth(count, {
      fr: ["fiche non valide", "fiches non valides"],
      en: ["invalid record", "invalid records"],
    });
    super("invalid-records", {
      fr: `${records.fr} : rien n'a été écrit. Corrigez-les, ou ajoutez --skip-invalid pour les laisser de côté.`,
      en: `${records.en}: nothing was written. Correct them, or add --skip-invalid to leave them out.`,
    });
  }
}

/** What a build reads its records with. */
export interface BuildInput {
  readonly terminal: Terminal;
  readonly territories: TerritoryIndex;
  /** Leave invalid records out and go on; by default the whole build is refused. */
  readonly skipInvalid?: boolean | undefined;
  /** The last day by which a record may date itself; see `latestDay`. Any by default. */
  readonly latest?: string | undefined;
  /** Told how many records were left out. */
  readonly onSkipped?: ((count: number) => void) | undefined;
  /** Told about every record that is left out, by its key as far as that could be read; not about a second record of a key. */
  readonly onLeftOut?: ((key: string | undefined) => void) | undefined;
  /** The records that were found valid before, by fingerprints of their bytes: they are given by their keys. None by default. */
  readonly recall?: Recall | undefined;
}

/** Whether a record is left out because its key is that of another one. */
function isRepeated({ issues }: RecordReport): boolean {
  return issues.some(({ code }) => code === "duplicate-record");
}

/** Bytes of the files to read, for the progress bar; standard input counts for nothing. */
async function bytesOf(paths: readonly string[]): Promise<number> {
  const files = (await listInputs(paths)).filter((file) => file !== "-");
  const sizes = await Promise.all(
    files.map(async (file) => {
      const info = await stat(file).catch((cause: unknown) => {
        throw readFailure(file, cause);
      });
      return info.size;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * The records that a feed or a dump is built from: read with a progress bar, what is wrong printed on stderr. When one is invalid the
 * reading ends in {@link InvalidRecords}, so that a build that publishes at its end publishes nothing, unless they are to be skipped.
 */
export async function* inputsToBuild(
  paths: readonly string[],
  input: BuildInput,
): AsyncGenerator<InputRecord> {
  const { terminal, territories, latest, skipInvalid, onSkipped, onLeftOut, recall } = input;
  const progress = createProgress("Lecture", await bytesOf(paths), terminal.stderr, "bytes");
  const before = terminal.exitCode;
  const report = errorReporter(terminal);
  let invalid = 0;
  try {
    yield* validInputs(paths, {
      recall,
      territories,
      latest,
      stdin: terminal.stdin,
      onBytes: (bytes) => progress.advance(bytes),
      onReport: (found) => {
        if (!found.ok) invalid += 1;
        if (!found.ok && !isRepeated(found)) onLeftOut?.(found.key);
        report(found);
      },
    });
  } finally {
    progress.stop();
  }
  if (invalid === 0) return;
  if (!skipInvalid) throw new InvalidRecords(invalid);
  terminal.exitCode = before;
  onSkipped?.(invalid);
}

/** The same where nothing is known from before: every record is read. */
export async function* recordsToBuild(
  paths: readonly string[],
  input: Omit<BuildInput, "recall">,
): AsyncGenerator<HpaRecord> {
  for await (const { record } of inputsToBuild(paths, { ...input, recall: undefined }))
    yield record as HpaRecord;
}
