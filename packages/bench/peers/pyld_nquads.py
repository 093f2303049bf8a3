"""JSON-LD documents, one a line, to N-Quads on standard output, with PyLD."""
import json
import sys

from pyld import jsonld

with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        sys.stdout.write(jsonld.to_rdf(json.loads(line), {"format": "application/n-quads"}))
