import { expandCurie } from "@openhpa/core";
import type { Store } from "oxigraph";

const PREFIXES = ["qb", "skos", "rdf", "rdfs", "xsd"]
  .map((name) => `PREFIX ${name}: <${expandCurie(`${name}:`)}>\n`)
  .join("");

/** The two phases of the normalisation algorithm of the RDF Data Cube Vocabulary, for what a cube may leave implicit. */
const normalisation: readonly string[] = [
  `INSERT { ?o a qb:Observation } WHERE { [] qb:observation ?o };
   INSERT { ?o a qb:Observation } WHERE { ?o qb:dataSet [] };
   INSERT { ?s a qb:Slice } WHERE { [] qb:slice ?s };
   INSERT { ?cs qb:componentProperty ?p . ?p a qb:DimensionProperty } WHERE { ?cs qb:dimension ?p };
   INSERT { ?cs qb:componentProperty ?p . ?p a qb:MeasureProperty } WHERE { ?cs qb:measure ?p };
   INSERT { ?cs qb:componentProperty ?p . ?p a qb:AttributeProperty } WHERE { ?cs qb:attribute ?p }`,
  `INSERT { ?obs ?comp ?value } WHERE {
     ?spec qb:componentProperty ?comp ; qb:componentAttachment qb:DataSet .
     ?dataset qb:structure [qb:component ?spec] ; ?comp ?value . ?obs qb:dataSet ?dataset };
   INSERT { ?obs ?comp ?value } WHERE {
     ?spec qb:componentProperty ?comp ; qb:componentAttachment qb:Slice .
     ?dataset qb:structure [qb:component ?spec] ; qb:slice ?slice . ?slice ?comp ?value ; qb:observation ?obs };
   INSERT { ?obs ?comp ?value } WHERE {
     ?dataset qb:structure [qb:component [qb:componentProperty ?comp]] ; qb:slice ?slice .
     ?comp a qb:DimensionProperty . ?slice ?comp ?value ; qb:observation ?obs }`,
];

const inHierarchy = (step: string) => `ASK {
  ?hierarchy a qb:HierarchicalCodeList ; qb:parentChildProperty ?p .
  ?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?dim .
  ?dim a qb:DimensionProperty ; qb:codeList ?hierarchy .
  ?obs ?dim ?v .
  FILTER NOT EXISTS { ?hierarchy qb:hierarchyRoot ?v }
  FILTER NOT EXISTS { ${step} } }`;

/** The integrity constraints of the recommendation, RDF Data Cube Vocabulary: each asks whether something is wrong. No list of codes here is a hierarchy, so the last two ask of one step. */
export const integrityConstraints: Readonly<Record<string, string>> = {
  "IC-1": `ASK { { ?obs a qb:Observation . FILTER NOT EXISTS { ?obs qb:dataSet ?dataset1 . } }
    UNION { ?obs a qb:Observation ; qb:dataSet ?dataset1, ?dataset2 . FILTER (?dataset1 != ?dataset2) } }`,
  "IC-2": `ASK { { ?dataset a qb:DataSet . FILTER NOT EXISTS { ?dataset qb:structure ?dsd . } }
    UNION { ?dataset a qb:DataSet ; qb:structure ?dsd1, ?dsd2 . FILTER (?dsd1 != ?dsd2) } }`,
  "IC-3": `ASK { ?dsd a qb:DataStructureDefinition .
    FILTER NOT EXISTS { ?dsd qb:component [qb:componentProperty [a qb:MeasureProperty]] } }`,
  "IC-4": `ASK { ?dim a qb:DimensionProperty . FILTER NOT EXISTS { ?dim rdfs:range [] } }`,
  "IC-5": `ASK { ?dim a qb:DimensionProperty ; rdfs:range skos:Concept . FILTER NOT EXISTS { ?dim qb:codeList [] } }`,
  "IC-6": `ASK { ?dsd qb:component ?spec . ?spec qb:componentRequired "false"^^xsd:boolean ; qb:componentProperty ?component .
    FILTER NOT EXISTS { ?component a qb:AttributeProperty } }`,
  "IC-7": `ASK { ?key a qb:SliceKey . FILTER NOT EXISTS { [a qb:DataStructureDefinition] qb:sliceKey ?key } }`,
  "IC-8": `ASK { ?key a qb:SliceKey ; qb:componentProperty ?prop . ?dsd qb:sliceKey ?key .
    FILTER NOT EXISTS { ?dsd qb:component [qb:componentProperty ?prop] } }`,
  "IC-9": `ASK { { ?slice a qb:Slice . FILTER NOT EXISTS { ?slice qb:sliceStructure ?key } }
    UNION { ?slice a qb:Slice ; qb:sliceStructure ?key1, ?key2 . FILTER (?key1 != ?key2) } }`,
  "IC-10": `ASK { ?slice qb:sliceStructure [qb:componentProperty ?dim] . FILTER NOT EXISTS { ?slice ?dim [] } }`,
  "IC-11": `ASK { ?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?dim . ?dim a qb:DimensionProperty .
    FILTER NOT EXISTS { ?obs ?dim [] } }`,
  "IC-12": `ASK { FILTER (?allEqual) { SELECT (MIN(?equal) AS ?allEqual) WHERE {
    ?obs1 qb:dataSet ?dataset . ?obs2 qb:dataSet ?dataset . FILTER (?obs1 != ?obs2)
    ?dataset qb:structure/qb:component/qb:componentProperty ?dim . ?dim a qb:DimensionProperty .
    ?obs1 ?dim ?value1 . ?obs2 ?dim ?value2 . BIND(?value1 = ?value2 AS ?equal) } GROUP BY ?obs1 ?obs2 } }`,
  "IC-13": `ASK { ?obs qb:dataSet/qb:structure/qb:component ?component .
    ?component qb:componentRequired "true"^^xsd:boolean ; qb:componentProperty ?attr . FILTER NOT EXISTS { ?obs ?attr [] } }`,
  "IC-14": `ASK { ?obs qb:dataSet/qb:structure ?dsd .
    FILTER NOT EXISTS { ?dsd qb:component/qb:componentProperty qb:measureType }
    ?dsd qb:component/qb:componentProperty ?measure . ?measure a qb:MeasureProperty . FILTER NOT EXISTS { ?obs ?measure [] } }`,
  "IC-15": `ASK { ?obs qb:dataSet/qb:structure ?dsd ; qb:measureType ?measure .
    ?dsd qb:component/qb:componentProperty qb:measureType . FILTER NOT EXISTS { ?obs ?measure [] } }`,
  "IC-16": `ASK { ?obs qb:dataSet/qb:structure ?dsd ; qb:measureType ?measure ; ?omeasure [] .
    ?dsd qb:component/qb:componentProperty qb:measureType ; qb:component/qb:componentProperty ?omeasure .
    ?omeasure a qb:MeasureProperty . FILTER (?omeasure != ?measure) }`,
  "IC-17": `ASK { { SELECT ?numMeasures (COUNT(?obs2) AS ?count) WHERE {
    { SELECT ?dsd (COUNT(?m) AS ?numMeasures) WHERE {
      ?dsd qb:component/qb:componentProperty ?m . ?m a qb:MeasureProperty } GROUP BY ?dsd }
    ?obs1 qb:dataSet/qb:structure ?dsd ; qb:dataSet ?dataset ; qb:measureType ?m1 .
    ?obs2 qb:dataSet ?dataset ; qb:measureType ?m2 .
    FILTER NOT EXISTS { ?dsd qb:component/qb:componentProperty ?dim . FILTER (?dim != qb:measureType)
      ?dim a qb:DimensionProperty . ?obs1 ?dim ?v1 . ?obs2 ?dim ?v2 . FILTER (?v1 != ?v2) }
    } GROUP BY ?obs1 ?numMeasures HAVING (?count != ?numMeasures) } }`,
  "IC-18": `ASK { ?dataset qb:slice ?slice . ?slice qb:observation ?obs . FILTER NOT EXISTS { ?obs qb:dataSet ?dataset } }`,
  "IC-19": `ASK { { ?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?dim .
    ?dim a qb:DimensionProperty ; qb:codeList ?list . ?list a skos:ConceptScheme . ?obs ?dim ?v .
    FILTER NOT EXISTS { ?v a skos:Concept ; skos:inScheme ?list } } UNION {
    ?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?dim .
    ?dim a qb:DimensionProperty ; qb:codeList ?list . ?list a skos:Collection . ?obs ?dim ?v .
    FILTER NOT EXISTS { ?v a skos:Concept . ?list skos:member+ ?v } } }`,
  "IC-20": inHierarchy("?hierarchy qb:hierarchyRoot ?root . ?root ?p ?v"),
  "IC-21": inHierarchy("?hierarchy qb:hierarchyRoot ?root . ?v ?p ?root"),
};

/** IC-12 for any number of rows: the dimensions of each row as one text, and texts that stand twice. */
export const DUPLICATE_ROWS = `SELECT ?dataset ?place WHERE {
  { SELECT ?dataset ?obs (GROUP_CONCAT(?code; SEPARATOR=" ") AS ?place) WHERE {
    { SELECT ?dataset ?obs ?code WHERE {
      ?obs qb:dataSet ?dataset . ?dataset qb:structure/qb:component/qb:componentProperty ?dim .
      ?dim a qb:DimensionProperty . ?obs ?dim ?value . BIND(CONCAT(STR(?dim), "=", STR(?value)) AS ?code)
    } ORDER BY ?dim } } GROUP BY ?dataset ?obs }
} GROUP BY ?dataset ?place HAVING (COUNT(?obs) > 1)`;

/** Brings a store into the normal form that the constraints are asked of. */
export function normalise(store: Store): void {
  for (const update of normalisation) store.update(PREFIXES + update);
}

/** The names of the constraints among `names` that a normalised store breaks. */
export function brokenConstraints(
  store: Store,
  names: readonly string[] = Object.keys(integrityConstraints),
): readonly string[] {
  return names.filter((name) => store.query(PREFIXES + (integrityConstraints[name] as string)) === true);
}

/** How many groups of rows stand at the same place of the same data set. */
export function duplicateRows(store: Store): number {
  return (store.query(PREFIXES + DUPLICATE_ROWS) as readonly unknown[]).length;
}
