"""Counts the distinct statements of RDF files: `count.py pyoxigraph|rdflib FILE…`, counts as JSON on stdout."""
import gzip
import json
import sys

FORMATS = {".nq": "nquads", ".nt": "nt", ".ttl": "turtle", ".trig": "trig"}


def format_of(path):
    plain = path.removesuffix(".gz")
    return next(form for ending, form in FORMATS.items() if plain.endswith(ending))


def opened(path):
    return gzip.open(path) if path.endswith(".gz") else open(path, "rb")


def by_pyoxigraph(path):
    from pyoxigraph import RdfFormat, Store

    formats = {
        "nquads": RdfFormat.N_QUADS,
        "nt": RdfFormat.N_TRIPLES,
        "turtle": RdfFormat.TURTLE,
        "trig": RdfFormat.TRIG,
    }
    store = Store()
    with opened(path) as file:
        store.load(file, formats[format_of(path)], base_iri="https://exemple.fr/")
    return len(store)


def by_rdflib(path):
    from rdflib import Dataset, Graph

    form = format_of(path)
    graph = Dataset(default_union=True) if form in ("nquads", "trig") else Graph()
    with opened(path) as file:
        graph.parse(file, format=form, publicID="https://exemple.fr/")
    return len(list(graph.quads())) if form in ("nquads", "trig") else len(graph)


count = {"pyoxigraph": by_pyoxigraph, "rdflib": by_rdflib}[sys.argv[1]]
json.dump({path: count(path) for path in sys.argv[2:]}, sys.stdout)
