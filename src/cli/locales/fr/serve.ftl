# pignon serve : sur le terminal, et dans la page

cmd-serve = Montre le site dans le navigateur et le suit à chaque enregistrement d’un fichier
    .examples =
        # le site dans le navigateur, qui suit chaque enregistrement ; Ctrl-C l’arrête
        pignon serve --open
        # aussi les textes avec draft = true
        pignon serve --drafts
        # aussi sur votre téléphone, par un code à scanner
        pignon serve --lan
arg-serve-port = Port où servir ; s’il est pris et n’a pas été demandé, le suivant qui est libre [par défaut : 4747]
    .value = N
arg-open = Ouvrir le navigateur
arg-lan = Laisser aussi entrer les autres appareils du même réseau, un téléphone par exemple
arg-serve-drafts = Montrer aussi les brouillons
usage-port = écrivez un nombre de 1 à 65535

serve-ready = Aperçu : { $url }
serve-stop = Modifiez un fichier et enregistrez : la page suit. Ctrl-C arrête l’aperçu.
serve-lan = Attention : avec --lan, tout appareil relié au même réseau (Wi-Fi compris) peut voir cet aperçu tant qu’il tourne, textes non publiés compris. À éviter sur un réseau public.
serve-lan-url = Depuis un téléphone : { $url }
serve-lan-none = Cet ordinateur n’est relié à aucun réseau : aucun autre appareil ne peut voir l’aperçu.
serve-port-taken = Le port { $port } est pris par un autre programme (peut-être un autre aperçu) : voici le { $free }.
error-port-taken = le port { $port } est pris par un autre programme, peut-être un autre aperçu ; le { $free } est libre : pignon serve --port { $free }
error-ports-taken = le port { $port } et les suivants sont pris ; donnez-en un autre avec --port
error-port-refused = le système ne permet pas d’ouvrir le port { $port } ; prenez-en un au-dessus de 1024 : { $detail }
error-open = le navigateur ne s’ouvre pas de lui-même : ouvrez-le et allez à { $url }
serve-first = site lu, vérifié et prêt
serve-changed = { $count ->
    [one] { $paths }
   *[other] { $paths } et { $more ->
        [one] un autre fichier
       *[other] { $more } autres fichiers
    }
}
serve-day = un autre jour a commencé
serve-served = { $what } : { $milliseconds } ms
serve-kept = { $what } : la dernière version sans faute reste affichée
serve-none = { $what } : le site ne peut pas encore être montré
serve-many = { $summary } ; « pignon check » les montre
serve-failed = le dossier ne peut pas être lu, la dernière version reste affichée : { $detail }
serve-network-drive = { $path } est sur un lecteur réseau ({ $kind }) dont le système n’annonce pas les changements : pignon y regarde lui-même toutes les secondes.
serve-too-many-folders = Le système n’observe pas davantage de dossiers ({ $limit } pour tous les programmes) : pignon regarde lui-même toutes les secondes. Remède : sudo sysctl fs.inotify.max_user_watches=524288 (la même ligne dans /etc/sysctl.d/50-pignon.conf le fait durer).
serve-too-many-watchers = Trop de programmes observent des dossiers ({ $limit } au plus) : pignon regarde lui-même toutes les secondes. Remède : fermer d’autres programmes (éditeurs, synchronisation), ou sudo sysctl fs.inotify.max_user_instances=1024.
serve-unwatchable = Le système n’annonce pas les changements du dossier ({ $detail }) : pignon regarde lui-même toutes les secondes.
serve-unknown-limit = limite inconnue

serve-refused-host = Cet aperçu ne répond que sous le nom de cet ordinateur (localhost).
serve-refused-method = Cet aperçu se lit seulement.
serve-refused-too-large = Cette demande est trop longue.
serve-refused-busy = Trop de demandes à la fois ; réessayez dans un instant.
serve-refused-bad = Cette demande ne se comprend pas.
serve-refused-slow = Cette demande n’arrive pas.

preview-label = Aperçu pignon
preview-close = Fermer (Échap)
preview-lost = L’aperçu s’est arrêté. Relancez « pignon serve » : cette page se reconnectera d’elle-même.
preview-back = L’aperçu est de retour.
preview-mended = Tout est corrigé.
preview-clean = Rien à signaler.
preview-hint = Remède :
preview-line = Ligne
preview-broken-title = Le site ne peut pas encore être montré
preview-broken = Une faute dans les fichiers l’empêche. La liste est en bas de cette page et sur le terminal ; dès que c’est corrigé, la page apparaît.
preview-severity = { $severity } : { $message }
preview-place = { $path }, ligne { $line }
preview-title = { $errors ->
    [0] { $count ->
        [0] Rien à signaler
       *[other] À regarder
    }
   *[other] { $summary } : la dernière version sans faute reste affichée
}
preview-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
preview-untranslated = { $count ->
    [one] { $count } texte à traduire
   *[other] { $count } textes à traduire
}
preview-drafts = { $count ->
    [one] { $count } brouillon
   *[other] { $count } brouillons
}
preview-drafts-hidden = { $count ->
    [one] { $count } brouillon, caché : « pignon serve --drafts » le montre
   *[other] { $count } brouillons, cachés : « pignon serve --drafts » les montre
}
preview-more = … et encore { $count } : « pignon check » les montre
preview-languages = ({ $languages })
