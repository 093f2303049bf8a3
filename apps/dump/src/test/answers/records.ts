import type { HpaRecord } from "@openhpa/core";
import { toQuads } from "@openhpa/rdf";
import { toCurie } from "../../data/addresses.js";
import { type Answer, counted, french, iriOf, label, orAbsent, orNone, propertyAt } from "../answer-facts.js";
import { baseUrl } from "../seeds.js";

const licenceOf = (code: string | undefined) => label("licence", code);
const evidenceOf = ({ evidence = [] }: HpaRecord) => evidence;

/** The records themselves: what is filled, missing, supported, withdrawn. */
export const recordAnswers: Readonly<Record<string, Answer>> = {
  "missing-fields": {
    columns: ["titre", "champ", "raison", "precision", "fiche"],
    rows: ({ records }) =>
      records.flatMap((record) =>
        (record.missing ?? []).map(({ path, reason, note }) => [
          french(record.title),
          path,
          label("missing-reason", reason),
          french(note),
          iriOf(record),
        ]),
      ),
  },
  "field-completeness": {
    columns: ["propriete", "actions"],
    rows: ({ actions }) =>
      counted(
        actions.flatMap((action) => {
          const triples = toQuads(action, { base: baseUrl }).filter(
            ({ subject }) => subject.value === iriOf(action),
          );
          return triples.map(({ predicate }) => {
            const name = predicate.value;
            return [[toCurie(name) ?? name], action.key] as const;
          });
        }),
      ),
  },
  "missing-reasons-by-field": {
    columns: ["propriete", "raison", "fiches"],
    rows: ({ records }) =>
      counted(
        records.flatMap((record) =>
          (record.missing ?? []).map(
            ({ path, reason }) =>
              [[propertyAt(record, path), label("missing-reason", reason)], record.key] as const,
          ),
        ),
      ),
  },
  "evidence-by-field": {
    columns: ["propriete", "methode", "certitude", "fiches"],
    rows: ({ records }) =>
      counted(
        records.flatMap((record) =>
          evidenceOf(record).map(({ path, method, certainty }) => {
            const how = certainty ? label("certainty", certainty) : "non précisée";
            const read = label("evidence-method", method);
            return [[propertyAt(record, path), read, how], record.key] as const;
          }),
        ),
      ),
  },
  "sources-and-licences": {
    columns: [...["titre", "source", "editeur", "licence_source"], ...["licence_fiche", "preuves", "fiche"]],
    rows: ({ records }) =>
      records.flatMap((record) =>
        (record.sources ?? []).map(({ key, title, publisher, licence }) => [
          french(record.title),
          french(title),
          orAbsent(publisher),
          licenceOf(licence),
          licenceOf(record.rights?.licence),
          String(evidenceOf(record).filter(({ source }) => source === key).length),
          iriOf(record),
        ]),
      ),
  },
  "records-by-publisher": {
    columns: ["editeur", "licence", "fiches"],
    rows: ({ records }) =>
      counted(
        records.flatMap(({ key, sources = [], rights }) =>
          sources.flatMap(({ publisher }) =>
            publisher === undefined
              ? []
              : [[[publisher, rights?.licence ? licenceOf(rights.licence) : "non précisée"], key] as const],
          ),
        ),
      ),
  },
  "observations-and-contradictions": {
    columns: ["nature", "champ", "texte", "titre", "fiche"],
    rows: ({ records }) =>
      records.flatMap((record) => {
        const named = [french(record.title), iriOf(record)];
        const remark = record.observation && french(record.observation);
        return [
          ...(remark === undefined ? [] : [["observation de la source", "–", remark, ...named]]),
          ...evidenceOf(record)
            .filter(({ certainty }) => certainty === "conflicting")
            .map(({ path, quote }) => ["passages contradictoires", path, orAbsent(quote), ...named]),
        ];
      }),
  },
  "withdrawn-and-replaced": {
    columns: ["retrait", "titre", "fiche", "titre_du_remplacement", "remplacement"],
    rows: ({ records }) => {
      const byKey = new Map(records.map((record) => [record.key, record]));
      return records.flatMap((record) => {
        if (record.withdrawn === undefined) return [];
        const next = byKey.get(record.replacedBy ?? "");
        const other = [french(next?.title), next ? iriOf(next) : "–"];
        return [[record.withdrawn, french(record.title), iriOf(record), ...other]];
      });
    },
  },
  registries: {
    columns: ["titre", "operateur", "etat", "rang", "voie", "base"],
    rows: ({ records }) =>
      records.flatMap((record) =>
        record.type !== "Registry"
          ? []
          : orNone(record.contributionChannels).map((channel, index) => [
              french(record.title),
              orAbsent(record.operator?.name),
              label("registry-status", record.status),
              channel ? String(index + 1) : "–",
              french(channel?.text),
              iriOf(record),
            ]),
      ),
  },
};
