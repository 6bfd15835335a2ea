# La ligne de commande : src/cli

severity-error = erreur
severity-warning = avertissement
severity-reminder = rappel
severity-help = aide

count-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
count-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
count-reminders = { $count ->
    [one] { $count } rappel
   *[other] { $count } rappels
}
report-clean = aucune faute trouvée
report-reminders = questions à garder à l’esprit :
report-upcoming = à surveiller :
report-upcoming-more = … et encore { $count } : « pignon check --format json » les donne toutes
report-explain = « pignon check --explain { $code } » en dit plus

# Aide

help-usage = Utilisation :
help-commands = Commandes{"\u00A0"}
help-command = COMMANDE
help-arguments = Arguments{"\u00A0"}
help-options = Options{"\u00A0"}
help-global-options = Options de toutes les commandes{"\u00A0"}
help-examples = Exemples :
help-first-steps = Premiers pas :
help-more = « pignon COMMANDE --help » donne des exemples de chaque commande ; « pignon man » est le manuel.
help-values = [{ $values }]
help-default = [par défaut : { $value }]

cmd-pignon = Fait le site d’un réseau de soins à partir d’un dossier de simples fichiers
    .examples =
        # faire un dossier qui se construit tel quel, puis y entrer
        pignon new mon-reseau
        cd mon-reseau
        # le voir dans le navigateur, et changer ses fichiers : la page suit
        pignon serve --open
        # faire le site, dans le dossier public
        pignon build
cmd-new = Crée le dossier d’un nouveau réseau, complet, avec des notes dans ses fichiers
    .examples =
        # un réseau de départ, dans la langue du terminal
        pignon new mon-reseau
        # le même en néerlandais
        pignon new mijn-netwerk --lang nl
        # dans le dossier où vous êtes, s’il est vide
        pignon new .
cmd-build = Fait le site
    .examples =
        # le site, dans le dossier public
        pignon build
        # un essai ailleurs, brouillons compris
        pignon build --output essai --base-url https://essai.mon-reseau.example --drafts
        # rien tant qu’il reste un avertissement
        pignon build --strict
        # le site tel qu’il sera ce jour-là : prix, membres, nouvelles
        pignon build --today 2027-01-01
cmd-check = Cherche les fautes dans les fichiers et dit comment y remédier
    .examples =
        # les fautes, avec fichier, ligne et remède
        pignon check
        # plus sur un constat, par le code qu’il porte
        pignon check --explain law.prices
        # demande aussi aux autres sites si leurs pages existent encore
        pignon check --links
        # une ligne pour chacune, pour un éditeur ou un script
        pignon check --format short --strict
cmd-legitimacy = Montre les huit critères de légitimité : ce qui est rempli, ce qui manque
    .examples =
        # où en est le réseau aujourd’hui, et que faire ensuite
        pignon legitimacy
        # ce qui aura vieilli d’ici là
        pignon legitimacy --today 2027-02-01
cmd-schema = Écrit les schémas JSON grâce auxquels un éditeur complète les fichiers du réseau
    .examples =
        # ce qu’il faut à un éditeur pour compléter et expliquer les champs
        pignon schema --output .schema
cmd-completions = Affiche ce qu’il faut à un shell pour compléter les commandes
    .examples =
        pignon completions bash > ~/.local/share/bash-completion/completions/pignon
        pignon completions zsh > ~/.zfunc/_pignon
        pignon completions fish > ~/.config/fish/completions/pignon.fish
cmd-man = Affiche la page de manuel, ou écrit celles de toutes les commandes
    .examples =
        # la page de manuel
        pignon man | man -l -
        # celles de toutes les commandes, pour le système
        pignon man --output /usr/local/share/man/man1
cmd-licenses = Montre ce que le programme contient de l’œuvre d’autrui, et sous quelles licences
    .examples =
        # bibliothèques, polices et données, par licence
        pignon licenses
        # l’une d’elles, avec sa licence
        pignon licenses "Ysabeau Office"
        # toutes les licences et mentions, à transmettre avec le programme
        pignon licenses --texts > tiers.txt

arg-root = Dossier du réseau ; sinon le plus proche, en remontant, qui contient site.toml
    .value = DOSSIER
arg-today = Jour qui vaut aujourd’hui : une date, ou un instant comme 2026-03-31T10:00:00Z
    .value = DATE
arg-ui-lang = Langue du terminal ; sinon celle du système, sinon celle du site
    .value = LANGUE
arg-quiet = Ne rien dire d’autre que les fautes
arg-color = Quand utiliser les couleurs
    .value = QUAND
arg-help = Afficher cette aide
arg-version = Afficher la version
arg-new-dir = Dossier à créer
    .value = DOSSIER
arg-new-lang = Langue du réseau [par défaut : celle du terminal]
    .value = LANGUE
arg-output = Dossier où écrire
    .value = DOSSIER
arg-build-output = Dossier du site terminé [par défaut : public, dans le dossier du réseau]
    .value = DOSSIER
arg-build-base-url = Adresse du site, à la place de celle de site.toml
    .value = URL
arg-build-drafts = Inclure les brouillons
arg-build-jobs = Nombre de pages faites en même temps
    .value = N
arg-strict = Compter les avertissements comme des erreurs
arg-format = Présentation du résultat
    .value = FORMAT
arg-check-explain = Expliquer un code, comme toml.unknown_key, et ne rien faire d’autre
    .value = CODE
arg-licenses-name = Nom d’une bibliothèque, d’une police ou de données : affiche toutes ses licences et mentions
    .value = NOM
arg-licenses-texts = Toutes les licences et mentions, chacune une fois
arg-completions-shell = Le shell
    .value = SHELL

# Fautes dans les arguments

error-line = erreur : { $message }

usage-unknown = l’option « { $arg } » n’existe pas
usage-extra = « { $arg } » est de trop ici
usage-no-command = dites quoi faire, par l’une des commandes
usage-unknown-command = la commande « { $arg } » n’existe pas
usage-missing = il manque : { $arg }
usage-no-value = { $arg } attend une valeur
usage-no-value-wanted = { $arg } ne prend pas de valeur
usage-encoding = un mot de la commande n’est pas en UTF-8
usage-value = « { $value } » ne convient pas à { $arg }
usage-twice = { $arg } ne peut être donné ni deux fois, ni avec une option qui l’exclut
usage-suggestion = {"\u202F"}; vouliez-vous écrire « { $word } » ?
usage-expected = {"\u202F"}; possible : { $words }
usage-cause = {"\u00A0"}: { $cause }
usage-today = écrivez une date comme 2026-03-31, ou un instant comme 2026-03-31T10:00:00Z
usage-jobs = écrivez un nombre de 1 à 1024
usage-help = « { $command } --help » en dit plus

# Fautes de la machine

error-crash = la faute est à pignon lui-même, à { $place }{ $has_what ->
    [1] {" : "}{ $what }
   *[other] {""}
}. Ce qui était en place y reste. Envoyez cette ligne à ses auteurs ; RUST_BACKTRACE=1 devant la commande en montre plus.
error-no-root = pas de site.toml dans { $path } ni dans un dossier au-dessus ; « pignon new » crée un réseau, --root dit où il s’en trouve un
error-root = il n’y a pas de site.toml dans { $path }
error-write = { $path } ne peut pas être écrit
error-base-url = « { $found } » n’est pas l’adresse d’un site ; écrivez-la en entier, comme https://www.mon-reseau.example
error-certificates = SSL_CERT_FILE désigne { $path }, où aucun certificat (PEM) ne peut être lu ; corrigez cette variable, ou retirez-la
error-not-ours = { $path } contient des fichiers que pignon n’a pas faits et auxquels il ne touche pas ; donnez un dossier vide, ou retirez-les vous-même
error-output-source = { $path } ne peut pas recevoir le site : c’est le dossier du réseau, un dossier qui le contient, ou un dossier dont le site est fait ; donnez-en un autre
error-not-a-folder = { $path } est un fichier, pas un dossier ; donnez un autre nom
error-manifest = { $path } est illisible ou vient d’une autre version : pignon ne sait plus quels fichiers de ce dossier sont les siens, et n’y touche pas ; videz le dossier, ou donnez-en un autre, et recommencez
error-in-the-way = { $path } n’a pas été fait par pignon et occupe la place d’un fichier du site ; retirez-le et recommencez
error-changed-meanwhile = { $path } a changé entre-temps et n’a pas été remplacé ; recommencez, pour voir ce qui changerait maintenant
error-threads = les tâches parallèles ne peuvent pas démarrer ; essayez avec --jobs 1
error-colon = {"\u00A0: "}
error-new-exists = { $path } existe déjà et n’est pas vide ; donnez le nom d’un dossier qui n’existe pas encore, ou d’un dossier vide
error-licenses-unknown = ce programme ne contient rien qui s’appelle « { $name } » ; « pignon licenses » donne la liste
error-licenses-unknown-near = ce programme ne contient rien qui s’appelle « { $name } » ; vouliez-vous écrire « { $suggestion } » ?
error-unknown-code = le code « { $code } » n’existe pas
error-unknown-code-near = le code « { $code } » n’existe pas ; vouliez-vous écrire « { $suggestion } » ?

# Ce que dit le système

system-not-found = introuvable
system-permission = accès refusé
system-full = le disque est plein
system-read-only = le disque est en lecture seule
system-not-a-folder = ce n’est pas un dossier
system-a-folder = c’est un dossier
system-name = le système n’accepte pas ce nom

# Ce que disent les commandes

explain-severity = { $severity ->
    [error] Le site n’est pas fait tant que ceci n’est pas corrigé.
    [warning] Le site est fait ; quelqu’un devrait y regarder.
   *[reminder] Une question du guide ou de la loi, à garder à l’esprit. Il n’y a rien à corriger.
}
new-done = le réseau est dans { $path }
new-next =
    Pour commencer :
      cd { $path }
      pignon serve     montre le site et le suit pendant que vous écrivez
      pignon check     cherche les fautes
      pignon build     fait le site, dans le dossier public

    { $readme } dit quoi changer d’abord ; « { $mark } » marque ce qui est inventé.
licenses-intro = pignon est un logiciel libre, sous licence MIT ou Apache-2.0, à votre choix. Il contient l’œuvre d’autrui, chacune sous sa propre licence :
licenses-group = { $licence } ({ $count ->
    [one] { $count } bibliothèque
   *[other] { $count } bibliothèques
})
licenses-more = « pignon licenses NOM » affiche les licences et mentions de l’une d’elles, « pignon licenses --texts » toutes.
licenses-general = Le paquet ne contient pas le texte de sa licence ; voici la formule générale de celle-ci.
man-examples = EXEMPLES
man-exit = CODES DE SORTIE
man-exit-codes =
    0   tout va bien
    1   les fichiers ont des erreurs
    2   la commande est mal écrite, ou la machine refuse
    3   le badge est bon, mais sa révocation n’a pu être contrôlée
man-environment = ENVIRONNEMENT
man-environment-variables =
    PIGNON_CACHE    dossier des images et fiches gardées d’une fois à l’autre ; aucun s’il est vide
    NO_COLOR        pas de couleurs, sauf si elle est vide
    SSL_CERT_FILE   certificats de ceux qu’il faut croire (PEM), au lieu de la liste incorporée
    LC_ALL, LC_MESSAGES, LANG   la langue, à moins que --ui-lang ne la dise
man-name = NOM
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-see = VOIR AUSSI
schema-done = { $count ->
    [one] { $count } schéma écrit dans { $path }
   *[other] { $count } schémas écrits dans { $path }
}
man-done = { $count ->
    [one] { $count } page écrite dans { $path }
   *[other] { $count } pages écrites dans { $path }
}
build-done = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
} dans { $path } ({ $written ->
    [one] { $written } fichier écrit
   *[other] { $written } fichiers écrits
}, { $unchanged } sans changement, { $deleted ->
    [one] { $deleted } retiré
   *[other] { $deleted } retirés
}), en { $seconds } s
build-unchanged = rien n’a changé depuis la dernière fois
build-unchanged-found = rien n’a changé depuis la dernière fois ({ $found }, que « pignon check » montre)
build-stopped = le site n’a pas été fait ; celui d’avant est intact

stage-wait = un autre « pignon build » travaille dans ce dossier, celui-ci attend
stage-load = lecture
stage-render = mise en page
stage-write = écriture

# Le tableau de légitimité

legitimacy-title = Légitimité au { $date } : { $met } critères remplis sur { $count }
legitimacy-note = Auto-évaluation du réseau, d’après ses fichiers ; personne d’extérieur ne l’a vérifiée.
legitimacy-missing = il manque
legitimacy-next = à faire
legitimacy-evidence = démontré par
legitimacy-upcoming = Prochaines dates
# What stands before a text
legitimacy-label = { $label } :
legitimacy-named = { $text } : { $names }
