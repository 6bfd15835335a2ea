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
help-values = [{ $values }]
help-default = [par défaut : { $value }]

cmd-pignon = Fait le site d’un réseau de soins à partir d’un dossier de simples fichiers
    .examples =
        pignon new mon-reseau
        pignon check --root mon-reseau
cmd-new = Crée le dossier d’un nouveau réseau, complet, avec des notes dans ses fichiers
    .examples =
        pignon new mon-reseau
        pignon new mijn-netwerk --lang nl
cmd-build = Fait le site
    .examples =
        pignon build
        pignon build --output /var/www/site --base-url https://www.mon-reseau.example
cmd-check = Cherche les fautes dans les fichiers et dit comment y remédier
    .examples =
        pignon check
        pignon check --explain toml.unknown_key
cmd-legitimacy = Montre les huit critères de légitimité : ce qui est rempli, ce qui manque
    .examples =
        pignon legitimacy
        pignon legitimacy --today 2027-02-01
cmd-schema = Écrit les schémas JSON grâce auxquels un éditeur complète les fichiers du réseau
    .examples =
        pignon schema
        pignon schema --output .schema
cmd-completions = Affiche ce qu’il faut à un shell pour compléter les commandes
    .examples =
        pignon completions bash > ~/.local/share/bash-completion/completions/pignon
        pignon completions fish > ~/.config/fish/completions/pignon.fish
cmd-man = Affiche la page de manuel, ou écrit celles de toutes les commandes
    .examples =
        pignon man | man -l -
        pignon man --output /usr/local/share/man/man1

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
arg-completions-shell = Le shell
    .value = SHELL

# Fautes dans les arguments

error-line = erreur : { $message }

usage-unknown = l’option « { $arg } » n’existe pas
usage-no-command = dites quoi faire, par l’une des commandes
usage-unknown-command = la commande « { $arg } » n’existe pas
usage-missing = il manque : { $arg }
usage-no-value = { $arg } attend une valeur
usage-value = « { $value } » ne convient pas à { $arg }
usage-twice = { $arg } ne peut être donné ni deux fois, ni avec une option qui l’exclut
usage-suggestion = {"\u202F"}; vouliez-vous écrire « { $word } » ?
usage-expected = {"\u202F"}; possible : { $words }
usage-cause = {"\u00A0"}: { $cause }
usage-today = écrivez une date comme 2026-03-31, ou un instant comme 2026-03-31T10:00:00Z
usage-help = « { $command } --help » en dit plus

# Fautes de la machine

error-no-root = pas de site.toml dans { $path } ni dans un dossier au-dessus ; « pignon new » crée un réseau, --root dit où il s’en trouve un
error-root = il n’y a pas de site.toml dans { $path }
error-write = { $path } ne peut pas être écrit
error-base-url = « { $found } » n’est pas l’adresse d’un site ; écrivez-la en entier, comme https://www.mon-reseau.example
error-not-ours = { $path } contient des fichiers que pignon n’a pas faits et auxquels il ne touche pas ; donnez un dossier vide, ou retirez-les vous-même
error-new-exists = { $path } existe déjà et n’est pas vide ; donnez le nom d’un dossier qui n’existe pas encore, ou d’un dossier vide
error-unknown-code = le code « { $code } » n’existe pas
error-unknown-code-near = le code « { $code } » n’existe pas ; vouliez-vous écrire « { $suggestion } » ?

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
build-stopped = le site n’a pas été fait ; celui d’avant est intact

stage-load = lecture
stage-check = vérification
stage-plan = plan du site
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
