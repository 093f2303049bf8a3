import { expect, test } from "vitest";
import { LARGEST_LOGO, parseLogo } from "./logo.js";

const svg = (inside: string, attributes = 'viewBox="0 0 30 10"') =>
  Buffer.from(
    `<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`,
  );

/** The first bytes of a PNG of a size. */
function png(width: number, height: number, bytes = 40): Buffer {
  const file = Buffer.alloc(bytes);
  file.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return file;
}

test("a drawing and a PNG are taken by their bytes", () => {
  expect(parseLogo("logo.txt", svg('<g id="a"><path d="M0 0"/></g><use href="#a"/>'))).toMatchObject({
    type: "svg",
    ratio: 3,
  });
  expect(parseLogo("a", svg("", 'width="20px" height="40"')).ratio).toBe(0.5);
  expect(parseLogo("a", svg('<path fill="url(#g)"/>')).type).toBe("svg");
  expect(parseLogo("logo.svg", png(40, 20))).toMatchObject({ type: "png", ratio: 2 });
  expect(parseLogo("a", png(1, 1, LARGEST_LOGO)).type).toBe("png");
});

test.each([
  ["a script", svg("<script>1</script>")],
  ["a script with a prefix", svg("<svg:script>1</svg:script>")],
  ["an attribute that runs", svg('<path onload="x()"/>')],
  ["an attribute that runs, on the root", svg("", 'viewBox="0 0 1 1"\nONCLICK = "x()"')],
  ["foreign content", svg("<foreignObject/>")],
  ["an animation of an address", svg('<a><set attributeName="href" to="x"/></a>')],
  ["a document type", Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>')],
  ["a picture from elsewhere", svg('<image xlink:href="https://example.org/a.png"/>')],
  ["a hidden address", svg('<a href="&#106;avascript:x()"/>')],
  ["a font from elsewhere", svg("<style>@import 'x';</style>")],
  ["a fill from elsewhere", svg("<path fill=\"url('https://example.org/#a')\"/>")],
  ["no size", svg("", "")],
  ["a page", Buffer.from("<html><svg viewBox='0 0 1 1'></svg></html>")],
  ["a JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ["bytes that are no UTF-8", Buffer.from([0x3c, 0x73, 0x76, 0x67, 0xff, 0xfe])],
  ["nothing", Buffer.alloc(0)],
  ["a PNG without a size", png(0, 0)],
  ["a byte too many", png(1, 1, LARGEST_LOGO + 1)],
])("%s is refused", (_, bytes) => {
  expect(() => parseLogo("logo.svg", bytes)).toThrow(expect.objectContaining({ code: "invalid-option" }));
});
