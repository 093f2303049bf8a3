import { type ActionStatusNotation, normaliseLabel } from "@openhpa/vocabularies";

/** How people say how far an action is, in French, German and Italian; a word that may mean two things is in no list. */
const words: Readonly<Partial<Record<ActionStatusNotation, string>>> = {
  planned:
    "prévu|prévue|à venir|programmé|programmée|non démarré|non démarrée|pas démarré|pas démarrée|à lancer|geplant|previsto|prevista|pianificato",
  ongoing:
    "en cours|en cours de réalisation|engagé|engagée|démarré|démarrée|lancé|lancée|laufend|in umsetzung|in corso|avviato",
  completed:
    "terminé|terminée|achevé|achevée|finalisé|finalisée|réalisé|réalisée|fait|faite|clôturé|clôturée|abgeschlossen|beendet|concluso|conclusa|terminato",
  suspended: "suspendu|suspendue|en pause|à l'arrêt|sistiert|sospeso|sospesa",
  cancelled: "annulé|annulée|abandonné|abandonnée|abgebrochen|abgesagt|annullato|annullata",
};

const byWord: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([status, list]) =>
    list.split("|").map((word) => [normaliseLabel(word), status] as const),
  ),
);

/** The status of an action that a text says and nothing else. */
export const statusOf = (text: string): string | undefined => byWord.get(normaliseLabel(text));
