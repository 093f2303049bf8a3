"""Asks the questions of a dump: `ask.py pyoxigraph|rdflib PLACE SECONDS < questions.json`, answers as JSON on stdout.

PLACE is the database on disk (pyoxigraph) or the folder of the dump (rdflib). Each question may take SECONDS."""
import json
import signal
import sys


def pyoxigraph_answerer(place):
    from pyoxigraph import QueryResultsFormat, Store

    store = Store.read_only(place)

    def answer(sparql):
        found = store.query(sparql, use_default_graph_as_union=True)
        return json.loads(found.serialize(format=QueryResultsFormat.JSON))

    return answer


def rdflib_answerer(place):
    import glob
    import gzip
    import os
    from rdflib import Dataset, URIRef

    dataset = Dataset(default_union=True)
    for path in sorted(glob.glob(os.path.join(place, "actions*.nq.gz"))):
        with gzip.open(path) as file:
            dataset.parse(file, format="nquads")
    for name, form in (("vocabularies.nt.gz", "nt"), ("territories.nt.gz", "nt"), ("ontology.ttl", "turtle")):
        path = os.path.join(place, name)
        with gzip.open(path) if name.endswith(".gz") else open(path, "rb") as file:
            dataset.graph(URIRef("urn:file:" + name)).parse(file, format=form)

    def answer(sparql):
        return json.loads(dataset.query(sparql).serialize(format="json"))

    return answer


def too_long(*_):
    raise TimeoutError("took too long")


answerers = {"pyoxigraph": pyoxigraph_answerer, "rdflib": rdflib_answerer}
answer = answerers[sys.argv[1]](sys.argv[2])
seconds = int(sys.argv[3])
signal.signal(signal.SIGALRM, too_long)
answers = {}
for question in json.load(sys.stdin):
    signal.alarm(seconds)
    try:
        answers[question["id"]] = {"ok": True, "json": answer(question["sparql"])}
    except Exception as error:
        answers[question["id"]] = {"ok": False, "reason": f"{type(error).__name__}: {error}"}
    finally:
        signal.alarm(0)
json.dump(answers, sys.stdout)
