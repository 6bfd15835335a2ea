//! One run of a campaign: letters made aside, entered in the ledger, then handed over.
//!
//! The order forgives a crash at any moment. Files wait in a folder of their own; then the
//! ledger says *prepared*, and it is on the disk; only then are they moved to where the user
//! finds them. A letter in somebody's hands is always one the ledger knows; one that the
//! ledger knows and nobody has is made again by the next run.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::email;
use super::envelope::window;
use super::labels::{self, LabelsRecord};
use super::ledger::{Book, Event, Kind, State, Tongue};
use super::make::{self, Letter, Press};
use super::record::{address, courtesy, say};
use super::report::{Clean, Printed, Report, cleaned};
use super::selection::{Fate, Options, Outcome, Reason, Similar, select};
use super::{identity::Identity, optout::OptOuts, rules};
use crate::diagnostic::Diagnostics;
use crate::model::contact::{AddressBook, Recipient};
use crate::model::letters::LabelSheet;
use crate::modes::{private_folder, private_options};
use crate::plan::Plan;
use crate::typeset::{Job, Shelf};
use crate::write::sync_folder;

/// Where files wait until the ledger knows of them.
const STAGING: &str = ".pignon-letters";

/// What a campaign is made from.
pub struct Campaign<'a> {
    /// The network's folder.
    pub root: &'a Path,
    /// The network.
    pub plan: &'a Plan,
    /// The doctors.
    pub book: &'a AddressBook,
    /// Who objected.
    pub objections: &'a OptOuts,
    /// Who is written to.
    pub options: &'a Options,
    /// Where the files go.
    pub output: &'a Path,
    /// The sheet of labels, when it is not the one of site.toml.
    pub sheet: Option<LabelSheet>,
    /// The first free label, from 1.
    pub first_label: usize,
}

/// What a run came to.
#[derive(Debug)]
pub struct Done {
    /// What became of every row.
    pub report: Report,
    /// What was found wrong with letters.
    pub diagnostics: Diagnostics,
    /// How many letters there are.
    pub letters: usize,
    /// How many files for the printer.
    pub print_files: usize,
    /// How many drafts of e-mails.
    pub drafts: usize,
}

/// Why a run is refused before it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// The output folder lies inside a site, or among the network's own files.
    InsideSite,
    /// It holds files that are no letters of pignon's.
    Foreign,
}

impl Campaign<'_> {
    /// Makes the campaign's letters and every other file.
    ///
    /// # Errors
    /// The disk is full or cannot be written. Nothing was handed over that the ledger does
    /// not know.
    pub fn run(
        &self,
        ledger: &mut Book,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<Result<Done, Unfit>> {
        if let Some(unfit) = unfit(self.root, self.output)? {
            return Ok(Err(unfit));
        }
        let rules = rules(self.plan.network());
        let (mut fates, similar) =
            select(self.book, &ledger.ledger, self.objections, &rules, self.options);
        let letters = make::letters(&fates);
        let staging = Staging::open(self.output)?;
        let settings = self.plan.network().site.letters.as_ref();
        let press = Press {
            plan: self.plan,
            book: self.book,
            today: self.options.today,
            window: window(settings),
            settings,
        };
        let stage = |name: &str, bytes: &[u8]| staging.write(name, bytes);
        // Labels first: letters then live in the memory that these took.
        let all: Vec<&Letter> = letters.iter().collect();
        let mut labels = self.labels(&all);
        let (made, mut diagnostics) = press.print(&letters, &stage, progress)?;
        let printed: BTreeMap<usize, usize> =
            made.iter().map(|made| (made.index, made.pages)).collect();
        let (sound, failed): (Vec<_>, Vec<_>) =
            letters.iter().enumerate().partition(|(index, _)| printed.contains_key(index));
        for (_, letter) in &failed {
            for row in &letter.rows {
                fates[*row].outcome = Outcome::Excluded(Reason::Failed);
            }
        }
        if !failed.is_empty() {
            let sound: Vec<&Letter> = sound.iter().map(|(_, letter)| *letter).collect();
            labels = self.labels(&sound);
        }
        match labels {
            Ok(None) => {}
            Ok(Some(pdf)) => staging.write("labels.pdf", &pdf)?,
            Err(found) => diagnostics.extend(found),
        }
        let sound: Vec<(&Letter, usize)> =
            sound.into_iter().map(|(index, letter)| (letter, printed[&index])).collect();
        let drafts = self.side_files(&staging, &sound)?;
        let report = self.report(&fates, &similar, &sound);
        staging.write("report.json", report.json().as_bytes())?;
        ledger.append(&self.events(ledger, &fates, &sound))?;
        staging.hand_over(&self.stale(&sound))?;
        Ok(Ok(Done {
            report,
            diagnostics,
            letters: sound.len(),
            print_files: letters.len().div_ceil(make::BATCH).min(sound.len()),
            drafts,
        }))
    }

    /// Drafts and cleaned.csv; how many drafts there are.
    fn side_files(&self, staging: &Staging, sound: &[(&Letter, usize)]) -> Result<usize> {
        let network = self.plan.network();
        let settings = network.site.letters.as_ref();
        let heads: BTreeMap<_, _> =
            network.languages().map(|lang| (lang, self.plan.letterhead(lang))).collect();
        let mut clean = Vec::new();
        let mut drafts = 0;
        for (letter, _) in sound {
            let doctors = self.doctors(letter);
            let phrases = self.plan.letter_phrases(letter.lang);
            let lines = address(&doctors, letter.lang, phrases, settings, true);
            let head = &heads[&letter.lang];
            let collegial = head.coordinator.as_ref().is_some_and(|who| who.physician);
            let docteure = settings.is_none_or(|settings| settings.docteure.value);
            let (salutation, closing) = courtesy(&doctors, phrases, collegial, docteure);
            if let Some(message) = self.message(staging, letter, head, &salutation, &closing)? {
                staging.write(&format!("email/{}.eml", letter.key), &message)?;
                drafts += 1;
            }
            clean.push(Clean {
                doctor: doctors[0],
                key: &letter.key,
                lang: letter.lang.key(),
                audience: letter.audience.key(),
                salutation,
                closing,
                address: lines,
            });
        }
        staging.write("cleaned.csv", &cleaned(&clean))?;
        Ok(drafts)
    }

    /// A draft of an e-mail, for a doctor who agreed to it.
    fn message(
        &self,
        staging: &Staging,
        letter: &Letter,
        head: &crate::plan::letterhead::Letterhead,
        salutation: &str,
        closing: &str,
    ) -> Result<Option<Vec<u8>>> {
        let doctors = self.doctors(letter);
        // A letter to several is no message to one of them.
        let [doctor] = doctors[..] else { return Ok(None) };
        let (Some(to), true) = (&doctor.email, doctor.email_consent) else { return Ok(None) };
        let who = head.coordinator.as_ref();
        let from = who.and_then(|who| who.email.as_ref()).or(head.email.as_ref());
        let Some(from) = from else { return Ok(None) };
        let phrases = self.plan.letter_phrases(letter.lang);
        let args = [
            ("salutation", salutation.into()),
            ("closing", closing.into()),
            ("name", who.map(|who| who.name.as_str()).unwrap_or_default().into()),
            ("network", head.name.as_str().into()),
            ("objection", head.privacy_email.as_str().into()),
        ];
        let pdf = staging.read(&format!("letters/{}.pdf", letter.key))?;
        Ok(Some(email::draft(&email::Draft {
            sender: &head.name,
            from,
            to: to.as_str(),
            subject: &say(phrases, "letter-email-subject", &[]),
            body: &say(phrases, "letter-email-body", &args),
            date: self.options.today,
            identity: &format!("{}.{}", self.options.campaign, letter.key),
            objection: &head.privacy_email,
            key: &letter.key,
            file: &format!("{}.pdf", letter.key),
            pdf: &pdf,
        })))
    }

    /// The sheets of labels; none without letters.
    fn labels(&self, letters: &[&Letter]) -> Result<Option<Vec<u8>>, Diagnostics> {
        if letters.is_empty() {
            return Ok(None);
        }
        let network = self.plan.network();
        let settings = network.site.letters.as_ref();
        let lines = letters.iter().map(|letter| {
            let phrases = self.plan.letter_phrases(letter.lang);
            address(&self.doctors(letter), letter.lang, phrases, settings, true)
        });
        let labels: Vec<Vec<String>> = lines.collect();
        let (sheet, grid) = labels::settled(network.site.letters.as_ref(), self.sheet);
        let lang = network.main_language();
        let phrases = self.plan.letter_phrases(lang);
        let a_sheet = grid.columns * grid.rows;
        let mut skip = self.first_label.saturating_sub(1) % a_sheet;
        let title = say(phrases, "letter-labels", &[]);
        // A plain thread of its own: see typeset.rs. A sheet at a time, since a document of
        // thousands of labels would take more memory than all letters.
        let typesetter = make::typesetter(self.plan);
        let (mut shelf, mut pages) = (Shelf::default(), Vec::new());
        let mut rest = &labels[..];
        let typeset = |record: &LabelsRecord<'_>| {
            let json = serde_json::to_vec(record).expect("records are plain data");
            let identity = &self.options.campaign;
            typesetter.lay_out(&Job { template: "labels.typ", record: &json, identity })
        };
        let joined = loop {
            if rest.is_empty() {
                break typesetter.join(&pages, &title, &self.options.campaign);
            }
            let (now, later) = rest.split_at(rest.len().min(a_sheet - skip));
            let lang = lang.key();
            let sheet = sheet.key();
            match typeset(&LabelsRecord { sheet, grid, skip, labels: now, title: &title, lang }) {
                Ok(sheet) => pages.push(shelf.lay(sheet)),
                Err(faults) => break Err(faults),
            }
            (rest, skip) = (later, 0);
        };
        joined.map(Some).map_err(|faults| {
            let fallback = crate::source::Span::file(network.site_file);
            let mut found = Diagnostics::default();
            for fault in &faults {
                found.push(make::of_template(fault, self.plan.theme(), fallback));
            }
            found
        })
    }

    fn doctors(&self, letter: &Letter) -> Vec<&Recipient> {
        letter.rows.iter().map(|row| self.book.entries[*row].recipient.expose()).collect()
    }

    fn report(&self, fates: &[Fate], similar: &[Similar], sound: &[(&Letter, usize)]) -> Report {
        let by_row: BTreeMap<usize, Printed> = sound
            .iter()
            .map(|(letter, pages)| {
                (letter.rows[0], Printed { key: letter.key.clone(), pages: *pages })
            })
            .collect();
        Report::new(&self.options.campaign, self.book, fates, similar, |row| {
            by_row.get(&row).cloned()
        })
    }

    /// What the ledger has to know before anything is handed over: letters that are
    /// prepared, and those that were and will not be sent after all.
    fn events(&self, ledger: &Book, fates: &[Fate], sound: &[(&Letter, usize)]) -> Vec<Event> {
        let campaign = &self.options.campaign;
        let on = self.options.today;
        let event = |letter: &Letter, row: usize, key: &str| {
            let identities = Identity::of(self.book.entries[row].recipient.expose());
            Event::Prepared {
                campaign: campaign.clone(),
                key: key.to_owned(),
                ids: identities.iter().map(|id| id.hash(&ledger.ledger.salt)).collect(),
                kind: Kind::from(letter.audience),
                lang: Tongue::from(letter.lang),
                on,
            }
        };
        let mut events = Vec::new();
        let mut prepared = BTreeSet::new();
        for (letter, _) in sound {
            for (row, key) in &letter.keys {
                prepared.insert(key.as_str());
                events.push(event(letter, *row, key));
            }
        }
        // A duplicate's other identities lead to the same key from now on.
        for (row, fate) in fates.iter().enumerate() {
            let (Outcome::Merged(first, _), Some(key)) = (fate.outcome, &fate.key) else {
                continue;
            };
            let stands = fates[first].key.as_ref() == Some(key);
            let letter = sound.iter().find(|(letter, _)| letter.rows.contains(&first));
            if let (true, Some((letter, _))) = (stands, letter) {
                events.push(event(letter, row, key));
            }
        }
        for key in self.withdrawn(ledger, fates, &prepared) {
            events.push(Event::Withdrawn { campaign: campaign.clone(), key, on });
        }
        if !sound.is_empty() {
            let output =
                std::path::absolute(self.output).unwrap_or_else(|_| self.output.to_owned());
            let root = std::path::absolute(self.root).unwrap_or_else(|_| self.root.to_owned());
            let path = output.strip_prefix(&root).unwrap_or(&output);
            let path = path.to_string_lossy().replace('\\', "/");
            events.push(Event::Folder { campaign: campaign.clone(), path, on });
        }
        events
    }

    /// Keys whose letter was prepared by an earlier run and is not any more: their doctor is
    /// excluded now, or gone from the file. A run that was narrowed says nothing of others.
    fn withdrawn(&self, ledger: &Book, fates: &[Fate], prepared: &BTreeSet<&str>) -> Vec<String> {
        let options = self.options;
        let narrowed =
            options.audience.is_some() || options.lang.is_some() || !options.only.is_empty();
        let aside = [Reason::Audience, Reason::NoSpecialty, Reason::Language, Reason::NotAsked];
        let excluded: BTreeSet<&str> = fates
            .iter()
            .filter(|fate| {
                matches!(fate.outcome, Outcome::Excluded(why) if !narrowed || !aside.contains(&why))
            })
            .filter_map(|fate| fate.key.as_deref())
            .collect();
        let listed: BTreeSet<&str> = fates.iter().filter_map(|fate| fate.key.as_deref()).collect();
        ledger
            .ledger
            .letters()
            .filter(|(campaign, key, letter)| {
                *campaign == options.campaign
                    && letter.state == State::Prepared
                    && !prepared.contains(key)
                    && (excluded.contains(key) || !narrowed && !listed.contains(key))
            })
            .map(|(_, key, _)| key.to_owned())
            .collect()
    }

    /// Files of an earlier run that must not stay beside those of this one. Letters stay
    /// when this run was narrowed to some of them.
    fn stale(&self, sound: &[(&Letter, usize)]) -> Vec<PathBuf> {
        let narrowed = self.options.audience.is_some()
            || self.options.lang.is_some()
            || !self.options.only.is_empty();
        let keys: BTreeSet<&str> = sound.iter().map(|(letter, _)| letter.key.as_str()).collect();
        let mut stale = vec![self.output.join("labels.pdf")];
        for (folder, ending) in [("letters", "pdf"), ("email", "eml"), ("print", "pdf")] {
            let entries = fs::read_dir(self.output.join(folder)).into_iter().flatten().flatten();
            for path in entries.map(|entry| entry.path()) {
                let is_ours = path.extension().is_some_and(|own| own == ending);
                let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
                let stays = folder != "print" && (keys.contains(stem) || narrowed);
                if is_ours && !stays {
                    stale.push(path);
                }
            }
        }
        stale
    }
}

/// Why an output folder is none that letters may go to, if so.
///
/// # Errors
/// It cannot be looked at.
pub fn unfit(root: &Path, output: &Path) -> Result<Option<Unfit>> {
    let absolute = std::path::absolute(output)?;
    // Links and `..` must not lead into a site by a back door.
    let existing = absolute.ancestors().find(|folder| folder.exists());
    let real = match existing {
        Some(folder) => {
            let real = folder.canonicalize().with_context(|| folder.display().to_string())?;
            real.join(absolute.strip_prefix(folder).unwrap_or(Path::new("")))
        }
        None => absolute,
    };
    let in_site = real.ancestors().any(|folder| folder.join(".pignon-manifest.json").exists());
    let root = root.canonicalize().with_context(|| root.display().to_string())?;
    let among_files = real.strip_prefix(&root).is_ok_and(|inside| {
        let first = inside.components().next().map(|first| first.as_os_str().to_owned());
        first.is_none_or(|first| ["content", "themes", "public"].iter().any(|own| first == *own))
    });
    if in_site || among_files {
        return Ok(Some(Unfit::InsideSite));
    }
    let is_ours = |entry: &fs::DirEntry| {
        let name = entry.file_name();
        OUTPUTS.iter().any(|own| name == *own) || name == STAGING
    };
    match fs::read_dir(&real) {
        Ok(entries) => {
            let entries: Vec<fs::DirEntry> = entries.collect::<io::Result<_>>()?;
            let ours = entries.iter().all(is_ours);
            Ok((!ours).then_some(Unfit::Foreign))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| real.display().to_string()),
    }
}

/// Everything that lies in an output folder.
pub const OUTPUTS: [&str; 6] =
    ["letters", "print", "email", "labels.pdf", "cleaned.csv", "report.json"];

/// Files that wait, as long as the value lives: those of a run that fails are not kept.
struct Staging {
    output: PathBuf,
    folder: PathBuf,
}

impl Staging {
    fn open(output: &Path) -> Result<Self> {
        private_folder(output).with_context(|| output.display().to_string())?;
        let folder = output.join(STAGING);
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())?;
        }
        for inside in ["letters", "print", "email"] {
            let inside = folder.join(inside);
            private_folder(&inside).with_context(|| inside.display().to_string())?;
        }
        Ok(Self { output: output.to_owned(), folder })
    }

    fn write(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.folder.join(name);
        let write = || -> io::Result<()> {
            private_options().write(true).create_new(true).open(&path)?.write_all(bytes)
        };
        write().with_context(|| name.to_owned())
    }

    fn read(&self, name: &str) -> Result<Vec<u8>> {
        fs::read(self.folder.join(name)).with_context(|| name.to_owned())
    }

    /// Moves every file to its place, and deletes what is stale.
    fn hand_over(self, stale: &[PathBuf]) -> Result<()> {
        for path in stale {
            match fs::remove_file(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(error).with_context(|| path.display().to_string());
                }
                _ => {}
            }
        }
        let moved = |from: &Path, to: &Path| -> Result<()> {
            fs::rename(from, to).with_context(|| to.display().to_string())
        };
        for inside in ["letters", "print", "email"] {
            let from = self.folder.join(inside);
            let to = self.output.join(inside);
            let entries = fs::read_dir(&from).with_context(|| from.display().to_string())?;
            let entries: Vec<fs::DirEntry> = entries.collect::<io::Result<_>>()?;
            if !entries.is_empty() {
                private_folder(&to).with_context(|| to.display().to_string())?;
            }
            for entry in entries {
                moved(&entry.path(), &to.join(entry.file_name()))?;
            }
        }
        for name in ["labels.pdf", "cleaned.csv", "report.json"] {
            let from = self.folder.join(name);
            if from.exists() {
                moved(&from, &self.output.join(name))?;
            }
        }
        fs::remove_dir_all(&self.folder).with_context(|| self.folder.display().to_string())?;
        Ok(sync_folder(&self.output)?)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // What cannot be removed now the next run takes away.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
