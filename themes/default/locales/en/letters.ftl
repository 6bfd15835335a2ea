# Courtesy of letters to doctors; the text of the letters is in themes/…/letters.
letter-title = Dr
letter-salutation-plain =
    { $gender ->
        [women] Dear Drs { $name },
        [men] Dear Drs { $name },
        [several] Dear Drs { $name },
        [practice] Dear Sir or Madam,
       *[other] Dear Dr { $name },
    }
letter-salutation-collegial = { letter-salutation-plain }
letter-closing-plain = Yours sincerely,
letter-closing-collegial = With kind regards from a colleague,
letter-document = Letter to doctors
letter-sheet-file = refer-a-patient
letter-sheet = Referring a patient
letter-labels = Labels
letter-testsheet = Test sheet
letter-email-subject = Referring patients made ill by their work
letter-email-body =
    { $salutation }

    Attached is a letter of one page: who we are, how to refer a patient to us, and what you get back.

    { $closing }

    { $name }
    { $network }

    If you would rather not hear from us again, simply reply to this message or write to { $objection }.
professionals-sheet = All of this on one page to print (PDF)
