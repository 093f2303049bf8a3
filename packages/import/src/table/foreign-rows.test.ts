import type { Action } from "@openhpa/core";
import { describe, expect, test } from "vitest";
import { csv, noteCodes } from "./table.fixture.js";

const first = (header: string, row: string, more = {}) =>
  csv(`${header}\n${row}\n`, more).records[0] as Action;

describe("a row of a table that people made", () => {
  test("has the table as its source, with what the caller knows", () => {
    const more = {
      url: "https://a.fr/t",
      retrieved: "2026-11-21",
      sha256: "a".repeat(64),
      created: "2026-11-22",
    };
    const record = first("key;title", "a;Essai", more);
    expect(record.sources).toEqual([
      {
        key: "tableau",
        title: { fr: "tableau.csv" },
        url: "https://a.fr/t",
        retrieved: "2026-11-21",
        sha256: "a".repeat(64),
        licence: "unknown",
      },
    ]);
    expect([record.created, record.modified, record.language]).toEqual(["2026-11-22", "2026-11-22", "fr"]);
    expect(first("key;title", "a;Essai").created).toBeUndefined();
    expect(first("key;title;language", "a;Essai;de").language).toBe("de");
  });

  test("lists a column that follows from another which the table has not, and leaves it out in an export", () => {
    const alone = csv("key;title;code_departement;latitude\na;Essai;44;47,22\n");
    expect(alone.report.notUnderstood.map(({ text }) => text)).toEqual(["44", "47,22"]);
    const both = csv("key;title;coverage_territories;code_departement\na;Essai;region:52;44\n");
    expect(both.report.notUnderstood).toEqual([]);
    expect((both.records[0] as Action).coverage).toEqual({ territories: ["region:52"] });
  });

  test("says where each value comes from, short ones word for word", () => {
    const quotes = (title: string) =>
      (first("key;title", `a;${title}`).evidence ?? []).filter(({ path }) => path === "/title");
    expect(quotes("Essai")).toMatchObject([{ source: "tableau", quote: "Essai", certainty: "certain" }]);
    expect(quotes("a".repeat(80))[0]?.quote).toBe("a".repeat(80));
    expect(quotes("a".repeat(81))[0]?.quote).toBeUndefined();
    expect(quotes('"a\nb"')[0]?.quote).toBeUndefined();
    const partners = (first("key;title;partners", "a;Essai;Un|Deux").evidence ?? []).map(({ path }) => path);
    expect(partners).toEqual(expect.arrayContaining(["/partners/un", "/partners/deux"]));
  });

  test("declares what was asked and left blank, not its key", () => {
    const reasons = (header: string, row: string) =>
      Object.fromEntries(
        (first(header, row).missing ?? []).flatMap(({ path, reason }) =>
          reason === "not-asked" ? [] : [[path, reason]],
        ),
      );
    expect(reasons("key;title;summary", "a;Essai;")).toEqual({ "/summary": "asked-but-blank" });
    expect(reasons("key;title;title_en", "a;Essai;")).toEqual({});
    expect(reasons("key;title;summary", ";Essai;Texte")).toEqual({});
    expect(reasons("key;title;summary", "a;Essai;Sans objet")).toEqual({ "/summary": "not-applicable" });
  });

  test("takes a name apart, unless there are columns for its parts", () => {
    const carrier = (header: string, row: string) => first(`key;title;${header}`, `a;Essai;${row}`).carrier;
    expect(carrier("carrier_name", "Association Xyz (AX)")).toMatchObject({
      name: "Association Xyz",
      alternateNames: ["AX"],
    });
    expect(carrier("carrier_name;carrier_alternate_names", "Association Xyz (AX);")).toMatchObject({
      name: "Association Xyz (AX)",
    });
    expect(carrier("carrier_name;carrier_structure_type", "Association Xyz (AX);")).toMatchObject({
      name: "Association Xyz (AX)",
    });
  });

  test("gets the international number of a phone, unless there is a column for it", () => {
    const phone = (header: string, row: string, number = "02 40 00 00 01") =>
      first(`key;title;carrier_name;carrier_phone_as_printed${header}`, `a;Essai;Xyz;${number}${row}`).carrier
        ?.phone;
    const french = [";carrier_address_postcode", ";44000"] as const;
    expect(phone(...french)).toEqual({ asPrinted: "02 40 00 00 01", e164: "+33240000001" });
    expect(phone("", "")).toEqual({ asPrinted: "02 40 00 00 01" });
    expect(phone(`${french[0]};carrier_phone_e164`, ";44000;")).toEqual({ asPrinted: "02 40 00 00 01" });
    const short = phone(";carrier_address_postcode;carrier_address_city", ";1000;Bourg-en-Bresse");
    expect(short?.e164).toBe("+33240000001");
    const swiss = [";carrier_address_postcode", ";CH-2800"] as const;
    expect(phone(...swiss, "032 420 00 00")?.e164).toBe("+41324200000");
    expect(phone(...swiss, "061 234 56 78")?.e164).toBe("+41612345678");
    const contradicted = (address: string) =>
      first(
        `title;Département;Commune;carrier_name;carrier_phone_as_printed${address ? ";carrier_address_postcode" : ""}`,
        `Essai;Jura;Delémont;Xyz;0324200000${address}`,
      ).carrier?.phone;
    expect(contradicted("")).toEqual({ asPrinted: "0324200000" });
    expect(contradicted(";CH-2800")?.e164).toBe("+41324200000");
    for (const mobile of ["612345678", "6 12 34 56 78"])
      expect(phone(...french, mobile)?.asPrinted).toBeUndefined();
    expect(phone(...french, "032 420 00 00")).toEqual({ asPrinted: "032 420 00 00" });
  });

  test("a contact is nobody's and an agreement exists, where it is not said", () => {
    const contact = first("key;title;contact_email", "a;Essai;contact@a.fr").contact;
    expect(contact).toMatchObject({ email: "contact@a.fr", personal: false });
  });

  test("keeps a person's data out", () => {
    const withheld = (header: string, text: string) => {
      const record = first(`key;title;carrier_name;${header}`, `a;Essai;Xyz;${text}`);
      return (record.missing ?? []).filter(({ reason }) => reason === "withheld").map(({ path }) => path);
    };
    expect(withheld("carrier_email", "prenom.nom@a.fr")).toEqual(["/carrier/email"]);
    expect(withheld("carrier_email", "qwertz@a.fr")).toEqual(["/carrier/email"]);
    expect(withheld("carrier_email", "contact@a.fr")).toEqual([]);
    expect(withheld("carrier_email", "xyz@a.fr")).toEqual([]);
    expect(withheld("carrier_phone_as_printed", "06 00 00 00 01")).toEqual(["/carrier/phone/asPrinted"]);
    expect(withheld("carrier_phone_as_printed", "02 40 00 00 01")).toEqual([]);
    expect(withheld("contact_name", "Jeanne Xyz")).toEqual(["/contact/name"]);
    expect(withheld("contact_personal;contact_name", "non;Accueil")).toEqual([]);
    const { summary } = first("key;title;summary", "a;Essai;Écrire à prenom.nom@a.fr ici");
    expect(summary?.fr).toBe("Écrire à [donnée personnelle retirée] ici");
  });

  test("of two columns for one field the first is kept", () => {
    const imported = csv("key;title;Titre de l'action\na;Un;Deux\n");
    expect((imported.records[0] as Action).title.fr).toBe("Un");
    expect(noteCodes(imported)).toContain("conflicting-columns");
    expect(noteCodes(csv("key;title;Titre de l'action\na;Un;Un\n"))).not.toContain("conflicting-columns");
    const lists = csv("key;title;themes;Thème\na;Un;addictive-behaviours;psychosocial-skills\n");
    expect((lists.records[0] as Action).themes).toHaveLength(2);
  });

  test("without a key gets one, or its number", () => {
    expect(first("title", "Un essai").key).toBe("un-essai");
    expect(first("title", "!").key).toBe("ligne-2");
  });

  test("an unknown value is listed with its address and header, cut when it is long", () => {
    const told = (text: string) =>
      csv(`key;title;Thème\na;Essai;${text}\n`).report.notUnderstood.map(({ message }) => message)[0];
    expect(told("qwertz")).toMatch(/^C2 \(« Thème »\) : « qwertz » : /);
    expect(told("q".repeat(60))).toContain(`« ${"q".repeat(60)} »`);
    expect(told("q".repeat(61))).toContain(`« ${"q".repeat(59)}… »`);
  });

  test("a postcode decides between towns of one name", () => {
    const territory = (postcode: string) =>
      first(
        "key;title;carrier_name;carrier_address_postcode;carrier_address_city;carrier_address_territory",
        `a;Essai;Xyz;${postcode};Saint-Denis;Saint-Denis`,
      ).carrier?.address?.territory;
    expect(territory("93200")).toBe("commune:93066");
    expect(territory("97400")).toBe("commune:97411");
    expect(territory("")).toBeUndefined();
  });
});
