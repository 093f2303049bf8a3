import { test } from "vitest";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { importLeaflet } from "./import-leaflet.js";
import { importArticle } from "../article/import-article.js";
const options = { file: "texte.txt", territories: await loadTerritories() };
const hostile = [
  ["stars", "*".repeat(19_000)],
  ["brackets", "[".repeat(19_000)],
  ["links", "[a](".repeat(4_000)],
  ["many headings", "# 2\n".repeat(2_900)],
  ["many entries", "## Partenaires\n".concat("Association A,\n".repeat(2_900))],
  ["many dates", "Une réunion en mai 2020. ".repeat(700)],
  ["many lines of dates", "\n\nUne réunion en mai 2020 à Brest. À la rentrée, 12 jeunes.".repeat(1_400)],
  ["one long line", "axes 1 places de la ".repeat(20_000)],
  ["a list", "deux axes :\n".concat("- 1 a\n".repeat(2_900))],
  ["capitals", "En A ".repeat(3_000)],
  ["capitals2", "en Bretagne Alpes Grand Nord Est ".repeat(600)],
  ["paragraph of 19k lines", ("en Bretagne Le Dr Mme en mai 2020 et 12 jeunes axes communes du ".repeat(100)+"\n").repeat(70)],
  ["objectives", "## Objectifs\n".concat("- Agir. Puis Agir.\n".repeat(2_900))],
  ["objectives2", "## Objectifs\n".concat(("- "+"Agir. Puis ".repeat(15)+"\n").repeat(2_900))],
  ["carrier", "L'association A est née en 1985.\n\n".repeat(1_450)],
  ["mailboxes", ("a.b@c.fr ".repeat(150)+"\n").repeat(300)],
  ["spaces", ("a"+" ".repeat(19000)+"b\n").repeat(20)],
  ["communes", ("trois communes du ".repeat(1000)+"\n\n").repeat(20)],
  ["digits", ("1 ".repeat(9000)+"\n\n").repeat(20)],
  ["du jan", ("du 1 janvier au ".repeat(1000)+"\n\n").repeat(20)],
  ["lower", ("a".repeat(19000)+"\n\n").repeat(20)],
  ["conduit", ("Le programme conduit en partenariat avec **A**, **B** ".repeat(300)+"\n\n").repeat(20)],
] as const;
test("t", () => { for (const read of [importLeaflet, importArticle]) for (const [w,t] of hostile) { const b=performance.now(); const {records,report}=read(t,options); const e=performance.now()-b; console.log(read.name,w,Math.round(e), report.refused?.code??""); } });
