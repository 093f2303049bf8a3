import { code, recursive, text } from "../datatypes.js";
import { type ClassDefinition, entity, list, optional } from "../field.js";
import type * as T from "../generated/types.js";
import { note } from "./organisation.js";
import { statement } from "./statement.js";

export const objective = entity(
  {
    name: "Objective",
    iri: "hpa:Objective",
    identity: { by: "key" },
    fr: ["Objectif", "Ce que l'action veut atteindre, avec ses sous-objectifs."],
    en: ["Objective", "What the action wants to achieve, with its sub-objectives."],
  },
  {
    key: statement.shape.key,
    kind: optional(code("objective-kind"), {
      iri: "dcterms:type",
      fr: ["Nature", "Objectif général, spécifique, opérationnel ou de partenariat."],
      en: ["Kind", "General, specific, operational or partnership objective."],
    }),
    text: statement.shape.text,
    means: optional(text, {
      iri: "hpa:means",
      fr: ["Précision", "Par quels moyens ou avec qui l'objectif est poursuivi."],
      en: ["Means", "By which means or with whom the objective is pursued."],
    }),
    objectives: list(
      recursive((): ClassDefinition<T.Objective> => objective),
      {
        iri: "hpa:objective",
        tidier: "2",
        asks: { level: "complete" },
        fr: ["Objectifs", "Objectifs dans l'ordre de la source ; un objectif peut avoir ses sous-objectifs."],
        en: ["Objectives", "Objectives in the order of the source; an objective may have sub-objectives."],
      },
    ),
    note,
  },
);
