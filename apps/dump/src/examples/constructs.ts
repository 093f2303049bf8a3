import type { ExampleConstruct } from "./example-construct.js";

const node = (name: string, variable: string) => `BIND(IRI(CONCAT(STR(?sujet), ".${name}")) AS ${variable})`;

/**
 * Every graph that is made of the data for readers of another vocabulary. A place in a text is said as RFC 5147 has it, because it is a text:
 * several engines widen the `xsd:nonNegativeInteger` of `oa:start` to `xsd:integer`, which the vocabulary does not allow.
 */
export const exampleConstructs: readonly ExampleConstruct[] = [
  {
    id: "web-annotations",
    question: {
      fr: "Quelles annotations (Web Annotation) font les passages sources et les absences des fiches ?",
      en: "Which annotations (Web Annotation) do the evidence and the gaps of the records make?",
    },
    keywords: ["evidence", "missing", "Web Annotation", "quote"],
    limits: {
      fr: "La cible est l'élément de la fiche ; les corps sont le passage ou la raison de l'absence, la propriété dont il s'agit et sa valeur. Ce dont aucun passage ne parle n'a pas d'annotation.",
      en: "The target is the thing of the record; the bodies are the passage or the reason of the gap, the property in question and its value. What no passage speaks of has no annotation.",
    },
    construct: `
CONSTRUCT {
  ?annotation a oa:Annotation ;
    oa:motivatedBy ?motif ;
    oa:hasTarget ?cible ;
    oa:hasBody ?passage , ?raison , ?etiquette , ?objet .
  ?passage a ?precis ;
    oa:hasSource ?document ;
    oa:hasSelector ?endroit , ?citation .
  ?endroit a oa:FragmentSelector ;
    dcterms:conformsTo <http://tools.ietf.org/rfc/rfc5147> ;
    rdf:value ?etendue .
  ?citation a oa:TextQuoteSelector ;
    oa:exact ?texte .
  ?etiquette a oa:SpecificResource ;
    oa:hasPurpose oa:tagging ;
    oa:hasSource ?propriete .
  ?objet a oa:SpecificResource ;
    oa:hasPurpose oa:identifying ;
    oa:hasSource ?valeur .
} WHERE {
  {
    ?sujet a hpa:Evidence ;
      hpa:inSource ?document ;
      hpa:spanStart ?debut ;
      hpa:spanEnd ?fin .
    BIND(oa:describing AS ?motif)
    BIND(oa:SpecificResource AS ?precis)
    BIND(CONCAT("char=", STR(?debut), ",", STR(?fin)) AS ?etendue)
    ${node("passage", "?passage")}
    ${node("place", "?endroit")}
    OPTIONAL {
      ?sujet hpa:quote ?texte .
      ${node("quote", "?citation")}
    }
  } UNION {
    ?sujet a hpa:Missing ;
      hpa:missingReason ?raison .
    BIND(oa:assessing AS ?motif)
  }
  ?sujet hpa:aboutNode ?cible .
  ${node("annotation", "?annotation")}
  OPTIONAL {
    ?sujet hpa:aboutProperty ?propriete .
    ${node("property", "?etiquette")}
  }
  OPTIONAL {
    ?sujet hpa:aboutValue ?valeur .
    ${node("value", "?objet")}
  }
}`,
  },
];
