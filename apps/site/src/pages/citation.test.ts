import { validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Citation, citationOf, toBibTeX, toRis } from "./citation.js";

const citation: Citation = {
  key: "ateliers-2019",
  title: "Ateliers au collège",
  language: "fr",
  carrier: "Centre Horizon",
  publisher: "Fédération d'essai",
  day: "2026-11-21",
  iri: "https://donnees.example.org/action/ateliers-2019",
};

/** The value of a BibTeX field as BibTeX reads it: up to the brace that closes it, whatever stands before a brace. */
function bibField(text: string, name: string): string {
  const start = text.indexOf(`  ${name} = {`) + name.length + 6;
  let depth = 1;
  let end = start;
  while (depth > 0 && end < text.length) {
    if (text[end] === "{") depth += 1;
    if (text[end] === "}") depth -= 1;
    end += 1;
  }
  return text.slice(start, end - 1);
}

/** What TeX prints for the escapes that are allowed; throws at anything else that TeX would take for a command. */
function printed(tex: string): string {
  const commands: Readonly<Record<string, string>> = {
    textbackslash: "\\",
    textbraceleft: "{",
    textbraceright: "}",
    textasciitilde: "~",
    textasciicircum: "^",
  };
  return tex.replace(/\\([a-z]+)\{\}|\\([#$%&_])|[\\{}~^#$%&_]/g, (found, command: string, sign: string) => {
    const text = command ? commands[command] : sign;
    if (text === undefined) throw new Error(`TeX reads ${found} as a command`);
    return text;
  });
}

describe("a citation", () => {
  test("names title, carrier, publisher, day and address of a record", () => {
    const record = validSeeds().find(({ record }) => record.key.startsWith("interventions"))?.record;
    if (!record) throw new Error("The seed is there");
    const iri = `https://donnees.example.org/action/${record.key}`;
    expect(citationOf({ publisher: { name: "Éditeur\n d'essai" } }, record, iri)).toEqual({
      key: "interventions-dans-le-milieu-de-la-justice-2019",
      title: "Interventions dans le milieu de la justice",
      language: "fr",
      carrier: "Addiction France Pays de la Loire",
      publisher: "Éditeur d'essai",
      day: "2026-11-21",
      iri,
    });
  });

  test("is BibTeX", () => {
    expect(toBibTeX(citation)).toBe(`@misc{ateliers-2019,
  title = {{Ateliers au collège}},
  author = {{Centre Horizon}},
  publisher = {{Fédération d'essai}},
  year = {2026},
  date = {2026-11-21},
  language = {fr},
  url = {https://donnees.example.org/action/ateliers-2019}
}
`);
  });

  test("is RIS", () => {
    expect(toRis(citation)).toBe(`TY  - GEN
TI  - Ateliers au collège
AU  - Centre Horizon
PB  - Fédération d'essai
PY  - 2026
DA  - 2026/11/21
LA  - fr
UR  - https://donnees.example.org/action/ateliers-2019
ER  - 
`);
  });

  test("leaves out what is not known", () => {
    const bare = { ...citation, carrier: undefined, day: undefined };
    expect(toBibTeX(bare)).not.toMatch(/author|year|date/);
    expect(toRis(bare)).not.toMatch(/AU|PY|DA/);
  });

  test("keeps any title as it is, inside its field", () => {
    const signs = fc.constantFrom(..."\\{}~^#$%&_@\"',=abcé ");
    const texts = fc.string({ unit: signs, minLength: 1 }).map((text) => `x${text}x`.replace(/\s+/g, " "));
    fc.assert(
      fc.property(texts, texts, (title, carrier) => {
        const text = toBibTeX({ ...citation, title, carrier });
        expect(printed(bibField(text, "title").slice(1, -1))).toBe(title);
        expect(printed(bibField(text, "author").slice(1, -1))).toBe(carrier);
        expect(bibField(text, "url")).toBe(citation.iri);
      }),
    );
  });

  test("lets no title begin a field of its own", () => {
    const record = validSeeds()[1]?.record;
    if (!record) throw new Error("There are seeds");
    const title = { fr: "Un titre\r\nER  - \nTY  - BOOK\u2028UR  - https://evil.example" };
    const hostile = citationOf({ publisher: { name: "P\nER  - " } }, { ...record, title }, citation.iri);
    const ris = toRis(hostile);
    expect(ris.match(/^ER {2}- /gm)).toHaveLength(1);
    expect(ris.match(/^UR {2}- .*$/gm)).toEqual([`UR  - ${citation.iri}`]);
    expect(ris.startsWith("TY  - GEN\nTI  - Un titre ER - TY - BOOK UR - https://evil.example\n")).toBe(true);
  });
});
