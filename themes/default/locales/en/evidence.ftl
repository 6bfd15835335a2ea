# The public evidence of the legitimacy page.

evidence-qualified = Members with degree and training
evidence-qualified-row = Member
evidence-experience = Experience of everyone who sees patients
evidence-experience-row = Member
evidence-disciplines = Disciplines of the team
evidence-disciplines-row = Discipline
evidence-exchange = Team exchanges held
evidence-exchange-row = Exchange
evidence-recognised = Entries on official registers
evidence-recognised-row = Member
evidence-methods = Methods used, and their references
evidence-methods-row = Method
evidence-areas = Areas of knowledge, by number of people
evidence-areas-row = Area

evidence-column-degree = Degree
evidence-column-training = Work-clinic training
evidence-column-since = In practice since
evidence-column-clinical-years = Clinical experience
evidence-column-members = Members
evidence-column-rhythm = Rhythm
evidence-column-last-held = Last held
evidence-column-note = Note
evidence-column-register = Register
evidence-column-number = Number
evidence-column-checked-on = Checked on
evidence-column-kind = Kind
evidence-column-purpose = Purpose
evidence-column-reference = Reference
evidence-column-covered = People covered
evidence-column-attested = Of whom by their own word only

evidence-years = { $years ->
    [0] less than a year
    [1] one year
   *[other] { $years } years
}
evidence-every = { $days ->
    [1] every day
    [7] every week
   *[other] every { $days } days
}
evidence-covered = { $covered } of { $total }
evidence-attested = { $count ->
    [0] none
   *[other] { $count }
}
evidence-number-withheld = not published

discipline-psychology = Psychology
discipline-medicine = Medicine
discipline-physiotherapy = Physiotherapy
discipline-sociology = Sociology
discipline-nursing = Nursing
discipline-occupational_therapy = Occupational therapy

exchange-intervision = Peer consultation
exchange-supervision = Supervision
exchange-team_meeting = Team meeting

method-kind-analysis = Analysis
method-kind-intervention = Intervention

knowledge-area-work_psychopathology = Psychopathology of work
knowledge-area-five_components = Five components of work
knowledge-area-wellbeing_act = Well-being at Work Act
knowledge-area-sociology = Sociology of work
knowledge-area-work_organisation = Work organisation
knowledge-area-psychopathology = General psychopathology
evidence-session = { $area }: session of the network in { $month }
evidence-session-by = { $session }, given by { $name }
