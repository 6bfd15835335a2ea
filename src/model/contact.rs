//! Public contacts: `content/contacts.toml`; and the private ones, whom letters go to.

use jiff::civil::Date;

use super::locale::{Lang, Localized};
use super::member::SpokenLanguage;
use super::private::Private;
use super::record::{choice, record};
use super::time::Opening;
use super::value::{Email, Name, Nihdi, Phone, PostalCode, Text, Url};
use crate::source::{At, Span};

record! {
    /// How to refer a patient, partners, and lines to call in a crisis.
    Contacts {
        /// How a professional refers a patient.
        referral: Referral,
        /// Partners of the first and second line.
        partner: Vec<Partner>,
        /// Lines to call in a crisis, beside 112 which is always there.
        crisis: Vec<CrisisLine>,
    }
}

record! {
    /// How a professional refers a patient.
    Referral {
        /// A direct line for professionals.
        phone: At<Phone>,
        /// When it is answered.
        hours: Vec<Opening>,
        /// The eHealthBox: name of the box.
        ehealthbox: Option<At<Text>>,
        /// An e-mail address, for questions without a patient's data.
        email: Option<At<Email>>,
        /// The steps, in order; three are best.
        steps: Vec<Localized<Text>>,
        /// What comes back, and when.
        returns: Vec<Localized<Text>>,
        /// For whom the network is not.
        not_for: Vec<Localized<Text>>,
    }
}

record! {
    /// A partner that patients or professionals may be sent to.
    Partner {
        /// Its name.
        name: Localized<Name>,
        /// First or second line.
        line: At<Line>,
        /// What it does.
        role: Localized<Text>,
        /// Telephone.
        phone: Option<At<Phone>>,
        /// E-mail address.
        email: Option<At<Email>>,
        /// Its site.
        url: Option<At<Url>>,
        /// Where it is.
        postcode: Option<At<PostalCode>>,
        /// Where these facts come from.
        source: Option<Localized<Text>>,
        /// The day they were collected.
        collected_on: Option<At<Date>>,
        /// Whether the partner asked never to be written to.
        opt_out: Option<At<bool>>,
    }
}

choice! {
    /// First or second line of care.
    Line {
        /// First line.
        First = "first",
        /// Second line.
        Second = "second",
    }
}

record! {
    /// A line to call in a crisis.
    CrisisLine {
        /// Its name.
        name: Localized<Name>,
        /// The number.
        number: At<Phone>,
        /// Two or three words on what it is for.
        purpose: Localized<Text>,
        /// The languages it answers in.
        languages: Vec<At<SpokenLanguage>>,
        /// When it answers.
        hours: Localized<Text>,
        /// Whether the call is free.
        free: At<bool>,
        /// Its site.
        url: Option<At<Url>>,
        /// Whether it stands among the first three, for readers of its languages.
        urgent: At<bool> = false,
        /// Where the number comes from.
        source: At<Url>,
        /// The day somebody checked it there.
        checked_on: At<Date>,
    }
}

/// The doctors a network may write to. It is read by the letters alone: no page and no
/// report ever holds one of them.
#[derive(Debug, Default)]
pub struct AddressBook {
    /// A row of the file each, in its order.
    pub entries: Vec<Entry>,
}

/// A row of the address book.
#[derive(Debug)]
pub struct Entry {
    /// The row's number, as the spreadsheet shows it.
    pub row: usize,
    /// Where the row is, for diagnostics.
    pub place: Span,
    /// Who is meant. What could not be read is left out, and makes the row unfit.
    pub recipient: Private<Recipient>,
    /// Whether a cell was refused, which is reported: nobody is written to from such a row.
    pub unfit: bool,
}

/// A doctor.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Recipient {
    /// The INAMI number.
    pub inami: Option<Nihdi>,
    /// A title such as `Dr`, as it is written.
    pub title: Option<Name>,
    /// First name.
    pub first: Option<Name>,
    /// Family name.
    pub last: Option<Name>,
    /// The gender, if it was given: it is never guessed.
    pub gender: Option<Gender>,
    /// The language the doctor is written to in, if it was given.
    pub lang: Option<Lang>,
    /// The specialty, as it is written.
    pub specialty: Option<Name>,
    /// The practice or hospital.
    pub practice: Option<Name>,
    /// What the doctor does there.
    pub function: Option<Name>,
    /// Building, floor, department.
    pub dispatch: Option<Name>,
    /// The street.
    pub street: Option<Name>,
    /// The house number.
    pub number: Option<Name>,
    /// The box.
    pub r#box: Option<Name>,
    /// The postcode, as it is written; in Belgium four digits.
    pub postcode: Option<Name>,
    /// The locality.
    pub city: Option<Name>,
    /// The country, when it is not Belgium.
    pub country: Option<Name>,
    /// E-mail address.
    pub email: Option<Email>,
    /// Whether the doctor agreed to be written to by e-mail.
    pub email_consent: bool,
    /// Telephone, as it is written.
    pub phone: Option<Name>,
    /// Where the data come from (GDPR, art. 14.2.f).
    pub source: Option<Name>,
    /// The day they were collected.
    pub source_date: Option<Date>,
    /// Whether the doctor objected (GDPR, art. 21).
    pub optout: bool,
    /// Notes of the secretariat.
    pub notes: Option<Name>,
}

impl Recipient {
    /// The postcode, when the address is in Belgium and it is one.
    #[must_use]
    pub fn belgian_postcode(&self) -> Option<PostalCode> {
        self.postcode.as_ref().filter(|_| self.country.is_none())?.as_str().parse().ok()
    }
}

choice! {
    /// How a doctor is addressed.
    Gender {
        /// As a woman.
        Woman = "f",
        /// As a man.
        Man = "m",
    }
}

choice! {
    /// Whom a letter is written for.
    Audience {
        /// General practitioners.
        Gp = "gp",
        /// Psychiatrists.
        Psychiatrist = "psychiatrist",
    }
}

#[cfg(test)]
mod tests {
    use static_assertions::assert_not_impl_any;

    use super::{AddressBook, Entry, Recipient};

    assert_not_impl_any!(AddressBook: serde::Serialize, Clone);
    assert_not_impl_any!(Entry: serde::Serialize, Clone);
    assert_not_impl_any!(Recipient: serde::Serialize, std::fmt::Display, Clone);
}
