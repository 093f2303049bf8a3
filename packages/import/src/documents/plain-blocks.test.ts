import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupRows } from "./block.js";
import { plainDocument } from "./plain-blocks.js";

const brief = (text: string) =>
  plainDocument(text).blocks.map(({ kind, text: words }) => `${kind}: ${words}`);

describe("the blocks of a plain text", () => {
  test("are its lines, by the signs of Markdown and of lists", () => {
    expect(
      brief("# Fiche\n\n**Public :** jeunes\n  • Un\n-Deux\n* trois\n- 12 séances\n-12 °C\nTitre\n=====\n"),
    ).toEqual([
      "heading: Fiche",
      "paragraph: Public : jeunes",
      "item: Un",
      "item: Deux",
      "item: trois",
      "item: 12 séances",
      "paragraph: -12 °C",
      "heading: Titre",
    ]);
  });

  test("join what was wrapped at a margin, and nothing else", () => {
    const wrapped = [
      "Le diagnostic local de santé a montré un mal-être chez les collégiens de",
      "la commune, et les partenaires ont souhaité créer un temps fort annuel qui",
      "leur permette de rencontrer les structures de proximité et de parler plus",
      "librement.",
      "Public : collégiens",
    ];
    expect(plainDocument(wrapped.join("\n")).blocks.map(({ lines }) => lines.length)).toEqual([4, 1]);
    expect(plainDocument("Ville de Carros\nPlace de la Mairie\n06510 Carros\n").blocks).toHaveLength(3);
  });

  test("are rows where bars draw a table", () => {
    const { blocks } = plainDocument("| Rubrique | Contenu |\n|---|---|\n| Public | Jeunes |\n| Lieu | |\n");
    const rows = groupRows(blocks).map((row) =>
      row.kind === "row" ? row.cells.map(({ isHeader, blocks: own }) => [isHeader, own[0]?.text]) : row,
    );
    expect(rows).toEqual([
      [
        [true, "Rubrique"],
        [true, "Contenu"],
      ],
      [
        [false, "Public"],
        [false, "Jeunes"],
      ],
      [[false, "Lieu"]],
    ]);
  });

  test("stand where they say that they stand, whatever the text", () => {
    const sign = fc.constantFrom("a", "É", "😀", " ", "\n", "\r\n", "|", "-", "•", "**", "#", "\t", ":", "1");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const text = signs.join("");
        const points = [...text];
        for (const { words, start, end } of plainDocument(text).blocks) {
          expect(words.places).toHaveLength(words.text.length);
          expect(
            words.places.map(
              (place, at) => points[place]?.includes(words.text[at] ?? "") || words.text[at] === " ",
            ),
          ).not.toContain(false);
          expect(start).toBeLessThanOrEqual(end);
        }
      }),
    );
  });
});
