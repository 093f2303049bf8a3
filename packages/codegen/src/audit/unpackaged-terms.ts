/**
 * What is used of vocabularies that no package holds, written down from their specifications: ADMS 2.0 (https://semiceu.github.io/ADMS/releases/2.00/,
 * terms `identifier`, `Identifier`, `status`), EDTF datatypes of the Library of Congress (https://id.loc.gov/datatypes/edtf.html), and the SPDX
 * checksum terms that DCAT 3 names (https://www.w3.org/TR/vocab-dcat-3/#Class:Checksum).
 */
export const unpackagedTerms = `
@prefix adms: <http://www.w3.org/ns/adms#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix spdx: <http://spdx.org/rdf/terms#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
adms:Identifier a owl:Class .
adms:identifier a owl:ObjectProperty ; rdfs:range adms:Identifier .
adms:status a owl:ObjectProperty ; rdfs:range skos:Concept .
spdx:Checksum a owl:Class .
spdx:checksum a owl:ObjectProperty ; rdfs:range spdx:Checksum .
spdx:algorithm a owl:ObjectProperty ; rdfs:domain spdx:Checksum .
spdx:checksumValue a owl:DatatypeProperty ; rdfs:domain spdx:Checksum ; rdfs:range xsd:hexBinary .
`;
