import { parsePage } from "@openhpa/harvest";
import { PublishError } from "@openhpa/publish";
import fc from "fast-check";
import { DataFactory, type Quad } from "n3";
import { canonize } from "rdf-canonize";
import { expect, test } from "vitest";
import { writeRdfXml } from "./rdf-xml.js";

const { blankNode, literal, namedNode, quad } = DataFactory;
const canonical = (quads: readonly Quad[]) => canonize([...quads] as never, { algorithm: "RDFC-1.0" });
const isXmlText = (text: string) => !/(?![\t\n\r\u007F-\u009F])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text);

const iri = fc
  .tuple(
    fc.constantFrom("http://purl.org/dc/terms/", "https://example.org/a?b=c&d=", "urn:x:"),
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,8}$/),
  )
  .map(([namespace, local]) => namedNode(namespace + local));
const blank = fc.constantFrom("b0", "b1", "b2").map((name) => blankNode(name));
const text = fc.string({ unit: "binary" }).filter(isXmlText);
const value = fc.oneof(
  iri,
  blank,
  text.map((content) => literal(content)),
  fc.tuple(text, fc.constantFrom("fr", "en-gb")).map(([content, language]) => literal(content, language)),
  text.map((content) => literal(content, namedNode("http://www.w3.org/2001/XMLSchema#date"))),
);
const statement = fc.tuple(fc.oneof(iri, blank), iri, value).map(([s, p, o]) => quad(s, p, o));

test("RDF/XML reads back as the same statements, whatever the text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(statement, { maxLength: 12 }), async (quads) => {
      const xml = writeRdfXml(quads);
      const parsed = await parsePage(new TextEncoder().encode(xml), "rdf-xml");
      expect(parsed.fault).toBeUndefined();
      expect(await canonical(parsed.quads)).toBe(await canonical(quads));
      expect(writeRdfXml(quads)).toBe(xml);
    }),
    { numRuns: 60 },
  );
});

test.each([
  "\u0000",
  "\u001B",
  "\uFFFE",
  "\uD800",
])("a character that XML cannot hold is refused: %j", (character) => {
  const title = quad(
    namedNode("urn:x:a"),
    namedNode("http://purl.org/dc/terms/title"),
    literal(`a${character}b`),
  );
  expect(() => writeRdfXml([title])).toThrow(PublishError);
});
