"""Trois questions en SPARQL sur un export OpenHPA, avec pyoxigraph : `python openhpa-pyoxigraph.py`.

Il faut `pip install pyoxigraph`. Le dossier de l'export est « dump », ou celui de la variable OPENHPA_EXPORT.
Ici la base est en mémoire ; `Store("base")` la garde sur disque d'une fois à l'autre.
"""

import glob
import gzip
import os

from pyoxigraph import RdfFormat, Store

export = os.environ.get("OPENHPA_EXPORT", "dump")

base = Store()
for chemin in sorted(glob.glob(os.path.join(export, "actions*.nq.gz"))):
    base.bulk_load(gzip.open(chemin), RdfFormat.N_QUADS)
for nom in ("vocabularies.nt.gz", "territories.nt.gz"):
    base.bulk_load(gzip.open(os.path.join(export, nom)), RdfFormat.N_TRIPLES)

PREFIXES = """
PREFIX hpa: <https://w3id.org/openhpa/ns#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""


def repondre(question, lignes):
    """Écrit une réponse, une ligne par valeur, dans l'ordre des clefs."""
    for clef, nombre in sorted((str(clef), int(float(nombre))) for clef, nombre in lignes):
        print(f"{question}\t{clef}\t{nombre}")


def lignes(question):
    """Les lignes d'une réponse ; le graphe par défaut est l'union de tous les graphes."""
    reponse = base.query(PREFIXES + question, use_default_graph_as_union=True)
    return [(ligne["clef"].value, ligne["nombre"].value) for ligne in reponse]


# Combien de fiches visent chaque catégorie de résultats du modèle suisse (SMOC) ?
question = """
SELECT ?clef (COUNT(DISTINCT ?action) AS ?nombre) WHERE {
  ?action a hpa:Action ; hpa:outcome/hpa:outcomeCategory ?categorie .
  BIND(STRAFTER(STR(?categorie), "/vocab/smoc/") AS ?clef)
} GROUP BY ?clef
"""
repondre("fiches par catégorie de résultats", lignes(question))

# Combien de personnes les fiches de chaque édition disent-elles avoir touchées ?
question = """
SELECT ?clef (SUM(?personnes) AS ?nombre) WHERE {
  ?action a hpa:Action ; hpa:edition ?annee ; hpa:headlineReach ?personnes .
  BIND(STR(?annee) AS ?clef)
} GROUP BY ?clef
"""
repondre("personnes touchées par édition", lignes(question))

# Combien de fiches nomment chaque département (le nomment lui-même, et non une de ses communes) ?
question = """
SELECT ?clef (COUNT(DISTINCT ?action) AS ?nombre) WHERE {
  ?action a hpa:Action ; hpa:coverage/dcterms:spatial ?territoire .
  FILTER(CONTAINS(STR(?territoire), "/vocab/departement/"))
  BIND(STRAFTER(STR(?territoire), "/vocab/departement/") AS ?clef)
} GROUP BY ?clef
"""
repondre("fiches par département", lignes(question))
