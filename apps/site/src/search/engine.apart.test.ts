import { afterEach, expect, test, vi } from "vitest";
import { loadEngine } from "./engine.js";

afterEach(() => vi.unstubAllEnvs());

test("a machine for which there is no search engine builds without search", async () => {
  vi.stubEnv("npm_config_arch", "none");
  expect(await loadEngine()).toBeUndefined();
});

test("a part holds its index and no interface of the engine's own", async () => {
  const engine = await loadEngine();
  const files = await engine?.build(1, [
    {
      key: "a",
      url: "action/a.html",
      content: "Un atelier",
      meta: { title: "Titre" },
      filters: { theme: ["x"] },
      names: {},
    },
  ]);
  const kinds = files?.map(({ path }) => path.replace(/fr_[0-9a-f]+/, "#"));
  expect(kinds).toEqual([
    "search/1/filter/#.pf_filter",
    "search/1/fragment/#.pf_fragment",
    "search/1/index/#.pf_index",
    "search/1/pagefind-entry.json",
    "search/1/pagefind.#.pf_meta",
  ]);
});
