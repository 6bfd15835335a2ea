# pignon check --links: src/links.rs

stage-links = Adressen anderswo werden befragt
links-asked = { $asked ->
    [one] { $asked } Adresse anderswo befragt
   *[other] { $asked } Adressen anderswo befragt
}, { $remembered } aus den letzten sieben Tagen bekannt{ $left ->
    [0] {""}
   *[other] , { $left } für das nächste Mal gelassen
}
arg-check-links = Auch fragen, ob Adressen auf anderen Seiten noch irgendwohin führen

link-dead = { $url } führt ins Leere: { $why ->
        [status] der Host antwortet mit dem Fehler { $status }
        [unreachable] niemand antwortet
        [slow] die Antwort dauert zu lange
        [certificate] der Host weist seinen Namen nicht nach
        [redirects] sie verweist immer weiter
       *[other] das ist keine Adresse
    }
    .hint = suchen Sie das Gemeinte unter einer anderen Adresse, oder nehmen Sie den Link heraus
    .explain =
        „pignon check --links“ fragt den Host jeder Adresse, die Ihre Dateien nennen, ob sie noch irgendwohin führt. Wer von Ihrer Seite aus einem toten Link folgt, verliert auch zum Rest das Vertrauen.

        Gefragt wird höflich: nur der Kopf einer Antwort, je Host eine Adresse nach der anderen, höchstens tausend auf einmal; was in Ordnung war, wird sieben Tage lang nicht wieder gefragt. Ein Host, der Programme abweist (Fehler 401, 403, 429), sagt nichts und wird nicht gemeldet. Ein Host kann auch eine Stunde ausfallen: sehen Sie noch einmal nach, bevor Sie einen Link streichen.

        Ohne --links wird nichts gefragt, und der Bau der Seite fragt nie jemanden.

link-moved = { $url } ist umgezogen
    .hint = schreiben Sie stattdessen { $to }
    .explain =
        Der Host sagt, dass diese Adresse für immer umgezogen ist, und wohin. Besucher werden weitergeleitet, solange der Host die alte Adresse behält; eines Tages tut er das nicht mehr.

        Sehen Sie nach, ob die neue Adresse wirklich dasselbe zeigt, bevor Sie sie eintragen: manche Hosts leiten alles Verschwundene auf ihre Startseite.
