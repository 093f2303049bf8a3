import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { foreignWords } from "@openhpa/testkit";
import { describe, expect, test } from "vitest";
import { LARGEST_PICTURE, looks, pictureMarkup, picturePath, pictures } from "./pictures.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const inRoot = (path: string) => relative(root, path).split(sep).join("/");

/** The pages that may show pictures. */
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

/** A picture in a page: the files that it names, by their paths in the repository, and what it says. */
interface Shown {
  readonly page: string;
  readonly files: readonly string[];
  readonly alt: string | undefined;
}

function shownIn(page: string, text: string): readonly Shown[] {
  const elements = [...text.matchAll(/<picture>[\s\S]*?<\/picture>|<img\b[^>]*>/g)].map(
    ([element]) => element,
  );
  return elements.map((element) => ({
    page,
    files: [...element.matchAll(/\b(?:src|srcset)="([^"]*)"/g)].map(([, path = ""]) =>
      inRoot(resolve(root, dirname(page), path)),
    ),
    alt: /\balt="([^"]*)"/.exec(element)?.[1],
  }));
}

const shown = pages.flatMap((page) => shownIn(page, readFileSync(join(root, page), "utf8")));

describe("the pictures of the documentation", () => {
  test("are shown, each in light and dark, and none lies about that nobody shows", () => {
    const files = readdirSync(join(root, "docs/pictures")).map((name) => `docs/pictures/${name}`);
    const named = pictures.flatMap(({ name }) => looks.map((look) => picturePath(name, look)));
    expect(files.sort()).toEqual([...named].sort());
    expect(shown.flatMap((picture) => picture.files).sort()).toEqual(
      expect.arrayContaining([...named].sort()),
    );
    for (const { page, files: both } of shown) expect([page, both.length]).toEqual([page, looks.length]);
  });

  test("exist and are no larger than a page can carry", () => {
    for (const path of shown.flatMap(({ files }) => files)) {
      const { size } = statSync(join(root, path));
      expect(size, path).toBeGreaterThan(1000);
      expect(size, path).toBeLessThanOrEqual(LARGEST_PICTURE);
    }
  });

  test("say in French what they show", () => {
    for (const { alt, page } of shown) {
      expect(alt?.length ?? 0, page).toBeGreaterThan(30);
      expect(foreignWords(alt ?? "", "fr"), page).toEqual([]);
    }
  });

  test("stand in the first screen of the README, before the commands", () => {
    const text = readFileSync(join(root, "README.md"), "utf8");
    expect(text.indexOf("<picture>")).toBeGreaterThan(0);
    expect(text.indexOf("<picture>")).toBeLessThan(text.indexOf("```"));
    expect(text).toContain(pictureMarkup(pictures[0]));
  });
});

test("a picture that is not there, or in one look only, is noticed", () => {
  const [one] = shownIn("docs/a.md", '<img src="x.webp" alt="">');
  expect(one).toEqual({ page: "docs/a.md", files: ["docs/x.webp"], alt: "" });
});
