//! Public contacts: `content/contacts.toml`.

use jiff::civil::Date;

use super::locale::Localized;
use super::member::SpokenLanguage;
use super::record::{choice, record};
use super::time::Opening;
use super::value::{Email, Name, Phone, PostalCode, Text, Url};
use crate::source::At;

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
