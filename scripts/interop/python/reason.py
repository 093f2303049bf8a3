"""Closes a dump under OWL 2 RL with its own ontology: `reason.py FOLDER > inferred.nt`, what no file says, as N-Triples."""
import gzip
import sys
from pathlib import Path

from owlrl import DeductiveClosure, OWLRL_Semantics
from rdflib import Graph, Literal

folder = Path(sys.argv[1])
graph = Graph().parse(folder / "ontology.ttl", format="turtle")
for path in folder.glob("*.nt.gz"):
    with gzip.open(path) as file:
        graph.parse(file, format="nt")
said = set(graph)
DeductiveClosure(OWLRL_Semantics).expand(graph)
inferred = Graph()
for triple in graph:
    # RDF has no literal as a subject, the rules do.
    if triple not in said and not isinstance(triple[0], Literal):
        inferred.add(triple)
sys.stdout.write(inferred.serialize(format="nt"))
