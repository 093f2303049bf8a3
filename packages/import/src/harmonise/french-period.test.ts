import { describe, expect, it } from "vitest";
import { parseFrenchDate } from "./french-date.js";
import { parseFrenchPeriod } from "./french-period.js";

describe("dates printed in French", () => {
  it.each([
    ["2019", "2019", "certain"],
    ["année 2019", "2019", "certain"],
    ["en 2019", "2019", "certain"],
    ["mai 2020", "2020-05", "certain"],
    ["Août 2020", "2020-08", "certain"],
    ["decembre 2020", "2020-12", "certain"],
    ["7 juillet 2021", "2021-07-07", "certain"],
    ["1er janvier 2019", "2019-01-01", "certain"],
    ["le jeudi 21 janvier 2021", "2021-01-21", "certain"],
    ["01/09/2015", "2015-09-01", "certain"],
    ["2015-09-01", "2015-09-01", "certain"],
    ["Durant l'été 2020", "2020-22", "certain"],
    ["hiver 2020", "2020-24", "certain"],
    ["Début 2020", "2020", "probable"],
    ["fin mars 2021", "2021-03", "probable"],
  ])("%s", (printed, value, certainty) => {
    expect(parseFrenchDate(printed)).toMatchObject({ value, certainty });
  });

  it.each([
    "à la rentrée",
    "31/02/2015",
    "29 février 2019",
    "12345",
    "20190",
    "mai",
    "",
  ])("%s is no date", (printed) => {
    expect(parseFrenchDate(printed)).toBeUndefined();
  });
});

describe("periods printed in French", () => {
  it.each([
    ["12 mois, de janvier à décembre 2019", { start: "2019-01", end: "2019-12", duration: "12 mois" }],
    ["du 01/09/2015 au 31/12/2017", { start: "2015-09-01", end: "2017-12-31" }],
    ["année 2019 - année 2022", { start: "2019", end: "2022" }],
    ["2019-2022", { start: "2019", end: "2022" }],
    ["2004 - 2008", { start: "2004", end: "2008" }],
    ["de mars 2018 à juin 2019", { start: "2018-03", end: "2019-06" }],
    ["novembre-décembre 2020", { start: "2020-11", end: "2020-12" }],
    ["jeudi 21 et vendredi 22 janvier 2021", { start: "2021-01-21", end: "2021-01-22" }],
    ["3 et 4 décembre 2020", { start: "2020-12-03", end: "2020-12-04" }],
    ["année 2019", { start: "2019", end: "2019" }],
    ["Durant l’été 2020", { start: "2020-22", end: "2020-22" }],
    ["Début 2020", { start: "2020" }],
    ["depuis 2010", { start: "2010" }],
    ["à partir de mars 2021", { start: "2021-03" }],
    ["jusqu'en 2019", { end: "2019" }],
    ["3 ans", { duration: "3 ans" }],
    ["entre mars 2018 et juin 2019", { start: "2018-03", end: "2019-06" }],
    ["d’avril 2018 jusqu’à juin 2019", { start: "2018-04", end: "2019-06" }],
    ["de 2018 jusqu'en 2019", { start: "2018", end: "2019" }],
    ["du 1er mars 2018 jusqu'au 3 mai 2018", { start: "2018-03-01", end: "2018-05-03" }],
    ["en mars et avril 2019", { start: "2019-03", end: "2019-04" }],
    ["mars/avril 2019", { start: "2019-03", end: "2019-04" }],
    ["mars – avril 2019", { start: "2019-03", end: "2019-04" }],
    ["les 3 au 5 mai 2019", { start: "2019-05-03", end: "2019-05-05" }],
    ["1er - 5 mai 2019", { start: "2019-05-01", end: "2019-05-05" }],
    ["mars 2018 – juin 2019", { start: "2018-03", end: "2019-06" }],
    ["années 2018/2019", { start: "2018", end: "2019" }],
    ["2018–2019", { start: "2018", end: "2019" }],
    ["2021-24", { start: "2021", end: "2024" }],
    ["année scolaire 2021/22", { start: "2021", end: "2022" }],
    ["1er mai au 30 septembre 2024", { start: "2024-05-01", end: "2024-09-30" }],
    ["du 1er mai au 30 septembre 2024", { start: "2024-05-01", end: "2024-09-30" }],
    ["à compter du 1er mars 2018", { start: "2018-03-01" }],
    ["à partir d’avril 2018", { start: "2018-04" }],
    ["jusqu’au 3 mai 2018", { end: "2018-05-03" }],
    ["jusqu'à mai 2018", { end: "2018-05" }],
    ["1,5 an", { duration: "1,5 an" }],
    ["une année", { duration: "une année" }],
    ["un jour", { duration: "un jour" }],
    ["deux semaines", { duration: "deux semaines" }],
    ["trois mois", { duration: "trois mois" }],
    ["quatre trimestres", { duration: "quatre trimestres" }],
    ["cinq semestres", { duration: "cinq semestres" }],
    ["six heures", { duration: "six heures" }],
    ["dix ans", { duration: "dix ans" }],
    ["douze mois.", { duration: "douze mois" }],
    ["3 ans (2017-2019)", { start: "2017", end: "2019", duration: "3 ans" }],
  ])("%s", (printed, value) => {
    expect(parseFrenchPeriod(printed)?.value).toEqual(value);
  });

  it.each([
    ["2ème semestre 2024 à fin 2025", { start: "2024", end: "2025" }, "probable"],
    ["du 2e semestre 2024 au 1er trimestre 2026", { start: "2024", end: "2026" }, "certain"],
    ["septembre 2024 à fin 2025", { start: "2024-09", end: "2025" }, "probable"],
    ["de début 2018 à 2019", { start: "2018", end: "2019" }, "probable"],
    ["de fin 2018 à mi-2018", { start: "2018", end: "2018" }, "probable"],
    ["depuis le 2e semestre 2023", { start: "2023" }, "certain"],
    ["depuis fin 2021", { start: "2021" }, "probable"],
    ["jusqu'à fin 2026", { end: "2026" }, "probable"],
    ["de l'automne 2023 au printemps 2025", { start: "2023-23", end: "2025-21" }, "certain"],
    ["dès septembre 2024", { start: "2024-09" }, "certain"],
    [
      "18 mois à compter de janvier 2025",
      { start: "2025-01", end: "2026-06", duration: "18 mois" },
      "probable",
    ],
    [
      "18 mois (à partir de septembre 2024)",
      { start: "2024-09", end: "2026-02", duration: "18 mois" },
      "probable",
    ],
    [
      "un an à compter du 15 mars 2024",
      { start: "2024-03-15", end: "2025-03-14", duration: "un an" },
      "probable",
    ],
    ["3 ans à compter de 2024", { start: "2024", duration: "3 ans" }, "certain"],
    ["18 mois à partir de l'automne 2024", { start: "2024-23", duration: "18 mois" }, "certain"],
    ["6 semaines à partir de mars 2024", { start: "2024-03", duration: "6 semaines" }, "certain"],
    ["18 mois, septembre 2024", { start: "2024-09", duration: "18 mois" }, "probable"],
    ["3 ans (2024)", { start: "2024", duration: "3 ans" }, "probable"],
    ["12 mois, 2024", { start: "2024", end: "2024", duration: "12 mois" }, "certain"],
    ["2 jours, mai 2024", { start: "2024-05", end: "2024-05", duration: "2 jours" }, "certain"],
    ["2. Halbjahr 2024 bis Ende 2025", { start: "2024", end: "2025" }, "probable"],
    ["Herbst 2023 bis Frühling 2025", { start: "2023-23", end: "2025-21" }, "certain"],
    ["18 Monate ab Januar 2025", { start: "2025-01", end: "2026-06", duration: "18 Monate" }, "probable"],
    ["seit 2021", { start: "2021" }, "certain"],
    ["autunno 2023 - primavera 2025", { start: "2023-23", end: "2025-21" }, "certain"],
    ["18 mesi da gennaio 2025", { start: "2025-01", end: "2026-06", duration: "18 mesi" }, "probable"],
    ["da inizio 2024 a fine 2025", { start: "2024", end: "2025" }, "probable"],
  ])("%s is read as far as it is said", (printed, value, certainty) => {
    expect(parseFrenchPeriod(printed)).toMatchObject({ value, certainty });
    expect(parseFrenchPeriod(printed)?.value).toEqual(value);
  });

  it("years of two digits are probable: they may be a season of EDTF", () => {
    expect(parseFrenchPeriod("2021-24")?.certainty).toBe("probable");
    expect(parseFrenchPeriod("2021-2024")?.certainty).toBe("certain");
  });

  it.each([
    "novembre-décembre",
    "2 heures par semaine",
    "de temps en temps",
    "2019 sauf l'été",
    "À la rentrée",
    "-",
    "depuis 2010 environ",
    "jusqu'en 2010 environ",
    "entre 2018 et 2019 environ",
    "de fin 2019 à début 2018",
    "sept ans",
    "2024-22",
    "2019-85",
    "1er octobre au 30 juin 2024",
    "3 ansérines",
    `année 2019${" x".repeat(56)}`,
  ])("%s stays printed", (printed) => {
    expect(parseFrenchPeriod(printed)).toBeUndefined();
  });
});
