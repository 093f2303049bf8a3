"""Asks the questions of a dump: `ask.py pyoxigraph|inferred|rdflib PLACE SECONDS [INFERRED] < questions.json`, answers as JSON on stdout.

PLACE is the database on disk (pyoxigraph) or the folder of the dump (rdflib; inferred: pyoxigraph, with the file INFERRED of what follows).
Each question may take SECONDS."""
import gzip
import json
import signal
import sys
from pathlib import Path


def dump_files(place):
    """The files of a dump, opened, each with its name and form."""
    names = sorted(path.name for path in place.glob("actions*.nq.gz"))
    beside = ("vocabularies", "territories", "editions", "organisations")
    for name in (*names, *(f"{each}.nt.gz" for each in beside), "ontology.ttl"):
        # A dump without registered organisations has no file of them.
        if not (place / name).exists():
            continue
        with (gzip.open if name.endswith(".gz") else open)(place / name, "rb") as file:
            yield file, name, next(form for form in ("nq", "nt", "ttl") if f".{form}" in name)


def asker(store):
    from pyoxigraph import QueryResultsFormat

    def answer(sparql):
        found = store.query(sparql, use_default_graph_as_union=True)
        return json.loads(found.serialize(format=QueryResultsFormat.JSON))

    return answer


def pyoxigraph_answerer(place):
    from pyoxigraph import Store

    return asker(Store.read_only(place))


def inferred_answerer(place):
    from pyoxigraph import RdfFormat, Store

    store = Store()
    for file, _, form in dump_files(Path(place)):
        store.bulk_load(file, format=RdfFormat.from_extension(form))
    store.bulk_load(path=sys.argv[4], format=RdfFormat.N_TRIPLES)
    return asker(store)


def rdflib_answerer(place):
    from rdflib import Dataset, URIRef

    dataset = Dataset(default_union=True)
    for file, name, form in dump_files(Path(place)):
        graph = dataset if form == "nq" else dataset.graph(URIRef("urn:file:" + name))
        graph.parse(file, format={"nq": "nquads", "nt": "nt", "ttl": "turtle"}[form])

    def answer(sparql):
        return json.loads(dataset.query(sparql).serialize(format="json"))

    return answer


def too_long(*_):
    raise TimeoutError("took too long")


answerers = {"pyoxigraph": pyoxigraph_answerer, "inferred": inferred_answerer, "rdflib": rdflib_answerer}
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
