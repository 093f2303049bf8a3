import type { TableNote, TableNoteCode } from "./table-report.js";

/** What each note says, in French. */
const wording: Readonly<Record<TableNoteCode, string>> = {
  "decimal-comma": "Des nombres ont une virgule décimale (2,5) : elle a été lue comme telle.",
  "french-date":
    "Des dates commencent par le jour (31/12/2019, 31.12.2019) : elles ont été lues comme telles.",
  "date-serial": "Des dates sont des numéros de jour de tableur (43830) : le jour a été calculé, à vérifier.",
  "excel-date":
    "Le tableur a transformé des nombres en dates (22.5 est devenu 22 mai) : rien n'a été repris, la valeur d'origine est à retrouver.",
  "scientific-notation":
    "Le tableur a mis des nombres en notation scientifique (1,23E+13) : des chiffres sont perdus, rien n'a été repris.",
  "digits-lost": "Des nombres ont plus de 15 chiffres : le tableur a mis des zéros à la place des derniers.",
  "leading-zero":
    "Un zéro manquait devant des codes ou des codes postaux (1000 pour 01000) : il a été remis, à vérifier.",
  "untyped-territory":
    "Des codes de territoires n'ont pas de type : 44 est un département et une région. Rien n'a été repris.",
  "apostrophe-removed":
    "Une apostrophe protégeait des textes qui ressemblent à des formules : elle a été retirée.",
  "mojibake-repaired":
    "Des accents étaient abîmés (Ã© pour é) : ils ont été réparés, parce que la lecture est certaine.",
  "stray-quote":
    "Des guillemets ne sont pas fermés ou sont au milieu d'une cellule : ils sont restés dans le texte.",
  "cell-without-header":
    "Des cellules sont au-delà des en-têtes ou au-dessus d'eux : aucune colonne ne dit ce qu'elles sont.",
  "formula-result": "Des cellules sont des formules : leur dernier résultat enregistré a été lu.",
  "error-value": "Des cellules contiennent une erreur du tableur (#REF!) : rien n'a été repris.",
  "conflicting-columns":
    "Deux colonnes donnent des valeurs différentes au même champ : la première est gardée.",
  edited: "Des cellules ont été modifiées depuis l'export : elles l'emportent sur la fiche complète.",
  "evidence-dropped":
    "Des passages sources ou des raisons d'absence ne valaient plus après une modification : ils ont été retirés.",
  "record-kept":
    "Le tableur a abîmé des cellules (zéro de tête, texte coupé) : la valeur de la fiche complète est gardée.",
  "record-not-read":
    "La fiche complète d'une ligne n'est pas lisible : seules les autres colonnes ont été lues.",
  "key-derived":
    "Des fiches n'ont pas de nom de fichier : il est formé de leur identifiant ou de leur titre.",
  "sheet-not-read": "D'autres feuilles du classeur n'ont pas été lues.",
  "merged-cells":
    "Des cellules sont fusionnées : leur valeur vaut pour chacune des lignes et des colonnes couvertes.",
  "summary-row":
    "Des lignes font la somme des autres (total, moyenne) ou parlent du tableau (source, légende) : ce ne sont pas des actions.",
  "repeated-header": "La ligne des en-têtes est répétée plus bas : ce n'est pas une action.",
  "section-row":
    "Des lignes n'ont qu'un intitulé (axe, partie, remarque) au-dessus ou au-dessous des actions : ce ne sont pas des actions.",
  "row-number":
    "Une colonne numérote les lignes : ces numéros ne disent rien des actions, ils ne sont pas repris.",
  submission:
    "Des colonnes viennent du logiciel du formulaire (horodateur, adresse IP) : elles ne disent rien des actions, elles ne sont pas reprises.",
  postcode: "Des codes postaux servent à situer la commune : ils n'ont pas de champ à eux sans adresse.",
};

/** Addresses that a note lists. */
const MOST_ADDRESSES = 50;

/** Collects what is noticed, one note per code. */
export interface TableNotes {
  add(code: TableNoteCode, address?: string, detail?: string): void;
  list(): readonly TableNote[];
}

export function createNotes(): TableNotes {
  const notes = new Map<TableNoteCode, { count: number; addresses: string[]; details: Set<string> }>();
  return {
    add(code, address, detail) {
      const note = notes.get(code) ?? { count: 0, addresses: [], details: new Set<string>() };
      notes.set(code, note);
      note.count += 1;
      if (
        address !== undefined &&
        note.addresses.length < MOST_ADDRESSES &&
        note.addresses.at(-1) !== address
      )
        note.addresses.push(address);
      if (detail !== undefined && note.details.size < MOST_ADDRESSES) note.details.add(detail);
    },
    list: () =>
      [...notes].map(([code, { count, addresses, details }]) => ({
        code,
        count,
        addresses,
        message: [wording[code], ...details].join(" "),
      })),
  };
}
