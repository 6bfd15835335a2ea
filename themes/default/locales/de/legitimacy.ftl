# Was die acht Kriterien sagen, auf den Seiten und im Terminal.
#
# Ein Satz zählt und nennt nie jemanden. Er endet ohne Punkt: Das Terminal fügt nach einem
# Doppelpunkt die Namen an. Die Sätze « next » und « upcoming » dienen nur dem Terminal.

## Parts of phrases

legitimacy-part-kind = { $kind ->
    [intervision] Intervision
    [supervision] Supervision
   *[team_meeting] Teamsitzung
}
legitimacy-part-rhythm = { $days ->
    [7] jede Woche
    [14] alle zwei Wochen
    [21] alle drei Wochen
    [28] alle vier Wochen
    [30] jeden Monat
    [31] jeden Monat
    [60] alle zwei Monate
    [61] alle zwei Monate
    [90] jedes Quartal
    [91] jedes Quartal
    [92] jedes Quartal
    [one] jeden Tag
   *[other] alle { $days } Tage
}
legitimacy-part-month = { $month ->
    [1] Januar { $year }
    [2] Februar { $year }
    [3] März { $year }
    [4] April { $year }
    [5] Mai { $year }
    [6] Juni { $year }
    [7] Juli { $year }
    [8] August { $year }
    [9] September { $year }
    [10] Oktober { $year }
    [11] November { $year }
   *[12] Dezember { $year }
}
legitimacy-part-register = { $register ->
    [compsy] Psychologenkommission
    [order_of_physicians] Ärztekammer
    [nihdi] LIKIV
    [spf_visa] Visum des FÖD Volksgesundheit
   *[community_recognition] Anerkennung durch die Gemeinschaft
}
legitimacy-part-area = { $area ->
    [work_psychopathology] Psychopathologie der Arbeit
    [five_components] Die fünf Komponenten der Arbeit („5T“)
    [wellbeing_act] Gesetz über das Wohlbefinden der Arbeitnehmer
    [sociology] Arbeitssoziologie
    [work_organisation] Arbeitsorganisation
   *[psychopathology] Allgemeine Psychopathologie
}

## Criteria about each person who sees patients

legitimacy-no-clinicians = Noch kein Profil sagt, wer Patienten empfängt
legitimacy-next-no-clinicians = Schreiben Sie clinical = true in das Profil jeder Person, die Patienten empfängt

## 1. Several qualified, trained members

legitimacy-qualified-shown = { $count ->
    [one] { $count } Mitglied hat einen der verlangten Abschlüsse und ein Zertifikat in „clinique du travail“
   *[other] { $count } Mitglieder haben jeweils einen der verlangten Abschlüsse und ein Zertifikat in „clinique du travail“
}
legitimacy-qualified-short = { $shown ->
    [0] Mindestens { $least } Mitglieder müssen sowohl den Abschluss als auch das Zertifikat haben; das ist noch für niemanden nachgewiesen
    [one] Mindestens { $least } Mitglieder müssen sowohl den Abschluss als auch das Zertifikat haben; das ist für { $shown } Mitglied nachgewiesen
   *[other] Mindestens { $least } Mitglieder müssen sowohl den Abschluss als auch das Zertifikat haben; das ist für { $shown } Mitglieder nachgewiesen
}
legitimacy-qualified-few-members = { $found ->
    [0] Mindestens { $least } Mitglieder sind nötig; das Netzwerk hat keines
   *[other] Mindestens { $least } Mitglieder sind nötig; das Netzwerk hat { $found }
}
legitimacy-qualified-not-met = { $shown ->
    [0] Alle Listen der Abschlüsse und Weiterbildungen sind vollständig, und kein Mitglied hat beides; nötig sind mindestens { $least }
    [one] Alle Listen der Abschlüsse und Weiterbildungen sind vollständig, und { $shown } Mitglied hat beides; nötig sind mindestens { $least }
   *[other] Alle Listen der Abschlüsse und Weiterbildungen sind vollständig, und { $shown } Mitglieder haben beides; nötig sind mindestens { $least }
}
legitimacy-next-degree = { $count ->
    [one] Ergänzen Sie den Abschluss (Fach, Hochschule, Jahr) im Profil von { $count } Person
   *[other] Ergänzen Sie den Abschluss (Fach, Hochschule, Jahr) im Profil von { $count } Personen
}
legitimacy-next-training = { $count ->
    [one] Ergänzen Sie die Weiterbildung mit Zertifikat in „clinique du travail“, falls es sie gab, im Profil von { $count } Person
   *[other] Ergänzen Sie die Weiterbildung mit Zertifikat in „clinique du travail“, falls es sie gab, im Profil von { $count } Personen
}
legitimacy-next-training-open = { $count ->
    [one] Notieren Sie das Ende der Weiterbildung (completed_on), sobald sie abgeschlossen ist, für { $count } Person
   *[other] Notieren Sie das Ende der Weiterbildung (completed_on), sobald sie abgeschlossen ist, für { $count } Personen
}
legitimacy-next-qualified-people = Gewinnen Sie mindestens { $least } Mitglieder, die jeweils Abschluss und Zertifikat haben

## 2. Reflective work

legitimacy-reflexivity-shown = { $count ->
    [one] Die Person, die Patienten empfängt, erfüllt dieses Kriterium; bestätigt am { $date }
   *[other] Alle { $count } Personen, die Patienten empfangen, erfüllen dieses Kriterium; die älteste Bestätigung ist vom { $date }
}
legitimacy-reflexivity-none = { $count ->
    [one] Die Bestätigung fehlt für { $count } von { $total } Personen
   *[other] Die Bestätigung fehlt für { $count } von { $total } Personen
}
legitimacy-reflexivity-aged = { $count ->
    [one] Die Bestätigung ist für { $count } von { $total } Personen älter als { $months } Monate
   *[other] Die Bestätigung ist für { $count } von { $total } Personen älter als { $months } Monate
}
legitimacy-reflexivity-not-met = { $count ->
    [one] Das Kriterium ist für { $count } von { $total } Personen nicht erfüllt
   *[other] Das Kriterium ist für { $count } von { $total } Personen nicht erfüllt
}
legitimacy-next-reflexivity = { $count ->
    [one] Lassen Sie die Reflexion der eigenen Praxis von { $count } Person bestätigen, ohne zu sagen, auf welchem Weg
   *[other] Lassen Sie die Reflexion der eigenen Praxis von { $count } Personen bestätigen, ohne zu sagen, auf welchem Weg
}
legitimacy-next-reflexivity-not-met = { $count ->
    [one] Vereinbaren Sie einen Weg (Therapie, Supervision oder Fortbildung) und entfernen Sie dann not_met aus private/members.toml, für { $count } Person
   *[other] Vereinbaren Sie einen Weg (Therapie, Supervision oder Fortbildung) und entfernen Sie dann not_met aus private/members.toml, für { $count } Personen
}

## 3. Experience

legitimacy-experience-shown = { $count ->
    [one] Die Person, die Patienten empfängt, hat mindestens { $clinical } Monate klinische Erfahrung oder mehr als { $over } Monate Berufserfahrung
   *[other] Alle { $count } Personen, die Patienten empfangen, haben mindestens { $clinical } Monate klinische Erfahrung oder mehr als { $over } Monate Berufserfahrung
}
legitimacy-experience-short = { $count ->
    [one] Weder { $clinical } Monate klinische Erfahrung noch mehr als { $over } Monate Berufserfahrung sind bisher für { $count } von { $total } Personen nachgewiesen
   *[other] Weder { $clinical } Monate klinische Erfahrung noch mehr als { $over } Monate Berufserfahrung sind bisher für { $count } von { $total } Personen nachgewiesen
}
legitimacy-experience-not-met = { $count ->
    [one] { $count } von { $total } Personen hat weder { $clinical } Monate klinische Erfahrung noch mehr als { $over } Monate Berufserfahrung
   *[other] { $count } von { $total } Personen haben weder { $clinical } Monate klinische Erfahrung noch mehr als { $over } Monate Berufserfahrung
}
legitimacy-next-experience = { $count ->
    [one] Ergänzen Sie die Erfahrung (Daten, klinisch oder beruflich) im Profil von { $count } Person
   *[other] Ergänzen Sie die Erfahrung (Daten, klinisch oder beruflich) im Profil von { $count } Personen
}
legitimacy-next-experience-not-met = { $count ->
    [one] Warten Sie, bis die Erfahrung ausreicht, bevor Sie Patienten überweisen an { $count } Person
   *[other] Warten Sie, bis die Erfahrung ausreicht, bevor Sie Patienten überweisen an { $count } Personen
}

## 4. Disciplines

legitimacy-discipline = { $discipline ->
    [psychology] Psychologie
    [medicine] Medizin
    [physiotherapy] Kinesiotherapie
    [sociology] Soziologie
    [nursing] Krankenpflege
   *[occupational_therapy] Ergotherapie
}, { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
}
legitimacy-support = { $count ->
    [one] Unterstützend, { $count } Mitglied (Recht, Sozialarbeit, Sekretariat oder Mediation)
   *[other] Unterstützend, { $count } Mitglieder (Recht, Sozialarbeit, Sekretariat oder Mediation)
}
legitimacy-disciplines-short = { $found ->
    [0] Mindestens { $least } Fachrichtungen sind nötig; noch ist keine vertreten
   *[other] Mindestens { $least } Fachrichtungen sind nötig; das Netzwerk hat { $found }
}
legitimacy-disciplines-one = Im Team ist nur eine Fachrichtung vertreten
legitimacy-next-disciplines = Gewinnen Sie Mitglieder anderer Fachrichtungen, bis es mindestens { $least } sind

## 5. Exchanges

legitimacy-exchange-shown = { legitimacy-part-kind } { legitimacy-part-rhythm }; zuletzt im { legitimacy-part-month }
legitimacy-exchange-unsaid = Noch ist kein Teamtreffen angekündigt
legitimacy-exchange-rare = { legitimacy-part-kind } { legitimacy-part-rhythm }: das ist seltener als alle { $most } Tage
legitimacy-exchange-undated = { legitimacy-part-kind }: der Tag des letzten Treffens ist nicht notiert
legitimacy-exchange-lapsed = { legitimacy-part-kind } { legitimacy-part-rhythm }: der Rhythmus wird nicht mehr eingehalten, das letzte Treffen war im { legitimacy-part-month }
legitimacy-exchange-none = Das Netzwerk erklärt, dass es keine Teamtreffen hat
legitimacy-exchange-over-a-year = Zwischen den angekündigten Treffen liegt mehr als ein Jahr
legitimacy-next-exchange-say = Halten Sie mindestens alle { $most } Tage eine Intervision, Supervision oder Teamsitzung ab und kündigen Sie sie in site.toml an
legitimacy-next-exchange-date = Notieren Sie das letzte Treffen (last_held) in site.toml
legitimacy-next-exchange-hold = Treffen Sie sich mindestens alle { $most } Tage und notieren Sie es (last_held) in site.toml

## 6. Registers

legitimacy-recognised-shown = { $count ->
    [one] Die Person, die Patienten empfängt, ist im Verzeichnis ihres Berufs eingetragen; geprüft am { $date }
   *[other] Alle { $count } Personen, die Patienten empfangen, sind im Verzeichnis ihres Berufs eingetragen; die älteste Prüfung ist vom { $date }
}
legitimacy-recognised-absent = { $count ->
    [one] Eine verlangte Eintragung ist für { $count } von { $total } Personen noch nicht angegeben
   *[other] Eine verlangte Eintragung ist für { $count } von { $total } Personen noch nicht angegeben
}
legitimacy-recognised-number = { $count ->
    [one] Eine Eintragungsnummer fehlt für { $count } von { $total } Personen
   *[other] Eine Eintragungsnummer fehlt für { $count } von { $total } Personen
}
legitimacy-recognised-malformed = { $count ->
    [one] Eine Eintragungsnummer ist für { $count } von { $total } Personen noch einmal durchzusehen
   *[other] Eine Eintragungsnummer ist für { $count } von { $total } Personen noch einmal durchzusehen
}
legitimacy-recognised-expired = { $count ->
    [one] Eine Eintragung ist für { $count } von { $total } Personen abgelaufen
   *[other] Eine Eintragung ist für { $count } von { $total } Personen abgelaufen
}
legitimacy-recognised-unchecked = { $count ->
    [one] Eine Eintragung wurde für { $count } von { $total } Personen noch nicht im Verzeichnis geprüft
   *[other] Eine Eintragung wurde für { $count } von { $total } Personen noch nicht im Verzeichnis geprüft
}
legitimacy-recognised-aged = { $count ->
    [one] Die letzte Prüfung im Verzeichnis liegt für { $count } von { $total } Personen mehr als { $days } Tage zurück
   *[other] Die letzte Prüfung im Verzeichnis liegt für { $count } von { $total } Personen mehr als { $days } Tage zurück
}
legitimacy-recognised-no-register = { $count ->
    [one] { $count } von { $total } Personen empfängt Patienten in einem Beruf, für den es kein Verzeichnis der Gesundheitsberufe gibt
   *[other] { $count } von { $total } Personen empfangen Patienten in einem Beruf, für den es kein Verzeichnis der Gesundheitsberufe gibt
}
legitimacy-recognised-removed = { $count ->
    [one] { $count } von { $total } Personen wurde aus einem Verzeichnis gestrichen
   *[other] { $count } von { $total } Personen wurden aus einem Verzeichnis gestrichen
}
legitimacy-next-registration = { $count ->
    [one] Ergänzen Sie die Eintragungen, die der Beruf verlangt, im Profil von { $count } Person
   *[other] Ergänzen Sie die Eintragungen, die der Beruf verlangt, im Profil von { $count } Personen
}
legitimacy-next-number = { $count ->
    [one] Ergänzen Sie die Nummer; darf sie nicht veröffentlicht werden, schreiben Sie number_withheld = true und bewahren Sie sie in private/members.toml auf, für { $count } Person
   *[other] Ergänzen Sie die Nummer; darf sie nicht veröffentlicht werden, schreiben Sie number_withheld = true und bewahren Sie sie in private/members.toml auf, für { $count } Personen
}
legitimacy-next-malformed = { $count ->
    [one] Vergleichen Sie die Nummer mit der des Verzeichnisses, für { $count } Person
   *[other] Vergleichen Sie die Nummern mit denen des Verzeichnisses, für { $count } Personen
}
legitimacy-next-expired = { $count ->
    [one] Prüfen Sie die Erneuerung im Verzeichnis und notieren Sie sie (checked_on, valid_until), für { $count } Person
   *[other] Prüfen Sie die Erneuerung im Verzeichnis und notieren Sie sie (checked_on, valid_until), für { $count } Personen
}
legitimacy-next-check = { $count ->
    [one] Prüfen Sie die Eintragung im Verzeichnis und notieren Sie den Tag (checked_on), für { $count } Person
   *[other] Prüfen Sie die Eintragung im Verzeichnis und notieren Sie den Tag (checked_on), für { $count } Personen
}
legitimacy-next-no-register = { $count ->
    [one] Schreiben Sie clinical = false: { $count } Person kann Mitglied sein, ohne Patienten zu empfangen
   *[other] Schreiben Sie clinical = false: { $count } Personen können Mitglieder sein, ohne Patienten zu empfangen
}
legitimacy-next-removed = { $count ->
    [one] Überweisen Sie keine Patienten mehr, bis die Streichung geklärt ist, an { $count } Person
   *[other] Überweisen Sie keine Patienten mehr, bis die Streichung geklärt ist, an { $count } Personen
}
legitimacy-next-compsy-renewal = { $count ->
    [one] Prüfen Sie vor dem 31. Januar, ob die jährliche Eintragung erneuert ist, für { $count } Person
   *[other] Prüfen Sie vor dem 31. Januar, ob die jährliche Eintragung erneuert ist, für { $count } Personen
}

## 7. Methods

legitimacy-methods-shown = { $analysis ->
    [one] { $analysis } Analysemethode
   *[other] { $analysis } Analysemethoden
} und { $intervention ->
    [one] { $intervention } Interventionsmethode
   *[other] { $intervention } Interventionsmethoden
}, jede mit einer überprüfbaren Quelle
legitimacy-methods-analysis = { $found ->
    [0] Noch ist keine Analysemethode genannt; Minimum: { $least }
    [one] { $found } Analysemethode ist genannt; Minimum: { $least }
   *[other] { $found } Analysemethoden sind genannt; Minimum: { $least }
}
legitimacy-methods-intervention = { $found ->
    [0] Noch ist keine Interventionsmethode genannt; Minimum: { $least }
    [one] { $found } Interventionsmethode ist genannt; Minimum: { $least }
   *[other] { $found } Interventionsmethoden sind genannt; Minimum: { $least }
}
legitimacy-methods-unreferenced = { $count ->
    [one] { $count } Methode hat noch keine vollständige Quellenangabe
   *[other] { $count } Methoden haben noch keine vollständige Quellenangabe
}
legitimacy-methods-not-validated = { $count ->
    [one] { $count } Methode ist als nicht validiert angegeben
   *[other] { $count } Methoden sind als nicht validiert angegeben
}
legitimacy-next-method-add = Nennen Sie in site.toml die Analyse- und Interventionsmethoden des Teams
legitimacy-next-method-reference = { $count ->
    [one] Ergänzen Sie eine Quelle (Titel, Jahr und DOI oder Adresse) für diese Methode: { $names }
   *[other] Ergänzen Sie eine Quelle (Titel, Jahr und DOI oder Adresse) für diese Methoden: { $names }
}
legitimacy-next-method-not-validated = { $count ->
    [one] Verzichten Sie auf diese Methode, oder zeigen Sie, was sie stützt: { $names }
   *[other] Verzichten Sie auf diese Methoden, oder zeigen Sie, was sie stützt: { $names }
}

## 8. Common body of knowledge

legitimacy-knowledge-shown = { $count ->
    [one] Die Person, die Patienten empfängt, hat Grundkenntnisse in allen { $areas } Bereichen
   *[other] Alle { $count } Personen, die Patienten empfangen, haben Grundkenntnisse in allen { $areas } Bereichen
}
legitimacy-knowledge-attested = { $count ->
    [one] Bei { $count } Person beruht ein Teil auf der eigenen Erklärung
   *[other] Bei { $count } Personen beruht ein Teil auf der eigenen Erklärung
}
legitimacy-knowledge-area = { legitimacy-part-area }: noch nicht nachgewiesen für { $count ->
    [one] { $count } von { $total } Personen
   *[other] { $count } von { $total } Personen
}
legitimacy-knowledge-lacking = { legitimacy-part-area }: unzureichende Grundkenntnisse und keine Sitzung in den nächsten zwölf Monaten geplant, für { $count ->
    [one] { $count } von { $total } Personen
   *[other] { $count } von { $total } Personen
}
legitimacy-next-knowledge = { legitimacy-part-area }: geben Sie an, woher die Kenntnisse stammen, oder halten Sie eine Sitzung ab, für { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
legitimacy-next-knowledge-lacking = { legitimacy-part-area }: planen Sie eine Sitzung in den nächsten zwölf Monaten (planned_on, in site.toml), für { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
legitimacy-next-knowledge-planned = { legitimacy-part-area }: notieren Sie nach der Sitzung vom { $date }, dass sie stattfand (on), und entfernen Sie lacking aus private/members.toml, für { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}

## Recommendation

legitimacy-same-place-all = Befolgt: Alle Sprechstunden finden am selben Ort statt
legitimacy-same-place-share = { $count ->
    [one] Teilweise befolgt: { $count } von { $total } Personen empfängt am meistgenutzten Ort des Teams
   *[other] Teilweise befolgt: { $count } von { $total } Personen empfangen am meistgenutzten Ort des Teams
}
legitimacy-same-place-unsaid = Die Orte der Sprechstunden sind noch nicht angegeben

## Coming dates: the last day on which something counts

legitimacy-upcoming-reflexivity = { $count ->
    [one] Reflexion: letzter Tag der Bestätigung von { $count } Person
   *[other] Reflexion: letzter Tag der Bestätigung von { $count } Personen
}
legitimacy-upcoming-exchange = { legitimacy-part-kind }: letzter Tag für das nächste Treffen
legitimacy-upcoming-check = { legitimacy-part-register }: bis zu diesem Tag erneut zu prüfen, für { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
legitimacy-upcoming-valid-until = { legitimacy-part-register }: letzter Tag der Gültigkeit, für { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
legitimacy-upcoming-year-end = { legitimacy-part-register }: Ende der jährlichen Eintragung, für { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
legitimacy-upcoming-year-grace = { legitimacy-part-register }: letzter Tag, um die jährliche Erneuerung zu notieren, für { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
