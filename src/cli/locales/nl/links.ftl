# pignon check --links: src/links.rs

stage-links = adressen elders bevragen
links-asked = { $asked ->
    [one] { $asked } adres elders bevraagd
   *[other] { $asked } adressen elders bevraagd
}, { $remembered } onthouden van de laatste zeven dagen{ $left ->
    [0] {""}
   *[other] , { $left } overgelaten voor de volgende keer
}
arg-check-links = Vraag ook of adressen op andere sites nog ergens heen leiden

link-dead = { $url } leidt nergens heen: { $why ->
        [status] de host antwoordt met fout { $status }
        [unreachable] niemand antwoordt
        [slow] het antwoord laat te lang op zich wachten
        [certificate] de host bewijst zijn naam niet
        [redirects] het verwijst almaar verder
       *[other] dit is geen adres
    }
    .hint = zoek wat bedoeld is op een ander adres, of haal de link weg
    .explain =
        ‘pignon check --links’ vraagt de host van elk adres dat uw bestanden noemen of het nog ergens heen leidt. Wie vanaf uw site een dode link volgt, verliest ook vertrouwen in de rest.

        Dat gebeurt beleefd: alleen het hoofd van een antwoord, één adres tegelijk per host, hoogstens duizend per keer; wat in orde was, wordt zeven dagen niet opnieuw gevraagd. Een host die programma’s weigert (fouten 401, 403, 429) zegt niets en wordt niet gemeld. Een host kan ook een uur onbereikbaar zijn: kijk nog eens voor u een link weghaalt.

        Zonder --links wordt niets gevraagd, en de site maken bevraagt nooit iemand.

link-moved = { $url } is verhuisd
    .hint = schrijf in de plaats { $to }
    .explain =
        De host zegt dat dit adres voorgoed verhuisd is, en waarheen. Bezoekers worden doorverwezen zolang de host het oude adres bewaart; ooit doet hij dat niet meer.

        Kijk of het nieuwe adres echt hetzelfde toont voor u het opschrijft: sommige hosts leiden alles wat weg is naar hun startpagina.
