/** One import of a module, as it is written. */
export interface Import {
  /** What stands between the quotes. */
  readonly target: string;
  /** Only types are taken from it: nothing is loaded, but the declarations that are published name it. */
  readonly typeOnly: boolean;
}

const statement = /^(?:import|export)\s+(type\s+)?(?:[\w*{][^;"'`]*?\sfrom\s+)?"([^"]+)"/gm;
const call = /\b(?:import|require|(?:require|import\.meta|createRequire\([^()]*\))\.resolve)\(\s*"([^"]+)"/g;
const comment = /^\s*(?:\/\/|\/?\*).*$/gm;

/** Every import of a source text: statements, dynamic imports, and modules that are looked up by their name. */
export function importsOf(text: string): readonly Import[] {
  const code = text.replace(comment, "");
  return [
    ...[...code.matchAll(statement)].map(([, type, target = ""]) => ({
      target,
      typeOnly: type !== undefined,
    })),
    ...[...code.matchAll(call)].map(([, target = ""]) => ({ target, typeOnly: false })),
  ];
}

/** The package that a target is a module of, or undefined for files beside it and for what Node has built in. */
export function packageOf(target: string): string | undefined {
  if (/^(?:\.|\/|node:|data:|file:|https?:|#)/.test(target)) return undefined;
  return /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0];
}

/** Name of the package that holds the types of a package without types of its own. */
export function typesOf(name: string): string {
  return `@types/${name.startsWith("@") ? name.slice(1).replace("/", "__") : name}`;
}
