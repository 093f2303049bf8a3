import { arbitraryRecord } from "@openhpa/testkit";
import fc, { type Arbitrary } from "fast-check";
import { keyOf } from "../address.js";
import type { Fields, OpenFields } from "../fields.js";
import type { HpaRecord } from "../generated/types.js";
import { classOf, type ModelClass, recordClasses } from "../model.js";

/** Numbers in turn, each from 0 to less than what is asked for. */
type Dice = (sides: number) => number;

function turned<T>(items: readonly T[], dice: Dice): T[] {
  const left = [...items];
  return items.map(() => left.splice(dice(left.length), 1)[0] as T);
}

/** One object made of two of a class: fields of the one or the other or of both, items of lists in any order, some left out. */
function mixed(entry: ModelClass, a: Fields, b: Fields, dice: Dice): Fields {
  const result: OpenFields = {};
  for (const field of entry.fields) {
    const [mine, other] = [a[field.name], b[field.name]];
    const of = classOf(field);
    const choice = dice(4);
    let value = choice === 0 && !field.required ? undefined : choice === 1 ? (other ?? mine) : mine;
    if (choice === 2 && mine !== undefined && other !== undefined && field.name !== "key") {
      if (field.many) value = mixedList(of, mine as readonly unknown[], other as readonly unknown[], dice);
      else if (of) value = mixed(of, mine as Fields, other as Fields, dice);
      else if (field.datatype.kind === "text") value = { ...(mine as object), ...(other as object) };
    }
    if (value !== undefined) result[field.name] = value;
  }
  return result;
}

function mixedList(of: ModelClass | undefined, a: readonly unknown[], b: readonly unknown[], dice: Dice) {
  const items = new Map<string, unknown>();
  for (const item of [...a, ...b]) {
    const address = of ? keyOf(of, item as Fields) : String(item).normalize("NFC");
    if (address === undefined) continue;
    const known = items.get(address);
    items.set(address, of && known !== undefined ? mixed(of, known as Fields, item as Fields, dice) : item);
  }
  const kept = [...items.values()].filter((_, index) => index === 0 || dice(3) > 0);
  return dice(2) === 0 ? kept : turned(kept, dice);
}

/** A record with so many other editions of it; they have the shape of the model, and may break its rules. */
export function editions(count: number): Arbitrary<readonly HpaRecord[]> {
  const dice = fc.array(fc.nat(), { minLength: 1, maxLength: 60 });
  return fc
    .tuple(
      arbitraryRecord(),
      fc.array(fc.tuple(arbitraryRecord(), dice), { minLength: count, maxLength: count }),
    )
    .map(([record, others]) => [
      record,
      ...others.map(([other, numbers]) => {
        let at = 0;
        const throwDice: Dice = (sides) => (numbers[at++ % numbers.length] as number) % sides;
        const fields = mixed(
          recordClasses[record.type],
          record as unknown as Fields,
          (other.type === record.type ? other : record) as unknown as Fields,
          throwDice,
        );
        return { ...fields, type: record.type } as unknown as HpaRecord;
      }),
    ]);
}
