import { expect, test } from "vitest";
import { personsOf } from "./persons.js";

test.each([
  ["Suivi par : Denis Quirinal, dquirinal@exemple.example", "quirinal"],
  ["Suivi par : Denis Quirinal", "quirinald@exemple.example", "quirinal"],
  ["Suivi par : Denis Quirinal", "quirinal@exemple.example", "quirinal"],
  ["écrire à nolwenn@exemple.example", "nolwenn"],
  ["erwan(at)exemple.example", "erwan"],
  ["Contact : Quirinal Anaïs", "Appeler Anaïs avant 17h", "anaïs"],
  ["Contact : Mme Quirinal Odile", "voir avec Odile", "odile"],
  ["Frau Käthi Quirinal", "Käthi fragen", "käthi"],
  ["Comme convenu avec Sandrine Quirinal", "quirinal"],
  ["L'animatrice Nolwenn Le Quirinal anime", "quirinal"],
])("%s", (...said) => {
  const lines = said.slice(0, -1);
  const persons = personsOf(lines);
  expect(
    lines
      .map((line) => persons.without(line))
      .join("\n")
      .toLowerCase(),
  ).not.toContain(said.at(-1));
});

test.each([
  ["iris@iris.example"],
  ["Suivi par : Denis Quirinal", "accueil@exemple.example"],
  ["lenid@exemple.example"],
  ["Contact : Mme Claire Quirinal", "à Sainte Claire, au collège Claire et au centre Claire Essai"],
])("%s: what is nobody's stays", (...lines) => {
  const last = lines.at(-1) ?? "";
  expect(personsOf(lines).without(last)).toBe(last);
});
