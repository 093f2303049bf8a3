import {
  type FileKind,
  type FileKindName,
  fileKindLabel,
  remedyFor,
  type Sentence,
} from "../file-kind/index.js";
import type { ImportReport } from "../import-result.js";

type Refusal = NonNullable<ImportReport["refused"]>;

/** A refusal in both languages; `message` is the French one. */
export function refusalIn(code: Refusal["code"], messages: Sentence): Refusal {
  return { code, message: messages.fr, messages };
}

const NOT_READ: Sentence = { fr: "rien n'a été lu.", en: "nothing was read." };

/** Why a file of a kind is not read by a source, and what to do: the command that reads such files where one does. */
export function refusedFormat(
  kind: FileKind,
  source: string,
  readers: Readonly<Partial<Record<FileKindName, readonly string[]>>>,
): Refusal {
  const { fr, en } = fileKindLabel(kind);
  const others = (readers[kind.is] ?? []).filter((name) => name !== source);
  const remedy = remedyFor(kind);
  const commands = others.map((name) => `openhpa import ${name}`);
  const [command] = commands;
  const what: Sentence =
    command === undefined
      ? remedy
      : {
          fr: `« import ${source} » ne lit pas ces fichiers ; si le contenu s'y prête : ${commands.join(", ")}. Sinon : ${remedy.fr}`,
          en: `“import ${source}” does not read such files; where the content suits: ${commands.join(", ")}. Else: ${remedy.en}`,
        };
  return refusalIn("another-format", {
    fr: `Le fichier est ${fr} : ${NOT_READ.fr} ${what.fr}`,
    en: `The file is ${en}: ${NOT_READ.en} ${what.en}`,
  });
}
