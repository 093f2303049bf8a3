import { type Bilingual, ExpectedError } from "./expected-error.js";

/** Why the system refuses: its codes (POSIX `errno.h`, those of Node.js and of zlib) in words. What is not here is told by its code. */
export const systemReasons: Readonly<Record<string, Bilingual>> = {
  ENOENT: { fr: "fichier ou dossier introuvable", en: "no such file or folder" },
  ENOTDIR: { fr: "une partie du chemin n'est pas un dossier", en: "a part of the path is not a folder" },
  EISDIR: { fr: "c'est un dossier", en: "it is a folder" },
  EACCES: { fr: "accès refusé", en: "permission denied" },
  EPERM: { fr: "opération interdite", en: "operation not permitted" },
  EROFS: { fr: "disque en lecture seule", en: "read-only disk" },
  ENOSPC: { fr: "plus de place sur le disque", en: "no space left on the disk" },
  EDQUOT: { fr: "votre part du disque est pleine (quota)", en: "your share of the disk is full (quota)" },
  // The number of EDQUOT on Linux: Node.js 20 has no name for it.
  122: { fr: "votre part du disque est pleine (quota)", en: "your share of the disk is full (quota)" },
  EFBIG: { fr: "fichier trop grand pour ce disque", en: "file too large for this disk" },
  EEXIST: { fr: "un fichier ou dossier de ce nom existe déjà", en: "a file or folder of this name exists" },
  ENOTEMPTY: { fr: "le dossier n'est pas vide", en: "the folder is not empty" },
  EPIPE: { fr: "le programme qui lisait la sortie s'est arrêté", en: "the reader of the output has stopped" },
  ECONNRESET: { fr: "connexion interrompue", en: "connection broken" },
  EMFILE: { fr: "trop de fichiers ouverts par ce programme", en: "too many files open in this program" },
  ENFILE: { fr: "trop de fichiers ouverts sur la machine", en: "too many files open on this machine" },
  ENOMEM: { fr: "mémoire insuffisante", en: "not enough memory" },
  EIO: { fr: "erreur du disque", en: "disk error" },
  EBUSY: { fr: "déjà utilisé par un autre programme", en: "in use by another program" },
  EXDEV: {
    fr: "les deux emplacements sont sur des disques différents",
    en: "the two places are on two disks",
  },
  ELOOP: { fr: "liens symboliques en boucle", en: "symbolic links that lead round" },
  ENAMETOOLONG: { fr: "nom trop long", en: "name too long" },
  EINVAL: {
    fr: "nom ou opération que le système n'accepte pas",
    en: "name or operation that the system refuses",
  },
  EADDRINUSE: { fr: "déjà utilisé par un autre programme", en: "in use by another program" },
  EADDRNOTAVAIL: { fr: "adresse absente de cette machine", en: "address that this machine does not have" },
  ENOTFOUND: { fr: "nom de machine inconnu", en: "unknown name of a machine" },
  ERR_FS_FILE_TOO_LARGE: {
    fr: "fichier trop grand pour être lu d'un bloc",
    en: "file too large to be read at once",
  },
  ERR_STREAM_PREMATURE_CLOSE: { fr: "arrêté avant la fin", en: "ended too early" },
  ERR_ENCODING_INVALID_ENCODED_DATA: { fr: "ce n'est pas de l'UTF-8", en: "it is not UTF-8" },
  ERR_WORKER_OUT_OF_MEMORY: { fr: "mémoire insuffisante", en: "not enough memory" },
  Z_BUF_ERROR: { fr: "données gzip incomplètes", en: "incomplete gzip data" },
  Z_DATA_ERROR: {
    fr: "données gzip abîmées ou d'un autre format",
    en: "damaged gzip data, or another format",
  },
};

/** The words for a failure in both languages, never the English text of the system: a known code's, else the code itself; of our own errors their message. */
export function systemReason(cause: unknown): Bilingual {
  if (cause instanceof ExpectedError) return cause.messages;
  if (!(cause instanceof Error)) return { fr: String(cause), en: String(cause) };
  if (!("code" in cause) || typeof cause.code !== "string") return { fr: cause.message, en: cause.message };
  // A code that Node.js has no name for is English itself ("Unknown system error -122"): its number is not.
  const code = "errno" in cause && cause.code.includes(" ") ? Math.abs(Number(cause.errno)) : cause.code;
  return systemReasons[code] ?? { fr: `erreur ${code}`, en: `error ${code}` };
}

/** True for a path that leads to nothing. */
export function isAbsent(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "ENOTDIR");
}
