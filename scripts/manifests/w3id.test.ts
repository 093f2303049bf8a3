import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { conceptIri, OPENHPA, schemes } from "@openhpa/vocabularies";
import { describe, expect, test } from "vitest";
import { redirections } from "./w3id.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The file of the repository to which an address leads: the rules as Apache reads them, then the file of the package that it names. */
function fileOf(address: string): string | undefined {
  const path = address.replace(OPENHPA, "").replace(/#.*$/, "");
  const rule = redirections.find(([pattern]) => new RegExp(pattern).test(path));
  const target = rule && path.replace(new RegExp(rule[0]), rule[1]);
  return target?.replace(/^.*\/schemas@[\d.]+\//, "schemas/");
}

const leadsToFile = (address: string) => [address, existsSync(join(root, fileOf(address) ?? "nothing"))];

describe("the redirection leads to the file of every address", () => {
  test("that the README of the schemas promises", () => {
    const promised =
      readFileSync(join(root, "schemas/README.md"), "utf8").match(
        /https:\/\/w3id\.org\/openhpa\/[^`…\s]+(?=`)/g,
      ) ?? [];
    expect(promised.length).toBeGreaterThan(5);
    for (const address of promised) expect(leadsToFile(address)).toEqual([address, true]);
  });

  test("of every concept scheme and concept", () => {
    for (const scheme of Object.values(schemes)) {
      const [notation = ""] = scheme.notations;
      for (const address of [`${OPENHPA}vocab/${scheme.name}`, conceptIri(scheme, notation as never)])
        expect(leadsToFile(address)).toEqual([address, true]);
    }
  });

  test("that a schema, the context or the ontology gives itself", () => {
    const named = readdirSync(join(root, "schemas/v1")).filter((name) => /\.(?:json|jsonld|ttl)$/.test(name));
    const own = named.flatMap((name) => {
      const text = readFileSync(join(root, "schemas/v1", name), "utf8");
      return [
        ...text.matchAll(/"\$id":\s*"(https:\/\/w3id\.org\/openhpa\/[^"]+)"|owl:versionIRI <([^>]+)>/g),
      ].map(([, id, version]) => id ?? version ?? "");
    });
    expect(own.length).toBeGreaterThan(2);
    for (const address of own) expect(leadsToFile(address)).toEqual([address, true]);
  });

  test("and nowhere from an address that is not ours", () => {
    expect(fileOf(`${OPENHPA}nothing/of/this`)).toBeUndefined();
  });
});
