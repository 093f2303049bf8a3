import fc from "fast-check";
import { expect, test } from "vitest";
import { resolvePath } from "./address.js";
import { modelClass } from "./model.js";

const entry = modelClass("Action");
const partner = (key: string) => ({ key, name: key });
const found = (partners: unknown[], key: string) =>
  resolvePath(entry, { partners }, `/partners/${key}/name`).value;

/** What a list may go through while a record is made or edited: an item more, one less, another in its place. */
const change = fc.tuple(fc.constantFrom("push", "pop", "replace", "rename"), fc.nat(80), fc.nat(50));

test("an item of a list is found by its key, however long the list is and whatever happened to it", () => {
  fc.assert(
    fc.property(fc.nat(60), fc.array(change, { maxLength: 30 }), (length, changes) => {
      const partners = Array.from({ length }, (_, at) => partner(`p${at}`));
      for (const [kind, place, number] of changes) {
        const at = place % Math.max(1, partners.length);
        if (kind === "push") partners.push(partner(`q${number}`));
        else if (kind === "pop") partners.pop();
        else if (kind === "replace" && partners[at]) partners[at] = partner(`r${number}`);
        else if (partners[at]) Object.assign(partners[at], partner(`s${number}`));
        for (const key of [`p${place}`, `q${number}`, `r${number}`, `s${number}`])
          expect(found(partners, key)).toBe(partners.find((item) => item.key === key)?.name);
      }
    }),
    { numRuns: 300 },
  );
});
