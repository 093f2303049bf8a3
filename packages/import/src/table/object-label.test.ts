import { classOf } from "@openhpa/core";
import { actionColumns } from "@openhpa/core/columns";
import { expect, it } from "vitest";
import { labelledClasses } from "./object-label.js";

it("every class of objects in the flat table has a reader, and no other", () => {
  const classes = actionColumns.flatMap(({ field }) => classOf(field)?.name ?? []);
  expect([...labelledClasses].sort()).toEqual([...new Set(classes)].sort());
});
