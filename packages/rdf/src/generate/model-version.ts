import { modelClasses } from "@openhpa/core";

/** The model's version: the highest `since` of its fields, 1.0 for what does not say. */
export function modelVersion(): string {
  const versions = modelClasses.flatMap((entry) => entry.fields.map((field) => field.since ?? "1.0"));
  const order = (version: string) => version.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);
  return versions.reduce((highest, version) => (order(version) > order(highest) ? version : highest), "1.0");
}
