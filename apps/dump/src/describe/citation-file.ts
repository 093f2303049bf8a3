import { dump } from "js-yaml";
import type { DatasetFacts } from "./dataset-facts.js";

/** SPDX identifier of the Licence Ouverte 2.0. */
const LICENCE = "etalab-2.0";

/** The authors of a dataset whose publisher is not told. */
const UNKNOWN_PUBLISHER = "Structures auteures des fiches";

/** `CITATION.cff` of a dump (Citation File Format 1.2.0): a dataset, its version, its address and the hash that tells exactly which data was used. */
export function toCitationFile(facts: DatasetFacts): string {
  const { title, publisher, version, generated, dataset, rdfc10, records, address } = facts;
  const citation = {
    "cff-version": "1.2.0",
    message:
      "Si vous employez ces données, citez-les ainsi. / If you use this data, please cite it as below.",
    type: "dataset",
    title,
    abstract: `${records} fiches d'actions de promotion de la santé et de prévention, en données liées. / ${records} records of health-promotion and prevention actions, as linked data.`,
    authors: [{ name: publisher ?? UNKNOWN_PUBLISHER }],
    version,
    ...(generated === undefined ? {} : { "date-released": generated }),
    license: LICENCE,
    url: address(""),
    identifiers: [
      { type: "url", value: dataset, description: "Adresse du jeu de données / address of the dataset" },
      {
        type: "other",
        value: `sha256:${rdfc10}`,
        description: "Empreinte RDFC-1.0 des données / RDFC-1.0 hash of the data",
      },
    ],
    keywords: [
      "promotion de la santé",
      "prévention",
      "données liées",
      "health promotion",
      "prevention",
      "linked data",
    ],
  };
  return dump(citation, { lineWidth: -1, noRefs: true });
}
