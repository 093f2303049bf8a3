import { type Bilingual, countedBoth, type Terminal, tell } from "@openhpa/console";

/** What is told of documents while their records are written. */
export type RemarkKind = "refused" | "key-taken" | "kept";

/** Remarks on an import of any number of documents: the first of each kind are told at once, of all others how many there are. */
export interface ImportRemarks {
  add(kind: RemarkKind, file: string, message: Bilingual): void;
  /** Tells how many were not told. */
  finish(): void;
}

const MOST = 20;
const MOST_OF_DOCUMENT = 3;

const things: Readonly<Record<RemarkKind, (count: number) => Bilingual>> = {
  refused: (count) => {
    const { fr, en } = countedBoth(count, {
      fr: ["autre document refusé", "autres documents refusés"],
      en: ["other document refused", "other documents refused"],
    });
    return { fr, en };
  },
  "key-taken": (count) => {
    const { fr, en } = countedBoth(count, {
      fr: ["autre fiche", "autres fiches"],
      en: ["other record", "other records"],
    });
    return {
      fr: `${fr} dont la clé est déjà celle d'une autre, non écrites`,
      en: `${en} whose key is that of another already, not written`,
    };
  },
  kept: (count) => {
    const { fr, en } = countedBoth(count, {
      fr: ["autre fiche", "autres fiches"],
      en: ["other record", "other records"],
    });
    return {
      fr: `${fr} dont une autre version est gardée, non écrites`,
      en: `${en} of which another version is kept, not written`,
    };
  },
};

export function importRemarks(terminal: Terminal): ImportRemarks {
  const told = new Map<RemarkKind, number>();
  const untold = new Map<RemarkKind, number>();
  const ofDocument = new Map<RemarkKind, { readonly file: string; readonly count: number }>();
  return {
    add(kind, file, { fr, en }) {
      const known = ofDocument.get(kind);
      const count = (known?.file === file ? known.count : 0) + 1;
      ofDocument.set(kind, { file, count });
      const all = told.get(kind) ?? 0;
      if (all >= MOST || count > MOST_OF_DOCUMENT) {
        untold.set(kind, (untold.get(kind) ?? 0) + 1);
        return;
      }
      told.set(kind, all + 1);
      tell(terminal, { fr: `${file} : ${fr}`, en: `${file}: ${en}` });
    },
    finish() {
      for (const [kind, count] of untold) tell(terminal, things[kind](count));
    },
  };
}
