"""Validates N-Triples on stdin with pySHACL: `validate.py SHAPES`, results as JSON on stdout: [focus, path, component]."""
import json
import sys

from pyshacl import validate
from rdflib import RDF, Graph, Namespace, URIRef

SH = Namespace("http://www.w3.org/ns/shacl#")

shapes = Graph().parse(sys.argv[1], format="turtle")
data = Graph().parse(data=sys.stdin.read(), format="nt")
_, report, _ = validate(data, shacl_graph=shapes, inference="none", advanced=False)
found = []
for result in report.subjects(RDF.type, SH.ValidationResult):
    focus = report.value(result, SH.focusNode)
    path = report.value(result, SH.resultPath)
    component = report.value(result, SH.sourceConstraintComponent)
    found.append([str(focus), str(path) if isinstance(path, URIRef) else "", str(component).split("#")[-1]])
json.dump(sorted(found), sys.stdout)
