import { readLines } from "@openhpa/io";
import { JSONParser } from "@streamparser/json";
import { type Chunks, textOf, type Verdict } from "./verdict.js";

type Json = Readonly<Record<string, unknown>>;

/** Parses a document as it comes; nothing is held but the values at these paths. */
async function parseAt(
  chunks: Chunks,
  paths: readonly string[],
  onValue: (value: unknown, key: string | number | undefined, depth: number) => void,
): Promise<void> {
  const parser = new JSONParser({ paths: [...paths], keepStack: false });
  parser.onValue = ({ value, key, stack }) => onValue(value, key, stack.length);
  let failed: Error | undefined;
  parser.onError = (error) => {
    failed ??= error;
  };
  for await (const text of textOf(chunks)) {
    parser.write(text);
    if (failed) throw failed;
  }
  if (!parser.isEnded) parser.end();
  if (failed) throw failed;
}

/** A JSON document of any size. */
export async function readJson(chunks: Chunks): Promise<Verdict> {
  await parseAt(chunks, ["$.@nothing"], () => undefined);
  return {};
}

/** A JSON-LD document: JSON with a context. */
export async function readJsonLd(chunks: Chunks): Promise<Verdict> {
  let hasContext = false;
  await parseAt(chunks, ["$.@context"], () => {
    hasContext = true;
  });
  return hasContext ? {} : { fault: "@context" };
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Whether all positions of a geometry are longitudes and latitudes (RFC 7946 §3.1.1, §4). */
function isPlaced(coordinates: unknown): boolean {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return false;
  if (typeof coordinates[0] !== "number") return coordinates.every(isPlaced);
  const [longitude, latitude] = coordinates as unknown[];
  return (
    typeof longitude === "number" &&
    typeof latitude === "number" &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90
  );
}

function featureFault(feature: unknown): string | undefined {
  if (!isObject(feature) || feature.type !== "Feature") return "Feature";
  const { geometry } = feature;
  if (geometry === null) return undefined;
  if (!isObject(geometry) || typeof geometry.type !== "string") return "geometry";
  if (geometry.type === "GeometryCollection") return undefined;
  return isPlaced(geometry.coordinates) ? undefined : `coordinates ${JSON.stringify(geometry.coordinates)}`;
}

/** A GeoJSON file: a collection of features whose positions are on the globe (RFC 7946). */
export async function readGeoJson(chunks: Chunks): Promise<Verdict> {
  let type: unknown;
  let rows = 0;
  let fault: string | undefined;
  await parseAt(chunks, ["$.type", "$.features.*"], (value, key) => {
    if (key === "type") type = value;
    else {
      rows += 1;
      fault ??= featureFault(value)?.slice(0, 100);
    }
  });
  if (type !== "FeatureCollection") return { fault: `type ${String(type)}` };
  return { rows, fault };
}

/** The longest line that is read, in bytes. */
const LONGEST = 1 << 26;

/** The objects of a file with one a line. Throws for a line that is none. */
export async function* objectsOf(chunks: Chunks): AsyncGenerator<Json> {
  for await (const { number, bytes } of readLines(chunks, LONGEST)) {
    if (bytes === undefined) throw new Error(`ligne ${number} : trop longue`);
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (!isObject(value)) throw new Error(`ligne ${number}`);
    yield value;
  }
}

/** A file with a JSON object a line. */
export async function readNdjson(chunks: Chunks): Promise<Verdict> {
  let rows = 0;
  for await (const _ of objectsOf(chunks)) rows += 1;
  return { rows };
}
