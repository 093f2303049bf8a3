"""One JSON-LD document with all records to N-Triples on standard output, with rdflib."""
import sys

from rdflib import Graph

graph = Graph()
graph.parse(sys.argv[1], format="json-ld")
graph.serialize(destination=sys.stdout.buffer, format="nt", encoding="utf-8")
