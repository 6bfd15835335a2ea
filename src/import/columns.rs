//! Which column of a list of members holds what: names in four languages.

use crate::exchange::columns::fields;

fields! {
    /// The name of the member's file.
    Slug = "slug": "id", "identifiant", "fichier", "file", "bestand", "datei", "code";
    /// Given name.
    GivenName = "given_name": "prenom", "prenoms", "voornaam", "vorname", "firstname", "first";
    /// Family name.
    FamilyName = "family_name": "nom", "nomdefamille", "naam", "familienaam", "achternaam",
        "nachname", "familienname", "lastname", "surname", "last", "name";
    /// A form of address before the name.
    Prefix = "prefix": "titre", "titel", "title", "civilite", "aanspreking", "anrede";
    /// Profession.
    Profession = "profession": "metier", "beroep", "beruf", "job", "discipline", "specialite",
        "specialiteit", "specialisme", "fachrichtung", "speciality", "specialty";
    /// How the title agrees.
    TitleForm = "title_form": "sexe", "genre", "geslacht", "geschlecht", "gender", "sex", "mf",
        "hf", "mv", "mw";
    /// Whether the person sees patients.
    Clinical = "clinical": "clinicien", "clinique", "recoitdespatients", "patients", "klinisch",
        "clinicus", "ontvangtpatienten", "empfangtpatienten", "seespatients", "clinician";
    /// First day.
    JoinedOn = "joined_on": "entree", "dateentree", "datedentree", "membredepuis", "depuis",
        "lidsinds", "sinds", "instapdatum", "mitgliedseit", "seit", "eintritt", "eintrittsdatum",
        "membersince", "since", "joined", "arrivee", "adhesion", "datedadhesion";
    /// Last day.
    LeftOn = "left_on": "sortie", "datesortie", "datedesortie", "depart", "uitstap",
        "uitstapdatum", "austritt", "austrittsdatum", "left", "leftdate", "fin";
    /// The day the project was signed.
    SignedOn = "signed_on": "signature", "datesignature", "datedesignature", "chartesignee",
        "handtekening", "ondertekend", "unterschrift", "unterschrieben", "signed",
        "projetsigne";
    /// Telephone.
    Phone = "phone": "telephone", "tel", "gsm", "telefoon", "telefon", "mobile", "portable",
        "phonenumber", "telefoonnummer", "telefonnummer", "notel", "ntel";
    /// E-mail address.
    Email = "email": "mail", "courriel", "emailadres", "emailadresse", "adressemail",
        "adresseemail", "emailaddress", "adressecourriel", "mailadresse";
    /// The person's own site.
    Website = "website": "site", "siteweb", "siteinternet", "web", "webseite", "url", "internet";
    /// Languages.
    Languages = "languages": "langues", "langue", "talen", "taal", "sprachen", "sprache",
        "language", "languesparlees";
    /// Places where patients are received.
    Places = "places": "lieux", "lieu", "cabinet", "localite", "ville", "plaats", "plaatsen",
        "praktijk", "locatie", "orte", "ort", "praxis", "place", "location", "locations";
    /// How appointments are held.
    Modes = "modes": "mode", "consultation", "consultations", "modalites", "wijze", "art",
        "terminart";
    /// Whether new patients are taken.
    Accepting = "accepting": "nouveauxpatients", "accepte", "acceptedespatients",
        "nieuwepatienten", "neuepatienten", "newpatients", "disponible", "disponibilite";
    /// The day that was last true.
    AcceptingOn = "accepting_on": "disponibiliteau", "nouveauxpatientsau";
    /// INAMI/RIZIV number.
    Inami = "inami": "riziv", "numeroinami", "ninami", "noinami", "inaminumero", "rizivnummer",
        "inaminummer", "likiv", "likivnummer", "nihdi", "inaminr", "rizivnr", "inamiriziv";
    /// Number of the Commission of Psychologists.
    Compsy = "compsy": "commissiondespsychologues", "numerocompsy", "ncompsy", "compsynummer",
        "psychologencommissie", "compsynr", "psychologenkommission";
    /// Number of the Order of Physicians.
    Order = "order": "ordre", "ordredesmedecins", "numeroordre", "ordedernartsen", "orde",
        "ordederartsen", "arztekammer", "orderofphysicians";
    /// Visa.
    Visa = "visa": "visaspf", "numerovisa", "nvisa", "visumnummer", "visum", "visanumber";
    /// Whether the numbers may be published.
    NumbersPublic = "numbers_public": "publiernumeros", "numerospublics", "accordnumeros",
        "nummersopenbaar", "nummernoffentlich", "publishnumbers";
    /// The day the person agreed that the page is published.
    PublishedOn = "published_on": "consentement", "accord", "accordpublication",
        "dateconsentement", "dateaccord", "toestemming", "akkoord", "einwilligung",
        "zustimmung", "consent", "agreed";
    /// The day the person agreed that the portrait is published.
    PhotoOn = "photo_on": "accordphoto", "consentementphoto", "toestemmingfoto",
        "einwilligungfoto", "photoconsent";
    /// The file of the portrait.
    Photo = "photo": "portrait", "image", "foto", "bild", "picture", "photofile", "fichierphoto";
    /// One or two sentences.
    Summary = "summary": "resume", "presentation", "samenvatting", "voorstelling",
        "zusammenfassung", "vorstellung", "accroche";
    /// The text of the page.
    Biography = "biography": "biographie", "bio", "texte", "tekst", "text", "biografie",
        "description", "parcours";
    /// Why a row was not taken: the column that pignon itself adds.
    Reason = "reason": "raison", "reden", "grund", "pignon";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_four_languages() {
        for (name, field) in [
            ("Prénom", Field::GivenName),
            ("NOM", Field::FamilyName),
            ("Beroep", Field::Profession),
            ("N° INAMI", Field::Inami),
            ("Membre depuis", Field::JoinedOn),
            ("Lid sinds", Field::JoinedOn),
            ("Sprachen", Field::Languages),
            ("given_name", Field::GivenName),
            ("E-mail", Field::Email),
            ("Accord photo", Field::PhotoOn),
        ] {
            assert_eq!(Field::recognise(name), Some(field), "{name}");
        }
        assert_eq!(Field::recognise("Fax"), None);
        assert_eq!(Field::from_key("email"), Some(Field::Email));
    }
}
