/**
 * Where the chief towns are: typed code of the territory, longitude and latitude of the town's centre in degrees (WGS 84) to 2 decimals,
 * which is about a kilometre, and the town. French départements (préfecture) and overseas collectivities, then the Swiss cantons (capital).
 * Facts, written for this project; chief towns after INSEE. Not here: the Terres australes et antarctiques françaises (984) and
 * Clipperton (989), where nobody lives and no chief town is.
 */
export const seats = `departement:01 5.23 46.20 Bourg-en-Bresse
departement:02 3.62 49.56 Laon
departement:03 3.33 46.57 Moulins
departement:04 6.24 44.09 Digne-les-Bains
departement:05 6.08 44.56 Gap
departement:06 7.26 43.70 Nice
departement:07 4.60 44.74 Privas
departement:08 4.72 49.77 Charleville-Mézières
departement:09 1.61 42.97 Foix
departement:10 4.07 48.30 Troyes
departement:11 2.35 43.21 Carcassonne
departement:12 2.57 44.35 Rodez
departement:13 5.37 43.30 Marseille
departement:14 -0.37 49.18 Caen
departement:15 2.44 44.93 Aurillac
departement:16 0.16 45.65 Angoulême
departement:17 -1.15 46.16 La Rochelle
departement:18 2.40 47.08 Bourges
departement:19 1.77 45.27 Tulle
departement:21 5.04 47.32 Dijon
departement:22 -2.76 48.51 Saint-Brieuc
departement:23 1.87 46.17 Guéret
departement:24 0.72 45.18 Périgueux
departement:25 6.02 47.24 Besançon
departement:26 4.89 44.93 Valence
departement:27 1.15 49.02 Évreux
departement:28 1.49 48.45 Chartres
departement:29 -4.10 48.00 Quimper
departement:2A 8.74 41.92 Ajaccio
departement:2B 9.45 42.70 Bastia
departement:30 4.36 43.84 Nîmes
departement:31 1.44 43.60 Toulouse
departement:32 0.59 43.65 Auch
departement:33 -0.58 44.84 Bordeaux
departement:34 3.88 43.61 Montpellier
departement:35 -1.68 48.11 Rennes
departement:36 1.69 46.81 Châteauroux
departement:37 0.69 47.39 Tours
departement:38 5.72 45.19 Grenoble
departement:39 5.55 46.67 Lons-le-Saunier
departement:40 -0.50 43.89 Mont-de-Marsan
departement:41 1.33 47.59 Blois
departement:42 4.39 45.44 Saint-Étienne
departement:43 3.88 45.04 Le Puy-en-Velay
departement:44 -1.55 47.22 Nantes
departement:45 1.91 47.90 Orléans
departement:46 1.44 44.45 Cahors
departement:47 0.62 44.20 Agen
departement:48 3.50 44.52 Mende
departement:49 -0.55 47.47 Angers
departement:50 -1.09 49.12 Saint-Lô
departement:51 4.37 48.96 Châlons-en-Champagne
departement:52 5.14 48.11 Chaumont
departement:53 -0.77 48.07 Laval
departement:54 6.18 48.69 Nancy
departement:55 5.16 48.77 Bar-le-Duc
departement:56 -2.76 47.66 Vannes
departement:57 6.18 49.12 Metz
departement:58 3.16 46.99 Nevers
departement:59 3.06 50.63 Lille
departement:60 2.08 49.43 Beauvais
departement:61 0.09 48.43 Alençon
departement:62 2.78 50.29 Arras
departement:63 3.09 45.78 Clermont-Ferrand
departement:64 -0.37 43.30 Pau
departement:65 0.08 43.23 Tarbes
departement:66 2.90 42.70 Perpignan
departement:67 7.75 48.58 Strasbourg
departement:68 7.36 48.08 Colmar
departement:69 4.84 45.76 Lyon
departement:70 6.16 47.62 Vesoul
departement:71 4.83 46.31 Mâcon
departement:72 0.20 48.01 Le Mans
departement:73 5.92 45.57 Chambéry
departement:74 6.13 45.90 Annecy
departement:75 2.35 48.86 Paris
departement:76 1.10 49.44 Rouen
departement:77 2.66 48.54 Melun
departement:78 2.13 48.80 Versailles
departement:79 -0.46 46.32 Niort
departement:80 2.30 49.89 Amiens
departement:81 2.15 43.93 Albi
departement:82 1.35 44.02 Montauban
departement:83 5.93 43.12 Toulon
departement:84 4.81 43.95 Avignon
departement:85 -1.43 46.67 La Roche-sur-Yon
departement:86 0.34 46.58 Poitiers
departement:87 1.26 45.83 Limoges
departement:88 6.45 48.17 Épinal
departement:89 3.57 47.80 Auxerre
departement:90 6.86 47.64 Belfort
departement:91 2.43 48.63 Évry-Courcouronnes
departement:92 2.21 48.89 Nanterre
departement:93 2.44 48.91 Bobigny
departement:94 2.46 48.79 Créteil
departement:95 2.10 49.05 Pontoise
departement:971 -61.73 16.00 Basse-Terre
departement:972 -61.07 14.60 Fort-de-France
departement:973 -52.33 4.93 Cayenne
departement:974 55.45 -20.88 Saint-Denis
departement:975 -56.17 46.78 Saint-Pierre
departement:976 45.23 -12.78 Mamoudzou
departement:977 -62.85 17.90 Gustavia
departement:978 -63.08 18.07 Marigot
departement:986 -176.17 -13.28 Mata Utu
departement:987 -149.57 -17.54 Papeete
departement:988 166.45 -22.27 Nouméa
canton:AG 8.04 47.39 Aarau
canton:AI 9.41 47.33 Appenzell
canton:AR 9.28 47.39 Herisau
canton:BE 7.45 46.95 Berne
canton:BL 7.73 47.48 Liestal
canton:BS 7.59 47.56 Bâle
canton:FR 7.16 46.81 Fribourg
canton:GE 6.15 46.20 Genève
canton:GL 9.07 47.04 Glaris
canton:GR 9.53 46.85 Coire
canton:JU 7.35 47.37 Delémont
canton:LU 8.31 47.05 Lucerne
canton:NE 6.93 46.99 Neuchâtel
canton:NW 8.37 46.96 Stans
canton:OW 8.25 46.90 Sarnen
canton:SG 9.38 47.42 Saint-Gall
canton:SH 8.63 47.70 Schaffhouse
canton:SO 7.54 47.21 Soleure
canton:SZ 8.65 47.02 Schwytz
canton:TG 8.90 47.56 Frauenfeld
canton:TI 9.02 46.19 Bellinzone
canton:UR 8.64 46.88 Altdorf
canton:VD 6.63 46.52 Lausanne
canton:VS 7.36 46.23 Sion
canton:ZG 8.52 47.17 Zoug
canton:ZH 8.54 47.37 Zurich`;

/** The chief town of a French region is that of one of its départements. */
export const regionSeats = `region:01 departement:971
region:02 departement:972
region:03 departement:973
region:04 departement:974
region:06 departement:976
region:11 departement:75
region:24 departement:45
region:27 departement:21
region:28 departement:76
region:32 departement:59
region:44 departement:67
region:52 departement:44
region:53 departement:35
region:75 departement:33
region:76 departement:31
region:84 departement:69
region:93 departement:13
region:94 departement:2A`;
