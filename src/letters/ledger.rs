//! What was written to whom, and when: `private/ledger.jsonl`.
//!
//! A line of JSON an event, only ever appended, and on the disk before a letter is handed
//! over. No name stands in it: a doctor is a key and salted hashes. A line that a crash cut
//! short is taken away by the next run; a damaged line anywhere else is reported, since a
//! letter might otherwise be sent twice. While one run writes, another one is refused.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::identity::{Identity, Salt};
use crate::model::contact::Audience;
use crate::model::locale::Lang;
use crate::modes::{private_folder, private_options};
use crate::write::sync_folder;

/// Where it lies in the network's folder.
pub const PATH: &str = "private/ledger.jsonl";

/// A line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    /// The first line: the version of the shape, and the salt of all hashes.
    Opened {
        /// 1.
        version: u32,
        /// The salt.
        salt: String,
    },
    /// A letter is made; it may still be remade.
    Prepared {
        /// The campaign.
        campaign: String,
        /// The doctor.
        key: String,
        /// The doctor's identities, hashed.
        ids: Vec<String>,
        /// The kind of letter.
        kind: Kind,
        /// Its language.
        lang: Tongue,
        /// The day.
        on: Date,
    },
    /// A letter that was prepared will not be sent.
    Withdrawn {
        /// The campaign.
        campaign: String,
        /// The doctor.
        key: String,
        /// The day.
        on: Date,
    },
    /// A letter is in the post.
    Sent {
        /// The campaign.
        campaign: String,
        /// The doctor.
        key: String,
        /// The day.
        on: Date,
    },
    /// The post brought a letter back.
    Returned {
        /// The campaign.
        campaign: String,
        /// The doctor.
        key: String,
        /// The day.
        on: Date,
    },
    /// Where the letters of a campaign lie, so that they can be deleted one day.
    Folder {
        /// The campaign.
        campaign: String,
        /// The folder, relative to the network's when it lies inside.
        path: String,
        /// The day.
        on: Date,
    },
}

/// A kind of letter, as the ledger writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// For general practitioners.
    Gp,
    /// For psychiatrists.
    Psychiatrist,
}

impl From<Audience> for Kind {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::Gp => Self::Gp,
            Audience::Psychiatrist => Self::Psychiatrist,
        }
    }
}

/// A language, as the ledger writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the names are those of Lang")]
pub enum Tongue {
    Fr,
    Nl,
    De,
    En,
}

impl From<Lang> for Tongue {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Fr => Self::Fr,
            Lang::Nl => Self::Nl,
            Lang::De => Self::De,
            Lang::En => Self::En,
        }
    }
}

/// How far a letter has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Made, and possibly remade.
    Prepared,
    /// In the post.
    Sent,
    /// Brought back.
    Returned,
}

/// A letter of a campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// How far it has come.
    pub state: State,
    /// Since when.
    pub on: Date,
    /// What kind it is.
    pub kind: Kind,
    /// When it was last in the post without coming back: a reprint that is prepared changes
    /// nothing about the doctor having it.
    pub sent: Option<Date>,
}

/// What the lines add up to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    /// The salt of all hashes.
    pub salt: Salt,
    /// Letters by campaign and key.
    letters: BTreeMap<(String, String), Letter>,
    /// Campaigns by key.
    campaigns: BTreeMap<String, BTreeSet<String>>,
    /// Keys by hashed identity.
    keys: BTreeMap<String, String>,
    /// Folders by campaign, each with the last day letters were put there.
    folders: BTreeMap<String, BTreeMap<String, Date>>,
}

/// A line that is no event, by its number from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damaged {
    /// Its number.
    pub line: usize,
}

impl Ledger {
    /// A ledger without letters.
    #[must_use]
    pub fn new(salt: Salt) -> Self {
        let (letters, campaigns, keys, folders) = Default::default();
        Self { salt, letters, campaigns, keys, folders }
    }

    /// Reads the lines of a ledger. What follows the last line break was cut short by a
    /// crash, and does not count. `None` for an empty file.
    ///
    /// # Errors
    /// A line is damaged.
    pub fn parse(text: &str) -> Result<Option<Self>, Damaged> {
        let whole = &text[..text.rfind('\n').map_or(0, |end| end + 1)];
        let mut ledger: Option<Self> = None;
        for (index, line) in whole.lines().enumerate() {
            let damaged = Damaged { line: index + 1 };
            let event: Event = serde_json::from_str(line).map_err(|_| damaged)?;
            match (&mut ledger, event) {
                (None, Event::Opened { version: 1, salt }) => {
                    ledger = Some(Self::new(Salt::parse(&salt).ok_or(damaged)?));
                }
                (Some(ledger), event) if !matches!(event, Event::Opened { .. }) => {
                    ledger.apply(&event);
                }
                _ => return Err(damaged),
            }
        }
        Ok(ledger)
    }

    /// Takes an event into account.
    pub fn apply(&mut self, event: &Event) {
        match event {
            Event::Opened { .. } => {}
            Event::Prepared { campaign, key, ids, kind, on, .. } => {
                for id in ids {
                    self.keys.entry(id.clone()).or_insert_with(|| key.clone());
                }
                let place = (campaign.clone(), key.clone());
                let sent = self.letters.get(&place).and_then(|before| before.sent);
                let letter = Letter { state: State::Prepared, on: *on, kind: *kind, sent };
                self.letters.insert(place, letter);
                self.campaigns.entry(key.clone()).or_default().insert(campaign.clone());
            }
            Event::Withdrawn { campaign, key, .. } => self.withdraw(campaign, key),
            Event::Sent { campaign, key, on } => {
                self.advance(campaign, key, State::Sent, *on, Some(*on));
            }
            Event::Returned { campaign, key, on } => {
                self.advance(campaign, key, State::Returned, *on, None);
            }
            Event::Folder { campaign, path, on } => {
                self.folders.entry(campaign.clone()).or_default().insert(path.clone(), *on);
            }
        }
    }

    fn advance(&mut self, campaign: &str, key: &str, state: State, on: Date, sent: Option<Date>) {
        if let Some(letter) = self.letters.get_mut(&(campaign.to_owned(), key.to_owned())) {
            letter.state = state;
            letter.on = on;
            letter.sent = sent;
        }
    }

    /// A reprint that is withdrawn leaves the letter that was sent before.
    fn withdraw(&mut self, campaign: &str, key: &str) {
        let place = (campaign.to_owned(), key.to_owned());
        match self.letters.get_mut(&place) {
            Some(Letter { sent: Some(on), .. }) => {
                let on = *on;
                self.advance(campaign, key, State::Sent, on, Some(on));
            }
            _ => drop(self.letters.remove(&place)),
        }
    }

    /// Every letter to a doctor, with its campaign.
    fn letters_to(&self, key: &str) -> impl Iterator<Item = (&str, &Letter)> {
        let campaigns = self.campaigns.get(key).into_iter().flatten();
        campaigns.filter_map(move |campaign| {
            let letter = self.letters.get(&(campaign.clone(), key.to_owned()))?;
            Some((campaign.as_str(), letter))
        })
    }

    /// The key of a doctor: the one they had before under any of their identities, else a
    /// new one from the strongest. `None` for a doctor without any.
    #[must_use]
    pub fn key(&self, identities: &[Identity]) -> Option<String> {
        let known = identities.iter().find_map(|id| self.keys.get(&id.hash(&self.salt)));
        known.cloned().or_else(|| identities.first().map(|id| id.key(&self.salt)))
    }

    /// The hashed identities under which a key is known.
    #[must_use]
    pub fn hashes(&self, key: &str) -> Vec<String> {
        let own = self.keys.iter().filter(|(_, of)| *of == key);
        own.map(|(hash, _)| hash.clone()).collect()
    }

    /// The letter of a campaign to a doctor.
    #[must_use]
    pub fn letter(&self, campaign: &str, key: &str) -> Option<&Letter> {
        self.letters.get(&(campaign.to_owned(), key.to_owned()))
    }

    /// Every letter, with its campaign and key, in their order.
    pub fn letters(&self) -> impl Iterator<Item = (&str, &str, &Letter)> {
        self.letters
            .iter()
            .map(|((campaign, key), letter)| (campaign.as_str(), key.as_str(), letter))
    }

    /// The last day on which a letter of a kind was sent to a doctor in another campaign,
    /// those that came back left out.
    #[must_use]
    pub fn reached(&self, key: &str, kind: Kind, but: &str) -> Option<Date> {
        let others = self.letters_to(key).filter(|(campaign, _)| *campaign != but);
        others.filter(|(_, letter)| letter.kind == kind).filter_map(|(_, letter)| letter.sent).max()
    }

    /// The last day on which anything was written to a doctor.
    #[must_use]
    pub fn last(&self, key: &str) -> Option<Date> {
        self.letters_to(key).map(|(_, letter)| letter.on).max()
    }

    /// Folders of letters by campaign, each with the last day letters were put there.
    pub fn folders(&self) -> impl Iterator<Item = (&str, &str, Date)> {
        self.folders.iter().flat_map(|(campaign, folders)| {
            folders.iter().map(|(path, on)| (campaign.as_str(), path.as_str(), *on))
        })
    }

    /// The campaigns there are.
    #[must_use]
    pub fn campaigns(&self) -> BTreeSet<&str> {
        self.letters.keys().map(|(campaign, _)| campaign.as_str()).collect()
    }
}

/// A ledger open for writing, which no other run may open meanwhile.
#[derive(Debug)]
pub struct Book {
    file: File,
    path: PathBuf,
    /// What it says so far.
    pub ledger: Ledger,
}

/// Why a ledger cannot be used.
#[derive(Debug)]
pub enum Refused {
    /// Another run is writing to it.
    Busy,
    /// A line is damaged.
    Damaged(Damaged),
}

/// What a ledger says, without touching it; `None` when nobody was ever written to.
///
/// # Errors
/// It cannot be read.
pub fn read(root: &Path) -> Result<Result<Option<Ledger>, Damaged>> {
    let path = root.join(PATH);
    match fs::read_to_string(&path) {
        Ok(text) => Ok(Ledger::parse(&text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Ok(None)),
        Err(error) => Err(error).with_context(|| PATH.to_owned()),
    }
}

impl Book {
    /// Opens the ledger for writing, making it if need be, and mends a last line that was
    /// cut short.
    ///
    /// # Errors
    /// It cannot be read or written.
    pub fn open(root: &Path) -> Result<Result<Self, Refused>> {
        let path = root.join(PATH);
        let folder = path.parent().unwrap_or(root);
        private_folder(folder).with_context(|| folder.display().to_string())?;
        let mut file = private_options()
            .read(true)
            .append(true)
            .create(true)
            .open(&path)
            .with_context(|| PATH)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(Err(Refused::Busy)),
            Err(TryLockError::Error(error)) => return Err(error).with_context(|| PATH),
        }
        let mut text = String::new();
        file.read_to_string(&mut text).with_context(|| PATH)?;
        let whole = text.rfind('\n').map_or(0, |end| end + 1);
        if whole < text.len() {
            file.set_len(whole as u64).with_context(|| PATH)?;
        }
        let ledger = match Ledger::parse(&text) {
            Ok(Some(ledger)) => ledger,
            Ok(None) => {
                let salt = Salt::fresh()?;
                let opened = Event::Opened { version: 1, salt: salt.as_str().to_owned() };
                write(&mut file, &[opened])?;
                sync_folder(folder)?;
                Ledger::new(salt)
            }
            Err(damaged) => return Ok(Err(Refused::Damaged(damaged))),
        };
        Ok(Ok(Self { file, path, ledger }))
    }

    /// Appends events and waits until they are on the disk.
    ///
    /// # Errors
    /// The disk is full or cannot be written; then none of them counts.
    pub fn append(&mut self, events: &[Event]) -> Result<()> {
        if events.is_empty() {
            return Ok(());
        }
        let before = self.file.metadata().with_context(|| self.shown())?.len();
        if let Err(error) = write(&mut self.file, events) {
            // Half of them must not count: the next run would take it for the whole.
            let _ = self.file.set_len(before);
            return Err(error);
        }
        for event in events {
            self.ledger.apply(event);
        }
        Ok(())
    }

    fn shown(&self) -> String {
        self.path.display().to_string()
    }
}

fn write(file: &mut File, events: &[Event]) -> Result<()> {
    let mut lines = String::new();
    for event in events {
        lines.push_str(&serde_json::to_string(event)?);
        lines.push('\n');
    }
    let write = || -> io::Result<()> {
        file.write_all(lines.as_bytes())?;
        file.sync_all()
    };
    let mut write = write;
    write().with_context(|| PATH)
}

/// Refuses a name that would not do in the ledger and in messages.
///
/// # Errors
/// It is empty, too long, or holds other characters than letters, digits, `-`, `_` and `.`.
pub fn check_campaign(name: &str) -> Result<()> {
    let sound = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    if name.is_empty() || name.chars().count() > 60 || !name.chars().all(sound) {
        bail!("campaign");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn salt() -> Salt {
        Salt::parse("000102030405060708090a0b0c0d0e0f").expect("it is one")
    }

    fn lines(events: &[Event]) -> String {
        let opened = Event::Opened { version: 1, salt: salt().as_str().to_owned() };
        let line = |event: &Event| serde_json::to_string(event).expect("events are JSON") + "\n";
        std::iter::once(&opened).chain(events).map(line).collect()
    }

    fn prepared(campaign: &str, key: &str, ids: &[&str], on: Date) -> Event {
        Event::Prepared {
            campaign: campaign.to_owned(),
            key: key.to_owned(),
            ids: ids.iter().map(|id| (*id).to_owned()).collect(),
            kind: Kind::Gp,
            lang: Tongue::Fr,
            on,
        }
    }

    fn sent(campaign: &str, key: &str, on: Date) -> Event {
        Event::Sent { campaign: campaign.to_owned(), key: key.to_owned(), on }
    }

    #[test]
    fn letters_advance() {
        let day = date(2026, 12, 1);
        let text = lines(&[prepared("a", "k", &["1"], day), sent("a", "k", date(2026, 12, 4))]);
        let mut ledger = Ledger::parse(&text).expect("sound").expect("not empty");
        assert_eq!(ledger.letter("a", "k").map(|l| l.state), Some(State::Sent));
        assert_eq!(ledger.reached("k", Kind::Gp, "b"), Some(date(2026, 12, 4)));
        assert_eq!(ledger.reached("k", Kind::Gp, "a"), None);
        assert_eq!(ledger.reached("k", Kind::Psychiatrist, "b"), None);
        ledger.apply(&Event::Returned {
            campaign: "a".to_owned(),
            key: "k".to_owned(),
            on: date(2026, 12, 9),
        });
        assert_eq!(ledger.reached("k", Kind::Gp, "b"), None);
        ledger.apply(&prepared("b", "k", &[], day));
        ledger.apply(&Event::Withdrawn { campaign: "b".to_owned(), key: "k".to_owned(), on: day });
        assert_eq!(ledger.letter("b", "k"), None);
    }

    #[test]
    fn a_reprint_is_no_second_letter() {
        let (first, second) = (date(2026, 12, 4), date(2027, 1, 8));
        let mut ledger = Ledger::new(salt());
        ledger.apply(&prepared("a", "k", &[], first));
        ledger.apply(&sent("a", "k", first));
        ledger.apply(&prepared("a", "k", &[], second));
        assert_eq!(ledger.reached("k", Kind::Gp, "b"), Some(first));
        let withdrawn = Event::Withdrawn { campaign: "a".into(), key: "k".into(), on: second };
        ledger.apply(&withdrawn);
        let sound = Letter { state: State::Sent, on: first, kind: Kind::Gp, sent: Some(first) };
        assert_eq!(ledger.letter("a", "k"), Some(&sound));
        ledger.apply(&prepared("a", "k", &[], second));
        ledger.apply(&sent("a", "k", second));
        assert_eq!(ledger.reached("k", Kind::Gp, "b"), Some(second));
    }

    #[test]
    fn a_doctor_keeps_the_key_when_a_number_becomes_known() {
        let by_name = Identity::name("Ada Exemple", "4000").expect("whole");
        let by_number = Identity::inami("10000196");
        let mut ledger = Ledger::new(salt());
        let key = ledger.key(std::slice::from_ref(&by_name)).expect("there is one");
        ledger.apply(&prepared("a", &key, &[&by_name.hash(&salt())], date(2026, 12, 1)));
        assert_eq!(ledger.key(&[by_number.clone(), by_name]), Some(key.clone()));
        assert_ne!(ledger.key(&[by_number]), Some(key));
        assert_eq!(ledger.key(&[]), None);
    }

    #[test]
    fn only_the_last_line_may_be_torn() {
        let text = lines(&[prepared("a", "k", &[], date(2026, 12, 1))]);
        for cut in 0..text.len() {
            let torn = &text[..cut];
            assert!(Ledger::parse(torn).is_ok(), "{torn:?}");
        }
        let damaged = text.replacen("prepared", "prep", 1);
        assert_eq!(Ledger::parse(&damaged), Err(Damaged { line: 2 }));
        let twice = format!("{text}{}", lines(&[]));
        assert_eq!(Ledger::parse(&twice), Err(Damaged { line: 3 }));
    }

    #[test]
    fn a_torn_line_is_mended_and_two_runs_are_refused() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let mut book = Book::open(folder.path()).expect("writable").expect("free");
        assert!(matches!(Book::open(folder.path()), Ok(Err(Refused::Busy))));
        let day = date(2026, 12, 1);
        book.append(&[prepared("a", "k", &["1"], day)]).expect("writable");
        let salt = book.ledger.salt.clone();
        drop(book);
        let path = folder.path().join(PATH);
        let whole = fs::read_to_string(&path).expect("it is there");
        fs::write(&path, format!("{whole}{{\"event\":\"sent\",\"camp")).expect("writable");
        let mut book = Book::open(folder.path()).expect("writable").expect("free");
        assert_eq!(book.ledger.salt, salt);
        assert_eq!(fs::read_to_string(&path).expect("it is there"), whole);
        book.append(&[sent("a", "k", day)]).expect("writable");
        assert_eq!(book.ledger.letter("a", "k").map(|l| l.state), Some(State::Sent));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(&path).expect("it is there").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    fn any_event() -> impl Strategy<Value = Event> {
        let day = (2020_i16..2030, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| date(y, m, d));
        let key = "[0-9a-z]{5}-[0-9a-z]{5}";
        let campaign = "[a-zé0-9-]{1,12}";
        prop_oneof![
            (campaign, key, proptest::collection::vec("[0-9a-f]{32}", 0..4), day.clone()).prop_map(
                |(campaign, key, ids, on)| Event::Prepared {
                    campaign,
                    key,
                    ids,
                    kind: Kind::Psychiatrist,
                    lang: Tongue::De,
                    on
                }
            ),
            (campaign, key, day.clone()).prop_map(|(campaign, key, on)| Event::Sent {
                campaign,
                key,
                on
            }),
            (campaign, key, day.clone()).prop_map(|(campaign, key, on)| Event::Returned {
                campaign,
                key,
                on
            }),
            (campaign, "[^\u{0}]{0,20}", day).prop_map(|(campaign, path, on)| Event::Folder {
                campaign,
                path,
                on
            }),
        ]
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(events in proptest::collection::vec(any_event(), 0..20)) {
            let mut expected = Ledger::new(salt());
            for event in &events {
                expected.apply(event);
                let line = serde_json::to_string(event).expect("events are JSON");
                prop_assert!(!line.contains('\n'));
            }
            prop_assert_eq!(Ledger::parse(&lines(&events)), Ok(Some(expected)));
        }

        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = Ledger::parse(&text);
        }
    }
}
