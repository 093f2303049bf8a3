import type { Action, Source } from "@openhpa/core";
import { mixed } from "../mixed.js";

/** A page and a review say the same action; a third document is of somebody else, under another licence. */
const others: readonly Source[] = [
  {
    key: "bilan",
    title: { fr: "Bilan annuel" },
    publisher: "Réseau Passerelle",
    language: "fr",
    retrieved: "2026-01-12",
    licence: "lov2",
  },
  {
    key: "depliant",
    title: { fr: "Dépliant", de: "Faltblatt" },
    publisher: "Fondation Lac et Prévention",
    issued: "2019-11",
    url: "https://depliants.example/prevention",
    licence: "cc-by-4.0",
  },
];

/** The sources of a record: one, two or three. */
export function sourcesOf(action: Action, index: number): Partial<Action> {
  return { sources: [...(action.sources ?? []), ...others.slice(0, mixed(index, 100) % 3)] };
}
