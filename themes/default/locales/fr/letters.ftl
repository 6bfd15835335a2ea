# Courtoisie des lettres aux médecins ; le texte des lettres est dans themes/…/letters.
# $gender : woman, man, unknown ; women, men, several quand une lettre va à plusieurs ;
# practice quand aucun nom n’est connu. $docteure : yes ou no (site.toml).
letter-title = Dr
letter-salutation-plain =
    { $gender ->
        [woman]
            { $docteure ->
                [yes] Docteure,
               *[no] Docteur,
            }
        [women]
            { $docteure ->
                [yes] Docteures,
               *[no] Docteurs,
            }
        [men] Docteurs,
        [several]
            { $docteure ->
                [yes] Docteures, Docteurs,
               *[no] Docteurs,
            }
        [practice] Mesdames, Messieurs,
       *[other] Docteur,
    }
letter-salutation-collegial =
    { $gender ->
        [woman] Chère Consœur,
        [man] Cher Confrère,
        [women] Chères Consœurs,
        [men] Chers Confrères,
        [several] Chères Consœurs, chers Confrères,
       *[other] Chère Consœur, cher Confrère,
    }
letter-closing-plain = Nous vous prions d’agréer, { $address }, l’expression de nos salutations distinguées.
letter-closing-collegial = Je vous prie d’agréer, { $address }, l’expression de mes sentiments confraternels.
letter-document = Lettre aux médecins
letter-sheet-file = adresser-un-patient
letter-sheet = Adresser un patient
letter-labels = Étiquettes
letter-testsheet = Feuille d’essai
letter-email-subject = Orientation des patients que leur travail rend malades
letter-email-body =
    { $salutation }

    Vous trouverez en annexe une lettre d’une page : qui nous sommes, comment nous adresser un patient, ce que vous recevez en retour.

    { $closing }

    { $name }
    { $network }

    Pour ne plus recevoir de courrier de notre part, répondez simplement à ce message ou écrivez à { $objection }.
professionals-sheet = Tout sur une page à imprimer (PDF)
