"""Validates N-Triples on stdin with pySHACL: `validate.py FILE…`, the shapes and what they look up, in Turtle.

Gives JSON on stdout: `results` as [focus, path, component, severity], `seconds` of the processor."""
import json
import sys
import time

from pyshacl import validate
from rdflib import RDF, Graph, Namespace, URIRef

SH = Namespace("http://www.w3.org/ns/shacl#")

shapes = Graph()
data = Graph().parse(data=sys.stdin.read(), format="nt")
for path in sys.argv[1:]:
    # What is looked up stands beside the data: constraints in SPARQL see no other graph.
    (data if "/vocabularies/" in path else shapes).parse(path, format="turtle")
started = time.process_time()
_, report, _ = validate(data, shacl_graph=shapes, inference="none", advanced=True)
seconds = time.process_time() - started


def local(term):
    return str(term).split("#")[-1]


found = []
for result in report.subjects(RDF.type, SH.ValidationResult):
    path = report.value(result, SH.resultPath)
    found.append(
        [
            str(report.value(result, SH.focusNode)),
            str(path) if isinstance(path, URIRef) else "",
            local(report.value(result, SH.sourceConstraintComponent)),
            local(report.value(result, SH.resultSeverity)),
        ]
    )
json.dump({"results": sorted(found), "seconds": seconds}, sys.stdout)
