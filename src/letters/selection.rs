//! Who is written to, who is not, and why: an address book, the ledger and the objections
//! in, the fate of every row out. Nothing is recorded here.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::columns::folded;
use super::identity::{Identity, names};
use super::ledger::{Kind, Ledger, State};
use super::optout::OptOuts;
use crate::geography;
use crate::model::contact::{AddressBook, Audience, Entry, Recipient};
use crate::model::locale::Lang;
use crate::model::value::PostalCode;

/// What narrows a campaign.
#[derive(Debug, Clone)]
pub struct Options {
    /// The campaign's name; none for a plan without one.
    pub campaign: String,
    /// The day.
    pub today: Date,
    /// Only these readers; none for all.
    pub audience: Option<Audience>,
    /// Only letters in this language.
    pub lang: Option<Lang>,
    /// Only these keys; empty for all.
    pub only: BTreeSet<String>,
    /// Also those who were written to already.
    pub again: bool,
    /// How doctors at one address are written to.
    pub household: Household,
}

/// How doctors at one address are written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Household {
    /// A letter each.
    #[default]
    Each,
    /// One letter for all of them.
    PerPractice,
}

/// What the network's settings say of letters.
#[derive(Debug, Clone)]
pub struct Rules {
    /// The site's languages, the main one first.
    pub languages: Vec<Lang>,
    /// For how many months after a letter nobody gets another of its kind.
    pub pause_months: u32,
    /// Whether settings say where data come from when a row does not.
    pub has_source: bool,
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fate {
    /// The doctor's key; none when the row names nobody.
    pub key: Option<String>,
    /// The language of the letter.
    pub lang: Lang,
    /// Whom the letter is written for.
    pub audience: Option<Audience>,
    /// Whether there is a letter, and why not.
    pub outcome: Outcome,
}

/// Whether there is a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// There is one.
    Written,
    /// Another row stands for the same letter, by its index.
    Merged(usize, MergeReason),
    /// There is none.
    Excluded(Reason),
}

/// Why two rows are one letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MergeReason {
    /// They are the same doctor.
    Duplicate,
    /// They are doctors at one address, written to together.
    Household,
}

impl MergeReason {
    /// The word of reports.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Duplicate => "duplicate",
            Self::Household => "household",
        }
    }
}

macro_rules! reasons {
    ($($(#[doc = $doc:literal])+ $reason:ident = $key:literal,)+) => {
        /// Why nobody is written to.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Reason { $($(#[doc = $doc])+ $reason,)+ }

        impl Reason {
            /// Every reason.
            pub const ALL: &'static [Self] = &[$(Self::$reason,)+];

            /// The word of reports.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Self::$reason => $key,)+ }
            }
        }
    };
}

reasons! {
    /// The doctor objected.
    OptedOut = "opted_out",
    /// A cell was refused.
    Unfit = "unfit",
    /// The row names nobody.
    Nameless = "nameless",
    /// The specialty is neither general practice nor psychiatry, or not the one asked for.
    Audience = "audience",
    /// The specialty is not given, and no audience was asked for.
    NoSpecialty = "no_specialty",
    /// Another language was asked for.
    Language = "language",
    /// Street, postcode or locality is missing.
    AddressIncomplete = "address_incomplete",
    /// There is no such Belgian postcode.
    AddressImpossible = "address_impossible",
    /// Nobody says where the data come from, which the letter must.
    NoSource = "no_source",
    /// Other keys were asked for.
    NotAsked = "not_asked",
    /// The letter of this campaign was sent already.
    AlreadySent = "already_sent",
    /// The letter of this campaign came back: the address is wrong.
    CameBack = "came_back",
    /// Another letter of the same kind was sent not long ago.
    Recent = "recent",
    /// The letter could not be made; a diagnostic says why.
    Failed = "failed",
}

/// Two rows that may be the same doctor, by their indices: for a person to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Similar {
    /// The first.
    pub first: usize,
    /// The second.
    pub second: usize,
}

/// Decides on every row, and finds rows that look alike.
#[must_use]
pub fn select(
    book: &AddressBook,
    ledger: &Ledger,
    objections: &OptOuts,
    rules: &Rules,
    options: &Options,
) -> (Vec<Fate>, Vec<Similar>) {
    let identities: Vec<Vec<Identity>> =
        book.entries.iter().map(|entry| Identity::of(entry.recipient.expose())).collect();
    let doctors = Doctors::group(book, &identities);
    let objected = doctors.any(|row| {
        book.entries[row].recipient.expose().optout || objections.covers(&identities[row])
    });
    let keys = doctors.keys(&identities, ledger);
    let mut fates: Vec<Fate> = Vec::with_capacity(book.entries.len());
    for (row, entry) in book.entries.iter().enumerate() {
        let doctor = entry.recipient.expose();
        let lang = language(doctor, rules);
        let audience = audience(doctor, options.audience);
        let mut fate = Fate {
            key: keys[row].clone(),
            lang,
            audience: audience.ok(),
            outcome: Outcome::Written,
        };
        if objected[row] {
            fate.outcome = Outcome::Excluded(Reason::OptedOut);
        } else if let Some(reason) = unfit(entry, &fate, audience.err(), rules, options) {
            fate.outcome = Outcome::Excluded(reason);
        } else if let Some(reason) = already(&fate, ledger, rules, options) {
            fate.outcome = Outcome::Excluded(reason);
        }
        fates.push(fate);
    }
    doctors.merge(&mut fates);
    if options.household == Household::PerPractice {
        merge_households(book, &mut fates);
    }
    if !options.only.is_empty() {
        keep_asked(&mut fates, &options.only);
    }
    (fates, doctors.similar(book))
}

/// Whether anything about the row itself speaks against a letter.
fn unfit(
    entry: &Entry,
    fate: &Fate,
    audience: Option<Reason>,
    rules: &Rules,
    options: &Options,
) -> Option<Reason> {
    let doctor = entry.recipient.expose();
    if entry.unfit {
        return Some(Reason::Unfit);
    }
    if fate.key.is_none() || names(doctor).is_empty() {
        return Some(Reason::Nameless);
    }
    if audience.is_some() {
        return audience;
    }
    if options.lang.is_some_and(|lang| lang != fate.lang) {
        return Some(Reason::Language);
    }
    if doctor.street.is_none() || doctor.postcode.is_none() || doctor.city.is_none() {
        return Some(Reason::AddressIncomplete);
    }
    if doctor.country.is_none() && doctor.belgian_postcode().is_none() {
        return Some(Reason::AddressImpossible);
    }
    (doctor.source.is_none() && !rules.has_source).then_some(Reason::NoSource)
}

/// Whether the doctor has the letter, or another one of its kind, already.
fn already(fate: &Fate, ledger: &Ledger, rules: &Rules, options: &Options) -> Option<Reason> {
    let (Some(key), Some(audience)) = (&fate.key, fate.audience) else { return None };
    if options.again {
        return None;
    }
    let own = ledger.letter(&options.campaign, key);
    if own.is_some_and(|letter| letter.sent.is_some()) {
        return Some(Reason::AlreadySent);
    }
    if own.is_some_and(|letter| letter.state == State::Returned) {
        return Some(Reason::CameBack);
    }
    let reached = ledger.reached(key, Kind::from(audience), &options.campaign)?;
    let free = reached.saturating_add(i64::from(rules.pause_months).months());
    (options.today < free).then_some(Reason::Recent)
}

/// The language of a letter: the one that was given, else that of the place, if the network
/// has it, else the network's own.
fn language(doctor: &Recipient, rules: &Rules) -> Lang {
    let main = rules.languages.first().copied().unwrap_or_default();
    let given = doctor.lang.filter(|lang| rules.languages.contains(lang));
    let of_place = doctor.belgian_postcode().and_then(spoken_at);
    given.or(of_place.filter(|lang| rules.languages.contains(lang))).unwrap_or(main)
}

/// The language area of a Belgian postcode; none in Brussels, which has two
/// (Constitution, art. 4).
#[must_use]
pub fn spoken_at(postcode: PostalCode) -> Option<Lang> {
    // The nine municipalities of the German-language area, by Statbel's codes.
    const GERMAN: [&str; 9] =
        ["63001", "63012", "63013", "63023", "63040", "63048", "63061", "63067", "63087"];
    let municipality = geography::lookup(postcode).into_iter().next()?;
    if GERMAN.contains(&municipality.refnis) {
        return Some(Lang::De);
    }
    match geography::province(municipality.province)?.region().id.as_str() {
        "flanders" => Some(Lang::Nl),
        "wallonia" => Some(Lang::Fr),
        _ => None,
    }
}

/// Whom a doctor's specialty makes the letter for.
fn audience(doctor: &Recipient, asked: Option<Audience>) -> Result<Audience, Reason> {
    let Some(specialty) = &doctor.specialty else {
        return asked.ok_or(Reason::NoSpecialty);
    };
    let folded = folded(specialty.as_str());
    let gp = [
        "generaliste",
        "huisarts",
        "hausarzt",
        "allgemein",
        "generalpract",
        "familydoctor",
        "medecinefamille",
        "medecinedefamille",
        "omnipraticien",
        "algemenegeneeskunde",
    ];
    let exact = ["mg", "gp", "ha", "generale", "medecinegenerale", "generalmedicine"];
    let psychiatrist = ["psychiat", "psyquiat", "neuropsych"];
    let child = [
        "pedopsych",
        "kinderpsych",
        "infantojuv",
        "jeugdpsych",
        "enfant",
        "kinder",
        "jugendpsych",
        "childpsych",
    ];
    let found = if child.iter().any(|word| folded.contains(word)) {
        None
    } else if psychiatrist.iter().any(|word| folded.contains(word)) {
        Some(Audience::Psychiatrist)
    } else if gp.iter().any(|word| folded.contains(word)) || exact.contains(&folded.as_str()) {
        Some(Audience::Gp)
    } else {
        None
    };
    found.filter(|found| asked.is_none_or(|asked| asked == *found)).ok_or(Reason::Audience)
}

/// Rows by the doctor they are about.
struct Doctors {
    /// For each row the first row about the same doctor.
    first: Vec<usize>,
    /// The INAMI number of a doctor, by the first row.
    inami: Vec<Option<String>>,
    /// Rows that share something but are two doctors, as far as can be told.
    doubtful: Vec<Similar>,
}

impl Doctors {
    /// Joins rows that share an identity: the INAMI number, then the e-mail address, then
    /// name and postcode. Two numbers are two doctors whatever else they share, and so are
    /// two names at one address of a practice: those are only shown.
    fn group(book: &AddressBook, identities: &[Vec<Identity>]) -> Self {
        let person = |entry: &Entry| {
            entry.recipient.expose().inami.as_ref().map(|number| number.person().to_owned())
        };
        let mut doctors = Self {
            first: (0..identities.len()).collect(),
            inami: book.entries.iter().map(person).collect(),
            doubtful: Vec::new(),
        };
        let mut seen: BTreeMap<&Identity, usize> = BTreeMap::new();
        for (row, own) in identities.iter().enumerate() {
            for identity in own {
                match seen.get(identity) {
                    None => drop(seen.insert(identity, row)),
                    Some(&earlier) => {
                        let by_mail = *identity == Identity::email(&identity_mail(book, row));
                        match kinship(book, earlier, row, by_mail) {
                            Kinship::Same => doctors.join(earlier, row),
                            Kinship::Different => {}
                            Kinship::Doubtful => {
                                doctors.doubtful.push(Similar { first: earlier, second: row });
                            }
                        }
                    }
                }
            }
        }
        doctors
    }

    fn root(&self, row: usize) -> usize {
        let mut row = row;
        while self.first[row] != row {
            row = self.first[row];
        }
        row
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        let (a, b) = (a.min(b), a.max(b));
        // A third row may share something with two doctors: they stay two.
        let are_two =
            matches!((&self.inami[a], &self.inami[b]), (Some(one), Some(other)) if one != other);
        if are_two {
            self.doubtful.push(Similar { first: a, second: b });
        } else {
            self.first[b] = a;
            if self.inami[a].is_none() {
                self.inami[a] = self.inami[b].take();
            }
        }
    }

    /// For each row, whether something holds for any row about the same doctor.
    fn any(&self, holds: impl Fn(usize) -> bool) -> Vec<bool> {
        let roots: BTreeSet<usize> =
            (0..self.first.len()).filter(|row| holds(*row)).map(|row| self.root(row)).collect();
        (0..self.first.len()).map(|row| roots.contains(&self.root(row))).collect()
    }

    /// One key a doctor, from all identities in all of the doctor's rows.
    fn keys(&self, identities: &[Vec<Identity>], ledger: &Ledger) -> Vec<Option<String>> {
        let mut all: BTreeMap<usize, Vec<Identity>> = BTreeMap::new();
        for (row, own) in identities.iter().enumerate() {
            all.entry(self.root(row)).or_default().extend(own.iter().cloned());
        }
        let keys: BTreeMap<usize, Option<String>> = all
            .into_iter()
            .map(|(root, mut own)| {
                // The strongest first, whichever row it stands in.
                own.sort_by_key(Identity::rank);
                (root, ledger.key(&own))
            })
            .collect();
        (0..identities.len()).map(|row| keys[&self.root(row)].clone()).collect()
    }

    /// Of a doctor's rows that would be written, the first stands for all.
    fn merge(&self, fates: &mut [Fate]) {
        let mut standing: BTreeMap<usize, usize> = BTreeMap::new();
        for (row, fate) in fates.iter_mut().enumerate() {
            if fate.outcome != Outcome::Written {
                continue;
            }
            let first = *standing.entry(self.root(row)).or_insert(row);
            if first != row {
                fate.outcome = Outcome::Merged(first, MergeReason::Duplicate);
            }
        }
    }

    /// Rows that look like one doctor but are not the same by any identity: names one slip
    /// of the pen apart at one postcode, or one name at one street.
    fn similar(&self, book: &AddressBook) -> Vec<Similar> {
        let mut by_postcode: BTreeMap<String, Vec<(usize, String, [u8; 26])>> = BTreeMap::new();
        for (row, entry) in book.entries.iter().enumerate() {
            let doctor = entry.recipient.expose();
            let postcode = doctor.postcode.as_ref().map_or("", |code| code.as_str());
            let name = folded(&names(doctor));
            if !name.is_empty() && self.root(row) == row {
                let letters = letters(&name);
                by_postcode.entry(folded(postcode)).or_default().push((row, name, letters));
            }
        }
        let mut similar = self.doubtful.clone();
        for rows in by_postcode.values() {
            for (at, (first, name, letters)) in rows.iter().enumerate() {
                for (second, other, theirs) in &rows[at + 1..] {
                    // Two slips change four letters at most: a quick look spares the slow one.
                    let apart = letters.iter().zip(theirs).map(|(a, b)| a.abs_diff(*b)).sum::<u8>();
                    let near = apart <= 4
                        && name.len().abs_diff(other.len()) <= 2
                        && strsim::damerau_levenshtein(name, other) <= 2.min(name.len() / 4);
                    if near {
                        similar.push(Similar { first: *first, second: *second });
                    }
                }
            }
        }
        similar.sort_by_key(|pair| (pair.first, pair.second));
        similar.dedup();
        similar
    }
}

/// How often each letter stands in a folded name.
fn letters(name: &str) -> [u8; 26] {
    let mut counts = [0_u8; 26];
    for byte in name.bytes().filter(u8::is_ascii_lowercase) {
        let count = &mut counts[usize::from(byte - b'a')];
        *count = count.saturating_add(1).min(9);
    }
    counts
}

fn identity_mail(book: &AddressBook, row: usize) -> String {
    let doctor = book.entries[row].recipient.expose();
    doctor.email.as_ref().map(|email| email.as_str().to_owned()).unwrap_or_default()
}

/// Whether two rows with an identity in common are one doctor.
enum Kinship {
    Same,
    Different,
    Doubtful,
}

fn kinship(book: &AddressBook, a: usize, b: usize, by_mail: bool) -> Kinship {
    let (a, b) = (book.entries[a].recipient.expose(), book.entries[b].recipient.expose());
    if let (Some(one), Some(other)) = (&a.inami, &b.inami) {
        return if one.person() == other.person() { Kinship::Same } else { Kinship::Different };
    }
    if !by_mail {
        return Kinship::Same;
    }
    let parts = |doctor: &Recipient| -> BTreeSet<String> {
        names(doctor).split([' ', '-']).map(folded).filter(|part| part.len() > 1).collect()
    };
    let (a, b) = (parts(a), parts(b));
    let common = a.is_empty() || b.is_empty() || a.intersection(&b).next().is_some();
    if common { Kinship::Same } else { Kinship::Doubtful }
}

/// Leaves out the letters that nobody asked for; a letter to several is asked for by any of
/// their keys.
fn keep_asked(fates: &mut [Fate], only: &BTreeSet<String>) {
    let asked = |fate: &Fate| fate.key.as_ref().is_some_and(|key| only.contains(key));
    let stands_for = |row: usize, fate: &Fate| match fate.outcome {
        Outcome::Merged(first, _) => first,
        _ => row,
    };
    let kept: BTreeSet<usize> = fates
        .iter()
        .enumerate()
        .filter(|(_, fate)| asked(fate))
        .map(|(row, fate)| stands_for(row, fate))
        .collect();
    for (row, fate) in fates.iter_mut().enumerate() {
        let is_letter = !matches!(fate.outcome, Outcome::Excluded(_));
        if is_letter && !kept.contains(&stands_for(row, fate)) {
            fate.outcome = Outcome::Excluded(Reason::NotAsked);
        }
    }
}

/// One letter for the doctors at one address whose letter would be the same but for the
/// name.
fn merge_households(book: &AddressBook, fates: &mut [Fate]) {
    let mut standing: BTreeMap<(String, Lang, Option<Audience>), usize> = BTreeMap::new();
    for (row, fate) in fates.iter_mut().enumerate() {
        if fate.outcome != Outcome::Written {
            continue;
        }
        let doctor = book.entries[row].recipient.expose();
        let parts = [&doctor.postcode, &doctor.street, &doctor.number, &doctor.r#box];
        let address: Vec<String> = parts
            .into_iter()
            .map(|part| part.as_ref().map_or_else(String::new, |part| folded(part.as_str())))
            .collect();
        let household = (address.join("\u{1f}"), fate.lang, fate.audience);
        let first = *standing.entry(household).or_insert(row);
        if first != row {
            fate.outcome = Outcome::Merged(first, MergeReason::Household);
        }
    }
}
