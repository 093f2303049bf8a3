import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importOscars } from "./import-oscars.js";
import { sectionLabels } from "./section-labels.js";

const territories = await loadTerritories();
const word = fc.string({ unit: fc.constantFrom(..."abcdefilmnorstu0123456789"), minLength: 2, maxLength: 9 });
const answer = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));

/** Labels of the header with what is printed beside them; the others are those of the sections. */
const headerLabels = ["Porteur de l'action :", "Structure porteuse :"] as const;
const header = (beside: string) =>
  ["Bouger ensemble", "2019", ...headerLabels.map((label) => label + beside)].join("\n");

/** Why a field has no value on a page with these sections; undefined when nothing is said. */
function reasonOf(path: string, page: string) {
  const [action] = importOscars(page, { file: "essai.txt", territories }).records;
  return action?.missing?.find((missing) => missing.path === path)?.reason;
}

/** A page with the labels of all fields; below those that `answerOf` answers, its text. */
const pageWith = (
  answerOf: (row: (typeof sectionLabels)[number]) => string | undefined,
  rows: readonly (typeof sectionLabels)[number][] = sectionLabels,
  top = "Bouger ensemble\n2019",
) =>
  [top, ...rows.flatMap((row) => [row.label, answerOf(row) ?? []].flat()), "Thème", "Précarité"].join("\n");

const rows = sectionLabels.filter(({ path }) => path !== "/themes");
const named = rows.map((row) => [row.label, row] as const);
const runs = { numRuns: 6 };

describe("a section of a page", () => {
  it.each(named)("%s with something below it is neither blank nor not stated", (_, row) => {
    fc.assert(
      fc.property(answer, (text) => {
        const reason = reasonOf(
          row.path,
          pageWith((other) => (other === row ? text : undefined)),
        );
        expect(reason).toBeUndefined();
      }),
      runs,
    );
  });

  it.each(named)("%s with nothing below it is blank", (_, row) => {
    expect(
      reasonOf(
        row.path,
        pageWith(() => undefined),
      ),
    ).toBe("asked-but-blank");
  });

  it.each(named)("%s that is not printed is not blank", (_, row) => {
    const others = sectionLabels.filter(({ path }) => path !== row.path);
    const expected = row.isOptional ? undefined : "not-stated";
    expect(
      reasonOf(
        row.path,
        pageWith(() => undefined, others),
      ),
    ).toBe(expected);
  });
});

describe("a label of the header", () => {
  it.each(["/carrier", "/hostStructure"])("with words beside it or below it: %s is not blank", (path) => {
    fc.assert(
      fc.property(answer, fc.constantFrom(" ", "\n", " \n\n"), (text, gap) => {
        const reason = reasonOf(
          path,
          pageWith(() => undefined, rows, header(gap + text)),
        );
        expect(["asked-but-blank", "not-stated"]).not.toContain(reason);
      }),
      { numRuns: 20 },
    );
  });

  it("alone is blank", () => {
    const page = pageWith(() => undefined, rows, header(""));
    expect(reasonOf("/carrier", page)).toBe("asked-but-blank");
    expect(reasonOf("/hostStructure", page)).toBe("asked-but-blank");
  });

  it("that is not printed says that no carrier is stated, unless a line of the header was not understood", () => {
    const top = "Bouger ensemble\n2019";
    expect(
      reasonOf(
        "/carrier",
        pageWith(() => undefined, rows, top),
      ),
    ).toBe("not-stated");
    const unknown = `${top}\nPorteur : Les Semis`;
    expect(
      reasonOf(
        "/carrier",
        pageWith(() => undefined, rows, unknown),
      ),
    ).toBeUndefined();
    expect(reasonOf("/coverage/territories", `${unknown}\nPublic\nAdultes`)).toBeUndefined();
  });
});

it("a duration speaks of the years, which are then not said to be absent", () => {
  const page = "Bouger ensemble\nThème\nPrécarité\nDurée\nde mars à la rentrée suivante\nPublic\nAdultes";
  expect(reasonOf("/period/start", page)).toBeUndefined();
  expect(reasonOf("/period/start", page.replace("Durée\nde mars à la rentrée suivante\n", ""))).toBe(
    "not-stated",
  );
});

it("an address with digits may hold a postcode", () => {
  const page = (place: string) =>
    `Bouger\nPorteur de l'action : Les Semis, Association\n${place}\nPublic\nAdultes`;
  const path = "/carrier/address/postcode";
  expect(reasonOf(path, page("3 rue Haute , Nantes"))).toBe("not-stated");
  for (const place of ["3 rue Haute , F 44 000 Nantes", "3 rue Haute , 4400 Nantes"])
    expect(reasonOf(path, page(place))).not.toBe("not-stated");
});

it("the last label of a page that looks cut may have been cut from its answer", () => {
  expect(reasonOf("/context", "Bouger\n2019\nThème\nPrécarité\nContexte")).toBe("truncated");
});
