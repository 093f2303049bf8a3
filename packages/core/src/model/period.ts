import { edtf, string } from "../datatypes.js";
import { entity, optional } from "../field.js";

export const period = entity(
  {
    name: "Period",
    iri: "dcterms:PeriodOfTime",
    identity: { by: "field" },
    fr: ["Période", "Intervalle de temps, avec sa précision réelle et la formulation d'origine."],
    en: ["Period", "Interval of time, with its real precision and the printed wording."],
  },
  {
    start: optional(edtf, {
      iri: "hpa:start",
      subPropertyOf: "schema:startDate",
      exact: "dcat:startDate",
      fr: [
        "Début",
        "Date de début au format EDTF : année, mois, jour, saison (2020-22 = été) ou date approximative (2020~).",
      ],
      en: [
        "Start",
        "Start date in EDTF: year, month, day, season (2020-22 = summer) or approximate date (2020~).",
      ],
    }),
    end: optional(edtf, {
      iri: "hpa:end",
      subPropertyOf: "schema:endDate",
      exact: "dcat:endDate",
      fr: ["Fin", "Date de fin au format EDTF ; absente quand elle n'est pas connue."],
      en: ["End", "End date in EDTF; left out when it is not known."],
    }),
    duration: optional(string, {
      iri: "hpa:duration",
      subPropertyOf: "schema:duration",
      fr: ["Durée", "Durée telle qu'imprimée, par exemple « 12 mois »."],
      en: ["Duration", "Duration as printed, for example “12 mois”."],
    }),
    asPrinted: optional(string, {
      iri: "hpa:asPrinted",
      fr: ["Texte d'origine", "La formulation imprimée par la source, inchangée."],
      en: ["As printed", "The wording printed by the source, unchanged."],
    }),
  },
);

/** The printed wording is the same field wherever a value was read from a source. */
export const asPrinted = period.shape.asPrinted;
