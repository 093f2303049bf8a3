import { describe, expect, it, test } from "vitest";
import { canonicalAddress, isHtml, readHtmlLines } from "./html-text.js";

const words = (html: string) => readHtmlLines(html).map(({ text }) => text);

describe("the lines of a web page", () => {
  it("follow its blocks and line breaks; words inside a line stay together", () => {
    expect(words("<h2>Un <b>titre</b></h2>\n<p>a<br>b &amp;\n c</p><ul><li>d<li>- e</ul>")).toEqual([
      "Un titre",
      "a",
      "b & c",
      "• d",
      "- e",
    ]);
  });

  it("hold no script, style or comment, whatever they contain", () => {
    expect(words("a<script>'<p>x'</script><style>p{}</style><!-- <p>y -->b")).toEqual(["ab"]);
    expect(words("<p>a<script>never closed <p>b")).toEqual(["a"]);
  });

  it("decode entities once", () => {
    expect(words("&lt;p&gt; &amp;lt; &eacute;&#233;&#xe9; &inconnu;")).toEqual(["<p> &lt; ééé &inconnu;"]);
  });

  it("tell headings and furniture", () => {
    const lines = readHtmlLines("<nav>Menu</nav><main><h1>Titre</h1><p>texte</main><footer>Pied</footer>");
    expect(lines.map(({ heading, isFurniture }) => [heading, isFurniture])).toEqual([
      [0, true],
      [1, false],
      [0, false],
      [0, true],
    ]);
  });

  it("are asked for only when a text is a page", () => {
    expect(isHtml("<!-- saved --><!DOCTYPE html><p>")).toBe(true);
    expect(isHtml("Titre <p>")).toBe(false);
  });
});

describe("the main content of a page", () => {
  const shown = (html: string) =>
    readHtmlLines(html).flatMap(({ text, isFurniture }) => (isFurniture ? [] : [text]));

  test("ends with its element, whatever follows", () => {
    const after =
      "<div>Partager</div><h2>Autres</h2><article><h1>Autre</h1></article><ul><li>Autre</li></ul>";
    expect(shown(`<main><h1>Titre</h1><p>Texte</main>${after}`)).toEqual(["Titre", "Texte"]);
  });

  test("may be in several elements", () => {
    expect(shown("<main><p>Un</main><p>Deux<main><p>Trois</main>")).toEqual(["Un", "Trois"]);
  });
});

test.each([
  ['<link rel="canonical" href="https://a.example/1">', "https://a.example/1"],
  ["<LINK href='https://a.example/1' rel='canonical' />", "https://a.example/1"],
  [
    '<link rel="stylesheet" href="a.css"><link rel=canonical href=https://a.example/1>',
    "https://a.example/1",
  ],
  ['<link rel="canonical" href="/1"><link rel="canonical" href="/2">', undefined],
  ['<link rel="alternate" href="/1">', undefined],
  ['<link rel="canonical">', undefined],
])("the address that a page declares: %s", (html, address) => {
  expect(canonicalAddress(html)).toBe(address);
});
