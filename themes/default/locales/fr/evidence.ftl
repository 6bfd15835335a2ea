# Les preuves publiques de la page de légitimité.

evidence-qualified = Membres diplômés et formés
evidence-qualified-row = Membre
evidence-experience = Expérience de chaque personne qui reçoit des patients
evidence-experience-row = Membre
evidence-disciplines = Disciplines de l’équipe
evidence-disciplines-row = Discipline
evidence-exchange = Rencontres d’équipe tenues
evidence-exchange-row = Rencontre
evidence-recognised = Inscriptions aux registres officiels
evidence-recognised-row = Membre
evidence-methods = Méthodes employées et leurs références
evidence-methods-row = Méthode
evidence-areas = Domaines de connaissance, en nombre de personnes
evidence-areas-row = Domaine

evidence-column-degree = Diplôme
evidence-column-training = Formation en clinique du travail
evidence-column-since = En pratique depuis
evidence-column-clinical-years = Expérience clinique
evidence-column-members = Membres
evidence-column-rhythm = Rythme
evidence-column-last-held = Dernière fois
evidence-column-note = Remarque
evidence-column-register = Registre
evidence-column-number = Numéro
evidence-column-checked-on = Contrôlé le
evidence-column-kind = Sorte
evidence-column-purpose = But
evidence-column-reference = Référence
evidence-column-covered = Personnes couvertes
evidence-column-attested = Dont par simple attestation

evidence-years = { $years ->
    [0] moins d’un an
    [1] un an
   *[other] { $years } ans
}
evidence-every = { $days ->
    [1] chaque jour
    [7] chaque semaine
   *[other] tous les { $days } jours
}
evidence-covered = { $covered } sur { $total }
evidence-attested = { $count ->
    [0] aucune
   *[other] { $count }
}
evidence-number-withheld = non publié

discipline-psychology = Psychologie
discipline-medicine = Médecine
discipline-physiotherapy = Kinésithérapie
discipline-sociology = Sociologie
discipline-nursing = Soins infirmiers
discipline-occupational_therapy = Ergothérapie

exchange-intervision = Intervision
exchange-supervision = Supervision
exchange-team_meeting = Réunion d’équipe

method-kind-analysis = Analyse
method-kind-intervention = Intervention

knowledge-area-work_psychopathology = Psychopathologie du travail
knowledge-area-five_components = Cinq composantes du travail (« 5T »)
knowledge-area-wellbeing_act = Loi sur le bien-être au travail
knowledge-area-sociology = Sociologie du travail
knowledge-area-work_organisation = Organisation du travail
knowledge-area-psychopathology = Psychopathologie générale
evidence-session = { $area } : séance du réseau en { $month }
evidence-session-by = { $session }, donnée par { $name }
