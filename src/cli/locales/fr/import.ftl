# pignon import, pignon export : src/cli/import.rs, src/cli/export.rs, src/import

cmd-import = Reprend une liste tenue dans un tableur
    .examples =
        # montre les fiches qu’il ferait, et demande
        pignon import members membres.xlsx
        # les crée ou les complète, sans demander
        pignon import members membres.xlsx --yes
cmd-import-members = Crée ou complète les fiches des membres depuis une liste (CSV, XLSX, ODS)
    .examples =
        # montre les fiches qu’il ferait ou changerait, et demande
        pignon import members membres.xlsx
        # dit ce que contient une colonne dont le nom n’est pas reconnu
        pignon import members membres.csv --map "Titre du poste=profession" --yes
        # prend les portraits dans un dossier, au nom des personnes
        pignon import members membres.xlsx --photos portraits --yes
cmd-import-recipients = Complète le carnet d’adresses des lettres depuis une liste (CSV, XLSX, ODS)
    .examples =
        # montre ce qu’il ajouterait au carnet d’adresses, et demande
        pignon import recipients medecins.xlsx
        # dit ce que contient une colonne dont le nom n’est pas reconnu
        pignon import recipients medecins.csv --map "Nom du cabinet=practice" --yes
cmd-export = Rend au réseau ses propres données : membres, offre, tarifs en CSV et JSON
    .examples =
        # membres, offre et tarifs, en CSV et JSON
        pignon export donnees
arg-import-members-file = La liste : CSV, XLSX ou ODS, avec une ligne de noms
    .value = FICHIER
arg-import-recipients-file = La liste : CSV, XLSX ou ODS, avec une ligne de noms
    .value = FICHIER
arg-import-members-map = Ce que contient une colonne qui n’est pas reconnue ; « - » l’écarte
    .value = COLONNE=CHAMP
arg-import-recipients-map = Ce que contient une colonne qui n’est pas reconnue ; « - » l’écarte
    .value = COLONNE=CHAMP
arg-import-members-photos = Dossier de portraits, au nom des personnes
    .value = DOSSIER
arg-full = Montrer les nouveaux fichiers en entier, et les valeurs des fichiers privés
arg-import-members-yes = Le faire sans demander
arg-import-recipients-yes = Le faire sans demander
arg-export-dir = Dossier où écrire
    .value = DOSSIER

usage-import-map = écrivez le nom d’une colonne, « = » et un champ, comme dans « Titre du poste=profession »

import-mapping = Ce que les colonnes veulent dire :
import-column = { $name } → { $field }
import-column-unknown = { $name } → rien (--map "{ $name }=CHAMP" dit ce que c’est)
import-new = nouveau : { $path } (ligne { $rows })
import-change = modifié : { $path } ({ $count ->
    [one] ligne
   *[other] lignes
} { $rows })
import-full = … les autres nouveaux fichiers ne sont pas montrés : --full les montre tous
import-rejected = la ligne { $row } n’est pas reprise : { $why }
import-problem-missing = « { $field } » est vide
import-problem-unknown = « { $field } » n’est pas compris
import-problem-twice = la même personne est dans une ligne précédente
import-problem-ambiguous = plusieurs personnes d’ici correspondent
import-problem-unreadable = la fiche de la personne a des erreurs : « pignon check » les explique
import-problem-private-unreadable = private/members.toml a des erreurs : « pignon check » les explique
import-problem-no-photo = il n’y a pas d’image de ce nom dans le dossier
import-problem-photo-ending = il y a un portrait avec une autre extension : retirez-le d’abord
import-problem-taken = content/members contient déjà un fichier de ce nom, qui n’est pas celui de cette personne : renommez-le, ou donnez un autre nom dans une colonne « slug »
import-problem-no-slug = on ne peut pas tirer de nom de fichier de ce nom : donnez-en un dans une colonne « slug », en lettres latines
import-problem-photo-taken = il y a déjà une image de ce nom que l’on n’a pas pu lire : retirez-la d’abord
import-problem-no-columns = il manque une colonne pour le nom, la rue, le code postal ou la localité
import-summary = nouveaux : { $new }, modifiés : { $changed } ; lignes déjà là : { $same }, non reprises : { $rejected }
import-ask = Écrire cela ?
import-preview = rien n’a été écrit : --yes l’écrit
import-done = { $count ->
    [one] { $count } fichier écrit
   *[other] { $count } fichiers écrits
} ; « pignon check » dit ce qui manque encore
import-done-recipients = { $count ->
    [one] { $count } fichier écrit
   *[other] { $count } fichiers écrits
} ; « pignon letters plan » dit à qui l’on écrirait
import-to-mend = { $count ->
    [one] { $count } ligne à corriger se trouve dans { $path } : corrigez-la
   *[other] { $count } lignes à corriger se trouvent dans { $path } : corrigez-les
} là et importez ce fichier
import-reason = raison
import-mend-ending = a-corriger
import-book-moves = { $path } est repris dans { $new }, qui est lu désormais
import-fault-large = il dépasse 5 Mo
import-fault-empty = il est vide
import-fault-old = il est dans un ancien format d’Excel : enregistrez-le en .xlsx ou .csv
import-fault-unreadable = ce n’est ni un texte ni un classeur
import-fault-quote = un guillemet s’ouvre et ne se ferme jamais
error-import-table = { $path } n’est pas une liste que l’on puisse lire : { $why }
error-import-book = { $path } ne se lit pas comme un tableau ; « pignon letters plan » dit pourquoi

export-done = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
} dans { $path }
error-export-place = { $path } ne peut pas recevoir les données : c’est le dossier du réseau, un dossier qui le contient, ou un dossier dont le site est fait ; donnez-en un autre
