import type { Bilingual } from "@openhpa/console";

/** What a message names, in seconds. */
export interface Figures {
  /** How long a query may run. */
  readonly timeout: number;
  /** When it is worth while to ask again. */
  readonly wait: number;
}

type Message = (figures: Figures) => Bilingual;

/** Why a query waits for an engine, or could not wait any longer. */
const waiting = {
  busy: () => ({
    fr: "Tous les moteurs répondent à d'autres clients. Réessayez dans quelques secondes.",
    en: "Every engine is answering other clients. Try again in a few seconds.",
  }),
  reloading: ({ wait }) => ({
    fr: `Des requêtes ont dû être arrêtées, et tous les moteurs rechargent l'export. Réessayez dans ${wait} s.`,
    en: `Queries had to be stopped, and every engine is loading the dump again. Try again in ${wait} s.`,
  }),
  "client-busy": () => ({
    fr: "Une autre de vos requêtes est en cours : un client n'en a qu'une à la fois. Réessayez quand elle a sa réponse.",
    en: "Another query of yours is running: a client has one at a time. Try again when it is answered.",
  }),
  "client-reloading": ({ wait }) => ({
    fr: `Une de vos requêtes a dû être arrêtée : le moteur qu'elle occupait recharge l'export, les autres restent aux autres clients. Réessayez dans ${wait} s.`,
    en: `A query of yours had to be stopped: its engine is loading the dump again, the others are kept for other clients. Try again in ${wait} s.`,
  }),
} satisfies Record<string, Message>;

/** Why a query waits. */
export type WaitingReason = keyof typeof waiting;

/** Why the pool stopped a query or did not take it. */
export type PoolRefusal =
  | WaitingReason
  | "timeout"
  | "memory"
  | "queue-full"
  | "client-queue-full"
  | "closed"
  | "client-left"
  | "engine-failed";

/** Whether a query waits for an engine that loads: then it is known how long. */
export function isLoading(code: PoolRefusal): boolean {
  return code === "reloading" || code === "client-reloading";
}

/** What a client is told whose query was stopped or not taken. */
export const poolRefusals: Readonly<Record<PoolRefusal, Message>> = {
  ...waiting,
  timeout: ({ timeout }) => ({
    fr: `La requête a été arrêtée après ${timeout} s. Restreignez-la (une année, un département), ajoutez LIMIT, ou relancez le service avec un --timeout plus long.`,
    en: `The query was stopped after ${timeout} s. Narrow it (one year, one département), add LIMIT, or start the endpoint with a longer --timeout.`,
  }),
  memory: () => ({
    fr: "La requête a été arrêtée : elle prenait trop de mémoire. Restreignez-la ou ajoutez LIMIT.",
    en: "The query was stopped: it took too much memory. Narrow it or add LIMIT.",
  }),
  "queue-full": () => ({
    fr: "La file d'attente du service est pleine. Réessayez dans quelques secondes.",
    en: "The queue of the endpoint is full. Try again in a few seconds.",
  }),
  "client-queue-full": () => ({
    fr: "Trop de vos requêtes attendent déjà : un client n'en a qu'une en cours. Attendez leurs réponses.",
    en: "Too many queries of yours are waiting already: a client has one running. Wait for their answers.",
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
