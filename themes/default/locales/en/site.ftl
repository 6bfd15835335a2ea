# Phrases of the site's own templates, one group a page.

## Every page

base-skip = Skip to content
base-bar = Languages and exit
base-leave = Leave this site
base-nav = Main navigation
base-menu = Menu
base-breadcrumbs = You are here
base-draft = Draft: this page is not published.
base-untranslated = This text has not been translated yet. You are reading it in its original language:
base-crisis-question = Need help now?
base-crisis-title = Someone answers now
base-not-emergency = We are not an emergency service.
base-free = free
base-contact-title = Reach us
base-contact-more = Contact and appointments
base-call = Call us
base-booking = Book online
base-form = Write to us with the form
base-mail-word = Don’t put anything about your health in an e-mail.
base-site-title = This site
base-no-tracking = No cookies, no tracking.
# between a name and what follows
base-colon = :
base-coordinator-since = Since { $since }

## Home

home-heading = Is your work making you ill?
home-lead = A team will see you. You have nothing to prove.
home-who = For me?
home-who-answer = Yes: exhaustion, bullying, fear of going back. Signed off or not.
home-where = Where?
# $places: towns, as a list
home-where-video = { $places }, or by video.
home-where-video-only = By video, wherever you are.
home-where-map = Map
home-price = How much?
# $range: amounts as a list, $n: how many statuses there are
home-price-range = { $n ->
    [one] { $range } a session.
   *[other] { $range } a session, depending on your status.
}
# $range: the amounts under the convention, $beyond: those outside it, as a range
home-price-both = { $range } by status. Outside the convention: { $beyond }.
home-price-mine = My price
home-price-all = All prices and refunds
home-how = How?
home-how-phone = Call
home-how-contact = Get in touch with us.
home-how-direct = No doctor’s letter needed.
home-how-referral_advised = A doctor’s letter helps, but is not required.
home-how-referral_required = With a letter from your doctor.
home-fears-title = What you may be afraid of
home-knows-title = Who knows what
home-knows-you = You
home-knows-freely = you speak freely
home-knows-gp = Your own doctor
home-knows-agreed = if you agree
home-knows-here = Our team
home-knows-file = your file stays here, in confidence
home-knows-wall = nothing unless you ask in writing
home-knows-employer = Your employer
home-knows-insurer = The health insurer’s doctor
home-path-title = How it works
home-path-call = You get in touch
home-path-call-text = Someone listens and looks for a place with you.
home-path-first = First meeting
home-path-first-text = You tell your story, at your pace. We say whether we are the right people.
home-path-team = The team confers
home-path-team-text = Several professions look at your work situation, with your agreement.
home-path-after = Follow-up, and after
home-path-after-text = You move forward step by step.
home-path-after-gp = If you wish, we keep in touch with your own doctor.
home-path-waiting = How long to wait
home-path-contact = At the first contact
home-near-title = Near you
home-map = A light dot: a place where we see people.
home-map-video = A light dot: a place where we see people. By video, anywhere in Belgium.
home-place-people = { $n ->
    [0] {""}
    [one] { $n } person
   *[other] { $n } people
}
home-team-link = See the whole team
home-price-title = What you pay
home-price-note = Your share of an individual session, at the lowest rate. If the price is a problem, say so: we will look for a solution with you.
# $beyond: what a session outside the convention costs the patient
home-price-note-beyond = Outside the convention, a session costs you { $beyond }.
home-offer-title = What we offer
home-us-title = Who we are
home-legitimacy-note = You can check every register entry yourself.
home-legitimacy-link = The eight criteria, and how to check
home-charter-link = Our charter
home-professionals-title = Are you a doctor?
home-professionals-phone = Refer in one minute, by phone:
home-professionals-returns = What you get back from us:
home-professionals-link = Refer a patient
home-news-title = News
home-news-link = All news

## Team

team-lead = { $n ->
    [0] The team will be introduced here soon.
    [one] One person is here for you.
   *[other] { $n } people, several professions, one team.
}
team-by-place = Find by place
team-by-language = Find by language
team-by-profession = Find by profession
team-clinicians-title = { $n ->
    [one] Who you can see
   *[other] Who you can see
}
team-others-title = { $n ->
    [one] Alongside the team
   *[other] Alongside the team
}
team-where = Where
team-modes = How
team-languages = Languages
team-convention = Convention
team-accepting = Places
team-map-title = Where we see people
team-parts = The whole team, by name
team-part-find = Search by place, language or profession

# The form that narrows the list. In finder-many, n is put in by the page’s script.
finder-title = Find somebody
finder-place = Place
finder-profession = Profession
finder-language = Language
finder-mode = Consultation
finder-convention = Convention
finder-name = Name
finder-any = any
finder-accepting = Only where a place is free
finder-all = { $n ->
    [one] One person in the list.
   *[other] { $n } people in the list.
}
finder-one = One person matches.
finder-many = { $n } people match.
finder-none = Nobody matches all of this. Leave something out, or get in touch with us.
finder-failed = The search does not work at the moment. The whole list is below.
finder-clear = Clear all

## Member

member-call = Call
member-call-word = If nobody picks up, leave your first name and a number, nothing more.
member-full = See who in the team has a place
member-help-title = How I can help
member-about-title = Who I am
member-where-title = Where and when
member-modes = How
member-languages = Languages
member-prices-title = The price for you
member-convention = Convention
member-prices-others = Sometimes an employer, an insurer or Fedris pays for you: the price page says what that payer learns.
member-prices-link = All prices, cancellations and refunds
member-services-title = What I take part in
member-check-title = Check who I am
member-number-hidden = registration declared, number not published
member-register-search = search the register
member-checked = checked on { $date }
member-regulated = Regulated profession
member-rules = Rules of the profession
member-degrees = { $n ->
    [one] Degree
   *[other] Degrees
}
member-trainings = Training in work-related suffering
member-experience = Experience
member-also-acts-for = Also acts for
member-network = In the network
member-legitimacy-link = The network’s criteria, and how to check
member-next-title = What next
member-next-text = One call is enough to start. You don’t have to prepare or prove anything.
member-vcard = Save my contact details (vCard file)
member-code = QR code, for another phone
member-code-alt = QR code: how to reach { $name }
member-website = My website
member-contact-link = Contact and appointments

## Offer

offer-lead = We start from your account of the work as it really is: what you did, with whom, what changed.
offer-services-title = What we offer
offer-none = What we offer will be described here soon.
offer-tariffs-link = What it costs
offer-excluded-title = What we don’t do
offer-excluded-note = If we are not the right people, we will help you find others.
offer-book-title = Make an appointment
offer-book-text = Not sure what you need? Call us: we will work it out with you.

## Service

service-about-title = What it is
service-audience = For whom
service-kind = Form
service-modes = How
service-limits-title = What it is not
service-prices-title = What it costs
service-tariffs-link = All prices
service-members-title = { $n ->
    [one] With whom
   *[other] With whom
}
service-book-title = Make an appointment

## Tariffs

tariffs-lead = If the price is a problem, say so on the phone: we will look for a solution with you.
tariffs-reviewed = Prices reviewed on { $date }.
tariffs-mine-title = My price
tariffs-examples-title = In your situation
tariffs-acts-title = Each consultation
tariffs-unfold = Open a line to see what each person pays, and who pays the rest.
tariffs-none = Prices will be shown here soon. Until then, ask on the phone: you will know them before the first appointment.
tariffs-to-confirm = Price to be confirmed: ask us before the appointment.
tariffs-future = Prices to come
tariffs-table = { $act }: what you pay
tariffs-table-future = { $act }: prices to come
tariffs-col-status = Your situation
tariffs-col-you = You pay
tariffs-col-others = Paid by others
tariffs-rest = The rest
tariffs-col-act = Service
tariffs-col-insurance = Insurance
tariffs-col-own = Your share
tariffs-col-supplement = Maximum supplement
tariffs-col-total = Total
tariffs-payer-sees = What the payer sees:
tariffs-fee = Full price: { $amount }
tariffs-supplement = Maximum supplement: { $amount }
tariffs-code = code { $code }
tariffs-source = Source of the amount
tariffs-checked = checked on { $date }
tariffs-same = All members charge the same.
tariffs-not-same = Prices may differ from one member to another: they are on each member’s page.
tariffs-equal-refund = Refunds are the same with every member.
tariffs-not-equal-refund = Refunds depend on who sees you.
tariffs-cancel-title = If you can’t come
tariffs-cancel-deadline = Let us know
tariffs-cancel-amount = Later
tariffs-cancel-waived = Nothing to pay
tariffs-cancel-announced = Announced in
tariffs-pay-title = Paying
tariffs-payment = Ways to pay
tariffs-receipt = You receive
tariffs-vat = VAT
tariffs-call = A question about prices
tariffs-refunds-title = Refunded later
tariffs-refunds-text = You pay first; part of it may come back to you. Conditions change: check with the fund.
tariffs-refund-by = By
tariffs-refund-amount = Amount
tariffs-refund-for = For
tariffs-refund-conditions = Conditions
tariffs-other-title = Other services
tariffs-other-text = On quotation, or paid by someone other than the patient.
tariffs-posters-title = Price notices
tariffs-posters-text = The law requires this notice of certain professionals.
tariffs-poster-caption = { $name } – { $profession }
tariffs-nihdi = INAMI number: { $number }
tariffs-enterprise = Enterprise number: { $number }

## For professionals

professionals-lead = Is your patient suffering because of work? We are a second line, at your side.
professionals-call = Direct line
professionals-refer-title = Refer a patient
professionals-phone = Telephone
professionals-ehealthbox = By eHealthBox
professionals-email = E-mail
professionals-email-word = No patient data by e-mail.
professionals-waiting = Waiting time
professionals-returns-title = What you get back
professionals-returns-note = Always with the patient’s agreement.
professionals-together-title = Working together
professionals-together-note = What we tell our patients:
professionals-gp = General practitioner
professionals-sick-note = Sick notes
professionals-not-for-title = When we are not the right people
professionals-who-title = Who will see your patient
professionals-team-link = See the team
professionals-legitimacy-link = Check who we are
professionals-tariffs-link = What your patient will pay
professionals-first-line-title = First-line partners
professionals-second-line-title = Second-line partners

## For employers

employers-lead = We see people whose work makes them ill. Here is what an employer can expect of us, and what not to ask.
employers-never-title = What we don’t do
employers-never-confirms = We never confirm that a person consults here. Not on the phone, not in writing, not to anyone.
employers-never-aptitude = We don’t assess fitness for work: that is the role of the occupational physician.
employers-never-prevention = We don’t replace the service for prevention and protection at work.
employers-can-title = What you can do
employers-can-address = Give our address to whoever needs it. The step remains theirs: it is the person who calls us.
employers-can-prevention = To act on the work itself, turn to your prevention advisor for psychosocial aspects.
employers-relation-title = Where we stand
employers-services-title = For companies
employers-prices-title = Prices for companies
employers-prices-text = On quotation, or at the price shown here.
employers-sees = What you will see:
employers-contact-title = Talk to us
employers-contact-text = Talk to us about a work situation, never about a person.

## Contact

contact-lead = One call is enough to start. Give your first name and leave a number, nothing more.
contact-how-title = Make an appointment
contact-waiting = Waiting time
contact-access = Doctor’s letter
contact-phone = Telephone
contact-online = Online
contact-form = Form
contact-email = E-mail
contact-note = Good to know
contact-at-work = Reading this at work? Your employer can see which sites are visited: use your own phone if you can.
contact-places-title = { $n ->
    [one] Our place
   *[other] Our places
}
contact-place-members = { $n ->
    [one] Sees people here:
   *[other] See people here:
}
contact-post-title = Postal address
contact-coordinator = Head of the network

## Charter

charter-adopted = Adopted on { $date }.
charter-non-negotiables-title = What we don’t negotiate
charter-values-title = Our values
charter-text-title = The text
charter-more-title = Read on
charter-transparency-link = Transparency: our answers, question by question
charter-legitimacy-link = Legitimacy: the eight criteria

## Legitimacy

legitimacy-explained = Eight criteria say how to recognise a genuine work clinic.
legitimacy-nothing-claimed = This page explains them. The network claims nothing about itself here.
legitimacy-assessed = As of { $date }.
legitimacy-criteria-title = The eight criteria
legitimacy-missing = What is still missing:
legitimacy-check-title = Check for yourself
legitimacy-check-text = Don’t take our word for it: the registers are public. Look up the name of the person who sees you.
legitimacy-check-enterprise = The network itself: Crossroads Bank for Enterprises
legitimacy-team-link = Each member’s registrations are on their page: see the team
legitimacy-not-title = What this does not prove
legitimacy-not-fit = That the care will suit you: the two of you decide that at the first meeting.
legitimacy-not-copy = That this site is not a copy: a copy can say anything. That is why one checks in the registers.
legitimacy-not-approval = That public authorities approve us: this page is not an approval.
legitimacy-recommendations-title = The recommendations
legitimacy-recommendations-text = The guide also recommends the following, without making it a condition.
legitimacy-more-title = Read on
legitimacy-charter-link = Our charter
legitimacy-transparency-link = Transparency: our answers, question by question
legitimacy-version = Criteria, version { $version }.

## Transparency

transparency-lead = The questions a network must have asked itself, and our answers.
transparency-note = They come from the guide for work-clinic networks. What is not decided is shown as such.
transparency-points = The points
transparency-undecided = not yet decided

## News

news-none = No news at the moment.
news-feed = Subscribe to the feed (Atom)
news-pager = More news
news-older = Before
news-newer = After
news-all = All news

## Legal notice

legal-who-title = Who publishes this site
legal-name = Name and legal form
legal-enterprise-number = Enterprise number
legal-register = Register
legal-vat = VAT
legal-seat = Registered office
legal-phone = Telephone
legal-email = E-mail
legal-iban = Account
legal-publisher = Responsible publisher
legal-supervision = Authorisation or supervision
legal-coordinator-title = Person in charge
legal-professions-title = Regulated professions
legal-professions-text = Title, the State that granted it, professional body and rules, with the members concerned.
legal-professions-none = No member practises a regulated profession.
legal-funding-title = Who funds us
legal-site-title = About this site
legal-site-text = The texts belong to the network. They inform and do not replace a consultation.
legal-credits = Data used
legal-privacy-link = Privacy
legal-accessibility-link = Accessibility

## Privacy

privacy-lead = You can read this site without leaving a trace with us.
privacy-reviewed = Reviewed on { $date }.
privacy-site-title = On this site
privacy-site-cookies = No cookies, no tracking, no audience measurement.
privacy-site-third = No image, font or map loaded from another site.
privacy-site-mail = Don’t put anything about your health in an e-mail: a call is safer.
privacy-site-work = At work, your employer can see which sites are visited: use your own phone if you can.
privacy-who-title = Who answers for your data
privacy-controller = Controller
privacy-contact = Whom to write to
privacy-dpo = Data protection officer
privacy-uses-title = What we do with your data
privacy-uses-text = When you call us, write to us or see us:
privacy-purpose = What for
privacy-data = Which data
privacy-basis = Legal basis
privacy-recipients = Who receives them
privacy-retention = How long
privacy-where-title = Where they come from, where they go
privacy-transfers = Outside the European Economic Area
privacy-sources = Data you did not give us yourself
privacy-rights-title = Your rights
privacy-right-access = See your data and get a copy.
privacy-right-rectify = Have mistakes corrected.
privacy-right-erase = Have erased what the law does not oblige us to keep, or restrict its use.
privacy-right-object = Object to a use based on our legitimate interest.
privacy-right-portability = Take with you the data you gave us.
privacy-right-withdraw = Withdraw your consent, at any time.
privacy-rights-how = Write to the address above. We answer within a month, free of charge.
privacy-complaint-title = Complain
privacy-complaint-text = If our answer does not satisfy you, you can lodge a complaint, free of charge:
privacy-authority = Data Protection Authority (APD/GBA)
privacy-authority-street = Rue de la Presse 35
privacy-authority-town = 1000 Brussels
privacy-authority-url = https://www.dataprotectionauthority.be/
privacy-authority-site = The Authority’s website

## Accessibility

accessibility-lead = Everyone should be able to read this site: tired, by keyboard, by ear, on an old phone.
accessibility-status-title = Where we stand
accessibility-status = Conformance
accessibility-assessed = Assessed on
accessibility-method = Method
accessibility-issues-title = What is not right yet
accessibility-issues-none = No known issues at this time.
accessibility-built-title = How the site is made
accessibility-built-script = It works without scripts and on a bad connection.
accessibility-built-keyboard = Everything can be reached by keyboard, and you see where you are.
accessibility-built-zoom = Text can be enlarged to 400 % without scrolling sideways.
accessibility-built-dark = It follows your settings: dark background, high contrast, print.
accessibility-built-lang = Every text in another language is marked for screen readers.
accessibility-tell-title = Is something in your way?
accessibility-tell-text = Tell us: we will answer, and give you the information another way.

# The picture that a link to the site unfolds into: what it says.
open-graph-alt = { $site }, { $domain }

## Search

search-kind-page = page
search-kind-service = offer
search-kind-member = team
search-kind-news = news
search-group-pages = Every page
search-group-services = Our offer
search-group-members = The team
search-group-news = News
search-lead = One word is enough, with or without accents. Every page is also listed below.
search-label = What are you looking for?
search-go = Search
search-private = What you write here stays in your browser.
search-results = Results
search-more = Show more
# In these, n and query are put in by the page’s script.
search-one = One page for ‘{ $query }’.
search-many = { $n } pages for ‘{ $query }’.
search-some = No page has all of these words. { $n } have some of them.
search-none = No page speaks of ‘{ $query }’. Try another word, or look at the list below.
search-failed = The search does not work at the moment. Every page is listed below.

## Drawings

professionals-drawing = Who speaks with whom. The text below says it in words.
offer-path-title = How it goes
