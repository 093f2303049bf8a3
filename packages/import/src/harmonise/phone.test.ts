import { describe, expect, it } from "vitest";
import { parseMailbox, parseSite } from "./mailbox.js";
import { parsePhone } from "./phone.js";

describe("phone lines", () => {
  it.each([
    ["02 40 00 00 01", "+33240000001", false],
    ["tel0240000001", "+33240000001", false],
    ["Tél. : 02.40.00.00.01", "+33240000001", false],
    ["+33 (0)2 40 00 00 01", "+33240000001", false],
    ["06 00 00 00 00", "+33600000000", true],
    ["0596 00 00 00", "+596596000000", false],
    ["0262 00 00 00", "+262262000000", false],
    ["08 21 00 00 00", "+33821000000", false],
  ])("%s", (printed, e164, isMobile) => {
    const reading = parsePhone(printed, "FR");
    expect(reading?.value).toMatchObject({ e164, isMobile });
    expect(printed.slice(reading?.start, reading?.end)).toBe(reading?.value.asPrinted);
  });

  it("reads Swiss numbers for a Swiss document", () => {
    expect(parsePhone("021 000 00 00", "CH")?.value.e164).toBe("+41210000000");
  });

  it("keeps a number that is none as printed, uncertain, and no other text", () => {
    expect(parsePhone("02 40 00 00", "FR")).toMatchObject({
      value: { asPrinted: "02 40 00 00" },
      certainty: "uncertain",
    });
    expect(parsePhone("02 40 00 00", "FR")?.value.e164).toBeUndefined();
    for (const other of ["NN NN NN NN NN", "44000 Nantes", "2019", "128"])
      expect(parsePhone(other, "FR")).toBeUndefined();
  });
});

describe("mailboxes and sites", () => {
  it.each([
    ["contact@essais.example", "organisation"],
    ["Courriel : accueil.nantes@essais.example", "organisation"],
    ["essais44@essais44.example", "organisation"],
    ["camille.inventee@essais.example", "person"],
    ["cinventee@essais.example", "unclear"],
  ])("%s", (printed, owner) => expect(parseMailbox(printed)?.value.owner).toBe(owner));

  it("knows the organisation by its name", () => {
    expect(parseMailbox("lesessais@mail.example", "Lesessais Association")?.value.owner).toBe("organisation");
    expect(parseMailbox("Écrire à contact@essais.example")).toBeUndefined();
  });

  it("gives a site its scheme", () => {
    expect(parseSite("www.essais.example")).toMatchObject({
      value: "http://www.essais.example",
      certainty: "probable",
    });
    expect(parseSite("HTTPS://essais.example/a")?.value).toBe("https://essais.example/a");
    expect(parseSite("http://essais .example")).toBeUndefined();
  });
});
