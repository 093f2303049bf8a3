import type { Expected } from "./page-expectation.fixture.js";

/** Pages of our own, in `corpus/oscars`: the layouts and the traps of real ones, everything else invented. */
export const ownPages: Readonly<Record<string, Expected>> = {
  "9900001": {
    layout: "A",
    year: "2019",
    chain: "2018",
    carrier: ["L'Abri du vent - Antenne de l'Estaque", "A.B.V. - ESTAQUE", "association"],
    host: ["Fédération des Abris (Groupe Sud)", "FA - SUD", "association"],
    themes: ["hepatitis", "nutrition", "sexuality"],
    programmes: ["4: PH2, PV1", "PRAPS: 5", "-", "-"],
  },
  "9900002": {
    layout: "A",
    year: "2021",
    chain: "2012",
    carrier: ["Hôpital des Quatre-Vents", undefined, "health-facility"],
    host: ["Centre Hospitalier des Essais", "CHE", "health-facility"],
    themes: ["chronic-diseases-other", "nutrition"],
    conditions: ["type-1-diabetes"],
    care: ["inpatient", "outpatient"],
    territories: ["region:52"],
  },
  "9900003": {
    layout: "B",
    year: "2014",
    chain: "",
    carrier: ["Comité du Vieux Port", "CVP", "association"],
    themes: ["addictive-behaviours", "mental-health", "precarity"],
    programmes: ["-: -", "-"],
  },
  "9900004": {
    layout: "B",
    year: "2011",
    chain: "2010",
    carrier: ["Mutuelle des Calanques", "MC", "mutual-insurer"],
    themes: ["addictive-behaviours"],
    programmes: ["4: -"],
  },
  "9900005": {
    layout: "C",
    year: "2016",
    chain: "2015",
    themes: ["addictive-behaviours", "precarity"],
    programmes: ["PRAPS", "Schéma addicto"],
    territories: ["region:75"],
  },
  "9900006": {
    layout: "C",
    year: "2020",
    chain: "2019",
    themes: ["perinatal-parenting", "psychosocial-skills", "violence"],
    territories: ["region:52"],
  },
  "9900007": {
    layout: "D",
    themes: ["addictive-behaviours", "mental-health", "school-health"],
    programmes: ["3: 2, 2.1 A, -"],
  },
  "9900008": { layout: "D", themes: ["ageing", "environment"], territories: ["region:52"] },
};
