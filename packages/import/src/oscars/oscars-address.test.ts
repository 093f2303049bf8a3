import { smallTerritories } from "@openhpa/vocabularies";
import { describe, expect, it } from "vitest";
import { parseOscarsAddress, regionOfAddress } from "./oscars-address.js";

describe("addresses of a record", () => {
  const forms = [
    "https://www.oscarsante.org/pays-de-la-loire/action/detail/34798",
    "http://oscarsante.org/pays-de-la-loire/action/detail/34798",
    "https://oscarsante.org/national/action/detail/34798",
    "https://oscarsante.arkotheque.fr/pays-de-la-loire/action/detail/34798/",
    "http://www.oscarsante.org/pays-de-la-loire/actions/oscars_detail_fiche.php?ref=34798&titre=un-titre",
    "http://www.oscarsante.org/pays-de-la-loire/actions/oscars_detail_fiche.php?titre=un-titre&ref=34798",
  ];
  it.each(forms)("%s", (url) => expect(parseOscarsAddress(url)?.number).toBe("34798"));

  it("say the region, but for the national view", () => {
    const regions = forms.map((url) =>
      regionOfAddress(parseOscarsAddress(url) ?? { number: "" }, smallTerritories()),
    );
    expect(new Set(regions)).toEqual(new Set(["region:52", undefined]));
  });

  it("of other sites give nothing", () => {
    expect(parseOscarsAddress("https://example.org/national/action/detail/1")).toBeUndefined();
    expect(parseOscarsAddress("https://oscarsante.org.example/national/action/detail/1")).toBeUndefined();
  });
});
