import { type Bilingual, type Terminal, worded } from "@openhpa/console";
import { InvalidArgumentError } from "commander";

/** Reads the value of an option by its reader. A usage error says what was expected of a text that the reader does not take. */
export function optionValue<T>(
  read: (text: string) => T | undefined,
  expected: Bilingual,
  terminal: Terminal,
): (text: string) => T {
  return (text) => {
    const value = read(text);
    if (value === undefined) throw new InvalidArgumentError(worded(terminal, expected));
    return value;
  };
}
