# Legitimität: src/legitimacy

legitimacy-limit_loosened = die Schwelle { $key } kann nur strenger sein als die der Kriterien: { $bound ->
        [least] mindestens { $limit }, nicht { $found }
       *[most] höchstens { $limit }, nicht { $found }
    }
    .hint = schreiben Sie { $limit } oder eine strengere Zahl, oder entfernen Sie die Zeile: Dann gilt die Schwelle der Kriterien
    .explain = Die acht Kriterien haben für alle Netzwerke dieselben Schwellen, damit „nachgewiesen“ überall dasselbe heißt. Ein Netzwerk darf in der Tabelle legitimacy.limits von site.toml mehr von sich verlangen, nie weniger. Die weniger strenge Schwelle zählt nicht: Die Bewertung folgt der der Kriterien.
