import { ExpectedError, exitCodes, isAbsent, systemReason } from "@openhpa/console";

/** Why reading or writing failed. */
export type IoErrorCode =
  | "not-found"
  | "not-readable"
  | "no-records"
  | "unknown-format"
  | "not-ours"
  | "in-use"
  | "not-writable";

/** A failure of the file system or of a stream, with a message that names the file and says what to do. */
export class IoError extends ExpectedError<IoErrorCode> {
  override readonly name = "IoError";
  override readonly exitCode = exitCodes.io;
}

/** The error of a path that was to be read: nothing is there, or the system says why it cannot be read. */
export function readFailure(path: string, cause: unknown): IoError {
  if (isAbsent(cause))
    return new IoError(
      "not-found",
      {
        fr: `${path} : fichier ou dossier introuvable. Vérifiez le chemin.`,
        en: `${path}: no such file or folder. Check the path.`,
      },
      cause,
    );
  const { fr, en } = systemReason(cause);
  return new IoError(
    "not-readable",
    { fr: `${path} : lecture impossible (${fr}).`, en: `${path}: cannot be read (${en}).` },
    cause,
  );
}

/** The error of a path that was to be written, with the system's reason. */
export function writeFailure(path: string, cause: unknown): IoError {
  const { fr, en } = systemReason(cause);
  return new IoError(
    "not-writable",
    { fr: `${path} : écriture impossible (${fr}).`, en: `${path}: cannot be written (${en}).` },
    cause,
  );
}
