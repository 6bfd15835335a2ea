//! What a letter template is given, as JSON: the network, the doctor, the place of the
//! address. docs/letters.md lists the fields; a template that asks for another one fails.

use serde::Serialize;

use super::envelope::{self, Block, Window};
use super::identity;
use super::selection::spoken_at;
use crate::diagnostic::Arg;
use crate::model::contact::{Gender, Recipient};
use crate::model::letters::Letters;
use crate::model::locale::Lang;
use crate::phrases::Phrases;
use crate::plan::letterhead::Letterhead;

/// The record of a letter.
#[derive(Debug, Serialize)]
pub struct LetterRecord<'a> {
    /// The network, the same for all letters in a language.
    pub network: &'a Letterhead,
    /// The letter's language.
    pub lang: &'a str,
    /// The document's title, which readers of the file are shown.
    pub title: String,
    /// The day of the letter, with its month in words.
    pub date: String,
    /// Whom it is for.
    pub recipient: Addressee,
    /// Where the address goes; none for envelopes without a window.
    pub window: Option<AddressBlock>,
    /// The lines of the address, for letters without a window.
    pub address: Vec<String>,
    /// Whether marks show where to fold.
    pub folds: Vec<f64>,
    /// Size of the text, in points: the largest with which the letter fits.
    pub text_size: f64,
    /// Where the doctor's data come from.
    pub source: String,
    /// The doctor's key, so that a letter that comes back can be entered.
    pub key: &'a str,
}

/// Whom a letter is for.
#[derive(Debug, Serialize)]
pub struct Addressee {
    /// `Chère Consœur,` and the like.
    pub salutation: String,
    /// The closing formula.
    pub closing: String,
    /// The name or names.
    pub name: String,
}

/// Where the address goes, in millimetres.
#[derive(Debug, Serialize)]
pub struct AddressBlock {
    /// The address as it is set.
    #[serde(flatten)]
    pub block: Block,
    /// Whether the window is at the left, as in Germany.
    pub left_window: bool,
    /// Left edge of what must stay free.
    pub clear_left: f64,
    /// Its right edge.
    pub clear_right: f64,
    /// Its upper edge.
    pub clear_top: f64,
    /// Its lower edge.
    pub clear_bottom: f64,
}

impl AddressBlock {
    /// An address set in a window.
    #[must_use]
    pub fn new(window: &Window, lines: Vec<String>) -> Self {
        let clear = window.clear;
        Self {
            block: envelope::block(window.safe, lines),
            left_window: clear.left < envelope::SHEET_WIDTH - clear.right,
            clear_left: clear.left,
            clear_right: clear.right,
            clear_top: clear.top,
            clear_bottom: clear.bottom,
        }
    }

    /// The same in the smallest size that the post reads well.
    pub fn shrink(&mut self, window: &Window) {
        self.block = envelope::smallest(window.safe, std::mem::take(&mut self.block.lines));
    }
}

/// The lines of an address, in the order that the post asks for: name, function,
/// organisation, building, street with number and box, postcode and locality; the country,
/// in capitals, only abroad. One language, the doctor's own file's. The function is the one
/// line that a letter arrives without: it is left out where there is no room.
#[must_use]
pub fn address(
    doctors: &[&Recipient],
    lang: Lang,
    phrases: &Phrases,
    settings: Option<&Letters>,
    has_room: bool,
) -> Vec<String> {
    let Some(first) = doctors.first() else { return Vec::new() };
    let text = |name: &Option<crate::model::value::Name>| {
        name.as_ref().map(|name| name.as_str().to_owned())
    };
    let mut lines: Vec<String> = doctors.iter().map(|doctor| titled(doctor, phrases)).collect();
    if lines.len() > 2 || lines.iter().map(|line| line.chars().count()).sum::<usize>() < 34 {
        lines = vec![phrases.list_and(&lines)];
    }
    let has_name = first.last.is_some() || first.first.is_some();
    lines.extend(text(&first.function).filter(|_| has_room && doctors.len() == 1));
    lines.extend(text(&first.practice).filter(|_| has_name));
    lines.extend(text(&first.dispatch));
    let mut street = text(&first.street).unwrap_or_default();
    if let Some(number) = text(&first.number) {
        street = format!("{street} {number}");
    }
    if let Some(r#box) = text(&first.r#box) {
        street = format!("{street} {}", with_box(&r#box, first, lang));
    }
    lines.push(street);
    let postcode = text(&first.postcode).unwrap_or_default();
    let city = text(&first.city).unwrap_or_default();
    lines.push(format!("{postcode} {city}"));
    let country = text(&first.country).map(|country| country.to_uppercase());
    let capitals = settings.is_some_and(|settings| settings.capitals.value);
    if capitals {
        lines = lines.iter().map(|line| line.to_uppercase()).collect();
    }
    lines.extend(country);
    lines
}

/// The box as the post reads it: `bte` or `bus`, by the language of the place; in Brussels
/// by that of the letter. What says so already is left alone.
fn with_box(written: &str, doctor: &Recipient, lang: Lang) -> String {
    if written.starts_with(char::is_alphabetic) && written.contains([' ', '.']) {
        return written.to_owned();
    }
    let spoken = doctor.belgian_postcode().and_then(spoken_at).unwrap_or(lang);
    format!("{} {written}", if spoken == Lang::Nl { "bus" } else { "bte" })
}

/// A doctor's name on an envelope: `Dr Ada Exemple`.
#[must_use]
pub fn titled(doctor: &Recipient, phrases: &Phrases) -> String {
    let name = identity::names(doctor);
    let has_name = doctor.last.is_some() || doctor.first.is_some();
    let title = match &doctor.title {
        Some(title) => title.as_str().to_owned(),
        None if has_name => say(phrases, "letter-title", &[]),
        None => return name,
    };
    format!("{title} {name}")
}

/// Salutation and closing, which agree: by language, gender where it was given, and whether
/// the sender is a colleague. A gender is never guessed from a first name.
#[must_use]
pub fn courtesy(
    doctors: &[&Recipient],
    phrases: &Phrases,
    collegial: bool,
    docteure: bool,
) -> (String, String) {
    let last = |doctor: &Recipient| {
        let own = doctor.last.as_ref().or(doctor.first.as_ref());
        own.map_or_else(|| identity::names(doctor), |name| name.as_str().to_owned())
    };
    let gender = match doctors {
        [one] => match one.gender {
            Some(Gender::Woman) => "woman",
            Some(Gender::Man) => "man",
            None => "unknown",
        },
        several => {
            let all = |gender| several.iter().all(|doctor| doctor.gender == Some(gender));
            match (all(Gender::Woman), all(Gender::Man)) {
                (true, _) => "women",
                (_, true) => "men",
                _ => "several",
            }
        }
    };
    // A practice without a name is no person: `Docteur,` would be wrong.
    let is_person = doctors.iter().all(|doctor| doctor.last.is_some() || doctor.first.is_some());
    let gender = if is_person { gender } else { "practice" };
    let lasts: Vec<String> = doctors.iter().map(|doctor| last(doctor)).collect();
    let wholes: Vec<String> = doctors.iter().map(|doctor| identity::names(doctor)).collect();
    let args = [
        ("gender", Arg::from(gender)),
        ("name", phrases.list_and(&lasts).into()),
        ("whole", phrases.list_and(&wholes).into()),
        ("docteure", if docteure { "yes" } else { "no" }.into()),
    ];
    let kind = if collegial && is_person { "collegial" } else { "plain" };
    let salutation = say(phrases, &format!("letter-salutation-{kind}"), &args);
    // The closing repeats the salutation, without its comma and in the middle of a sentence.
    let address = salutation.trim_end_matches(',').to_owned();
    let mut args = Vec::from(args);
    args.push(("address", address.into()));
    let closing = say(phrases, &format!("letter-closing-{kind}"), &args);
    (salutation, closing)
}

/// A phrase, or its key.
#[must_use]
pub fn say(phrases: &Phrases, key: &str, args: &[(&str, Arg)]) -> String {
    phrases.text(key, args).map_or_else(|| key.to_owned(), |text| text.into_owned())
}
