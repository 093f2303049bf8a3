import type { Action } from "@openhpa/core";
import type { Territory } from "@openhpa/vocabularies";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ImportSourceName, importSources } from "../sources.js";

const territories = await loadTerritories();
const all = [...territories.all()];
const isPresent = ({ current, end }: Territory) => current === undefined && end === undefined;
const french = all.filter((place) => place.type === "commune" && place.departement && isPresent(place));
const swiss = all.filter((place) => place.type === "commune-ch" && place.canton && isPresent(place));

/** A telephone number with what it is, and the ways in which its country writes it. */
interface Phone {
  readonly country: "FR" | "CH";
  readonly e164: string;
  readonly printed: string;
}

const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(""));
const grouped = (national: string, sizes: readonly number[], sign: string) =>
  sizes
    .map((size, index) => {
      const at = sizes.slice(0, index).reduce((sum, one) => sum + one, 0);
      return national.slice(at, at + size);
    })
    .join(sign);
const signs = fc.constantFrom(" ", ".", "-", "/", "\u00A0", "");
const FRENCH_AREAS = ["1", "2", "3", "4", "5", "9"];
const OVERSEAS = { "590": "590", "594": "594", "596": "596", "262": "262", "269": "262" } as const;
const SWISS_AREAS = ["21", "22", "24", "26", "27", "31", "32", "41", "43", "44", "61", "71", "81", "91"];

const frenchPhone = fc
  .tuple(fc.constantFrom(...FRENCH_AREAS), digits(8), signs, fc.boolean())
  .filter(([area, rest]) => !/^(?:26|50|59)/.test(area + rest))
  .map(([area, rest, sign, isAbroad]): Phone => {
    const national = `0${area}${rest}`;
    const e164 = `+33${area}${rest}`;
    const printed = isAbroad
      ? `+33 ${grouped(area + rest, [1, 2, 2, 2, 2], " ")}`
      : grouped(national, [2, 2, 2, 2, 2], sign);
    return { country: "FR", e164, printed };
  });
const overseasPhone = fc
  .tuple(fc.constantFrom(...(Object.keys(OVERSEAS) as (keyof typeof OVERSEAS)[])), digits(6), signs)
  .map(([area, rest, sign]): Phone => {
    const printed = grouped(`0${area}${rest}`, [4, 2, 2, 2], sign);
    return { country: "FR", e164: `+${OVERSEAS[area]}${area}${rest}`, printed };
  });
const swissPhone = fc
  .tuple(fc.constantFrom(...SWISS_AREAS), digits(7), signs, fc.boolean())
  .map(([area, rest, sign, isAbroad]): Phone => {
    const printed = isAbroad
      ? `0041 ${grouped(area + rest, [2, 3, 2, 2], " ")}`
      : grouped(`0${area}${rest}`, [3, 3, 2, 2], sign);
    return { country: "CH", e164: `+41${area}${rest}`, printed };
  });
const phone = fc.oneof(frenchPhone, overseasPhone, swissPhone);

/** What may stand beside a number: cells that say its country, that say the other, or that say nothing. */
const SAID = {
  FR: [
    { carrier_address_postcode: "39000" },
    { carrier_address_postcode: "44000", carrier_address_city: "Nantes" },
    { Département: "44" },
    { Région: "Bretagne" },
    { carrier_address_as_printed: "1 rue Haute, 39000 Lons-le-Saunier" },
  ],
  CH: [
    { carrier_address_postcode: "CH-1003" },
    { carrier_address_postcode: "2800", carrier_address_city: "Delémont" },
    { Canton: "JU" },
    { Canton: "Vaud", Commune: "Lausanne" },
    { carrier_address_as_printed: "Rue Haute 1, CH-1003 Lausanne" },
  ],
  none: [{}, { Territoire: "Jura" }, { Thème: "Nutrition" }, { carrier_address_city: "Fribourg" }],
} as const;
const said = (country: keyof typeof SAID) =>
  fc.constantFrom(...(SAID[country] as readonly Record<string, string>[]));

/** Cells beside a number, and whether they may say its country: those of the other country stand with some of its own. */
const beside = (country: "FR" | "CH") =>
  fc.oneof(
    said(country),
    said("none"),
    fc
      .tuple(said(country), said(country === "FR" ? "CH" : "FR"))
      .map(([own, other]) => ({ ...other, ...own })),
    fc.tuple(said(country), said("none")).map(([own, none]) => ({ ...none, ...own })),
  );

const read = async (name: ImportSourceName, text: string) =>
  (await importSources[name].read(new TextEncoder().encode(text), { file: "essai.txt", territories }))
    .records as readonly Action[];
const table = (cells: Readonly<Record<string, string>>) =>
  [cells, cells]
    .map((row, index) =>
      (index === 0 ? Object.keys(row) : Object.values(row)).map((cell) => `"${cell}"`).join(";"),
    )
    .join("\n");

describe("a telephone number", () => {
  const isRight = ({ e164, printed }: Phone, records: readonly Action[], context: string) => {
    for (const { carrier } of records) {
      const found = carrier?.phone?.e164;
      if (found !== undefined) expect(found, `${printed}\n${context}`).toBe(e164);
    }
  };

  test("of a table is never another one", async () => {
    let known = 0;
    const rows = phone.chain((number) => beside(number.country).map((cells) => ({ number, cells })));
    await fc.assert(
      fc.asyncProperty(rows, async ({ number, cells }) => {
        const text = table({
          Titre: "Essai",
          Porteur: "Centre",
          ...cells,
          carrier_phone_as_printed: number.printed,
        });
        const records = await read("table", text);
        isRight(number, records, text);
        known += records[0]?.carrier?.phone?.e164 ? 1 : 0;
      }),
      { numRuns: 400 },
    );
    expect(known).toBeGreaterThan(100);
  });

  const ADDRESS = { FR: "1 rue Haute , 44000 Nantes", CH: "Rue Haute 1 , CH-1003 Lausanne" };
  const pages: Readonly<Record<string, (number: Phone, address: string) => string>> = {
    oscars: ({ printed }, address) =>
      `Ateliers d'essai\n2019\nPorteur de l'action : Les Essais, Association\n${address}\n${printed}\nThème\nPrécarité\n`,
    cjc: ({ printed }, address) =>
      `Ateliers d'essai\n\nQui porte l'action ?\n\nLes Essais\n${printed}\n\nType d'établissement :\n\nCSAPA\n\nAdresse :\n\n${address.replace(" , ", "\n")}\n`,
  };
  test.each(Object.keys(pages))("of a document is never another one: %s", async (name) => {
    await fc.assert(
      fc.asyncProperty(phone, fc.boolean(), async (number, isAddressed) => {
        const text = pages[name]?.(number, isAddressed ? ADDRESS[number.country] : "") ?? "";
        isRight(number, await read(name as ImportSourceName, text), text);
      }),
      { numRuns: 150 },
    );
  });
});

describe("a place", () => {
  const DEPARTEMENT = (place: Territory) => territories.get(place.departement ?? "");
  /** True when a département has a commune of this name too: it is the one that the row means. */
  const hasNamesake = (place: Territory, departement: Territory | undefined) =>
    territories.find(place.name, { type: "commune", in: departement?.code ?? "" }).length > 0;
  const isInVaud = ({ name }: Territory) =>
    territories.find(name, { type: "commune-ch", in: "canton:VD" }).length > 0;
  const forms = (place: Territory) =>
    fc.constantFrom(
      place.name,
      place.name.toUpperCase(),
      place.name.replaceAll("-", " "),
      place.name.replace(/^Saint-/, "St "),
    );
  const contexts = (place: Territory, other: Territory) => {
    const departement = DEPARTEMENT(place);
    const wrong = DEPARTEMENT(other);
    return fc.constantFrom<readonly [cells: Record<string, string>, isContradicted: boolean]>(
      [{}, false],
      [{ Département: departement?.name ?? "" }, false],
      [{ Département: (place.departement ?? "").split(":")[1] ?? "" }, false],
      [{ Région: territories.get(place.region ?? "")?.name ?? "" }, false],
      hasNamesake(place, wrong) ? [{}, false] : [{ Département: wrong?.name ?? "" }, true],
      isInVaud(place) ? [{}, false] : [{ Canton: "Vaud" }, true],
    );
  };

  test("of a table is certain only where it is the one, whatever the row states", async () => {
    const rows = fc
      .tuple(fc.constantFrom(...french), fc.constantFrom(...french))
      .chain(([place, other]) => fc.tuple(fc.constant(place), forms(place), contexts(place, other)));
    await fc.assert(
      fc.asyncProperty(rows, async ([place, printed, [cells, isContradicted]]) => {
        const text = table({ Titre: "Essai", Porteur: "Centre", ...cells, Commune: printed });
        const [record] = await read("table", text);
        const sure = (record?.evidence ?? []).some(
          ({ path, quote, certainty }) =>
            path.startsWith("/coverage/territories") && quote === printed && certainty === "certain",
        );
        const codes = (record?.coverage?.territories ?? []).filter((code) => code.startsWith("commune"));
        if (isContradicted) expect(sure, text).toBe(false);
        if (sure) expect(codes, text).toEqual([place.code]);
      }),
      { numRuns: 400 },
    );
  });

  test("of Switzerland is never one of France", async () => {
    const rows = fc.constantFrom(...swiss).chain((place) => {
      const canton = territories.get(place.canton ?? "");
      const short = (place.canton ?? "").split(":")[1] ?? "";
      return fc.tuple(fc.constant(place), fc.constantFrom(canton?.name ?? short, short));
    });
    await fc.assert(
      fc.asyncProperty(rows, async ([place, canton]) => {
        const text = table({ Titre: "Essai", Porteur: "Centre", Canton: canton, Commune: place.name });
        const [record] = await read("table", text);
        const codes = record?.coverage?.territories ?? [];
        for (const code of codes) expect([place.code, place.canton], text).toContain(code);
      }),
      { numRuns: 200 },
    );
  });
});
