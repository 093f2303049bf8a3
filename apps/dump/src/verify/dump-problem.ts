import type { Bilingual } from "@openhpa/console";

/** What can be wrong with a dump. */
export type DumpProblemCode =
  | "missing-file"
  | "changed-file"
  | "extra-file"
  | "unreadable-manifest"
  | "wrong-count"
  | "wrong-hash"
  | "not-sorted"
  | "not-well-formed"
  | "blank-node"
  | "wrong-part"
  | "not-the-same";

/** Something in a dump that is not as it should be. */
export interface DumpProblem {
  readonly code: DumpProblemCode;
  /** Path inside the dump. */
  readonly file: string;
  readonly messages: Bilingual;
}

const again: readonly [fr: string, en: string] = ["Reprenez l'export entier.", "Fetch the whole dump again."];
const rebuild: readonly [fr: string, en: string] = ["Reconstruisez l'export.", "Build the dump again."];

const wordings: Readonly<Record<DumpProblemCode, readonly [fr: string, en: string, todo?: typeof again]>> = {
  "missing-file": ["ce fichier manque.", "this file is missing.", again],
  "changed-file": [
    "ce fichier n'est pas celui de l'export : son empreinte a changé.",
    "this file is not the one of the dump: its hash has changed.",
    again,
  ],
  "extra-file": [
    "ce fichier n'est pas dans le manifeste. Retirez-le, ou reprenez l'export entier.",
    "this file is not in the manifest. Take it away, or fetch the whole dump again.",
  ],
  "unreadable-manifest": [
    "ce dossier n'est pas un export OpenHPA lisible.",
    "this folder is not a readable OpenHPA dump.",
  ],
  "wrong-count": [
    "le nombre annoncé n'est pas celui des données.",
    "the number told is not that of the data.",
    rebuild,
  ],
  "wrong-hash": [
    "l'empreinte RDFC-1.0 annoncée n'est pas celle des données.",
    "the RDFC-1.0 hash told is not that of the data.",
    rebuild,
  ],
  "not-sorted": [
    "les lignes ne sont pas triées, ou l'une est répétée.",
    "the lines are not sorted, or one is repeated.",
    rebuild,
  ],
  "not-well-formed": ["ce fichier ne se lit pas.", "this file cannot be read.", rebuild],
  "blank-node": ["un nœud anonyme s'y trouve.", "there is a blank node in it.", rebuild],
  "wrong-part": [
    "un triplet est d'une fiche qui appartient à une autre partie.",
    "a statement is of a record that belongs to another part.",
    rebuild,
  ],
  "not-the-same": [
    "ce fichier ne dit pas la même chose que les N-Quads.",
    "this file does not say the same as the N-Quads.",
    rebuild,
  ],
};

/** A problem with a file, with its messages; `detail` says more: a line, what was found and what was told. */
export function dumpProblem(code: DumpProblemCode, file: string, detail?: string | Bilingual): DumpProblem {
  const [fr, en, todo] = wordings[code];
  const said = (text: string, language: keyof Bilingual, next: string | undefined) => {
    const words = typeof detail === "object" ? detail[language] : detail;
    const more = words === undefined ? "" : ` (${words})`;
    return `${text.slice(0, -1)}${more}.${next === undefined ? "" : ` ${next}`}`;
  };
  return {
    code,
    file,
    messages: { fr: `${file} : ${said(fr, "fr", todo?.[0])}`, en: `${file}: ${said(en, "en", todo?.[1])}` },
  };
}
