import { prefixes as knownPrefixes } from "@openhpa/core";
import { PublishError } from "@openhpa/publish";
import type { Quad, Quad_Object as QuadObject } from "n3";
import { create } from "xmlbuilder2";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

/** The end of an IRI that can be an XML name; ASCII is all that the terms of the catalogue use. */
const LOCAL_NAME = /[A-Za-z_][A-Za-z0-9_.-]*$/;

/** What XML 1.0 cannot hold, not even as a reference (XML 1.0 §2.2). */
const NOT_XML = /(?![\t\n\r\u007F-\u009F])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

type XmlElement = ReturnType<ReturnType<typeof create>["ele"]>;

interface Namespaces {
  /** The qualified name of an IRI with its namespace, or undefined where XML has no name for it. */
  nameOf(iri: string): { readonly namespace: string; readonly name: string } | undefined;
  readonly declared: ReadonlyMap<string, string>;
}

function namespacesOf(prefixes: Readonly<Record<string, string>>): Namespaces {
  const byNamespace = new Map(Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]));
  byNamespace.set(RDF, "rdf");
  const declared = new Map<string, string>([[RDF, "rdf"]]);
  return {
    declared,
    nameOf(iri) {
      const local = LOCAL_NAME.exec(iri)?.[0];
      if (local === undefined || local.length === iri.length) return undefined;
      const namespace = iri.slice(0, -local.length);
      const prefix = declared.get(namespace) ?? byNamespace.get(namespace) ?? `ns${declared.size}`;
      declared.set(namespace, prefix);
      return { namespace, name: `${prefix}:${local}` };
    },
  };
}

function xmlText(text: string): string {
  const refused = NOT_XML.exec(text)?.[0];
  if (refused === undefined) return text;
  const code = `U+${refused.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  throw new PublishError("invalid-option", {
    fr: `Caractère de contrôle ${code} dans « ${text.replace(refused, "�")} » : XML ne peut pas l'écrire. Retirez-le.`,
    en: `Control character ${code} in "${text.replace(refused, "�")}": XML cannot hold it. Remove it.`,
  });
}

function writeObject(property: XmlElement, object: QuadObject): void {
  if (object.termType === "NamedNode") property.att(RDF, "rdf:resource", xmlText(object.value));
  else if (object.termType === "BlankNode") property.att(RDF, "rdf:nodeID", object.value);
  else if (object.termType === "Literal") {
    if (object.language) property.att("xml:lang", object.language);
    else if (object.datatype.value !== XSD_STRING) property.att(RDF, "rdf:datatype", object.datatype.value);
    property.txt(xmlText(object.value));
  } else throw new Error(`RDF/XML has no form for a ${object.termType}`);
}

function bySubject(quads: readonly Quad[]): Map<string, Quad[]> {
  const groups = new Map<string, Quad[]>();
  for (const quad of quads) {
    const key = `${quad.subject.termType} ${quad.subject.value}`;
    const group = groups.get(key);
    if (group) group.push(quad);
    else groups.set(key, [quad]);
  }
  return groups;
}

/**
 * Triples as RDF/XML 1.1: one element per subject, named by its first class, in the order of first appearance, with the namespaces in use.
 * Throws a {@link PublishError} for text that XML cannot hold, an Error for quads in a named graph and for predicates without an XML name.
 */
export function writeRdfXml(
  quads: readonly Quad[],
  prefixes: Readonly<Record<string, string>> = knownPrefixes,
): string {
  const namespaces = namespacesOf(prefixes);
  const document = create({ version: "1.0", encoding: "UTF-8" });
  const root = document.ele(RDF, "rdf:RDF");
  for (const group of bySubject(quads).values()) {
    const [{ subject }] = group as [Quad, ...Quad[]];
    const named = group.find(
      ({ predicate, object }) =>
        predicate.value === `${RDF}type` &&
        object.termType === "NamedNode" &&
        namespaces.nameOf(object.value),
    );
    const element = named && namespaces.nameOf(named.object.value);
    const node = root.ele(element?.namespace ?? RDF, element?.name ?? "rdf:Description");
    if (subject.termType === "NamedNode") node.att(RDF, "rdf:about", xmlText(subject.value));
    else node.att(RDF, "rdf:nodeID", subject.value);
    for (const quad of group) {
      if (quad.graph.termType !== "DefaultGraph") throw new Error("RDF/XML has no named graphs");
      if (quad === named) continue;
      const property = namespaces.nameOf(quad.predicate.value);
      if (!property) throw new Error(`RDF/XML cannot name the property ${quad.predicate.value}`);
      writeObject(node.ele(property.namespace, property.name), quad.object);
    }
  }
  for (const [namespace, prefix] of namespaces.declared)
    root.att("http://www.w3.org/2000/xmlns/", `xmlns:${prefix}`, namespace);
  const text = document.end({ prettyPrint: true, indent: "  " });
  return `${text.replaceAll("\r", "&#xD;")}\n`;
}
