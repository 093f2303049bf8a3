import type { PageLanguage } from "@openhpa/publish/browser";

/** What the page of a record says beside the names of its fields: the pathway, what is folded, how to cite. */
export interface RecordWords {
  readonly pathway: {
    readonly title: string;
    /** How to read the drawing. */
    readonly read: string;
    readonly drawing: string;
    /** For those who do not see the drawing. */
    readonly described: (outcomes: number, links: number) => string;
    readonly list: string;
    /** Remarks about a link, by kind; a link to the next level needs none. */
    readonly remarks: { readonly jump: string; readonly back: string };
    /** How a link of such a kind is drawn. */
    readonly legend: { readonly jump: string; readonly back: string };
  };
  /** Line that opens the list of what is missing. */
  readonly missing: (count: number) => string;
  readonly programme: string;
  /** What leads to the records that name this one. */
  readonly later: { readonly followedBy: string; readonly otherEdition: string; readonly replaces: string };
  /** What a reader does with the page. */
  readonly tools: {
    readonly label: string;
    readonly mail: string;
    readonly copy: string;
    readonly copied: string;
    readonly print: string;
    readonly cite: string;
    readonly report: string;
    readonly errorIn: (title: string) => string;
    readonly errorBody: string;
  };
  readonly smallMap: string;
  readonly similar: {
    readonly title: string;
    readonly shared: { readonly theme: string; readonly audience: string; readonly setting: string };
    /** Why an action is named among the similar ones. */
    readonly reason: (shared: readonly string[]) => string;
  };
  readonly cite: { readonly formats: string; readonly bibtex: string; readonly ris: string };
}

/** The words of a record's page, by language. */
export const recordWords: Readonly<Record<PageLanguage, RecordWords>> = {
  fr: {
    pathway: {
      title: "Comment l'action compte agir",
      read: "Les flèches sont celles que la fiche donne : un résultat doit contribuer au suivant. Elles ne prouvent pas qu'il y contribue.",
      drawing: "Enchaînement des résultats, du niveau A au niveau D",
      described: (outcomes, links) =>
        `${outcomes} résultats reliés par ${links} ${links > 1 ? "flèches" : "flèche"}, de haut en bas ; les mêmes liens sont écrits dans la liste qui suit.`,
      list: "Le même enchaînement, en toutes lettres",
      remarks: { jump: "saute un niveau", back: "ne va pas vers le niveau suivant" },
      legend: {
        jump: "Trait interrompu : le lien saute un niveau du modèle.",
        back: "Trait pointillé : le lien revient en arrière ou reste sur place.",
      },
    },
    missing: (count) =>
      count > 1 ? `Voir les ${count} données absentes et pourquoi` : "Voir la donnée absente et pourquoi",
    programme: "Voir les actions de ce programme",
    later: { followedBy: "Suivie de", otherEdition: "Autre édition", replaces: "Remplace" },
    tools: {
      label: "Que faire de cette fiche",
      mail: "Envoyer par courriel",
      copy: "Copier le lien",
      copied: "Lien copié",
      print: "Imprimer",
      cite: "Citer",
      report: "Signaler une erreur",
      errorIn: (title) => `Erreur dans la fiche «\u00A0${title}\u00A0»`,
      errorBody: "Ce qui est inexact, et ce qu'il faudrait lire :",
    },
    smallMap: "Sur la carte",
    similar: {
      title: "Actions proches",
      shared: { theme: "même thème", audience: "même public", setting: "même milieu de vie" },
      reason: (shared) => `(${shared.join(", ").replace(/, ([^,]+)$/, " et $1")})`,
    },
    cite: {
      formats: "Pour un logiciel de références (Zotero, EndNote, LaTeX)",
      bibtex: "BibTeX",
      ris: "RIS",
    },
  },
  en: {
    pathway: {
      title: "How the action is meant to work",
      read: "The arrows are those that the record gives: an outcome is meant to contribute to the next. They do not prove that it does.",
      drawing: "How outcomes follow each other, from level A to level D",
      described: (outcomes, links) =>
        `${outcomes} outcomes joined by ${links} ${links > 1 ? "arrows" : "arrow"}, from top to bottom; the same links are written in the list that follows.`,
      list: "The same links in words",
      remarks: { jump: "skips a level", back: "does not lead to the next level" },
      legend: {
        jump: "Dashed line: the link skips a level of the model.",
        back: "Dotted line: the link leads back or stays in place.",
      },
    },
    missing: (count) =>
      count > 1 ? `See the ${count} missing values and why` : "See what is missing and why",
    programme: "See the actions of this programme",
    later: { followedBy: "Followed by", otherEdition: "Other edition", replaces: "Replaces" },
    tools: {
      label: "What to do with this record",
      mail: "Send by mail",
      copy: "Copy the link",
      copied: "Link copied",
      print: "Print",
      cite: "Cite",
      report: "Report an error",
      errorIn: (title) => `Error in the record “${title}”`,
      errorBody: "What is wrong, and what it should say:",
    },
    smallMap: "On the map",
    similar: {
      title: "Similar actions",
      shared: { theme: "same theme", audience: "same audience", setting: "same setting" },
      reason: (shared) => `(${shared.join(", ").replace(/, ([^,]+)$/, " and $1")})`,
    },
    cite: {
      formats: "For reference software (Zotero, EndNote, LaTeX)",
      bibtex: "BibTeX",
      ris: "RIS",
    },
  },
};
