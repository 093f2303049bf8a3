import { SMALLEST_PUBLISHED_COUNT } from "@openhpa/core";
import type { OwnEnglish } from "@openhpa/dump";

type Note = Readonly<Record<"fr" | "en", string>>;

const several: Note = {
  fr: "Une action qui en nomme plusieurs compte dans chacun : les lignes ne s'additionnent pas.",
  en: "An action that names several counts in each: the rows do not add up.",
};

/** What stands above the SPARQL of a question: how it counts. */
export const questionNotes: Readonly<Record<string, Note>> = {
  years: {
    fr: "Une action compte une fois par année, quel que soit le nombre de ses fiches ; les personnes de ses éditions d'une même année s'additionnent. « renseignees » : actions dont on sait combien de personnes elles ont touchées.",
    en: "An action counts once a year, whatever the number of its records; the people of its editions of one year add up. “known”: actions of which it is known how many people they reached.",
  },
  carriers: {
    fr: "Une structure qui a un SIREN compte une fois, sous tous ses noms ; une autre est reconnue à son nom tel que la fiche l'écrit.",
    en: "An organisation with a SIREN counts once, under all its names; another is recognised by its name as the record writes it.",
  },
  places: {
    fr: "Une action compte dans chaque territoire qu'elle nomme ou dont elle nomme un lieu : les lignes ne s'additionnent pas.",
    en: "An action counts in each territory that it names or of which it names a place: the rows do not add up.",
  },
  located: {
    fr: "Actions qui nomment au moins un lieu à l'intérieur du territoire ; les autres ne nomment que le territoire entier.",
    en: "Actions that name at least one place inside the territory; the others name the territory as a whole.",
  },
  structureTypes: several,
  themes: several,
  lifeStages: several,
  situations: several,
  roles: several,
  settings: several,
  plans: several,
  programmes: {
    fr: "Le libellé est en français quand la fiche l'a dans cette langue ; la numérotation ne vaut que dans une région.",
    en: "The label is in English where the record has it, else in French where it has that; the numbering is that of a region.",
  },
  outcomes: {
    fr: "Les sous-catégories (B1-1…) comptent dans leur catégorie (B1). Une action compte dans chaque catégorie et à chaque stade qu'elle nomme.",
    en: "Subcategories (B1-1…) count in their category (B1). An action counts in each category and at each stage that it names.",
  },
  evaluation: {
    fr: "Chaque action a un seul état : le plus avancé de ses fiches. La somme des lignes est le nombre d'actions.",
    en: "Each action has one state: the most advanced of its records. The sum of the rows is the number of actions.",
  },
};

/** Codes are the same in both languages. */
const same = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, code]));

/** The English of what only the questions of a report say; `codes` are the fields and states that they name. */
export function questionEnglish(codes: readonly string[]): OwnEnglish {
  return {
    names: {
      ...{
        chiffres: "region_code",
        connue: "is_known",
        depart: "start",
        etat: "state",
        identite: "identity",
      },
      ...{
        liste: "code_list",
        niveau: "level",
        notices: "record_count",
        public: "reach",
        sigle: "short_number",
      },
      ...{ structures: "organisations", traduit: "translated" },
    },
    words: {
      ...same(codes),
      tous: "all",
      [`moins de ${SMALLEST_PUBLISHED_COUNT}`]: `fewer than ${SMALLEST_PUBLISHED_COUNT}`,
    },
  };
}
