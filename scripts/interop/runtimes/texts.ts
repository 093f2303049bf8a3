import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareCodePoints } from "@openhpa/core";
import { published } from "../schema-cases.js";
import type { Text } from "./verdicts.js";

/** Every record that is published as an example, or as a bad one. */
export function publishedTexts(): readonly Text[] {
  return ["examples", "invalid"].flatMap((folder) =>
    readdirSync(published(folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:nd)?json$/.test(name) && name !== "expected.json")
      .sort(compareCodePoints)
      .map((name) => ({
        name: `${folder}/${name}`,
        text: readFileSync(join(published(folder), name), "utf8"),
      })),
  );
}
