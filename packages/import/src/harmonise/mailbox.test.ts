import { describe, expect, test } from "vitest";
import { parseMailbox, parseSite } from "./mailbox.js";

const owner = (text: string, organisation?: string) => parseMailbox(text, organisation)?.value.owner;

describe("a mailbox", () => {
  test.each(
    "accueil administration association bureau centre communication contact direction documentation formation info information infos mail mairie prevention sante secretariat service siege standard webmaster".split(
      " ",
    ),
  )("%s@ is that of a service", (word) => {
    expect(owner(`${word}@example.org`)).toBe("organisation");
    expect(owner(`${word}44@example.org`)).toBe("organisation");
    expect(owner(`x.${word}@example.org`)).toBe("organisation");
    expect(owner(`q${word}@example.org`)).not.toBe("organisation");
  });

  test.each([
    ["bougeons@example.org", "Association Bougeons !", "organisation"],
    ["bougeons@example.org", "", "unclear"],
    ["bougeons@bougeons.org", "", "organisation"],
    ["sport-sante@example.org", "", "organisation"],
    ["club_sport@example.org", "Club de Sport", "organisation"],
    ["club+sport@example.org", "Club", "organisation"],
    ["csapa@example.org", "", "organisation"],
    ["csapa.tours@example.org", "", "organisation"],
    ["mission.locale@example.org", "", "organisation"],
    ["missions44@example.org", "", "organisation"],
    ["claire.martin+contact@example.org", "", "person"],
    ["claire.martin.csapa@example.org", "", "person"],
    ["claire@example.org", "", "person"],
    ["claire.martin@martin.example", "Martin Claire", "person"],
    ["org@example.org", "", "unclear"],
    ["prenom.nom@example.org", "", "person"],
  ])("%s of %s belongs to: %s", (text, organisation, expected) =>
    expect(owner(text, organisation)).toBe(expected));

  test.each([
    ["Courriel : a@b.fr", 11],
    ["e-mail: a@b.fr", 8],
    ["Email a@b.fr", 6],
    ["Mél. a@b.fr", undefined],
    ["mél a@b.fr", 4],
    ["mail:a@b.fr", 5],
    ["  a@b.fr  ", 2],
    ["a@b", undefined],
    ["a@b.fr et c@d.fr", undefined],
    ["a@@b.fr", undefined],
    ["a b@c.fr", undefined],
    [`${"a".repeat(64)}@b.fr`, 0],
    [`${"a".repeat(65)}@b.fr`, undefined],
    [`a@${"b".repeat(250)}.fr`, undefined],
    [` a@${"b".repeat(250)}.fr `, undefined],
    [` a@${"b".repeat(249)}.fr `, 1],
    ["mailing@b.fr", 0],
    ["courriel44@b.fr", 0],
  ])("%s begins at %s", (text, start) => {
    const found = parseMailbox(text);
    expect(found?.start).toBe(start);
    if (found) expect(text.slice(found.start, found.end)).toBe(found.value.address);
  });
});

test.each([
  ["https://example.org/a", "https://example.org/a", "certain"],
  ["HTTP://Example.org", "http://Example.org", "certain"],
  ["www.example.org", "http://www.example.org", "probable"],
  ["Site : www.example.org", "http://www.example.org", "probable"],
  ["site internet: https://a.fr", "https://a.fr", "certain"],
  ["Site web : https://a.fr ", "https://a.fr", "certain"],
  ["example.org", undefined, undefined],
  ["ftp://example.org", undefined, undefined],
  ["https://a.fr et plus", undefined, undefined],
  ["https://a.fr/<x>", undefined, undefined],
  ["site perso : https://a.fr", undefined, undefined],
  [`https://${"a".repeat(1992)}`, `https://${"a".repeat(1992)}`, "certain"],
  [`https://${"a".repeat(1993)}`, undefined, undefined],
])("the site %s is %s, %s", (text, value, certainty) => {
  const found = parseSite(text);
  expect([found?.value, found?.certainty]).toEqual([value, certainty]);
  if (found) expect(found.value.toLowerCase()).toContain(text.slice(found.start, found.end).toLowerCase());
});
