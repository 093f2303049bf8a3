import { describe, expect, it } from "vitest";
import { isHtml, readHtmlLines } from "./html-text.js";

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
