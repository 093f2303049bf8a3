import { SMALLEST_PUBLISHED_COUNT } from "@openhpa/core";
import { expect, test } from "vitest";
import { constraints } from "./constraints.js";
import { mayCountPeople } from "./people-counts.js";
import { smallCountsOf } from "./small-counts.js";

const indicator = (kind?: string, unit?: string, name = "Total") =>
  ({ key: "n", name: { fr: name }, value: 1, ...(kind && { kind }), ...(unit && { unit }) }) as never;

const PEOPLE =
  "personne personnes détenu détenue détenus détenues participant participante participants participantes bénéficiaire bénéficiaires usager usagers usagère usagères patient patiente patients patientes jeune jeunes mineur mineure mineurs mineures enfant enfants adolescent adolescente adolescents adolescentes adulte adultes homme hommes femme femmes élève élèves stagiaire stagiaires consultant consultants condamné condamnée condamnés condamnées prévenu prévenue prévenus prévenues people person persons prisoner prisoners inmate inmates patient patients client clients";

test.each(PEOPLE.split(" "))("a unit of %s counts people", (unit) => {
  expect(mayCountPeople(indicator("output", unit))).toBe(true);
  expect(mayCountPeople(indicator("output", `nombre de ${unit.toUpperCase()} vus`))).toBe(true);
});

test.each([
  "séances",
  "personnel",
  "détention",
  "patience",
  "jeunesse",
  "enfance",
  "féminisme",
  "rajeunes",
])("a unit of %s does not", (unit) => {
  expect(mayCountPeople(indicator("output", unit))).toBe(false);
});

test.each([
  ["reach", undefined, "Total", true],
  ["reach", "vus", "Total", true],
  ["reach", "%", "Total", false],
  ["reach", "pour cent", "Total", false],
  ["reach", "Pourcent", "Total", false],
  ["reach", "% des détenus", "Total", true],
  ["activity-volume", undefined, "Personnes", false],
  ["process", undefined, "Personnes", false],
  ["output", undefined, "Personnes", false],
  ["outcome", undefined, "Personnes", true],
  ["outcome", undefined, "Total", false],
  ["outcome", "points", "Personnes", false],
  [undefined, undefined, "Total", true],
  [undefined, "points", "Personnes", false],
])("an indicator of %s in %s named %s may count people: %j", (kind, unit, name, may) => {
  expect(mayCountPeople(indicator(kind, unit, name))).toBe(may);
});

test("small is fewer than eleven", () => {
  expect(SMALLEST_PUBLISHED_COUNT).toBe(11);
});

test.each<readonly [object, readonly number[]]>([
  [{ audiences: [{ key: "a", situations: ["in-custody-or-under-justice"] }] }, [0]],
  [{ settings: ["prison"] }, [1]],
  [{ settings: ["probation-service"] }, [1]],
  [{ settings: ["justice-youth-protection"] }, [1]],
  ...["children", "adolescents", "young-people"].flatMap((lifeStage) => [
    [
      { settings: ["addiction-care-centre"], audiences: [{ key: "a", lifeStages: [lifeStage] }] },
      [2],
    ] as const,
    [
      { audiences: [{ key: "a", lifeStages: [lifeStage], situations: ["in-addiction-treatment"] }] },
      [3],
    ] as const,
  ]),
  [{ settings: ["addiction-care-centre"], audiences: [{ key: "a", lifeStages: ["adults"] }] }, []],
  [{ audiences: [{ key: "a", situations: ["in-addiction-treatment"] }] }, []],
  [{ audiences: [{ key: "a", lifeStages: ["children"] }] }, []],
])("%j is under the constraints %j, the first of which a message names", (fields, under) => {
  const record = { type: "Action", key: "essai", title: { fr: "E" }, peopleReached: 10, ...fields } as never;
  const found = smallCountsOf(record);
  expect(found.map(({ pointer }) => pointer)).toEqual(under.length === 0 ? [] : ["/peopleReached"]);
  for (const place of under) {
    expect(found[0]?.message.fr).toContain(`soit moins de 11 (${constraints[place]?.reason.fr})`);
    expect(found[0]?.message.en).toContain(`fewer than 11 (${constraints[place]?.reason.en})`);
  }
});

test("a difference of one is a person, of two are people", () => {
  const messages = (value: number) =>
    smallCountsOf({
      type: "Action",
      key: "essai",
      title: { fr: "E" },
      settings: ["prison"],
      evaluation: {
        indicators: [{ key: "n", name: { fr: "N" }, kind: "reach", value, breakdown: [{ value: 50 }] }],
      },
    } as never).map(({ message }) => message.fr.slice(0, message.fr.indexOf(" hors")) + message.en);
  expect(messages(51)[0]).toMatch(/laisse 1 personneSmall.*leaves 1 person out/);
  expect(messages(52)[0]).toMatch(/laisse 2 personnesSmall.*leaves 2 people out/);
  expect(messages(60)).toHaveLength(1);
  expect(messages(61)).toEqual([]);
  expect(messages(50)).toEqual([]);
});
