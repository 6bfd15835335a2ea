# Phrases of the site's own templates, one group a page.

## Every page

base-skip = Zum Inhalt
base-bar = Sprachen und Ausgang
base-leave = Seite verlassen
base-nav = Hauptnavigation
base-menu = Menü
base-breadcrumbs = Sie sind hier
base-draft = Entwurf: Diese Seite ist nicht veröffentlicht.
base-untranslated = Dieser Text ist noch nicht übersetzt. Sie lesen ihn in der Originalsprache:
base-crisis-question = Brauchen Sie jetzt Hilfe?
base-crisis-title = Hier antwortet jetzt jemand
base-not-emergency = Unser Netzwerk ist kein Notdienst.
base-free = kostenlos
base-contact-title = So erreichen Sie uns
base-contact-more = Kontakt und Termine
base-call = Uns anrufen
base-booking = Termin online vereinbaren
base-form = Uns über das Formular schreiben
base-mail-word = Schreiben Sie in einer E-Mail nichts über Ihre Gesundheit.
base-site-title = Diese Website
base-no-tracking = Keine Cookies, kein Tracking.
# between a name and what follows
base-colon = :
base-coordinator-since = Seit { $since }

## Home

home-heading = Macht Ihre Arbeit Sie krank?
home-lead = Ein Team ist für Sie da. Sie müssen nichts beweisen.
home-who = Für mich?
home-who-answer = Ja: Erschöpfung, Mobbing, Angst vor der Rückkehr. Krankgemeldet oder nicht.
home-where = Wo?
# $places: towns, as a list
home-where-video = { $places }, oder per Video.
home-where-video-only = Per Video, wo immer Sie sind.
home-where-map = Karte
home-price = Kosten?
# $range: amounts as a list, $n: how many statuses there are
home-price-range = { $n ->
    [one] { $range } pro Sitzung.
   *[other] { $range } pro Sitzung, je nach Status.
}
# $range: the amounts under the convention, $beyond: those outside it, as a range
home-price-both = { $range } je nach Status. Ohne Konvention: { $beyond }.
home-price-mine = Mein Preis
home-price-all = Alle Preise und Erstattungen
home-how = Wie?
home-how-phone = Telefon:
home-how-contact = Nehmen Sie Kontakt auf.
home-how-direct = Ohne Brief vom Arzt.
home-how-referral_advised = Ein Brief vom Arzt hilft, ist aber nicht nötig.
home-how-referral_required = Mit einem Brief Ihres Arztes.
home-fears-title = Was Sie vielleicht befürchten
home-knows-title = Wer was erfährt
home-knows-you = Sie
home-knows-freely = Sie sprechen offen
home-knows-gp = Ihr Hausarzt, Ihre Hausärztin
home-knows-agreed = mit Ihrem Einverständnis
home-knows-here = Unser Team
home-knows-file = Ihre Akte bleibt hier und unterliegt der Schweigepflicht
home-knows-wall = nichts ohne Ihren schriftlichen Wunsch
home-knows-employer = Ihr Arbeitgeber
home-knows-insurer = Vertrauensarzt der Krankenkasse
home-path-title = Wie es abläuft
home-path-call = Sie nehmen Kontakt auf
home-path-call-text = Jemand hört Ihnen zu und sucht mit Ihnen einen Platz.
home-path-first = Erstes Gespräch
home-path-first-text = Sie erzählen, in Ihrem Tempo. Wir sagen, ob Sie bei uns richtig sind.
home-path-team = Das Team berät sich
home-path-team-text = Mehrere Berufe betrachten Ihre Arbeitssituation, mit Ihrem Einverständnis.
home-path-after = Begleitung, und danach
home-path-after-text = Sie gehen Schritt für Schritt voran.
home-path-after-gp = Wenn Sie möchten, bleiben wir mit Ihrer Hausarztpraxis in Kontakt.
home-path-waiting = Wie lange warten
home-path-contact = Beim ersten Kontakt
home-near-title = In Ihrer Nähe
home-map = Ein heller Punkt: ein Ort, an dem wir Sie empfangen.
home-map-video = Ein heller Punkt: ein Ort, an dem wir Sie empfangen. Per Video in ganz Belgien.
home-place-people = { $n ->
    [0] {""}
    [one] { $n } Person
   *[other] { $n } Personen
}
home-team-link = Das ganze Team ansehen
home-price-title = Was Sie zahlen
home-price-note = Ihr Anteil für eine Einzelsitzung zum günstigsten Tarif. Wenn der Preis Sie abhält, sagen Sie es: Wir suchen mit Ihnen eine Lösung.
# $beyond: what a session outside the convention costs the patient
home-price-note-beyond = Ohne Konvention kostet Sie eine Sitzung { $beyond }.
home-offer-title = Was wir anbieten
home-us-title = Wer wir sind
home-legitimacy-note = Jeden Eintrag in einem Register können Sie selbst nachprüfen.
home-legitimacy-link = Die acht Kriterien, und wie Sie sie prüfen
home-charter-link = Unsere Charta
home-professionals-title = Sind Sie Arzt oder Ärztin?
home-professionals-phone = Überweisen in einer Minute, am Telefon:
home-professionals-returns = Was Sie von uns erhalten:
home-professionals-link = Jemanden an uns überweisen
home-news-title = Neuigkeiten
home-news-link = Alle Neuigkeiten

## Team

team-lead = { $n ->
    [0] Das Team wird hier bald vorgestellt.
    [one] Eine Person ist für Sie da.
   *[other] { $n } Personen, mehrere Berufe, ein Team.
}
team-by-place = Nach Ort suchen
team-by-language = Nach Sprache suchen
team-by-profession = Nach Beruf suchen
team-clinicians-title = { $n ->
    [one] Wer Sie empfängt
   *[other] Wer Sie empfängt
}
team-others-title = { $n ->
    [one] An der Seite des Teams
   *[other] An der Seite des Teams
}
team-where = Wo
team-modes = Wie
team-languages = Sprachen
team-convention = Konvention
team-accepting = Plätze
team-map-title = Wo wir Sie empfangen
team-parts = Das ganze Team, nach Namen
team-part-find = Nach Ort, Sprache oder Beruf suchen

# The form that narrows the list. In finder-many, n is put in by the page’s script.
finder-title = Jemanden finden
finder-place = Ort
finder-profession = Beruf
finder-language = Sprache
finder-mode = Sprechstunde
finder-convention = Konvention
finder-name = Name
finder-any = egal
finder-accepting = Nur wo ein Platz frei ist
finder-all = { $n ->
    [one] Eine Person in der Liste.
   *[other] { $n } Personen in der Liste.
}
finder-one = Eine Person passt.
finder-many = { $n } Personen passen.
finder-none = Niemand passt zu allen Angaben. Lassen Sie eine weg, oder nehmen Sie Kontakt mit uns auf.
finder-failed = Die Suche geht gerade nicht. Die ganze Liste steht unten.
finder-clear = Alles löschen

## Member

member-call = Anrufen
member-call-word = Wenn niemand abhebt, hinterlassen Sie Ihren Vornamen und eine Nummer, sonst nichts.
member-full = Sehen, wer im Team einen Platz frei hat
member-help-title = Dabei kann ich helfen
member-about-title = Wer ich bin
member-where-title = Wo und wann
member-modes = Wie
member-languages = Sprachen
member-prices-title = Der Preis für Sie
member-convention = Konvention
member-prices-others = Manchmal zahlt ein Arbeitgeber, eine Versicherung oder Fedris an Ihrer Stelle: Die Preisseite sagt, was diese Stelle erfährt.
member-prices-link = Alle Preise, Absagen und Erstattungen
member-services-title = Woran ich mitwirke
member-check-title = Prüfen, wer ich bin
member-number-hidden = Eintrag angegeben, Nummer nicht veröffentlicht
member-register-search = im Register suchen
member-checked = geprüft am { $date }
member-regulated = Reglementierter Beruf
member-rules = Regeln des Berufs
member-degrees = { $n ->
    [one] Abschluss
   *[other] Abschlüsse
}
member-trainings = Weiterbildung zu Arbeit und psychischem Leiden
member-experience = Erfahrung
member-also-acts-for = Auch tätig für
member-network = Im Netzwerk
member-legitimacy-link = Die Kriterien des Netzwerks, und wie Sie sie prüfen
member-next-title = Wie es weitergeht
member-next-text = Ein Anruf genügt für den Anfang. Sie müssen nichts vorbereiten und nichts beweisen.
member-vcard = Meine Kontaktdaten speichern (vCard-Datei)
member-code = QR-Code, für ein anderes Telefon
member-code-alt = QR-Code: die Kontaktdaten von { $name }
member-website = Meine Website
member-contact-link = Kontakt und Termine

## Offer

offer-lead = Wir gehen von dem aus, was Sie von Ihrer Arbeit erzählen: was Sie getan haben, mit wem, was sich verändert hat.
offer-services-title = Was wir anbieten
offer-none = Das Angebot wird hier bald beschrieben.
offer-tariffs-link = Was es kostet
offer-excluded-title = Was wir nicht tun
offer-excluded-note = Wenn Sie bei uns nicht richtig sind, helfen wir Ihnen, eine andere Adresse zu finden.
offer-book-title = Einen Termin vereinbaren
offer-book-text = Sie wissen nicht, was Sie brauchen? Rufen Sie an: Wir finden es mit Ihnen heraus.

## Service

service-about-title = Worum es geht
service-audience = Für wen
service-kind = Form
service-modes = Wie
service-limits-title = Was es nicht ist
service-prices-title = Was es kostet
service-tariffs-link = Alle Preise
service-members-title = { $n ->
    [one] Mit wem
   *[other] Mit wem
}
service-book-title = Einen Termin vereinbaren

## Tariffs

tariffs-lead = Wenn der Preis Sie abhält, sagen Sie es am Telefon: Wir suchen mit Ihnen eine Lösung.
tariffs-reviewed = Preise durchgesehen am { $date }.
tariffs-mine-title = Mein Preis
tariffs-examples-title = In Ihrer Lage
tariffs-acts-title = Jede Leistung
tariffs-unfold = Öffnen Sie eine Leistung, um zu sehen, was wer bezahlt und wer den Rest.
tariffs-none = Die Preise stehen bald hier. Fragen Sie bis dahin am Telefon: Sie erfahren sie vor dem ersten Termin.
tariffs-to-confirm = Preis noch zu bestätigen: Fragen Sie uns vor dem Termin.
tariffs-future = Künftige Preise
tariffs-table = { $act }: was Sie zahlen
tariffs-table-future = { $act }: künftige Preise
tariffs-col-status = Ihre Lage
tariffs-col-you = Sie zahlen
tariffs-col-others = Von anderen bezahlt
tariffs-rest = Der Rest
tariffs-col-act = Leistung
tariffs-col-insurance = Versicherung
tariffs-col-own = Ihr Anteil
tariffs-col-supplement = Höchster Zuschlag
tariffs-col-total = Gesamt
tariffs-payer-sees = Was die zahlende Stelle erfährt:
tariffs-fee = Voller Preis: { $amount }
tariffs-supplement = Höchster Zuschlag: { $amount }
tariffs-code = Kode { $code }
tariffs-source = Quelle des Betrags
tariffs-checked = geprüft am { $date }
tariffs-same = Alle Mitglieder verlangen denselben Preis.
tariffs-not-same = Die Preise können je nach Mitglied verschieden sein: Sie stehen auf der jeweiligen Seite.
tariffs-equal-refund = Die Erstattungen sind bei jedem Mitglied gleich.
tariffs-not-equal-refund = Die Erstattungen hängen davon ab, wer Sie empfängt.
tariffs-cancel-title = Wenn Sie nicht kommen können
tariffs-cancel-deadline = Absagen
tariffs-cancel-amount = Später
tariffs-cancel-waived = Nichts zu zahlen
tariffs-cancel-announced = Angekündigt in
tariffs-pay-title = Bezahlen
tariffs-payment = Zahlungsarten
tariffs-receipt = Sie erhalten
tariffs-vat = MwSt.
tariffs-call = Eine Frage zum Preis
tariffs-refunds-title = Später erstattet
tariffs-refunds-text = Sie zahlen zuerst; einen Teil können Sie später zurückerhalten. Die Bedingungen ändern sich: Fragen Sie bei der Stelle nach.
tariffs-refund-by = Von
tariffs-refund-amount = Betrag
tariffs-refund-for = Für
tariffs-refund-conditions = Bedingungen
tariffs-other-title = Weitere Leistungen
tariffs-other-text = Auf Angebot, oder bezahlt von anderen als den Patientinnen und Patienten.
tariffs-posters-title = Preisaushänge
tariffs-posters-text = Das Gesetz verlangt diesen Aushang von bestimmten Berufen.
tariffs-poster-caption = { $name } – { $profession }
tariffs-nihdi = LIKIV-Nummer: { $number }
tariffs-enterprise = Unternehmensnummer: { $number }

## For professionals

professionals-lead = Leidet Ihr Patient, Ihre Patientin unter der Arbeit? Wir sind eine zweite Linie, an Ihrer Seite.
professionals-call = Direkte Leitung
professionals-refer-title = Jemanden überweisen
professionals-phone = Telefon
professionals-ehealthbox = Über eHealthBox
professionals-email = E-Mail
professionals-email-word = Keine Patientendaten per E-Mail.
professionals-waiting = Wartezeit
professionals-returns-title = Was Sie von uns erhalten
professionals-returns-note = Immer mit dem Einverständnis der Patientin oder des Patienten.
professionals-together-title = Zusammenarbeiten
professionals-together-note = Was wir unseren Patientinnen und Patienten sagen:
professionals-gp = Hausarztpraxis
professionals-sick-note = Krankschreibung
professionals-not-for-title = Hier sind wir nicht die richtige Adresse
professionals-who-title = Wer Ihre Patienten empfängt
professionals-team-link = Das Team ansehen
professionals-legitimacy-link = Prüfen, wer wir sind
professionals-tariffs-link = Was Ihre Patienten zahlen
professionals-first-line-title = Partner der ersten Linie
professionals-second-line-title = Partner der zweiten Linie

## For employers

employers-lead = Wir empfangen Menschen, die an ihrer Arbeit erkranken. Das kann ein Arbeitgeber von uns erwarten, und das nicht.
employers-never-title = Was wir nicht tun
employers-never-confirms = Wir bestätigen niemals, dass jemand bei uns in Behandlung ist. Weder am Telefon noch schriftlich, niemandem.
employers-never-aptitude = Wir beurteilen keine Arbeitsfähigkeit: Das ist Aufgabe des Präventionsberaters-Arbeitsarztes.
employers-never-prevention = Wir ersetzen nicht den Dienst für Gefahrenverhütung und Schutz am Arbeitsplatz.
employers-can-title = Was Sie tun können
employers-can-address = Unsere Adresse weitergeben, wenn jemand sie braucht. Der Schritt bleibt bei der Person selbst: Sie ruft uns an.
employers-can-prevention = Um an der Arbeit selbst etwas zu ändern, wenden Sie sich an Ihren Gefahrenverhütungsberater für psychosoziale Aspekte.
employers-relation-title = Unsere Haltung
employers-services-title = Für Unternehmen
employers-prices-title = Preise für Unternehmen
employers-prices-text = Auf Angebot, oder zum hier genannten Preis.
employers-sees = Was Sie sehen:
employers-contact-title = Mit uns sprechen
employers-contact-text = Sprechen Sie mit uns über eine Arbeitssituation, nie über eine Person.

## Contact

contact-lead = Ein Anruf genügt für den Anfang. Sagen Sie Ihren Vornamen und hinterlassen Sie eine Nummer, sonst nichts.
contact-how-title = Einen Termin vereinbaren
contact-waiting = Wartezeit
contact-access = Brief vom Arzt
contact-phone = Telefon
contact-online = Online
contact-form = Formular
contact-email = E-Mail
contact-note = Gut zu wissen
contact-at-work = Lesen Sie dies bei der Arbeit? Ihr Arbeitgeber kann sehen, welche Seiten Sie besuchen: Nehmen Sie lieber Ihr eigenes Telefon.
contact-places-title = { $n ->
    [one] Unser Ort
   *[other] Unsere Orte
}
contact-place-members = { $n ->
    [one] Hier empfängt Sie:
   *[other] Hier empfangen Sie:
}
contact-post-title = Postanschrift
contact-coordinator = Leitung des Netzwerks

## Charter

charter-adopted = Angenommen am { $date }.
charter-non-negotiables-title = Worüber wir nicht verhandeln
charter-values-title = Unsere Werte
charter-text-title = Der Text
charter-more-title = Weiterlesen
charter-transparency-link = Transparenz: unsere Antworten, Frage für Frage
charter-legitimacy-link = Legitimität: die acht Kriterien

## Legitimacy

legitimacy-explained = Acht Kriterien sagen, woran man eine echte „clinique du travail“ erkennt.
legitimacy-nothing-claimed = Diese Seite erklärt sie. Das Netzwerk behauptet hier nichts über sich selbst.
legitimacy-assessed = Stand: { $date }.
legitimacy-criteria-title = Die acht Kriterien
legitimacy-missing = Was noch fehlt:
legitimacy-check-title = Selbst prüfen
legitimacy-check-text = Glauben Sie uns nicht aufs Wort: Die Register sind öffentlich. Suchen Sie dort den Namen der Person, die Sie empfängt.
legitimacy-check-enterprise = Das Netzwerk selbst: Zentrale Datenbank der Unternehmen
legitimacy-team-link = Die Einträge jedes Mitglieds stehen auf seiner Seite: das Team ansehen
legitimacy-not-title = Was das nicht beweist
legitimacy-not-fit = Dass die Begleitung zu Ihnen passt: Das entscheiden Sie zu zweit, im ersten Gespräch.
legitimacy-not-copy = Dass diese Website keine Kopie ist: Eine Kopie kann alles behaupten. Darum prüft man in den Registern.
legitimacy-not-approval = Dass der Staat uns anerkennt: Diese Seite ist keine Anerkennung.
legitimacy-recommendations-title = Die Empfehlungen
legitimacy-recommendations-text = Der Leitfaden empfiehlt auch Folgendes, ohne es zur Bedingung zu machen.
legitimacy-more-title = Weiterlesen
legitimacy-charter-link = Unsere Charta
legitimacy-transparency-link = Transparenz: unsere Antworten, Frage für Frage
legitimacy-version = Kriterien, Version { $version }.

## Transparency

transparency-lead = Die Fragen, die ein Netzwerk sich gestellt haben muss, und unsere Antworten.
transparency-note = Sie stammen aus dem Leitfaden für Netzwerke der „clinique du travail“. Was nicht entschieden ist, steht auch so da.
transparency-points = Die Punkte
transparency-undecided = noch nicht entschieden

## News

news-none = Zurzeit gibt es keine Neuigkeiten.
news-feed = Feed abonnieren (Atom)
news-pager = Weitere Neuigkeiten
news-older = Davor
news-newer = Danach
news-all = Alle Neuigkeiten

## Legal notice

legal-who-title = Wer diese Website veröffentlicht
legal-name = Name und Rechtsform
legal-enterprise-number = Unternehmensnummer
legal-register = Register
legal-vat = MwSt.
legal-seat = Sitz
legal-phone = Telefon
legal-email = E-Mail
legal-iban = Konto
legal-publisher = Verantwortlicher Herausgeber
legal-supervision = Zulassung oder Aufsicht
legal-coordinator-title = Leitung
legal-professions-title = Reglementierte Berufe
legal-professions-text = Titel, Staat, der ihn verliehen hat, Berufsorganisation und Regeln, mit den betreffenden Mitgliedern.
legal-professions-none = Kein Mitglied übt einen reglementierten Beruf aus.
legal-funding-title = Wer uns finanziert
legal-site-title = Über diese Website
legal-site-text = Die Texte gehören dem Netzwerk. Sie informieren und ersetzen keine Beratung.
legal-credits = Verwendete Daten
legal-privacy-link = Datenschutz
legal-accessibility-link = Barrierefreiheit

## Privacy

privacy-lead = Sie können diese Website lesen, ohne bei uns eine Spur zu hinterlassen.
privacy-reviewed = Durchgesehen am { $date }.
privacy-site-title = Auf dieser Website
privacy-site-cookies = Keine Cookies, kein Tracking, keine Besucherzählung.
privacy-site-third = Kein Bild, keine Schrift und keine Karte von einer anderen Website.
privacy-site-mail = Schreiben Sie in einer E-Mail nichts über Ihre Gesundheit: Ein Anruf ist sicherer.
privacy-site-work = Bei der Arbeit kann Ihr Arbeitgeber sehen, welche Seiten Sie besuchen: Nehmen Sie lieber Ihr eigenes Telefon.
privacy-who-title = Wer für Ihre Daten einsteht
privacy-controller = Verantwortlich
privacy-contact = An wen Sie schreiben
privacy-dpo = Datenschutzbeauftragte Person
privacy-uses-title = Was wir mit Ihren Daten tun
privacy-uses-text = Wenn Sie uns anrufen, uns schreiben oder bei uns in Begleitung sind:
privacy-purpose = Wofür
privacy-data = Welche Daten
privacy-basis = Rechtsgrundlage
privacy-recipients = Wer sie erhält
privacy-retention = Wie lange
privacy-where-title = Woher sie kommen, wohin sie gehen
privacy-transfers = Außerhalb des Europäischen Wirtschaftsraums
privacy-sources = Daten, die nicht von Ihnen stammen
privacy-rights-title = Ihre Rechte
privacy-right-access = Ihre Daten sehen und eine Kopie erhalten.
privacy-right-rectify = Berichtigen lassen, was falsch ist.
privacy-right-erase = Löschen lassen, was wir nicht gesetzlich aufbewahren müssen, oder die Nutzung einschränken.
privacy-right-object = Einer Nutzung widersprechen, die auf unserem berechtigten Interesse beruht.
privacy-right-portability = Die Daten mitnehmen, die Sie uns gegeben haben.
privacy-right-withdraw = Ihre Einwilligung jederzeit widerrufen.
privacy-rights-how = Schreiben Sie an die oben genannte Adresse. Wir antworten innerhalb eines Monats, kostenlos.
privacy-complaint-title = Sich beschweren
privacy-complaint-text = Wenn unsere Antwort Sie nicht zufriedenstellt, können Sie kostenlos Beschwerde einlegen:
privacy-authority = Datenschutzbehörde (APD/GBA)
privacy-authority-street = Rue de la Presse 35
privacy-authority-town = 1000 Brüssel
privacy-authority-url = https://www.datenschutzbehorde.be/
privacy-authority-site = Website der Behörde

## Accessibility

accessibility-lead = Alle sollen diese Website lesen können: müde, mit der Tastatur, mit dem Gehör, auf einem alten Telefon.
accessibility-status-title = Wo wir stehen
accessibility-status = Konformität
accessibility-assessed = Bewertet am
accessibility-method = Methode
accessibility-issues-title = Was noch nicht gut ist
accessibility-issues-none = Zurzeit sind keine Mängel bekannt.
accessibility-built-title = Wie die Website gebaut ist
accessibility-built-script = Sie funktioniert ohne Skripte und bei schlechter Verbindung.
accessibility-built-keyboard = Alles ist mit der Tastatur erreichbar, und Sie sehen, wo Sie sind.
accessibility-built-zoom = Der Text lässt sich bis 400 % vergrößern, ohne seitlich zu scrollen.
accessibility-built-dark = Sie folgt Ihren Einstellungen: dunkler Hintergrund, hoher Kontrast, Druck.
accessibility-built-lang = Jeder Text in einer anderen Sprache ist für Screenreader gekennzeichnet.
accessibility-tell-title = Kommen Sie nicht weiter?
accessibility-tell-text = Sagen Sie es uns: Wir antworten und geben Ihnen die Information auf anderem Weg.

# The picture that a link to the site unfolds into: what it says.
open-graph-alt = { $site }, { $domain }

## Search

search-kind-page = Seite
search-kind-service = Angebot
search-kind-member = Team
search-kind-news = Neuigkeit
search-group-pages = Alle Seiten
search-group-services = Unser Angebot
search-group-members = Das Team
search-group-news = Neuigkeiten
search-lead = Ein Wort genügt, mit oder ohne Akzente. Alle Seiten stehen auch hier unten.
search-label = Was suchen Sie?
search-go = Suchen
search-private = Was Sie hier schreiben, bleibt in Ihrem Browser.
search-results = Ergebnisse
search-more = Mehr zeigen
# In these, n and query are put in by the page’s script.
search-one = Eine Seite zu „{ $query }“.
search-many = { $n } Seiten zu „{ $query }“.
search-some = Keine Seite hat alle diese Wörter. { $n } haben einige davon.
search-none = Keine Seite spricht von „{ $query }“. Versuchen Sie ein anderes Wort, oder sehen Sie in die Liste unten.
search-failed = Die Suche geht im Augenblick nicht. Alle Seiten stehen hier unten.

## Drawings

professionals-drawing = Wer mit wem spricht. Darunter steht es in Worten.
offer-path-title = Wie es abläuft
