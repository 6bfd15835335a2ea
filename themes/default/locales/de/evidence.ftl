# Die öffentlichen Nachweise auf der Seite zur Legitimität.

evidence-qualified = Mitglieder mit Abschluss und Weiterbildung
evidence-qualified-row = Mitglied
evidence-experience = Erfahrung aller, die Patienten empfangen
evidence-experience-row = Mitglied
evidence-disciplines = Fachrichtungen im Team
evidence-disciplines-row = Fachrichtung
evidence-exchange = Abgehaltene Teamtreffen
evidence-exchange-row = Treffen
evidence-recognised = Eintragungen in den amtlichen Verzeichnissen
evidence-recognised-row = Mitglied
evidence-methods = Angewandte Methoden und ihre Quellen
evidence-methods-row = Methode
evidence-areas = Wissensbereiche, nach Zahl der Personen
evidence-areas-row = Bereich

evidence-column-degree = Abschluss
evidence-column-training = Weiterbildung „clinique du travail“
evidence-column-since = Tätig seit
evidence-column-clinical-years = Klinische Erfahrung
evidence-column-members = Mitglieder
evidence-column-rhythm = Rhythmus
evidence-column-last-held = Zuletzt
evidence-column-note = Bemerkung
evidence-column-register = Verzeichnis
evidence-column-number = Nummer
evidence-column-checked-on = Geprüft am
evidence-column-kind = Art
evidence-column-purpose = Zweck
evidence-column-reference = Quelle
evidence-column-covered = Personen mit diesem Wissen
evidence-column-attested = Davon nur nach eigener Angabe

evidence-years = { $years ->
    [0] weniger als ein Jahr
    [1] ein Jahr
   *[other] { $years } Jahre
}
evidence-every = { $days ->
    [1] jeden Tag
    [7] jede Woche
   *[other] alle { $days } Tage
}
evidence-covered = { $covered } von { $total }
evidence-attested = { $count ->
    [0] niemand
   *[other] { $count }
}
evidence-number-withheld = nicht veröffentlicht

discipline-psychology = Psychologie
discipline-medicine = Medizin
discipline-physiotherapy = Kinesiotherapie (Physiotherapie)
discipline-sociology = Soziologie
discipline-nursing = Krankenpflege
discipline-occupational_therapy = Ergotherapie

exchange-intervision = Intervision
exchange-supervision = Supervision
exchange-team_meeting = Teamsitzung

method-kind-analysis = Analyse
method-kind-intervention = Intervention

knowledge-area-work_psychopathology = Psychopathologie der Arbeit
knowledge-area-five_components = Fünf Komponenten der Arbeit („5T“)
knowledge-area-wellbeing_act = Gesetz über das Wohlbefinden bei der Arbeit
knowledge-area-sociology = Arbeitssoziologie
knowledge-area-work_organisation = Arbeitsorganisation
knowledge-area-psychopathology = Allgemeine Psychopathologie
evidence-session = { $area }: Sitzung des Netzwerks im { $month }
evidence-session-by = { $session }, geleitet von { $name }
