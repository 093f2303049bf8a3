import type { Bilingual } from "@openhpa/console";

/** What a client is told whose query was stopped or not taken; the argument is the time limit in seconds. */
export const poolRefusals: Readonly<
  Record<
    "timeout" | "memory" | "busy" | "closed" | "client-left" | "engine-failed",
    (seconds: number) => Bilingual
  >
> = {
  timeout: (seconds) => ({
    fr: `La requête a été arrêtée après ${seconds} s. Restreignez-la (une année, un département), ajoutez LIMIT, ou relancez le service avec un --timeout plus long.`,
    en: `The query was stopped after ${seconds} s. Narrow it (one year, one département), add LIMIT, or start the endpoint with a longer --timeout.`,
  }),
  memory: () => ({
    fr: "La requête a été arrêtée : elle prenait trop de mémoire. Restreignez-la ou ajoutez LIMIT.",
    en: "The query was stopped: it took too much memory. Narrow it or add LIMIT.",
  }),
  busy: () => ({
    fr: "Trop de requêtes attendent déjà. Réessayez dans quelques secondes.",
    en: "Too many queries are waiting already. Try again in a few seconds.",
  }),
  closed: () => ({ fr: "Le service s'arrête.", en: "The endpoint is stopping." }),
  "client-left": () => ({
    fr: "La requête a été abandonnée par le client.",
    en: "The query was abandoned by the client.",
  }),
  "engine-failed": () => ({
    fr: "Le moteur s'est arrêté sur cette requête. Restreignez-la ou ajoutez LIMIT.",
    en: "The engine stopped on this query. Narrow it or add LIMIT.",
  }),
};
