/** The part of js-yaml that the dump uses; the package has no types of its own. */
declare module "js-yaml" {
  /** A value as a YAML document. */
  export function dump(
    value: unknown,
    options?: { readonly lineWidth?: number; readonly noRefs?: boolean },
  ): string;

  /** The value of a YAML document; used by the tests. */
  export function load(text: string, options?: { readonly schema?: unknown }): unknown;
}
