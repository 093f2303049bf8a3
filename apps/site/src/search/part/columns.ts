import { compareCodePoints } from "@openhpa/core";
import { byteReader, byteWriter } from "./bytes.js";

/** The values of one facet for every record of a part. */
export interface Column {
  readonly values: readonly string[];
  /** By number of a record, the numbers of its values, rising. */
  readonly ofRecord: readonly (readonly number[])[];
}

/** Records that a value must have for what always comes with it to be said once instead of in each of them. */
const OFTEN = 8;

/** By sets: each set that occurs, and for each record which. By values: for each value the records that have it. */
const forms = { sets: 0, values: 1 } as const;

/** The column of some records, its values in the order of code points. */
export function columnOf(records: readonly (readonly string[])[]): Column {
  const values = [...new Set(records.flat())].sort(compareCodePoints);
  const numbers = new Map(values.map((value, number) => [value, number]));
  const sets = new Map<string, readonly number[]>();
  const ofRecord = records.map((own) => {
    const set = [...new Set(own.map((value) => numbers.get(value) as number))].sort((a, b) => a - b);
    const known = sets.get(set.join(" ")) ?? set;
    sets.set(set.join(" "), known);
    return known;
  });
  return { values, ofRecord };
}

/** For each value, those that every record with it has as well: the region of a département. Of two that always come together one has the other. */
function companions({ values, ofRecord }: Column): readonly (readonly number[])[] {
  const often = new Array<number>(values.length).fill(0);
  for (const set of ofRecord) for (const value of set) often[value] = (often[value] as number) + 1;
  const always: (Set<number> | undefined)[] = values.map(() => undefined);
  for (const set of ofRecord)
    for (const value of set) {
      const known = always[value];
      if (!known) always[value] = new Set(set);
      else for (const other of known) if (!set.includes(other)) known.delete(other);
    }
  return values.map((_value, value) => {
    if ((often[value] as number) < OFTEN) return [];
    return [...(always[value] ?? [])].filter(
      (other) =>
        other !== value && (value < other || often[other] !== often[value] || !always[other]?.has(value)),
    );
  });
}

/** Without what another value of the same record brings with it. */
function withoutCompanions(set: readonly number[], brought: readonly (readonly number[])[]) {
  const others = new Set(set.flatMap((value) => brought[value] ?? []));
  return set.filter((value) => !others.has(value));
}

function encodeSets(records: readonly (readonly number[])[]): Uint8Array {
  const writer = byteWriter();
  const numbers = new Map<string, number>();
  const sets: (readonly number[])[] = [];
  const ofRecord = records.map((set) => {
    const key = set.join(" ");
    const number = numbers.get(key) ?? sets.push(set) - 1;
    numbers.set(key, number);
    return number;
  });
  writer.number(sets.length);
  for (const set of sets) {
    writer.number(set.length);
    set.forEach(writer.number);
  }
  ofRecord.forEach(writer.number);
  return writer.result();
}

function encodeValues(records: readonly (readonly number[])[], values: number): Uint8Array {
  const having: number[][] = Array.from({ length: values }, () => []);
  for (const [record, set] of records.entries()) for (const value of set) having[value]?.push(record);
  const writer = byteWriter();
  for (const own of having) {
    writer.number(own.length);
    for (const [at, record] of own.entries()) writer.number(record - (own[at - 1] ?? -1) - 1);
  }
  return writer.result();
}

/** A column as bytes in both forms, of which one is smaller when it is packed. */
export function encodeColumn(column: Column): readonly [bySets: Uint8Array, byValues: Uint8Array] {
  const { values, ofRecord } = column;
  const brought = companions(column);
  const own = ofRecord.map((set) => withoutCompanions(set, brought));
  const encode = (form: number, content: Uint8Array) => {
    const writer = byteWriter();
    writer.number(values.length);
    values.forEach(writer.text);
    for (const others of brought) {
      writer.number(others.length);
      others.forEach(writer.number);
    }
    writer.number(ofRecord.length);
    writer.number(form);
    writer.bytes(content);
    return writer.result();
  };
  return [encode(forms.sets, encodeSets(own)), encode(forms.values, encodeValues(own, values.length))];
}

function readSets(bytes: Uint8Array, records: number): readonly (readonly number[])[] {
  const reader = byteReader(bytes);
  const many = <T>(one: () => T): T[] => Array.from({ length: reader.number() }, one);
  const sets = many(() => many(reader.number));
  return Array.from({ length: records }, () => sets[reader.number()] as readonly number[]);
}

function readValues(bytes: Uint8Array, records: number): readonly (readonly number[])[] {
  const reader = byteReader(bytes);
  const ofRecord: number[][] = Array.from({ length: records }, () => []);
  for (let value = 0; !reader.isAtEnd(); value += 1) {
    let record = -1;
    for (let left = reader.number(); left > 0; left -= 1) {
      record += reader.number() + 1;
      ofRecord[record]?.push(value);
    }
  }
  return ofRecord;
}

/** A column from either form of its bytes. */
export function readColumn(bytes: Uint8Array): Column {
  const reader = byteReader(bytes);
  const many = <T>(one: () => T, length = reader.number()): T[] => Array.from({ length }, one);
  const values = many(reader.text);
  const brought = many(() => many(reader.number), values.length);
  const records = reader.number();
  const read = reader.number() === forms.sets ? readSets : readValues;
  const own = read(reader.bytes(), records);
  return {
    values,
    ofRecord: own.map((set) =>
      set.some((value) => (brought[value] as readonly number[]).length > 0)
        ? [...new Set([...set, ...set.flatMap((value) => brought[value] ?? [])])].sort((a, b) => a - b)
        : set,
    ),
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
