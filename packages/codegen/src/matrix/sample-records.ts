import {
  classOf,
  type Fields,
  KEY_PATTERN,
  keyOf,
  type ModelClass,
  type ModelField,
  modelClass,
  recordClasses,
  visit,
} from "@openhpa/core";
import { kebab } from "./matrix-case.js";
import { samplesOf } from "./sample-values.js";

const isKey = new RegExp(KEY_PATTERN);

type Path = readonly (string | number)[];

/** How the objects of a class are reached from a record: the fields from the outside in. */
export interface Route {
  readonly root: ModelClass;
  readonly fields: readonly ModelField[];
}

/** The shortest route from a kind of record to every class it can hold. */
function routesFrom(root: ModelClass): ReadonlyMap<ModelClass, Route> {
  const routes = new Map<ModelClass, Route>([[root, { root, fields: [] }]]);
  for (const [entry, route] of routes) {
    for (const field of entry.fields) {
      const of = classOf(field);
      if (of && !routes.has(of)) routes.set(of, { root, fields: [...route.fields, field] });
    }
  }
  return routes;
}

const routes = Object.values(recordClasses).map(routesFrom);

/** The shortest way to put a class into a record. */
export function routeTo(entry: ModelClass): Route {
  const found = routes.flatMap((known) => known.get(entry) ?? []);
  return found.sort((a, b) => a.fields.length - b.fields.length)[0] as Route;
}

/** Fields that the rules or the meaning of a class ask for beside those that are required. */
const companions: Readonly<Record<string, Fields>> = {
  Observation: { territory: "departement:44" },
  Outcome: { category: "smoc:B1" },
  Missing: { path: "/summary" },
};

function sampleValue(field: ModelField): unknown {
  return field.datatype.kind === "reference" ? kebab(field.datatype.to) : samplesOf(field)[0];
}

/** The smallest valid object of a class, under a key where it has one. */
export function sampleObject(entry: ModelClass, key: string): Fields {
  const required = entry.fields.filter((field) => field.required);
  const own = required.map((field) => [field.name, field.datatype.kind === "key" ? key : sampleValue(field)]);
  return { ...Object.fromEntries(own), ...companions[entry.name] };
}

const keyOn = (fields: readonly ModelField[]) => fields.map(({ name }) => kebab(name)).join("-") || "fiche";

/** A record with an object at the end of a route, and where that object stands. */
export function recordAround(
  route: Route,
  object?: Fields,
): { readonly record: Fields; readonly path: Path } {
  const { root, fields } = route;
  const classes = [root, ...fields.map((field) => classOf(field) as ModelClass)];
  const sample = (depth: number) => sampleObject(classes[depth] as ModelClass, keyOn(fields.slice(0, depth)));
  const record = fields.reduceRight<Fields>((inner, field, depth) => {
    return { ...sample(depth), [field.name]: field.many ? [inner] : inner };
  }, object ?? sample(fields.length));
  return { record, path: fields.flatMap(({ name, many }) => (many ? [name, 0] : [name])) };
}

/** The record with an object more at the end of a route from the record itself. */
function withObject(
  record: Fields,
  [field, ...rest]: readonly ModelField[],
  object: Fields,
  done: readonly ModelField[] = [],
): Fields {
  if (!field) return record;
  const way = [...done, field];
  const present = record[field.name] as Fields | readonly Fields[] | undefined;
  const fresh = () => sampleObject(classOf(field) as ModelClass, keyOn(way));
  if (rest.length === 0)
    return { ...record, [field.name]: field.many ? [...((present as Fields[]) ?? []), object] : object };
  const [first, ...others] = field.many
    ? ((present as Fields[] | undefined) ?? [fresh()])
    : [(present as Fields) ?? fresh()];
  const inner = withObject(first as Fields, rest, object, way);
  return { ...record, [field.name]: field.many ? [inner, ...others] : inner };
}

/** The record with something for every reference in it to point at. */
export function withTargets(record: Fields, root: ModelClass): Fields {
  let settled = record;
  for (const { entry, value } of visit(root, record)) {
    for (const field of entry.fields) {
      if (field.datatype.kind !== "reference" || value[field.name] === undefined) continue;
      const target = modelClass(field.datatype.to);
      const keys = [value[field.name]].flat().filter((key) => isKey.test(String(key)));
      for (const key of keys) {
        const known = [...visit(root, settled)].some(
          (thing) => thing.entry === target && keyOf(target, thing.value) === key,
        );
        const route = routes.find((found) => found.has(root))?.get(target);
        if (!known && route) settled = withObject(settled, route.fields, sampleObject(target, String(key)));
      }
    }
  }
  return settled;
}

/** A record around a changed object of a class, with what its references need, and the JSON path of the object. */
export function recordWith(
  entry: ModelClass,
  changes: Fields,
  removed: readonly string[] = [],
): { readonly record: Fields; readonly path: Path } {
  const route = routeTo(entry);
  const object: Record<string, unknown> = { ...sampleObject(entry, keyOn(route.fields)), ...changes };
  for (const name of removed) delete object[name];
  const { record, path } = recordAround(route, object);
  return { record: withTargets(record, route.root), path };
}
