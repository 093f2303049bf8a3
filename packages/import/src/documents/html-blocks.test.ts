import { describe, expect, test } from "vitest";
import { groupRows } from "./block.js";
import { documentOf } from "./document-text.js";
import { htmlBlocks } from "./html-blocks.js";

const shown = (html: string) =>
  htmlBlocks(html).blocks.flatMap(({ text, isFurniture }) => (isFurniture ? [] : [text]));
const rows = (html: string) =>
  groupRows(htmlBlocks(html).blocks).map((part) =>
    part.kind === "row"
      ? part.cells.map(({ blocks }) => blocks.map(({ text }) => text).join(" / "))
      : part.text,
  );

describe("the blocks of a web page", () => {
  test("are headings, paragraphs and items with their depth", () => {
    const { blocks } = htmlBlocks(
      "<h1>Fiche</h1><p>Un<br>deux</p><ul><li>a<ul><li><p>b</p></ul><li>- c</ul><p>• d</p>",
    );
    expect(blocks).toEqual([
      { kind: "heading", level: 1, text: "Fiche" },
      { kind: "paragraph", level: 0, text: "Un" },
      { kind: "paragraph", level: 0, text: "deux" },
      { kind: "item", level: 1, text: "a", sign: "•" },
      { kind: "item", level: 2, text: "b", sign: "•" },
      { kind: "item", level: 1, text: "c", sign: "-" },
      { kind: "item", level: 1, text: "d", sign: "•" },
    ]);
  });

  test("keep the cells of tables in their columns, merged ones counted", () => {
    expect(
      rows(
        "<table><tr><th>Public<td>Adultes<tr><th rowspan=2>Lieux<td>Nantes<tr><td>Rezé<tr><td colspan=2>Fin<td>x</table>",
      ),
    ).toEqual([["Public", "Adultes"], ["Lieux", "Nantes"], ["Rezé"], ["Fin", "x"]]);
    const { blocks } = htmlBlocks("<table><tr><th rowspan=2>L<td>a<tr><td>b<tr><td colspan=2>c<td>d</table>");
    expect(blocks.map(({ cell }) => [cell?.row, cell?.column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 1],
      [2, 0],
      [2, 2],
    ]);
  });

  test("take terms and their descriptions as a table, and a table of one column as none", () => {
    expect(rows("<dl><dt>Public<dd>Adultes<dd>Jeunes<dt>Lieu<dd>Nantes</dl>")).toEqual([
      ["Public", "Adultes / Jeunes"],
      ["Lieu", "Nantes"],
    ]);
    expect(rows("<table><tr><td><p>Un<p>Deux</table>")).toEqual(["Un", "Deux"]);
  });
});

describe("the content of a web page", () => {
  test("ends with the article that holds the title", () => {
    expect(
      shown(
        "<main><article><h1>Titre</h1><p>Texte</article><h2>À lire</h2><article><p>Autre</article></main>",
      ),
    ).toEqual(["Titre", "Texte"]);
    expect(shown("<article><h1>Titre</h1><article>Dedans</article><p>Texte</article><p>Après")).toEqual([
      "Titre",
      "Dedans",
      "Texte",
    ]);
  });

  test("is in all articles where none holds the title", () => {
    expect(shown("<main><h1>T</h1><article>Un</article><article>Deux</article></main><p>Après")).toEqual([
      "T",
      "Un",
      "Deux",
    ]);
  });

  test.each([
    '<div class="share-bar"><div>Partager</div></div>',
    '<ul class="breadcrumb"><li>Accueil<li>Actions</ul>',
    '<div id="cookie-banner">Cookies</div>',
    '<div role="navigation">Menu</div>',
    '<div class="block socialLinks"><span>Facebook</span></div>',
    '<section class="related-actions"><h2>Autres</h2></section>',
    "<div hidden>Caché</div>",
  ])("has no %s", (part) => {
    expect(shown(`<h1>Titre</h1>${part}<p>Texte</p>`)).toEqual(["Titre", "Texte"]);
  });

  test("keeps what only sounds so", () => {
    for (const part of ['<div class="field-social">a</div>', '<div class="shared-garden">a</div>'])
      expect(shown(`<h1>Titre</h1>${part}`)).toEqual(["Titre", "a"]);
  });

  test("is not lost behind a share bar that is never closed", () => {
    expect(shown('<div class="share">Partager<main><h1>Titre</h1><p>Texte')).toEqual(["Titre", "Texte"]);
  });

  test("names its address", () => {
    expect(htmlBlocks('<?xml version="1.0"?><link rel=canonical href="https://a.example/1">').address).toBe(
      "https://a.example/1",
    );
  });
});

test("the text of a document and its blocks agree", () => {
  const { text, blocks, furniture } = documentOf(
    "html",
    htmlBlocks("<nav>Menu</nav><main><h1>Un 😀 titre</h1><ul><li>a<li>b</ul><p>c</main>"),
  );
  expect(text.text).toBe("Menu\n\nUn 😀 titre\n\n- a\n- b\n\nc");
  const points = [...text.text];
  for (const block of blocks) expect(points.slice(block.start, block.end).join("")).toBe(block.text);
  expect([...furniture]).toEqual([1]);
});
