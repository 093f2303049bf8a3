import { describe, expect, it } from "vitest";
import { VOCAB } from "../addresses.js";
import { conceptIri } from "../concept.js";
import { schemes } from "../schemes.js";
import { countryOf } from "../territories/countries.js";
import {
  linksOf,
  linkTargets,
  type OutwardLink,
  outwardLinks,
  territoryForms,
  unverifiedLinks,
} from "./index.js";

const all = [...outwardLinks, ...unverifiedLinks];
const concepts = new Set(
  Object.values(schemes).flatMap((scheme) =>
    scheme.notations.map((notation: string) => conceptIri(scheme, notation)),
  ),
);
const isOurs = (iri: string) =>
  concepts.has(iri) || countryOf(iri.slice(VOCAB.length).replace("/", ":")) !== undefined;
const isMapping = ({ property }: OutwardLink) => property.endsWith("Match");
const nameOf = ({ subject, property, object }: OutwardLink) => `${subject} ${property} ${object}`;
const faults = (wrong: (link: OutwardLink) => boolean) => all.filter(wrong).map(nameOf);

describe("every outward link", () => {
  it("leads from a concept or country of ours to an address of its target's form", () => {
    expect(faults(({ subject }) => !isOurs(subject))).toEqual([]);
    expect(faults(({ object, target }) => !linkTargets[target].form.test(object))).toEqual([]);
    expect(faults(({ object, target }) => !object.startsWith(linkTargets[target].space))).toEqual([]);
  });

  it("has a source, the day on which it was read, and what the other side calls it", () => {
    expect(faults(({ source, label }) => source.trim() === "" || label.trim() === "")).toEqual([]);
    const day = /^2\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
    expect(faults(({ checked }) => !day.test(checked))).toEqual([]);
  });

  it("is a mapping of SKOS exactly where the other side has SKOS concepts", () => {
    expect(faults((link) => isMapping(link) !== linkTargets[link.target].hasConcepts)).toEqual([]);
  });

  it("is stated once, and is verified exactly when it is not in the file of the others", () => {
    expect(new Set(all.map(nameOf)).size).toBe(all.length);
    expect(outwardLinks.filter(({ verified }) => !verified).map(nameOf)).toEqual([]);
    expect(unverifiedLinks.filter(({ verified }) => verified).map(nameOf)).toEqual([]);
  });

  it("says one thing of two concepts: exact, wider, narrower, near or related (SKOS S27, S46)", () => {
    const mappings = all.filter(isMapping).map(({ subject, object }) => `${subject} ${object}`);
    expect(new Set(mappings).size).toBe(mappings.length);
  });

  it("never makes two concepts of ours exactly the same by way of another", () => {
    const exact = all.filter(({ property }) => property === "skos:exactMatch").map(({ object }) => object);
    expect(new Set(exact).size).toBe(exact.length);
  });

  it("is found under its concept", () => {
    for (const link of outwardLinks) expect(linksOf(link.subject)).toContain(link);
    expect(linksOf(`${VOCAB}theme/none`)).toEqual([]);
  });
});

describe("the forms of places", () => {
  it.each(
    Object.entries(territoryForms),
  )("%s: its example has the form that its path and its target say", (_, form) => {
    const { space, form: addresses } = linkTargets[form.target];
    expect(space + form.example).toMatch(addresses);
    expect(form.example).toMatch(new RegExp(`^${form.path.replace("{code}", "[0-9AB]+")}$`));
    expect(form.source).not.toBe("");
  });
});

it("a form refuses what looks like an address of its target", () => {
  const { eurovoc, mesh, insee, sdg } = linkTargets;
  expect(`${eurovoc.space}0123`).not.toMatch(eurovoc.form);
  expect(`${mesh.space}D00629`).not.toMatch(mesh.form);
  expect(`${mesh.space}D0062931`).not.toMatch(mesh.form);
  expect(`${insee.space}departement/ed5eb3d5-0a0a-4a0c-8f0e-3cd0ad8a3a5a`).not.toMatch(insee.form);
  expect(`${insee.space}arrondissementMunicipal/69380`).not.toMatch(insee.form);
  expect(`${insee.space}arrondissementMunicipal/75121`).not.toMatch(insee.form);
  expect(`${sdg.space}18`).not.toMatch(sdg.form);
});
