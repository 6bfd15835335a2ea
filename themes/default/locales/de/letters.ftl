# Höflichkeit in Briefen an Ärzte; der Text der Briefe steht in themes/…/letters.
letter-title = Dr.
letter-salutation-plain =
    { $gender ->
        [woman] Sehr geehrte Frau Dr. { $name },
        [man] Sehr geehrter Herr Dr. { $name },
        [women] Sehr geehrte Frauen Dr. { $name },
        [men] Sehr geehrte Herren Dr. { $name },
        [several] Guten Tag Dr. { $whole },
        [practice] Sehr geehrte Damen und Herren,
       *[other] Guten Tag Dr. { $whole },
    }
letter-salutation-collegial = { letter-salutation-plain }
letter-closing-plain = Mit freundlichen Grüßen
letter-closing-collegial = Mit freundlichen kollegialen Grüßen
letter-document = Brief an Ärztinnen und Ärzte
letter-sheet-file = ueberweisen
letter-sheet = Überweisen
letter-labels = Etiketten
letter-testsheet = Testblatt
letter-email-subject = Überweisung von Menschen, die ihre Arbeit krank macht
letter-email-body =
    { $salutation }

    im Anhang finden Sie einen Brief von einer Seite: wer wir sind, wie Sie an uns überweisen und was Sie von uns zurückbekommen.

    { $closing }

    { $name }
    { $network }

    Wenn Sie keine Post mehr von uns möchten, antworten Sie auf diese Nachricht oder schreiben Sie an { $objection }.
professionals-sheet = Alles auf einer Seite zum Ausdrucken (PDF)
