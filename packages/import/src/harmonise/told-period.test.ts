import { expect, test } from "vitest";
import { toldPeriod } from "./told-period.js";

test.each([
  ["Démarrage : mars 2025 – Fin : décembre 2027", "2025-03", "2027-12"],
  ["Début : 02/09/2024 ; fin : 04/07/2025", "2024-09-02", "2025-07-04"],
  ["Le projet a débuté en octobre 2023. Il s'est achevé en juin 2024.", "2023-10", "2024-06"],
  ["Lancement au printemps 2025, clôture en décembre 2026", "2025-21", "2026-12"],
  ["septembre 2024 → juillet 2026", "2024-09", "2026-07"],
  ["2024 → 2026", "2024", "2026"],
  ["01/2024 - 12/2025", "2024-01", "2025-12"],
  ["1.8.2024–31.7.2026", "2024-08-01", "2026-07-31"],
  ["dall'autunno 2024 alla primavera 2026", "2024-23", "2026-21"],
  ["Du lundi 5 janvier au vendredi 18 décembre 2026", "2026-01-05", "2026-12-18"],
  ["du 1er mars 2025 pour huit mois", "2025-03-01", undefined],
  ["mars 2025 (pour 18 mois)", "2025-03", undefined],
  ["August 2024, für zwei Jahre", "2024-08", undefined],
  ["seit März 2023, befristet bis Ende 2025", "2023-03", "2025"],
  ["Beginn: August 2024, Ende: Juli 2026", "2024-08", "2026-07"],
  ["Avvio: marzo 2024; conclusione: febbraio 2026", "2024-03", "2026-02"],
  ["L'action a commencé en janvier 2022", "2022-01", undefined],
  ["Elle se termine en juin 2026.", undefined, "2026-06"],
])("which end of a period a date is, words say: %s", (printed, start, end) => {
  expect(toldPeriod(printed)).toMatchObject({ certainty: "probable" });
  const { start: first, end: last } = toldPeriod(printed)?.value ?? {};
  expect([first, last]).toEqual([start, end]);
});

test.each([
  "réunions en mars 2025 et en mai 2025",
  "Démarrage : mars 2025, bilan en juin 2025",
  "commencé en mars 2025, suspendu en mai 2025, terminé en juin 2025",
  "L'action n'a pas commencé en mars 2025",
  "Démarrage prévu en 2024, reporté à 2025",
  "Fin : mars 2024, début : mai 2025",
  "Démarrage : mai 2026 – Fin : mars 2025",
  "juin 2025",
  "hiver 2025-2026",
  "Pilotphase 2024, Umsetzung 2025–2027",
  "12 → 18",
])("no ends of a period: %s", (printed) => expect(toldPeriod(printed)).toBeUndefined());
