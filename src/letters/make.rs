//! Letters, typeset and checked: what becomes of every row that a letter is written to.
//!
//! Two plain threads or more take a hundred letters each, in turn; a letter that cannot be
//! made is reported by its row and leaves the others alone. Files are put where `stage` says;
//! nothing is recorded here.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Result;
use jiff::civil::Date;

use super::envelope::{Rect, Window};
use super::record::{AddressBlock, Addressee, LetterRecord, address, courtesy, say};
use super::selection::{Fate, MergeReason, Outcome};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::contact::{AddressBook, Audience, Recipient};
use crate::model::letters::Letters;
use crate::model::locale::Lang;
use crate::plan::Plan;
use crate::plan::letterhead::Letterhead;
use crate::source::Span;
use crate::theme::{LetterFile, Theme};
use crate::typeset::{Fault, File, Job, Pages, Run, Shelf, Typeset, Typesetter};

/// How many letters go into one file for the printer.
pub const BATCH: usize = 100;

/// Sizes of text in points, the first one that fits the page being taken.
const TEXT_SIZES: [f64; 4] = [10.0, 9.6, 9.2, 8.8];

/// A letter to be made.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The rows it is for, by index: one, or a household.
    pub rows: Vec<usize>,
    /// The key in its file's name: the first doctor's.
    pub key: String,
    /// The keys of all doctors it is for, with their rows.
    pub keys: Vec<(usize, String)>,
    /// Its language.
    pub lang: Lang,
    /// Whom it is written for.
    pub audience: Audience,
}

/// The letters that the fates of rows come to, in the order of the rows.
#[must_use]
pub fn letters(fates: &[Fate]) -> Vec<Letter> {
    let mut letters: BTreeMap<usize, Letter> = BTreeMap::new();
    for (row, fate) in fates.iter().enumerate() {
        let (Some(key), Some(audience)) = (&fate.key, fate.audience) else { continue };
        match fate.outcome {
            Outcome::Written => {
                let letter = Letter {
                    rows: vec![row],
                    key: key.clone(),
                    keys: vec![(row, key.clone())],
                    lang: fate.lang,
                    audience,
                };
                letters.insert(row, letter);
            }
            Outcome::Merged(first, MergeReason::Household) => {
                if let Some(letter) = letters.get_mut(&first) {
                    letter.rows.push(row);
                    letter.keys.push((row, key.clone()));
                }
            }
            Outcome::Merged(_, MergeReason::Duplicate) | Outcome::Excluded(_) => {}
        }
    }
    letters.into_values().collect()
}

/// A letter that was made.
#[derive(Debug, Clone)]
pub struct Made {
    /// Its place among the letters.
    pub index: usize,
    /// How many pages it has.
    pub pages: usize,
}

/// What making letters needs.
pub struct Press<'a> {
    /// The network.
    pub plan: &'a Plan,
    /// The doctors.
    pub book: &'a AddressBook,
    /// The day.
    pub today: Date,
    /// Where the window is.
    pub window: Option<Window>,
    /// The settings of site.toml.
    pub settings: Option<&'a Letters>,
}

/// The pages of a file for the printer, as they come.
#[derive(Default)]
struct Sheets {
    shelf: Shelf,
    pages: Vec<Option<Pages>>,
    missing: usize,
}

impl Sheets {
    fn of(letters: usize) -> Self {
        Self { shelf: Shelf::default(), pages: vec![None; letters], missing: letters }
    }

    /// Adds a letter's pages, if it could be made; with the last one, gives all of them.
    fn add(&mut self, at: usize, pages: Option<Pages>) -> Option<Vec<Pages>> {
        self.pages[at] = pages.map(|pages| self.shelf.lay(pages));
        self.missing -= 1;
        let is_whole = self.missing == 0;
        is_whole.then(|| std::mem::take(self).pages.into_iter().flatten().collect())
    }
}

/// What is made smaller when a letter does not fit.
#[derive(Debug, Clone, Copy)]
struct Look {
    /// The size of the text, by its place in [`TEXT_SIZES`].
    size: usize,
    /// Whether the address is set in the smallest size.
    small_address: bool,
}

/// Takes a file's name and bytes.
pub type Stage<'s> = dyn Fn(&str, &[u8]) -> Result<()> + Sync + 's;

/// Templates, pictures and fonts, ready for use.
#[must_use]
pub fn typesetter(plan: &Plan) -> Typesetter {
    let file = |(name, file): (&String, &LetterFile)| File {
        path: name.clone(),
        bytes: file.bytes.to_vec(),
    };
    let pictures = plan.network().languages().flat_map(|lang| plan.letter_pictures(lang));
    let pictures = pictures.map(|(path, bytes)| File { path, bytes });
    Typesetter::new(plan.theme().letters().iter().map(file).chain(pictures))
}

/// A mistake of a template: at its place in the network's own file, else at `fallback`.
#[must_use]
pub fn of_template(fault: &Fault, theme: &Theme, fallback: Span) -> Diagnostic {
    let path = fault.path.as_deref().unwrap_or_default();
    let file = theme.letters().get(path);
    let shown = file.map_or(path, |file| file.path.as_str());
    fault.diagnostic(file.and_then(|file| file.span), shown, fallback)
}

impl Press<'_> {
    /// Makes every letter and the files for the printer, on all cores.
    ///
    /// # Errors
    /// A file cannot be staged.
    pub fn print(
        &self,
        letters: &[Letter],
        stage: &Stage<'_>,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<(Vec<Made>, Diagnostics)> {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let threads = threads.min(letters.len()).max(1);
        let typesetter = typesetter(self.plan).for_threads(threads);
        let heads: BTreeMap<Lang, Letterhead> = self
            .plan
            .network()
            .languages()
            .map(|lang| (lang, self.plan.letterhead(lang)))
            .collect();
        let sizes = self.sizes(&typesetter, &heads, letters);
        let main = &heads[&self.plan.network().main_language()];
        let phrases = self.plan.letter_phrases(self.plan.network().main_language());
        let title = format!("{}, {}", say(phrases, "letter-document", &[]), main.name);
        let sheets: Vec<Mutex<Sheets>> =
            letters.chunks(BATCH).map(|batch| Mutex::new(Sheets::of(batch.len()))).collect();
        let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let gathered = Mutex::new((Vec::new(), Diagnostics::default()));
        // Both threads are in the same hundred, so that the pages of few more wait in memory;
        // whoever makes its last letter joins it.
        let work = || -> Result<()> {
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(letter) = letters.get(index) else { return Ok(()) };
                let mut found = Diagnostics::default();
                let size = sizes[&(letter.audience, letter.lang)];
                let set = self.letter(&typesetter, &heads[&letter.lang], letter, size, &mut found);
                let mut made = None;
                let mut pages = None;
                if let Some(set) = set {
                    stage(&format!("letters/{}.pdf", letter.key), &set.pdf)?;
                    made = Some(Made { index, pages: set.pages.count() });
                    pages = Some(set.pages);
                }
                let at = index / BATCH;
                let whole = {
                    let mut sheets = sheets[at].lock().expect("no thread panics while it holds it");
                    sheets.add(index % BATCH, pages)
                };
                if let Some(pages) = whole.filter(|pages| !pages.is_empty()) {
                    let name = format!("print/letters-{:03}.pdf", at + 1);
                    match typesetter.join(&pages, &title, &name) {
                        Ok(pdf) => stage(&name, &pdf)?,
                        Err(faults) => self.template(&faults, &mut found),
                    }
                }
                let mut all = gathered.lock().expect("no thread panics while it holds the lock");
                all.0.extend(made);
                all.1.extend(found);
                drop(all);
                progress(done.fetch_add(1, Ordering::Relaxed) + 1, letters.len());
            }
        };
        std::thread::scope(|scope| {
            let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
            let own = work();
            let joined = others
                .into_iter()
                .map(|thread| thread.join().expect("typesetting does not panic"))
                .collect::<Result<Vec<()>>>();
            own.and(joined.map(|_| ()))
        })?;
        let (mut made, found) =
            gathered.into_inner().expect("no thread panics while it holds the lock");
        made.sort_by_key(|made| made.index);
        Ok((made, found))
    }

    /// The size of text for each kind of letter: the largest with which the first of them
    /// has no more pages than it may. It is found before any thread begins, so that the same
    /// letters come out the same.
    fn sizes(
        &self,
        typesetter: &Typesetter,
        heads: &BTreeMap<Lang, Letterhead>,
        letters: &[Letter],
    ) -> BTreeMap<(Audience, Lang), usize> {
        let mut sizes = BTreeMap::new();
        for letter in letters {
            sizes.entry((letter.audience, letter.lang)).or_insert_with(|| {
                let fits = |size: &usize| {
                    let look = Look { size: *size, small_address: false };
                    let set = self.typeset(typesetter, &heads[&letter.lang], letter, look);
                    set.is_ok_and(|(set, _)| set.pages.count() <= self.page_limit())
                };
                (0..TEXT_SIZES.len()).find(fits).unwrap_or_default()
            });
        }
        sizes
    }

    fn page_limit(&self) -> usize {
        self.settings.map_or(1, |settings| settings.pages.value) as usize
    }

    fn typeset(
        &self,
        typesetter: &Typesetter,
        head: &Letterhead,
        letter: &Letter,
        look: Look,
    ) -> Result<(Typeset, Vec<String>), Vec<Fault>> {
        let record = self.record(head, letter, look);
        let lines = record.window.as_ref().map(|window| window.block.lines.clone());
        let json = serde_json::to_vec(&record).expect("records are plain data");
        let template = template(letter.audience, letter.lang);
        let job = Job { template: &template, record: &json, identity: &letter.key };
        Ok((typesetter.typeset(&job)?, lines.unwrap_or_default()))
    }

    /// One letter, checked; `None` when it cannot be sent, which is reported.
    fn letter(
        &self,
        typesetter: &Typesetter,
        head: &Letterhead,
        letter: &Letter,
        size: usize,
        found: &mut Diagnostics,
    ) -> Option<Typeset> {
        let mut look = Look { size, small_address: false };
        loop {
            let (set, lines) = match self.typeset(typesetter, head, letter, look) {
                Ok(set) => set,
                Err(faults) => {
                    self.template(&faults, found);
                    return None;
                }
            };
            let in_window =
                self.window.is_none_or(|window| is_in_window(&set.runs, window, &lines));
            if !in_window && !look.small_address {
                look.small_address = true;
            } else if set.pages.count() > self.page_limit() && look.size + 1 < TEXT_SIZES.len() {
                look.size += 1;
            } else {
                return self.sound(&set, letter, in_window, found).then_some(set);
            }
        }
    }

    /// What a template is given of a letter.
    fn record<'h>(&self, head: &'h Letterhead, letter: &'h Letter, look: Look) -> LetterRecord<'h> {
        let doctors: Vec<&Recipient> =
            letter.rows.iter().map(|row| self.book.entries[*row].recipient.expose()).collect();
        let phrases = self.plan.letter_phrases(letter.lang);
        let has_room = !look.small_address;
        let lines = address(&doctors, letter.lang, phrases, self.settings, has_room);
        let collegial = head.coordinator.as_ref().is_some_and(|who| who.physician);
        let docteure = self.settings.is_none_or(|settings| settings.docteure.value);
        let (salutation, closing) = courtesy(&doctors, phrases, collegial, docteure);
        let own_source = doctors.first().and_then(|doctor| doctor.source.as_ref());
        let folds = self.settings.is_some_and(|settings| settings.folds.value);
        let title = format!("{}, {}", say(phrases, "letter-document", &[]), head.name);
        LetterRecord {
            network: head,
            lang: letter.lang.key(),
            title,
            date: phrases.date_long(self.today),
            recipient: Addressee {
                salutation,
                closing,
                name: lines.first().cloned().unwrap_or_default(),
            },
            window: self.window.map(|window| {
                let mut block = AddressBlock::new(&window, lines.clone());
                if look.small_address {
                    block.shrink(&window);
                }
                block
            }),
            address: lines,
            folds: match (folds, self.window) {
                (true, Some(window)) => window.folds.to_vec(),
                (true, None) => vec![99.0, 198.0],
                (false, _) => Vec::new(),
            },
            text_size: TEXT_SIZES[look.size],
            source: own_source
                .map(|source| source.as_str().to_owned())
                .or_else(|| head.source.clone())
                .unwrap_or_default(),
            key: &letter.key,
        }
    }

    /// Whether a letter may be sent: each thing that speaks against it is reported, with the
    /// row.
    fn sound(
        &self,
        set: &Typeset,
        letter: &Letter,
        in_window: bool,
        found: &mut Diagnostics,
    ) -> bool {
        let entry = &self.book.entries[letter.rows[0]];
        let finding = |code: Code| Diagnostic::new(code, entry.place).arg("row", entry.row);
        let before = found.iter().count();
        let mut missing: Vec<char> =
            set.runs.iter().flat_map(|run| run.missing.iter().copied()).collect();
        missing.sort_unstable();
        missing.dedup();
        if !missing.is_empty() {
            let codes: Vec<String> =
                missing.iter().take(5).map(|c| format!("U+{:04X}", u32::from(*c))).collect();
            let finding = finding(Code::LettersGlyphMissing);
            found.push(finding.arg("characters", codes.join(", ")));
        }
        let limit = self.page_limit();
        if set.pages.count() > limit {
            let finding = finding(Code::LettersTooLong).arg("pages", set.pages.count());
            found.push(finding.arg("limit", limit));
        }
        if !in_window {
            found.push(finding(Code::LettersAddressOverflow));
        }
        found.iter().count() == before
    }

    fn template(&self, faults: &[Fault], found: &mut Diagnostics) {
        let fallback = Span::file(self.plan.network().site_file);
        for fault in faults {
            found.push(of_template(fault, self.plan.theme(), fallback));
        }
    }
}

/// The template of a letter.
#[must_use]
pub fn template(audience: Audience, lang: Lang) -> String {
    format!("{}.{}.typ", audience.key(), lang.key())
}

/// Whether the window shows the whole address, wherever the sheet lies in its envelope, and
/// nothing else.
fn is_in_window(runs: &[Run], window: Window, lines: &[String]) -> bool {
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let mut seen = String::new();
    let mut feet: Vec<f64> = Vec::new();
    for run in runs.iter().filter(|run| run.page == 0) {
        let place = Rect { left: run.x, top: run.top, right: run.right, bottom: run.bottom };
        if !window.clear.touches(place) {
            continue;
        }
        if !window.safe.contains(place) {
            return false;
        }
        seen.push_str(&letters(&run.text));
        // A line that was broken in two has a foot more than it should.
        if feet.iter().all(|foot| (foot - run.bottom).abs() > 1.0) {
            feet.push(run.bottom);
        }
    }
    seen == letters(&lines.concat()) && feet.len() == lines.len()
}
