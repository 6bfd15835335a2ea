# pignon serve: op de terminal, en in de pagina

cmd-serve = Toont de site in de browser en volgt elk bestand dat u opslaat
    .examples =
        # de site in de browser, die elk bewaard bestand volgt; Ctrl-C stopt
        pignon serve --open
        # ook teksten met draft = true
        pignon serve --drafts
        # ook op uw telefoon, met een code om te scannen
        pignon serve --lan
arg-serve-port = Poort; als die bezet is en niet gevraagd werd, de volgende vrije [standaard: 4747]
    .value = N
arg-open = De browser openen
arg-lan = Ook andere toestellen van hetzelfde netwerk binnenlaten, een telefoon bijvoorbeeld
arg-serve-drafts = Ook de kladversies tonen
usage-port = schrijf een getal van 1 tot 65535

serve-ready = Voorbeeld: { $url }
serve-stop = Wijzig een bestand en sla het op: de pagina volgt. Ctrl-C stopt het voorbeeld.
serve-lan = Let op: met --lan kan elk toestel op hetzelfde netwerk (ook wifi) dit voorbeeld zien zolang het draait, ook teksten die niet gepubliceerd zijn. Niet voor een openbaar netwerk.
serve-lan-url = Met een telefoon: { $url }
serve-lan-none = Deze computer is met geen netwerk verbonden: geen ander toestel kan het voorbeeld zien.
serve-port-taken = Poort { $port } is bezet door een ander programma (misschien een ander voorbeeld): dit is { $free }.
error-port-taken = poort { $port } is bezet door een ander programma, misschien een ander voorbeeld; { $free } is vrij: pignon serve --port { $free }
error-ports-taken = poort { $port } en de volgende zijn bezet; geef een andere met --port
error-port-refused = het systeem laat poort { $port } niet toe; neem er een boven 1024: { $detail }
error-open = de browser gaat niet vanzelf open: open hem en ga naar { $url }
serve-first = site gelezen, nagekeken en klaar
serve-changed = { $count ->
    [one] { $paths }
   *[other] { $paths } en { $more ->
        [one] nog een bestand
       *[other] nog { $more } bestanden
    }
}
serve-day = een nieuwe dag is begonnen
serve-served = { $what }: { $milliseconds } ms
serve-kept = { $what }: de laatste versie zonder fouten blijft staan
serve-none = { $what }: de site kan nog niet getoond worden
serve-many = { $summary }; ‘pignon check’ toont ze
serve-failed = de map kan niet gelezen worden, de laatste versie blijft staan: { $detail }
serve-network-drive = { $path } staat op een netwerkschijf ({ $kind }) waarvan het systeem geen wijzigingen meldt: pignon kijkt zelf elke seconde.
serve-too-many-folders = Het systeem houdt niet meer mappen in het oog ({ $limit } voor alle programma’s): pignon kijkt zelf elke seconde. Oplossing: sudo sysctl fs.inotify.max_user_watches=524288 (dezelfde regel in /etc/sysctl.d/50-pignon.conf maakt het blijvend).
serve-too-many-watchers = Te veel programma’s houden mappen in het oog (hoogstens { $limit }): pignon kijkt zelf elke seconde. Oplossing: andere programma’s sluiten (editors, synchronisatie), of sudo sysctl fs.inotify.max_user_instances=1024.
serve-unwatchable = Het systeem meldt geen wijzigingen van de map ({ $detail }): pignon kijkt zelf elke seconde.
serve-unknown-limit = grens onbekend

serve-refused-host = Dit voorbeeld antwoordt alleen onder de naam van deze computer (localhost).
serve-refused-method = Dit voorbeeld kan alleen gelezen worden.
serve-refused-too-large = Deze vraag is te lang.
serve-refused-busy = Te veel vragen tegelijk; probeer het zo meteen opnieuw.
serve-refused-bad = Deze vraag is onbegrijpelijk.
serve-refused-slow = Deze vraag komt niet aan.

preview-label = Voorbeeld van pignon
preview-close = Sluiten (Esc)
preview-lost = Het voorbeeld is gestopt. Start ‘pignon serve’ opnieuw: deze pagina verbindt zich vanzelf.
preview-back = Het voorbeeld is terug.
preview-mended = Alles is verbeterd.
preview-clean = Niets te melden.
preview-hint = Oplossing:
preview-line = Regel
preview-broken-title = De site kan nog niet getoond worden
preview-broken = Een fout in de bestanden belet het. De lijst staat onderaan deze pagina en op de terminal; zodra alles verbeterd is, verschijnt de pagina.
preview-severity = { $severity }: { $message }
preview-place = { $path }, regel { $line }
preview-title = { $errors ->
    [0] { $count ->
        [0] Niets te melden
       *[other] Na te kijken
    }
   *[other] { $summary }: de laatste versie zonder fouten blijft staan
}
preview-warnings = { $count ->
    [one] { $count } waarschuwing
   *[other] { $count } waarschuwingen
}
preview-untranslated = { $count ->
    [one] { $count } tekst te vertalen
   *[other] { $count } teksten te vertalen
}
preview-drafts = { $count ->
    [one] { $count } kladversie
   *[other] { $count } kladversies
}
preview-drafts-hidden = { $count ->
    [one] { $count } kladversie, verborgen: ‘pignon serve --drafts’ toont ze
   *[other] { $count } kladversies, verborgen: ‘pignon serve --drafts’ toont ze
}
preview-more = … en nog { $count }: ‘pignon check’ toont ze
preview-languages = ({ $languages })
