import { expectTypeOf } from "vitest";
import { type Choice, choices, type SmocNotation, smoc, type ThemeNotation, theme } from "./index.js";

// The value of a choice is what a record takes.
expectTypeOf(choices(theme)).toEqualTypeOf<readonly Choice<ThemeNotation>[]>();
expectTypeOf(choices(smoc)).toEqualTypeOf<readonly Choice<`smoc:${SmocNotation}`>[]>();
