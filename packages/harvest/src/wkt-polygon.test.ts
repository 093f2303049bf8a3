import { wktToGeoJSON } from "@terraformer/wkt";
import { expect, test } from "vitest";
import { isWktPolygon } from "./wkt-polygon.js";

test.each([
  "POLYGON((-5.2 41.3, 9.6 41.3, 9.6 51.1, -5.2 51.1, -5.2 41.3))",
  "polygon (( 0 0,1 0,1 1,0 0 ))",
  "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POLYGON((0 0, 1 0, 1 1, 0 0))",
  "POLYGON((0 0, 4 0, 4 4, 0 0), (1 0.5, 2 0.5, 2 1, 1 0.5))",
  "MULTIPOLYGON(((0 0, 1 0, 1 1, 0 0)), ((180 90, 179 90, 179 89, 180 90)))",
])("%s is a polygon, and another reader takes it", (text) => {
  expect(isWktPolygon(text)).toBe(true);
  const plain = text.replace(/^<[^>]*> /, "").toUpperCase();
  expect(wktToGeoJSON(plain)).toMatchObject({ type: expect.stringMatching(/Polygon$/) });
});

test("numbers are written as in the grammar of the specification", () =>
  expect(isWktPolygon("POLYGON((0 0, 1e1 0, .5 1., 0 0))")).toBe(true));

test.each([
  "",
  "POLYGON",
  "POLYGON(())",
  "POLYGON((0 0, 1 0, 1 1, 0 0)",
  "POLYGON((0 0, 1 0, 1 1, 0 0)))",
  "POLYGON((0 0, 1 0, 1 1, 0 0.1))",
  "POLYGON((0 0, 1 0, 0 0))",
  "POLYGON((0 0, 1 1, 2 2, 0 0))",
  "POLYGON((0 0, 181 0, 1 1, 0 0))",
  "POLYGON((0 0, 1 91, 1 1, 0 0))",
  "POLYGON((0,0, 1,0, 1,1, 0,0))",
  "POLYGON((0 0, a 0, 1 1, 0 0))",
  "POINT(0 0)",
  "x POLYGON((0 0, 1 0, 1 1, 0 0))",
  "MULTIPOLYGON((0 0, 1 0, 1 1, 0 0))",
])("%j is none", (text) => expect(isWktPolygon(text)).toBe(false));

test.each([
  "POLYGON",
  "POLYGON((0 0, 1 0, 1 1, 0 0)",
  "POLYGON((0 0, a 0, 1 1, 0 0))",
  "POLYGON(())",
])("what another reader cannot read is none here: %s", (text) => {
  expect(() => wktToGeoJSON(text)).toThrow();
  expect(isWktPolygon(text)).toBe(false);
});
