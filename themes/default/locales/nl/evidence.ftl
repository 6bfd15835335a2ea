# De openbare bewijzen op de pagina over legitimiteit.

evidence-qualified = Leden met diploma en opleiding
evidence-qualified-row = Lid
evidence-experience = Ervaring van iedereen die patiënten ontvangt
evidence-experience-row = Lid
evidence-disciplines = Disciplines in het team
evidence-disciplines-row = Discipline
evidence-exchange = Gehouden teamoverleg
evidence-exchange-row = Overleg
evidence-recognised = Inschrijvingen in de officiële registers
evidence-recognised-row = Lid
evidence-methods = Gebruikte methoden en hun bronnen
evidence-methods-row = Methode
evidence-areas = Kennisdomeinen, in aantal personen
evidence-areas-row = Domein

evidence-column-degree = Diploma
evidence-column-training = Opleiding ‘clinique du travail’
evidence-column-since = Werkzaam sinds
evidence-column-clinical-years = Klinische ervaring
evidence-column-members = Leden
evidence-column-rhythm = Ritme
evidence-column-last-held = Laatste keer
evidence-column-note = Opmerking
evidence-column-register = Register
evidence-column-number = Nummer
evidence-column-checked-on = Gecontroleerd op
evidence-column-kind = Soort
evidence-column-purpose = Doel
evidence-column-reference = Bron
evidence-column-covered = Personen met deze kennis
evidence-column-attested = Van wie enkel op eigen verklaring

evidence-years = { $years ->
    [0] minder dan een jaar
   *[other] { $years } jaar
}
evidence-every = { $days ->
    [1] elke dag
    [7] elke week
   *[other] om de { $days } dagen
}
evidence-covered = { $covered } van { $total }
evidence-attested = { $count ->
    [0] niemand
   *[other] { $count }
}
evidence-number-withheld = niet gepubliceerd

discipline-psychology = Psychologie
discipline-medicine = Geneeskunde
discipline-physiotherapy = Kinesitherapie
discipline-sociology = Sociologie
discipline-nursing = Verpleegkunde
discipline-occupational_therapy = Ergotherapie

exchange-intervision = Intervisie
exchange-supervision = Supervisie
exchange-team_meeting = Teamvergadering

method-kind-analysis = Analyse
method-kind-intervention = Interventie

knowledge-area-work_psychopathology = Arbeidspsychopathologie
knowledge-area-five_components = De vijf A’s van het werk
knowledge-area-wellbeing_act = Welzijnswet
knowledge-area-sociology = Arbeidssociologie
knowledge-area-work_organisation = Arbeidsorganisatie
knowledge-area-psychopathology = Algemene psychopathologie
evidence-session = { $area }: sessie van het netwerk in { $month }
evidence-session-by = { $session }, gegeven door { $name }
