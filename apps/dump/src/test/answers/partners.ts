import type { Action } from "@openhpa/core";
import { type Answer, counted, decimal, french, iriOf, label, orAbsent, orNone } from "../answer-facts.js";

const membersOf = ({ carrier, partners = [] }: Action) =>
  [...(carrier ? [carrier] : []), ...partners].map(({ name }) => name);

function pairs(actions: readonly Action[]) {
  return actions.flatMap((action) =>
    membersOf(action).flatMap((one) =>
      membersOf(action)
        .filter((other) => other !== one)
        .map((other) => ({ one, other, key: action.key })),
    ),
  );
}

export const partnerAnswers: Readonly<Record<string, Answer>> = {
  "carriers-and-partners": {
    columns: ["porteur", "partenaire", "role", "structure", "action"],
    rows: ({ actions }) =>
      actions.flatMap((action) =>
        (action.carrier ? (action.partners ?? []) : []).flatMap(({ name, roles, structureType }) =>
          orNone(roles).map((role) => [
            action.carrier?.name ?? "",
            name,
            label("partner-role", role),
            label("structure-type", structureType),
            iriOf(action),
          ]),
        ),
      ),
  },
  "organisation-pairs": {
    columns: ["organisation", "autre", "actions"],
    rows: ({ actions }) =>
      counted(
        pairs(actions).map(({ one, other, key }) => [[one, other], key] as const),
        actions,
      ),
  },
  "most-connected-organisations": {
    columns: ["organisation", "organisations_liees", "actions"],
    rows: ({ actions }) => {
      const edges = pairs(actions);
      const others = counted(edges.map(({ one, other }) => [[one], other] as const));
      const shared = new Map(
        counted(
          edges.map(({ one, key }) => [[one], key] as const),
          actions,
        ).map(([name, number]) => [name, number]),
      );
      return others
        .map(([name = "", number = ""]) => [name, number, shared.get(name) ?? ""] as const)
        .sort((a, b) => Number(b[1]) - Number(a[1]) || Number(b[2]) - Number(a[2]) || (a[0] < b[0] ? -1 : 1))
        .slice(0, 50);
    },
  },
  "partner-roles": {
    columns: ["role", "structure", "partenaires"],
    rows: ({ actions }) =>
      counted(
        actions.flatMap((action) =>
          (action.partners ?? []).flatMap(({ key, roles = [], structureType }) =>
            roles.map((role) => {
              const structure = structureType ? label("structure-type", structureType) : "non précisé";
              return [[label("partner-role", role), structure], `${action.key} ${key}`] as const;
            }),
          ),
        ),
      ),
  },
  "agreements-and-funders": {
    columns: [
      ...["titre", "convention", "signature", "effet", "financeur"],
      ...["programme", "montant", "monnaie", "action"],
    ],
    rows: ({ actions }) =>
      actions.flatMap((action) => {
        const { agreement } = action;
        if (!agreement?.exists) return [];
        const { kind, signed, effectiveFrom } = agreement;
        return orNone(action.funders).map((grant) => [
          french(action.title),
          label("agreement-kind", kind),
          orAbsent(signed),
          orAbsent(effectiveFrom),
          orAbsent(grant?.funder?.name),
          orAbsent(grant?.programme),
          decimal(grant?.amount),
          orAbsent(grant?.currency),
          iriOf(action),
        ]);
      }),
  },
  "agreements-by-kind": {
    columns: ["existe", "nature", "actions"],
    rows: ({ actions }) =>
      counted(
        actions.flatMap(({ key, agreement }) => {
          if (!agreement) return [];
          const kind = agreement.kind ? label("agreement-kind", agreement.kind) : "non précisée";
          return [[[agreement.exists ? "oui" : "non", kind], key] as const];
        }),
        actions,
      ),
  },
  "funding-by-programme": {
    columns: ["financeur", "programme", "monnaie", "montants", "somme"],
    rows: ({ actions }) => {
      const grants = actions.flatMap(({ funders = [] }) => funders);
      const keyed = grants.map(({ funder, programme, currency, amount }) => {
        const key = [orAbsent(funder?.name), orAbsent(programme), orAbsent(currency)];
        return { key: JSON.stringify(key), amount };
      });
      return [...new Set(keyed.map(({ key }) => key))].map((key) => {
        const amounts = keyed.flatMap((one) => (one.key === key ? (one.amount ?? []) : []));
        const sum = amounts.length === 0 ? undefined : amounts.reduce((all, each) => all + each, 0);
        return [...(JSON.parse(key) as string[]), String(amounts.length), decimal(sum)];
      });
    },
  },
};
