import type { Action } from "@openhpa/core";
import { describe, expect, test } from "vitest";
import { csv } from "./table.fixture.js";

/** The territories of a table of one row with how sure they are, or the candidates where nothing was understood. */
function places(header: string, row: string): string {
  const { records, report } = csv(`Titre;${header}\nEssai;${row}\n`);
  const action = records[0] as Action;
  const sure = (action.evidence ?? [])
    .filter(({ path }) => path?.startsWith("/coverage/territories"))
    .map(({ certainty }) => certainty);
  const read = (action.coverage?.territories ?? []).join(" ");
  const not = report.notUnderstood.map(({ suggestions = [] }) => `?${suggestions.join("|")}`).join(" ");
  const doubts = sure.filter((certainty) => certainty !== "certain").length;
  return [read, "~".repeat(doubts), not].filter((part) => part !== "").join(" ");
}

describe("the row decides between places of one name", () => {
  test.each([
    ["53", "Laval", "commune:53130 departement:53"],
    ["2A", "Ajaccio", "commune:2A004 departement:2A"],
    ["978", "Saint-Martin", "commune:97801 departement:978"],
    ["971", "Les Abymes", "commune:97101 departement:971"],
    ["Métropole de Lyon", "Lyon 3e", "commune:69383 epci:200046977 ~"],
    ["Paris (75)", "Paris 13e arrondissement", "commune:75113 departement:75"],
    ["13", "Marseille 1er", "commune:13201 departement:13"],
    ["75", "75013", "commune:75113 departement:75"],
    ["Ille et Vilaine", "St Malo", "commune:35288 departement:35"],
    ["Seine-Saint-Denis", "Saint-Denis", "commune:93066 departement:93"],
    ["974", "Saint-Denis", "commune:97411 departement:974"],
    ["91", "Évry", "commune:91228 departement:91 ~"],
    ["89", "Évry", "commune:89162 departement:89"],
    ["93", "Pierrefitte-sur-Seine", "commune:93059 departement:93 ~"],
    ["49", "Andrezé", "commune:49006 departement:49 ~"],
    ["72", "Nantes", "?departement:72 ?commune:44109"],
    ["Jura", "Delémont", "?departement:39|canton:JU ?commune-ch:6711"],
    ["Vaud", "Lausanne", "canton:VD commune-ch:5586 ~"],
    ["Fribourg", "Fribourg", "canton:FR commune-ch:2196 ~"],
    ["20", "Bastia", "commune:2B033 ~ ?departement:2A|departement:2B"],
    ["Collectivité européenne d'Alsace", "Colmar", "commune:68066 departement:67 departement:68"],
    ["Monaco", "Monaco", "? ?"],
  ])("Département %s, Commune %s: %s", (departement, commune, expected) => {
    expect(places("Département;Commune", `${departement};${commune}`)).toBe(expected);
  });

  test.each([
    ["Jura", "Delémont", "canton:JU commune-ch:6711"],
    ["Fribourg", "Fribourg", "canton:FR commune-ch:2196"],
    ["FR", "Bulle", "canton:FR commune-ch:2125"],
    ["VD", "Lausanne", "canton:VD commune-ch:5586"],
    ["Bern / Berne", "Bienne", "canton:BE commune-ch:371"],
    ["Wallis", "Sitten", "canton:VS commune-ch:6266"],
    ["Kt. Bern", "Bienne", "canton:BE commune-ch:371"],
    ["République et canton de Genève", "Genève", "canton:GE commune-ch:6621"],
    ["Baselland", "Liestal", "canton:BL commune-ch:2829"],
    ["VD - GE", "Nyon", "canton:GE canton:VD commune-ch:5724"],
    ["Grischun", "Coire", "canton:GR commune-ch:3901"],
    ["Vaud, Genève", "Nyon", "canton:GE canton:VD commune-ch:5724"],
    ["VD", "Bulle", "?canton:VD ?commune:25100|commune-ch:2125"],
    ["Jura bernois", "Nods", "? ?commune:25424|commune-ch:724"],
    ["Liechtenstein", "Vaduz", "? ?"],
    ["Romandie", "", "?"],
  ])("Canton %s, Commune %s: %s", (canton, commune, expected) => {
    expect(places("Canton;Commune", `${canton};${commune}`)).toBe(expected);
  });

  test.each([
    ["Bretagne", "Sarthe", "?region:53 ?departement:72"],
    ["Pays de la Loire", "Sarthe et Mayenne", "departement:53 departement:72 region:52"],
    ["Limousin", "Corrèze", "departement:19 region:74 ~"],
    ["Limousin", "Gironde", "?region:74 ?departement:33"],
  ])("Région %s, Département %s: %s", (region, departement, expected) => {
    expect(places("Région;Département", `${region};${departement}`)).toBe(expected);
  });
});

describe("a former code is judged at the date of the action", () => {
  test.each([
    ["2012", "Limousin", "region:74"],
    ["2016", "Limousin", "region:74 ~"],
    ["", "Limousin", "region:74 ~"],
    ["2015", "Rhône-Alpes", "region:82"],
    ["2020", "PACA", "region:93"],
  ])("in %s %s is %s", (year, region, expected) => {
    expect(places("Date de début;Région", `${year};${region}`)).toBe(expected);
  });

  test.each(
    [
      ["2014", "L'Île-d'Olonne", "commune:85112"],
      ["2014", "Château-d'Olonne", "commune:85060"],
      ["2020", "Château-d'Olonne", "commune:85060 ~"],
    ].slice(0, 3),
  )("in %s %s of 85 is %s", (year, commune, expected) => {
    expect(places("Date de début;Département;Commune", `${year};85;${commune}`)).toBe(
      expected.replace(/ ~$/, "").concat(" departement:85", expected.endsWith("~") ? " ~" : ""),
    );
  });

  test.each([
    ["2024", "commune:93059 departement:93"],
    ["2025", "commune:93059 departement:93 ~"],
  ])("in %s the code 93059 gives %s", (year, expected) => {
    expect(places("Date de début;Département;Commune", `${year};93;93059`)).toBe(expected);
  });
});

describe("ways of writing a place", () => {
  test.each([
    ["Laval (53)", "commune:53130"],
    ["72000 Le Mans", "commune:72181"],
    ["Le Mans (72000)", "commune:72181"],
    ["Le Mans 72000", "commune:72181"],
    ["F-72000 Le Mans", "commune:72181"],
    ["75013 Paris", "commune:75113"],
    ["CH-1003 Lausanne", "commune-ch:5586"],
    ["1003 Lausanne", "commune-ch:5586 ~"],
    ["Saint-Denis (La Réunion)", "commune:97411"],
    ["St-Denis (974)", "commune:97411"],
    ["Crans (VD)", "commune-ch:5713"],
    ["Fribourg (Suisse)", "commune-ch:2196 ~"],
    ["13288 Marseille Cedex 09", "commune:13055"],
    ["72000 Nantes", "?commune:44109"],
    ["Nantes (72)", "?commune:44109"],
    ["CH-1003 Nantes", "?commune:44109"],
    ["CH-8001 Lausanne", "?commune-ch:5586"],
    ["8001 Lausanne", "?commune-ch:5586"],
    ["CH-8001 Zürich", "commune-ch:261"],
    ["CH-1211 Genève", "commune-ch:6621"],
    ["CH-1211 Versoix", "commune-ch:6644"],
    ["CH-1290 Chavannes-des-Bois", "commune-ch:5708 ~"],
    ["CH-3001 Bern", "commune-ch:351"],
    ["CH-9999 Bern", "?commune-ch:351"],
    ["Havre (Le)", "commune:76351 ~"],
    ["La Roche s/ Yon", "commune:85191 ~"],
    ["Nantes;Mayenne", "commune:44109 commune:53147 ~"],
    ["Châlons-sur-Marne", "commune:51108 ~"],
    ["Laval - 53", "commune:53130"],
    ["93 Saint-Denis", "commune:93066"],
    ["Saint-Denis - 974", "commune:97411"],
    ["Saint-Denis, La Réunion", "commune:97411 ~"],
    ["St Denis de la Réunion", "commune:97411 ~"],
    ["Nantes, Loire-Atlantique", "commune:44109 ~"],
    ["Lausanne VD", "commune-ch:5586"],
    ["Biel-Bienne", "commune-ch:371 ~"],
    ["Biel/Bienne", "commune-ch:371 ~"],
    ["13ème arrondissement de Marseille", "commune:13213 ~"],
    ["Lyon 69", "?"],
    ["NA", "?"],
    ["Laval, Mayenne", "commune:53130 ~"],
    ["Laval 53", "commune:53130 ~"],
    ["Saint-Pierre 975", "commune:97502 ~"],
    ["Bâle", "commune-ch:2701 ~"],
    ["5586", "commune-ch:5586 ~"],
    ["Paris 5/13", "commune:75105 commune:75113 ~"],
    ["Paris 5e et 13e", "commune:75105 commune:75113 ~"],
    ["Paris 5, 13", "commune:75105 commune:75113 ~"],
    ["Lyon 3 & 7", "commune:69383 commune:69387 ~"],
    ["Lyon 3-7", "?"],
    ["Paris 5/99", "?"],
  ])("Commune %s: %s", (commune, expected) => {
    expect(places("Commune", `"${commune}"`)).toBe(expected);
  });

  test.each([
    ["72/53", "departement:53 departement:72"],
    ["72, 53", "departement:53 departement:72"],
    ["Sarthe (72)", "departement:72"],
    ["72 - Sarthe", "departement:72"],
    ["72 Sarthe", "departement:72"],
    ["la Sarthe", "departement:72"],
    ["Loire-Atlantique et Maine-et-Loire", "departement:44 departement:49"],
    ["Maine et Loire et Sarthe", "departement:49 departement:72"],
    ["02A", "departement:2A"],
    ["69D", "?departement:69"],
    ["69M", "epci:200046977"],
    ["6AE", "departement:67 departement:68"],
    ["Sarthe - Mayenne", "departement:53 departement:72"],
    ["Dpt 72", "departement:72"],
    ["Département de la Sarthe", "departement:72"],
    ["Sarthe & Mayenne", "departement:53 departement:72"],
    ["Côtes du Nord", "departement:22 ~"],
    ["Outre-mer", "?"],
    ["GE", "?region:44|canton:GE"],
  ])("Département %s: %s", (departement, expected) => {
    expect(places("Département", `"${departement}"`)).toBe(expected);
  });

  test.each([
    ["PACA", "region:93"],
    ["IDF", "region:11"],
    ["AURA", "region:84"],
    ["HdF", "region:32"],
    ["BFC", "region:27"],
    ["GE", "region:44"],
    ["Réunion", "region:04"],
    ["Région Centre", "region:24 ~"],
    ["Alsace-Champagne-Ardenne-Lorraine", "region:44 ~"],
    ["Languedoc Roussillon Midi Pyrénées", "region:76 ~"],
    ["NA", "?region:75"],
    ["Nord-Pas-de-Calais", "region:31 ~"],
    ["Outre-mer", "?"],
  ])("Région %s: %s", (region, expected) => {
    expect(places("Région", region)).toBe(expected);
  });
});
