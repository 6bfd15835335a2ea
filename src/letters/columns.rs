//! Which column holds what: names in four languages, as secretariats write them.

use crate::exchange::columns::fields;

pub use crate::exchange::cells::folded;

fields! {
    /// The INAMI number.
    Inami = "inami": "riziv", "numeroinami", "ninami", "noinami", "inaminumero", "rizivnummer",
        "inaminummer", "likiv", "likivnummer", "nihdi", "nihdinumber", "inaminumber",
        "numeroriziv", "rizivnr", "inaminr", "inamiriziv", "rizivinami", "nihii", "nihiinumber";
    /// A title.
    Title = "title": "titre", "titel", "civilite", "aanspreking", "aanspreektitel", "anrede",
        "salutation";
    /// First name.
    First = "first": "prenom", "voornaam", "vorname", "firstname", "givenname", "prenoms";
    /// Family name.
    Last = "last": "nom", "naam", "name", "nachname", "familienname", "achternaam",
        "familienaam", "lastname", "surname", "familyname", "nomdefamille";
    /// Gender.
    Gender = "gender": "sexe", "genre", "geslacht", "geschlecht", "sex", "mf", "hf", "mv", "mw";
    /// Language.
    Lang = "lang": "langue", "taal", "sprache", "language", "languerole", "taalrol";
    /// Specialty.
    Specialty = "specialty": "specialite", "specialiteit", "specialisme", "specialisatie",
        "fachrichtung", "fachgebiet", "speciality", "profession", "beroep", "beruf",
        "qualification", "kwalificatie", "discipline";
    /// Practice.
    Practice = "practice": "cabinet", "praktijk", "praxis", "organisation", "organisatie",
        "organization", "etablissement", "instelling", "institution", "hopital", "ziekenhuis",
        "krankenhaus", "hospital", "maisonmedicale", "nomducabinet", "praktijknaam",
        "nompratique", "institut", "societe", "groepspraktijk", "company";
    /// Function.
    Function = "function": "fonction", "functie", "funktion", "role";
    /// Building, floor.
    Dispatch = "dispatch": "batiment", "etage", "gebouw", "verdieping", "gebaude", "stockwerk",
        "building", "floor", "complement", "complementadresse", "complementdadresse",
        "adresse2", "adres2", "address2", "adressezusatz", "service", "dienst", "departement",
        "department", "afdeling";
    /// Street.
    Street = "street": "rue", "straat", "strasse", "adresse", "adres", "address", "voie",
        "adresse1", "adres1", "address1", "adresserue", "straatnaam", "ruedomicile";
    /// House number.
    Number = "number": "numero", "num", "nummer", "nr", "no", "huisnummer", "hausnummer",
        "housenumber", "numerodemaison", "huisnr", "hausnr", "n";
    /// Box.
    Box = "box": "boite", "bte", "bus", "busnummer", "postfach", "bp", "boitepostale";
    /// Postcode.
    Postcode = "postcode": "codepostal", "cp", "postleitzahl", "plz", "zip", "zipcode",
        "postalcode", "postnummer", "pc";
    /// Locality.
    City = "city": "localite", "ville", "commune", "gemeente", "stad", "woonplaats", "ort",
        "stadt", "gemeinde", "town", "locality", "plaats", "wohnort", "municipality", "localiteit";
    /// Country.
    Country = "country": "pays", "land";
    /// E-mail address.
    Email = "email": "mail", "courriel", "emailadres", "emailadresse", "adressemail",
        "adresseemail", "emailaddress", "adressecourriel", "mailadresse";
    /// Agreement to e-mail.
    EmailConsent = "email_consent": "consentementemail", "accordemail", "toestemmingemail",
        "emailtoestemming", "einwilligungemail", "emaileinwilligung", "emailconsent",
        "consentementmail", "accordmail", "emailok", "okemail";
    /// Telephone.
    Phone = "phone": "telephone", "tel", "telefoon", "telefon", "gsm", "telephonenumber",
        "telefoonnummer", "phonenumber", "telefonnummer", "notel";
    /// Origin of the data.
    Source = "source": "origine", "bron", "quelle", "herkomst", "herkunft", "provenance";
    /// Day they were collected.
    SourceDate = "source_date": "date", "datesource", "datum", "brondatum", "quelledatum",
        "datedelasource", "datecollecte", "sourcedate", "collectedon", "datumbron";
    /// Objection.
    Optout = "optout": "opposition", "bezwaar", "widerspruch", "optout", "necontacterplus",
        "nepasecrire", "nietaanschrijven", "donotcontact", "refus", "weigering",
        "nepluscontacter", "nietcontacteren", "nichtanschreiben";
    /// Notes.
    Notes = "notes": "note", "remarque", "remarques", "opmerking", "opmerkingen", "bemerkung",
        "bemerkungen", "anmerkung", "commentaire", "commentaires", "remark", "remarks",
        "comment", "comments", "nota";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_four_languages() {
        for (name, field) in [
            ("Code postal", Field::Postcode),
            ("CODE_POSTAL ", Field::Postcode),
            ("Localité", Field::City),
            ("N° INAMI", Field::Inami),
            ("RIZIV-nummer", Field::Inami),
            ("Voornaam", Field::First),
            ("Straße", Field::Street),
            ("Hausnummer", Field::Number),
            ("E-mail", Field::Email),
            ("email consent", Field::EmailConsent),
            ("email_consent", Field::EmailConsent),
            ("Ne plus contacter", Field::Optout),
        ] {
            assert_eq!(Field::recognise(name), Some(field), "{name}");
        }
        for name in ["", "Fax", "id", "Nombre de patients"] {
            assert_eq!(Field::recognise(name), None, "{name}");
        }
    }
}
