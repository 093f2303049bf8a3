import { byteReader, byteWriter } from "./bytes.js";

/** The values of one facet for every record of a part: the sets of values that occur, and for each record which of them. */
export interface Column {
  readonly values: readonly string[];
  /** Numbers of values. */
  readonly sets: readonly (readonly number[])[];
  /** By number of a record, the number of its set. */
  readonly ofRecord: readonly number[];
}

export function columnOf(records: readonly (readonly string[])[]): Column {
  const values = new Map<string, number>();
  const sets = new Map<string, readonly number[]>();
  const numbers = new Map<string, number>();
  const ofRecord = records.map((own) => {
    const set = own.map((value) => {
      const number = values.get(value) ?? values.size;
      values.set(value, number);
      return number;
    });
    const key = set.join(" ");
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    sets.set(key, set);
    return number;
  });
  return { values: [...values.keys()], sets: [...sets.values()], ofRecord };
}

export function encodeColumn({ values, sets, ofRecord }: Column): Uint8Array {
  const writer = byteWriter();
  writer.number(values.length);
  values.forEach(writer.text);
  writer.number(sets.length);
  for (const set of sets) {
    writer.number(set.length);
    set.forEach(writer.number);
  }
  writer.number(ofRecord.length);
  ofRecord.forEach(writer.number);
  return writer.result();
}

export function readColumn(bytes: Uint8Array): Column {
  const reader = byteReader(bytes);
  const many = <T>(one: () => T): T[] => Array.from({ length: reader.number() }, one);
  return {
    values: many(reader.text),
    sets: many(() => many(reader.number)),
    ofRecord: many(reader.number),
  };
}

/** A number for every record of a part: its latest year, its place among the titles. */
export function encodeNumbers(numbers: readonly number[]): Uint8Array {
  const writer = byteWriter();
  numbers.forEach(writer.number);
  return writer.result();
}

export function readNumbers(bytes: Uint8Array): readonly number[] {
  const reader = byteReader(bytes);
  const numbers: number[] = [];
  while (!reader.isAtEnd()) numbers.push(reader.number());
  return numbers;
}
