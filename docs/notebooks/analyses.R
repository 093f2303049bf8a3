# Les trois analyses des carnets (couverture, réseau, plans) avec R.
# install.packages("jsonlite"), ou avec Debian : apt-get install r-base-core r-cran-jsonlite
#
# Il lit deux fichiers du flux, actions.ndjson.gz et action-territories.csv, dans le dossier courant ou dans celui de la variable
# d'environnement OPENHPA_FLUX :  Rscript analyses.R

flux <- Sys.getenv("OPENHPA_FLUX", ".")
fichier <- gzfile(file.path(flux, "actions.ndjson.gz"))
lignes <- readLines(fichier, encoding = "UTF-8")
close(fichier)
fiches <- lapply(lignes, jsonlite::fromJSON, simplifyVector = FALSE)
fiches <- Filter(function(f) f$type == "Action" && is.null(f$withdrawn), fiches)
names(fiches) <- vapply(fiches, function(f) f$key, "")

# Écrit une réponse, une ligne par clef, dans l'ordre des codes de caractères.
ecrire <- function(question, nombres) {
  for (clef in sort(names(nombres), method = "radix"))
    cat(sprintf("%s\t%s\t%d\n", question, clef, as.integer(nombres[[clef]])))
}
textes <- function(liste) unlist(liste, use.names = FALSE)

# 1. Une action, plusieurs éditions ----

adresses <- list()
for (f in fiches) {
  adresses[[f$key]] <- f$key
  if (!is.null(f$id)) adresses[[f$id]] <- f$key
}
precedentes <- lapply(fiches, function(f) {
  noms <- textes(lapply(f$precededBy, function(edition) edition$record))
  unique(textes(adresses[intersect(noms, names(adresses))]))
})
premiere <- function(clef) {
  vues <- character()
  debuts <- character()
  a_voir <- precedentes[[clef]]
  while (length(a_voir) > 0) {
    suivante <- a_voir[[1]]
    a_voir <- a_voir[-1]
    if (suivante %in% vues) next
    vues <- c(vues, suivante)
    if (length(precedentes[[suivante]]) == 0) debuts <- c(debuts, suivante)
    a_voir <- c(a_voir, precedentes[[suivante]])
  }
  if (length(debuts) == 0) clef else sort(debuts, method = "radix")[[1]]
}
action <- vapply(names(fiches), premiere, "")
ecrire("éditions", list(fiches = length(fiches), actions = length(unique(action))))

# Nombre d'actions distinctes par clef, à partir de paires (fiche, clef).
compter <- function(paires) {
  if (length(paires) == 0) return(list())
  fiche <- vapply(paires, function(p) p[[1]], "")
  clef <- vapply(paires, function(p) p[[2]], "")
  distinctes <- unique(data.frame(action = action[fiche], clef = clef))
  as.list(table(distinctes$clef))
}

# 2. Couverture d'un territoire, par thème et par année ----

territoires <- read.csv(file.path(flux, "action-territories.csv"), colClasses = "character", encoding = "UTF-8")
annee <- function(f) {
  debut <- if (is.null(f$edition)) f$period$start else f$edition
  if (is.null(debut) || !grepl("^[0-9]{4}", debut)) "année inconnue" else substr(debut, 1, 4)
}
cases <- list()
for (f in fiches) {
  lieux <- territoires[territoires$key == f$key, ]
  larges <- unique(c(
    paste0("region:", lieux$code_region[lieux$code_region != ""], recycle0 = TRUE),
    paste0("canton:", lieux$code_canton[lieux$code_canton != ""], recycle0 = TRUE)
  ))
  for (lieu in larges) for (theme in textes(f$themes))
    cases[[length(cases) + 1]] <- c(f$key, paste(lieu, theme, annee(f), sep = "|"))
}
couverture <- compter(cases)
ecrire("couverture", couverture)
decoupees <- strsplit(names(couverture), "|", fixed = TRUE)
lieux <- vapply(decoupees, `[[`, "", 1)
themes <- vapply(decoupees, `[[`, "", 2)
totaux <- tapply(unlist(couverture), lieux, sum)
if (length(totaux) > 0) {
  # Le plus couvert ; le premier dans l'ordre des codes s'il y en a plusieurs.
  lieu <- sort(names(totaux)[totaux == max(totaux)], method = "radix")[[1]]
  absents <- setdiff(themes, themes[lieux == lieu])
  ecrire("thèmes absents", setNames(list(length(absents)), lieu))
}
sans <- function(nombre) sum(vapply(fiches, function(f) length(nombre(f)) == 0, TRUE))
ecrire("fiches sans", list(
  territoire = sans(function(f) f$coverage$territories),
  "thème" = sans(function(f) f$themes)
))

# 3. Les partenariats, en réseau ----

organisation <- function(o) {
  registre <- Filter(function(numero) numero$scheme %in% c("siren", "siret"), o$identifiers)
  numeros <- unique(textes(lapply(registre, function(n) substr(gsub("[^0-9]", "", n$value), 1, 9))))
  if (length(numeros) == 1) numeros else tolower(o$name)
}
presences <- list()
for (f in fiches) for (o in c(list(f$carrier, f$hostStructure), f$partners))
  if (!is.null(o)) presences[[length(presences) + 1]] <- c(action[[f$key]], organisation(o))
presences <- unique(do.call(rbind, presences))
voisins <- sapply(unique(presences[, 2]), function(o) character(), simplify = FALSE)
for (ensemble in split(presences[, 2], presences[, 1])) for (o in ensemble)
  voisins[[o]] <- union(voisins[[o]], setdiff(ensemble, o))
degres <- lapply(voisins, length)
ecrire("réseau", list(organisations = length(voisins), liens = sum(unlist(degres)) / 2))
ecrire("partenaires", degres)
tailles <- integer()
restantes <- names(voisins)
while (length(restantes) > 0) {
  composante <- character()
  a_voir <- restantes[[1]]
  while (length(a_voir) > 0) {
    composante <- union(composante, a_voir)
    a_voir <- setdiff(textes(voisins[a_voir]), composante)
  }
  restantes <- setdiff(restantes, composante)
  tailles <- c(tailles, length(composante))
}
ecrire("composantes", list(nombre = length(tailles), "la plus grande" = max(tailles, 0)))

# 4. Les plans et leurs résultats ----

nom_du_plan <- function(plan) {
  if (!is.null(plan$plan)) return(plan$plan)
  paste0("« ", if (is.null(plan$asPrinted)) "?" else plan$asPrinted, " »")
}
par_plan <- list()
par_stade <- list()
par_evaluation <- list()
mesures <- list()
for (f in fiches) for (plan in unique(vapply(f$plans, nom_du_plan, ""))) {
  stades <- unique(textes(lapply(f$outcomes, function(resultat) resultat$stage)))
  statut <- if (is.null(f$evaluation$status)) "inconnue" else f$evaluation$status
  par_plan[[length(par_plan) + 1]] <- c(f$key, plan)
  par_evaluation[[length(par_evaluation) + 1]] <- c(f$key, paste(plan, statut, sep = "|"))
  for (stade in stades) par_stade[[length(par_stade) + 1]] <- c(f$key, paste(plan, stade, sep = "|"))
  if ("measured" %in% stades) mesures[[length(mesures) + 1]] <- c(f$key, plan)
}
plans <- compter(par_plan)
ecrire("plans", plans)
ecrire("résultats", compter(par_stade))
ecrire("évaluation", compter(par_evaluation))
mesures <- compter(mesures)
ecrire("à résultat mesuré", sapply(names(plans), function(p) if (is.null(mesures[[p]])) 0 else mesures[[p]], simplify = FALSE))
