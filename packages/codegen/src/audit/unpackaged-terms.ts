/**
 * What is used of vocabularies that no package holds, written down from their specifications: ADMS 2.0 (https://semiceu.github.io/ADMS/releases/2.00/,
 * terms `identifier`, `Identifier`, `status`), EDTF datatypes of the Library of Congress (https://id.loc.gov/datatypes/edtf.html), and the SPDX
 * checksum terms that DCAT 3 names (https://www.w3.org/TR/vocab-dcat-3/#Class:Checksum), what DCAT 3 adds to the DCAT 2 that is packaged
 * (https://www.w3.org/TR/vocab-dcat-3/#Property:resource_version, `previousVersion`), the document of VoID (https://www.w3.org/TR/void/) and the shapes of SHACL (https://www.w3.org/TR/shacl/#shapes).
 */
export const unpackagedTerms = `
@prefix adms: <http://www.w3.org/ns/adms#> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix void: <http://rdfs.org/ns/void#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix spdx: <http://spdx.org/rdf/terms#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
adms:Identifier a owl:Class .
adms:identifier a owl:ObjectProperty ; rdfs:range adms:Identifier .
adms:status a owl:ObjectProperty ; rdfs:range skos:Concept .
dcat:version a owl:DatatypeProperty ; rdfs:range rdfs:Literal .
dcat:previousVersion a owl:ObjectProperty .
void:DatasetDescription a owl:Class ; rdfs:subClassOf foaf:Document .
sh:NodeShape a owl:Class ; rdfs:subClassOf sh:Shape .
sh:PropertyShape a owl:Class ; rdfs:subClassOf sh:Shape .
spdx:Checksum a owl:Class .
spdx:checksum a owl:ObjectProperty ; rdfs:range spdx:Checksum .
spdx:algorithm a owl:ObjectProperty ; rdfs:domain spdx:Checksum .
spdx:checksumValue a owl:DatatypeProperty ; rdfs:domain spdx:Checksum ; rdfs:range xsd:hexBinary .
`;
