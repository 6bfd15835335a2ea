# Beleefdheid in brieven aan artsen; de tekst van de brieven staat in themes/…/letters.
letter-title = Dr.
letter-salutation-plain =
    { $gender ->
        [women] Geachte dokters { $name },
        [men] Geachte dokters { $name },
        [several] Geachte dokters { $name },
        [practice] Geachte mevrouw, geachte heer,
       *[other] Geachte dokter { $name },
    }
letter-salutation-collegial = { letter-salutation-plain }
letter-closing-plain = Met vriendelijke groeten
letter-closing-collegial = Met vriendelijke collegiale groeten
letter-document = Brief aan artsen
letter-sheet-file = patient-doorverwijzen
letter-sheet = Een patiënt doorverwijzen
letter-labels = Etiketten
letter-testsheet = Proefblad
letter-email-subject = Patiënten die ziek worden van hun werk doorverwijzen
letter-email-body =
    { $salutation }

    In bijlage vindt u een brief van één bladzijde: wie wij zijn, hoe u een patiënt doorverwijst en wat u van ons terugkrijgt.

    { $closing }

    { $name }
    { $network }

    Wilt u geen post meer van ons ontvangen, antwoord dan op dit bericht of schrijf naar { $objection }.
professionals-sheet = Alles op één bladzijde om af te drukken (PDF)
