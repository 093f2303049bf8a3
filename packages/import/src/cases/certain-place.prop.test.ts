import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ImportSourceName, importSources } from "../sources.js";
import {
  certainlyMeant,
  isPlaced,
  placeArbitraries,
  type Situation,
  type Stated,
  within,
} from "./place-arbitraries.fixture.js";

const territories = await loadTerritories();
const situations = placeArbitraries(territories);

/** A way in which a document of an importer says a place and what else it states. */
interface Context {
  readonly source: ImportSourceName;
  readonly kinds: readonly Stated["kind"][];
  readonly path: "/coverage/territories" | "/carrier/address/territory";
  readonly write: (situation: Situation) => string;
  /** How many of the runs must read something as certain, so that the property says something. */
  readonly least: number;
}

const said = (stated: readonly Stated[], kind: Stated["kind"]) =>
  stated.find((one) => one.kind === kind)?.printed ?? "";
const ROW = ["Titre", "Porteur", "Date de début"];
const table = (headers: readonly string[], cells: readonly string[]) =>
  [headers, cells].map((row) => row.map((cell) => `"${cell}"`).join(";")).join("\n");
const PLACES = ["departement", "region", "canton"] as const;

const contexts: Readonly<Record<string, Context>> = {
  "the columns of a table": {
    source: "table",
    kinds: [...PLACES, "country", "postcode"],
    path: "/coverage/territories",
    write: ({ printed, stated, year }) =>
      table(
        [...ROW, "Région", "Département", "Canton", "Commune", "Code postal", "Pays"],
        [
          ...["Essai", "Centre", year, said(stated, "region"), said(stated, "departement")],
          ...[said(stated, "canton"), printed, said(stated, "postcode"), said(stated, "country")],
        ],
      ),
    least: 30,
  },
  "the address in a table": {
    source: "table",
    kinds: ["postcode", "country"],
    path: "/carrier/address/territory",
    write: ({ printed, stated, year }) =>
      table(
        [...ROW, "carrier_address_city", "carrier_address_postcode", "carrier_address_country"],
        [
          ...["Essai", "Centre", year, printed, said(stated, "postcode")],
          said(stated, "country").replace("France", "FR").replace("Suisse", "CH"),
        ],
      ),
    least: 30,
  },
  "the communes of a page of the base": {
    source: "oscars",
    kinds: ["departement", "region"],
    path: "/coverage/territories",
    write: ({ printed, stated, year }) =>
      `Ateliers d'essai\n${said(stated, "region")}\n${year}\nPorteur de l'action : Les Essais, Association\nThème\nPrécarité\nNiveau départemental\n${said(stated, "departement")}\nCommune\n${printed}\n`,
    least: 30,
  },
  "the address in a page of the base": {
    source: "oscars",
    kinds: ["region", "postcode", "country"],
    path: "/carrier/address/territory",
    write: ({ printed, stated, year }) =>
      `Ateliers d'essai\n${said(stated, "region")}\n${year}\nPorteur de l'action : Les Essais, Association\n1 rue Haute , ${[said(stated, "postcode"), printed].join(" ").trim()}${said(stated, "country").replace(/^(?=.)/, ", ")}\nThème\nPrécarité\n`,
    least: 30,
  },
  "the address of a fiche": {
    source: "cjc",
    kinds: [...PLACES, "postcode", "country"],
    path: "/carrier/address/territory",
    write: ({ printed, stated, year }) =>
      `Ateliers d'essai\n\nQui porte l'action ?\n\nLes Essais\n\n${year ? `Dates de l'action :\n\n${year}\n\n` : ""}Adresse :\n\n1 rue Haute\n${[said(stated, "postcode"), printed].join(" ").trim()}\n${said(stated, "country")}\n\nRégion :\n\n${said(stated, "region") || said(stated, "canton") || said(stated, "departement").replace(/^\d+$/, "")}\n`,
    least: 30,
  },
  "the labels of a fiche": {
    source: "fiche",
    kinds: [...PLACES],
    path: "/coverage/territories",
    write: ({ printed, stated, year }) =>
      [
        ["Titre", "Ateliers d'essai"],
        ["Porteur", "Les Essais"],
        ["Période", year],
        ["Région", said(stated, "region")],
        ["Département", said(stated, "departement")],
        ["Canton", said(stated, "canton")],
        ["Commune", printed],
      ]
        .filter(([, answer]) => answer !== "")
        .map(([label, answer]) => `${label} : ${answer}`)
        .join("\n"),
    least: 30,
  },
  "the communes of a leaflet": {
    source: "leaflet",
    kinds: ["departement"],
    path: "/coverage/territories",
    write: ({ printed, stated, year }) =>
      `# Ateliers d'essai\n\n${year ? `${year}\n2026\n\n` : ""}Le programme concerne les communes de ${said(stated, "departement") || "Sarthe"} : ${printed}.\n\nL'association ESSAIS CLAIRS est née à Paris en 1985.\n`,
    least: 3,
  },
};

/** What a fiche prints of several answers to one question is one of them, and no bare number, which is nothing there. */
function asWritten(situation: Situation, { source, path }: Context): Situation {
  const { stated } = situation;
  if (source === "leaflet" && stated.length === 0)
    return { ...situation, stated: [within("departement", "Sarthe", "departement:72")] };
  if (source !== "cjc" || path !== "/carrier/address/territory") return situation;
  const first = ["region", "canton", "departement"].find(
    (kind) => said(stated, kind as Stated["kind"]) !== "",
  );
  return {
    ...situation,
    stated: stated.filter(
      ({ kind, printed }) =>
        (kind === first && !/^\d+$/.test(printed)) || kind === "postcode" || kind === "country",
    ),
  };
}

/** True of a passage that prints the place, and not something else that is stated: `Ranchette` begins within `Bourgogne-Franche-Comté`. */
function isQuoted({ name, printed, stated }: Situation, quote: string): boolean {
  if (stated.some((other) => other.printed === quote && other.printed !== printed)) return false;
  return quote.toLowerCase().includes(name.slice(0, 5).toLowerCase());
}

describe.each(Object.entries(contexts))("a place in %s", (_, context) => {
  const { source, kinds, path, write, least } = context;

  test("is certain only where it is the one that everything says", async () => {
    let certain = 0;
    await fc.assert(
      fc.asyncProperty(situations(kinds), async (random) => {
        const situation = asWritten(random, context);
        const text = write(situation);
        const { records } = await importSources[source].read(new TextEncoder().encode(text), {
          file: "essai.txt",
          territories,
        });
        const { coverage, carrier, evidence = [] } = (records[0] ?? {}) as Partial<Action>;
        const read = path.startsWith("/coverage") ? coverage?.territories : [carrier?.address?.territory];
        const codes = (read ?? []).filter((code) => code?.startsWith("commune"));
        const isCertain = evidence.some(
          (item) =>
            item.path === path && item.certainty === "certain" && isQuoted(situation, item.quote ?? ""),
        );
        if (!isCertain || codes.length === 0) return;
        certain += 1;
        const meant = certainlyMeant(situation, territories).map(({ code }) => code);
        expect(codes, `${text}\n${situation.place.code}`).toEqual(meant);
        expect(isPlaced(situation), text).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(certain).toBeGreaterThan(least);
  });

  test("that contradicts what is stated leaves nothing certain", async () => {
    await fc.assert(
      fc.asyncProperty(situations(kinds), async (random) => {
        const situation = asWritten(random, context);
        const namesakes = territories.find(situation.name).filter(({ type }) => /^commune/.test(type));
        const isOutside = situation.stated.some(({ excludes }) => namesakes.every(excludes));
        fc.pre(isOutside && situation.stated.length > 0);
        const text = write(situation);
        const { records } = await importSources[source].read(new TextEncoder().encode(text), {
          file: "essai.txt",
          territories,
        });
        const { coverage, carrier } = (records[0] ?? {}) as Partial<Action>;
        const codes = path.startsWith("/coverage")
          ? (coverage?.territories ?? [])
          : [carrier?.address?.territory];
        expect(
          codes.filter((code) => code?.startsWith("commune")),
          text,
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
