# Trois questions sur les données OpenHPA avec R.
# install.packages(c("arrow", "dplyr", "tidyr", "httr2"))
#
# Ce script est montré, pas essayé par les tests : R n'y est pas installé.

library(dplyr)

# 1. Avec le tableau du flux (actions.parquet), une ligne par action ----

actions <- arrow::read_parquet("actions.parquet")

# Combien de fiches visent chaque catégorie de résultats du modèle suisse (SMOC) ?
actions |>
  select(key, outcomes) |>
  tidyr::unnest_longer(outcomes) |>
  distinct() |>
  count(outcomes, name = "nombre")

# Combien de personnes les fiches de chaque édition disent-elles avoir touchées ?
actions |>
  filter(!is.na(edition), !is.na(headline_reach)) |>
  summarise(nombre = sum(headline_reach), .by = edition) |>
  arrange(edition)

# Combien de fiches nomment chaque département (le nomment lui-même, et non une de ses communes) ?
actions |>
  select(key, coverage_territories) |>
  tidyr::unnest_longer(coverage_territories) |>
  filter(startsWith(coverage_territories, "departement:")) |>
  distinct() |>
  count(coverage_territories, name = "nombre")

# 2. Avec SPARQL, sur l'export servi par « openhpa dump serve dump » ----

question <- "
PREFIX hpa: <https://w3id.org/openhpa/ns#>
SELECT ?clef (COUNT(DISTINCT ?action) AS ?nombre) WHERE {
  ?action a hpa:Action ; hpa:outcome/hpa:outcomeCategory ?categorie .
  BIND(STRAFTER(STR(?categorie), '/vocab/smoc/') AS ?clef)
} GROUP BY ?clef ORDER BY ?clef"

httr2::request("http://127.0.0.1:7878/sparql") |>
  httr2::req_headers(Accept = "text/csv") |>
  httr2::req_body_form(query = question) |>
  httr2::req_perform() |>
  httr2::resp_body_string() |>
  textConnection() |>
  read.csv()
