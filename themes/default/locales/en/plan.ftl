# Phrases that pages are composed of before a template sees them.

## Sections: the address (ASCII), the label in navigation, the heading, the sentence for
## search engines ($site: the network's name)

route-team = team
route-offer = services
route-tariffs = prices
route-professionals = doctors
route-employers = employers
route-contact = contact
route-charter = charter
route-legitimacy = legitimacy
route-transparency = transparency
route-news = news
route-legal = legal
route-privacy = privacy
route-accessibility = accessibility
route-search = search

nav-home = Home
nav-team = Team
nav-offer = Services
nav-tariffs = Prices
nav-professionals = Doctors
nav-employers = Employers
nav-contact = Contact
nav-charter = Charter
nav-legitimacy = Legitimacy
nav-transparency = Transparency
nav-news = News
nav-legal = Legal notice
nav-privacy = Privacy
nav-accessibility = Accessibility
nav-search = Search

# $tagline may be empty
title-home = { $site } – { $tagline }
title-page = { $title } – { $site }
title-team = The team
title-team-part = The team, { $from } – { $to }
team-part = { $from } – { $to }
team-part-others = With the team, { $from } – { $to }
title-offer = Our services
title-tariffs = How much will I pay?
title-professionals = For doctors and other care professionals
title-employers = For employers
title-contact = Contact and appointments
title-charter = Our charter
title-legitimacy = Can you trust us?
title-transparency = Transparency
title-news = News
title-legal = Legal notice
title-privacy = Privacy
title-accessibility = Accessibility
title-search = Search

description-page = { $title } – { $site }
description-team = Who will see you: professions, places, languages, free places. { $site }.
description-offer = What we offer when work makes you ill, for whom, and what we don’t do. { $site }.
description-tariffs = What a consultation costs in your situation, what is refunded, and what to do if you can’t come. { $site }.
description-professionals = Refer a patient whose work makes them ill: direct line, steps, what you get back. { $site }.
description-employers = What an employer can expect of us, and what we will never say. { $site }.
description-contact = Make an appointment: telephone, hours, places, waiting time. { $site }.
description-charter = Our values, and what we don’t negotiate. { $site }.
description-legitimacy = The eight criteria of a work clinic, and how to check for yourself who we are. { $site }.
description-transparency = Our answers, question by question: secrecy, diagnosis, tests, money, employers. { $site }.
description-news = News of the network. { $site }.
description-legal = Who publishes this site, regulated professions, funding. { $site }.
description-privacy = What we do with your data, and your rights. No cookies, no tracking. { $site }.
description-accessibility = This site for people with disabilities: where we stand, and whom to tell about a barrier. { $site }.
description-search = Look for a word on every page, or see them all. { $site }.

not-found-heading = This page does not exist
not-found-text = The address may have changed. If you need help now, the numbers are further down.
not-found-home = Go to the home page
not-found-search = Search this site

language-own-name = English

## Home

emergency-name = Emergency
emergency-purpose = immediate danger
emergency-hours = day and night
emergency-languages = all languages

fear-employer =
    .question = Will my employer know that I come?
    .answer = Not from us. They are told nothing, unless you ask for it in writing.
fear-insurer =
    .question = And the health insurance fund’s medical adviser?
    .answer = They learn nothing from us, unless you ask for it in writing.
fear-decides =
    .question = Must I file a complaint, or go back to work?
    .answer = No. We decide nothing in your place.
fear-at-work =
    .question = I am reading this at work.
    .answer = Your employer can see which sites are visited: use your own phone if you can.

# $on: the day that was true
waiting = { $days ->
    [0] First appointment straight away (as of { $on }).
    [one] First appointment within { $days } day (as of { $on }).
   *[other] First appointment within { $days } days (as of { $on }).
}

# $passed and $total: how many criteria
legitimacy-count = { $passed ->
    [one] { $passed } of { $total } criteria shown
   *[other] { $passed } of { $total } criteria shown
}

map-title = Map of Belgium
# $places: towns, as a list
map-description = Our places: { $places }.

## Hours, addresses, periods

# $days: « Monday to Friday »; $range: « from 9:00 to 12:00 »
hours-line = { $days }, { $range }
hours-note = { $line } ({ $note })
address-box = box { $box }
duration-minutes = { $minutes } min
period-from = from { $from }
period-until = until { $until }
period-from-until = from { $from } to { $until }

## Members

portrait-of = { $name }, portrait
accepting-on = as of { $date }
member-since = since { $date }
experience-since = Since { $year }
# $since: the phrase above; $years: with patients
experience-years = { $years ->
    [one] { $since }, { $years } year with patients
   *[other] { $since }, { $years } years with patients
}
title-note-psychologist = The title of psychologist is protected by law. Without the title of clinical psychologist, it is not a health profession in law.
title-note-support = Supports the team and informs you in their own field, without giving care.
title-note-not-clinical = Does not see patients for the network.

## Prices

# lowest and highest amount
price-range = { $low } to { $high }
share-other = { $payer }: { $amount }
sessions-at-most = { $sessions ->
    [one] at most { $sessions } session
   *[other] at most { $sessions } sessions
}
sessions-in-months = { $sessions ->
    [one] at most { $sessions } session in { $months } months
   *[other] at most { $sessions } sessions in { $months } months
}
# $status: « You have the ordinary status »
example-who = { $status }: { $scheme }
example-refund = Possible refund by { $name }: { $back } per session. That leaves you { $left }.
example-total = { $sessions ->
    [one] A single session: { $sum }.
   *[other] For { $sessions } sessions: { $sum }.
}

no-show-none = nothing to pay
no-show-half = half of what you would have paid
no-show-full = what you would have paid
no-show-amount = { $amount }
waiver-first-time = the first time
cancel-deadline = { $hours ->
    [0] until the time of the appointment
    [one] at least { $hours } hour before
   *[other] at least { $hours } hours before
}

refund-each = { $each } per session
refund-each-most = { $each } per session, at most { $most } a year
refund-most = at most { $most } a year
refund-ask = ask for the amount

## Transparency

point-a = What unites us
point-b = Who belongs to the network
point-c = What we offer, and the limits
point-d = The framework
point-e = Prices
point-f = Our place among the others

# A patient asks
question-objective = What is your network for?
question-means = What means do you put into it?
question-idea-of-care = What does care mean to you?
question-non-negotiables = What do you never compromise on?
question-contextualise = Do you consider my work, and not only me?
question-to-patient = Whose side are you on when you see me?
question-to-institution = And with my employer or another institution?
question-health-policy = Where do you stand on health policy?
question-return-to-work = How do you approach going back to work?

question-profiles = Which professions can join the team?
question-refused = Whom do you not accept, and why?
question-purpose = Why several professions?
question-membership-limits = Where does each profession’s role end?
question-membership-criteria = How does one become a member?
question-signs = Does a new member make a written commitment?

question-services = What do you offer?
question-excluded = What don’t you do?
question-second-line = How do you work with those who already treat me?
question-gp-contact = Do you talk to my GP?
question-tests = Will I take tests or examinations, and why?
question-expertise = Do you write expert reports or give care?
question-diagnosis = Do you make a diagnosis, and who learns of it?
question-body-work = Do you also work with the body?
question-access = Do I need a doctor’s letter?
question-waiting = How long will I wait?
question-sick-note = Who writes the sick note?
question-letters = Do you write to others about me?
question-confidentiality = Who will know what I tell you?
question-complaints = Whom can I complain to?

question-pathways = Within which care pathways do you see people?
question-agreement = Do I have to sign anything?
question-documents = Which documents do you share?
question-secretariat = Who answers when I call?
question-remuneration = How are members paid?
question-funding = Who funds you, and for what purpose?
question-who-pays = Who pays for the sessions, and what is my share?
question-no-show = And if I can’t come?

question-affordable = What do you do if the price is too high for me?
question-same-for-all = Is the price the same with every member?
question-equal-refunds = Is the refund the same with every member?

question-communication = How do you make yourselves known?
question-partners = Whom do you work with, and how?
question-employers = What links do you have with employers?
question-awareness = What do you do to raise awareness in companies?
question-conflicts = Do your members also work for others?
question-coordinator = Who is in charge of the network?

tests-none = No, none.
# $purpose: whole sentences
test-systematic = For everyone. { $purpose }
test-when-useful = Only if it helps. { $purpose }
diagnosis-told-to = Who is told
diagnosis-when = When
diagnosis-how = In what form
funding-none = No organisation funds us.
see-tariffs = See the page on prices
cancellation-none = Nothing to pay, and no deadline. Let us know if you can.
see-cancellation = See the conditions on the page on prices
partner-label = { $name } ({ $kind })
also-acts-label = { $member }, also for { $organisation }
coordinator-appointed = Appointment
coordinator-role = Role

## Legal notice, accessibility

# $court: the seat and division of the court
register-of-legal-persons = Register of legal persons (RPM), { $court }
# $holder and $licence: of the data
credit-municipalities = Municipalities and postcodes: © { $holder }, { $licence }
credit-coordinates = Position of the municipalities: © { $holder }, { $licence }
credit-outlines = Outlines of the provinces, simplified: © { $holder }, { $licence }
conformance-unassessed = Not assessed yet.

conflicts-none = No member acts for another body.

## Drawings

drawing-path-title = Your path with us
drawing-access-direct = By telephone, without a doctor’s letter
drawing-access-referral_advised = By telephone; a doctor’s letter helps
drawing-access-referral_required = With a letter from your doctor
drawing-waiting = { $days ->
    [one] After about a day
   *[other] After about { $days } days
}
drawing-team = { $people ->
    [one] one person
   *[other] { $people } people
}, { $professions ->
    [one] one profession
   *[other] { $professions } professions
}
drawing-gp-with_consent = In touch with your doctor, if you wish
drawing-gp-always = In touch with your doctor
drawing-gp-never = Without contact with your doctor
drawing-second-title = The second line, between the three doctors
drawing-second-patient = Your patient
drawing-second-gp = You, the GP
drawing-second-gp-line = first line
drawing-second-network-line = second line, in support
drawing-second-occupational = Occupational physician
drawing-second-occupational-line = prevention adviser
drawing-second-insurer = Insurer’s doctor
drawing-second-insurer-line = of the sickness fund
drawing-second-contact-with_consent = with the patient’s agreement
drawing-second-contact-always = for every patient
drawing-second-wall = nothing from us without a written request
drawing-second-told = The patient speaks with the GP, who is the first line and speaks about a return to work with the occupational physician and the insurer’s doctor. { $network } is a second line, behind the GP.
drawing-second-told-with_consent = { $network } and the GP speak with each other when the patient agrees.
drawing-second-told-always = { $network } and the GP speak with each other about every patient.
drawing-second-told-wall = { $network } says nothing to the occupational physician or the insurer’s doctor without a written request from the patient.
