import type { HpaRecord } from "@openhpa/core";
import type { Words } from "../words/words-of.js";

/** A section of a record's page: its heading and the fields it shows, in the order in which a reader wants them. */
export interface Section {
  readonly id: keyof Words["sections"];
  readonly fields: readonly string[];
}

/**
 * The order of a record's page. Fields that no section names come in « Autres informations », so that a field added to the model
 * shows without a change here.
 */
export const sections: Readonly<Record<HpaRecord["type"], readonly Section[]>> = {
  Action: [
    { id: "why", fields: ["context", "needsAssessment", "objectives", "expectedResults"] },
    { id: "whom", fields: ["peopleReached", "audiences"] },
    {
      id: "what",
      fields: [
        "actionTypes",
        "preventionLevels",
        "substances",
        "behaviours",
        "psychosocialSkills",
        "chronicConditions",
        "careModes",
        "frequency",
        "recurrence",
        "capacity",
        "activities",
        "steps",
        "tools",
      ],
    },
    { id: "parts", fields: ["hasPart"] },
    { id: "where", fields: ["period", "overallPeriod", "settings", "coverage", "places"] },
    {
      id: "who",
      fields: ["carrier", "hostStructure", "partners", "funders", "fundingAsPrinted", "agreement", "contact"],
    },
    { id: "results", fields: ["evaluation"] },
    { id: "experience", fields: ["experience"] },
    { id: "outcomes", fields: ["outcomes"] },
    { id: "frame", fields: ["plans", "programmes", "sdgs", "isPartOf", "precededBy"] },
  ],
  Registry: [
    {
      id: "registry",
      fields: ["scope", "status", "operator", "principles", "coverage", "substances", "behaviours"],
    },
    { id: "contribute", fields: ["contributionChannels", "contact", "url", "publications"] },
  ],
};

/** Fields that the page shows elsewhere: in its head, in the closing sections, or as its address. */
export const shownElsewhere: ReadonlySet<string> = new Set([
  "type",
  "id",
  "key",
  "title",
  "summary",
  "kind",
  "edition",
  "status",
  "themes",
  "withdrawn",
  "replacedBy",
  "sources",
  "language",
  "identifiers",
  "rights",
  "created",
  "modified",
  "missing",
  "evidence",
]);
