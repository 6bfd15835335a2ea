//! The referral sheet: a PDF that the page for professionals links to, made by the same
//! typesetter as letters.

use serde::Serialize;

use crate::diagnostic::Diagnostics;
use crate::model::locale::Lang;
use crate::plan::Plan;
use crate::plan::letterhead::Letterhead;
use crate::source::Span;
use crate::typeset::{File, Job, Typesetter};

/// What sheet.LANG.typ is given.
#[derive(Serialize)]
struct Record {
    network: Letterhead,
    lang: &'static str,
    title: String,
}

/// A sheet that is not typeset yet: all that it is made from.
pub struct Draft<'p> {
    plan: &'p Plan,
    template: String,
    record: Vec<u8>,
    files: Vec<File>,
}

impl<'p> Draft<'p> {
    /// The sheet of a language.
    pub(super) fn new(plan: &'p Plan, lang: Lang) -> Self {
        let network = plan.letterhead(lang);
        let phrase = plan.phrases(lang).text("letter-sheet", &[]);
        let title = format!("{}, {}", phrase.unwrap_or_default(), network.name);
        let record = Record { network, lang: lang.key(), title };
        let own = plan.theme().letters().iter();
        let own = own.map(|(name, file)| File { path: name.clone(), bytes: file.bytes.to_vec() });
        let pictures = plan.letter_pictures(lang).into_iter();
        Self {
            plan,
            template: format!("sheet.{}.typ", lang.key()),
            record: serde_json::to_vec(&record).expect("records are plain data"),
            files: own.chain(pictures.map(|(path, bytes)| File { path, bytes })).collect(),
        }
    }

    /// All that the sheet's bytes depend on, beside this program.
    #[must_use]
    pub fn inputs(&self) -> Vec<&[u8]> {
        let files = self.files.iter().flat_map(|file| [file.path.as_bytes(), &file.bytes]);
        [self.template.as_bytes(), &self.record].into_iter().chain(files).collect()
    }

    /// The PDF.
    ///
    /// It is typeset on a thread of its own: called from a worker of rayon, which typst uses
    /// too, one sheet could be begun inside another.
    ///
    /// # Errors
    /// What is wrong with the template.
    pub fn typeset(&self) -> Result<Vec<u8>, Diagnostics> {
        std::thread::scope(|scope| {
            let thread = scope.spawn(|| self.set());
            thread.join().expect("typesetting does not panic")
        })
    }

    fn set(&self) -> Result<Vec<u8>, Diagnostics> {
        let theme = self.plan.theme();
        let (template, record) = (self.template.as_str(), self.record.as_slice());
        let job = Job { template, record, identity: template };
        let fallback = Span::file(self.plan.network().site_file);
        let faults = match Typesetter::new(self.files.iter().cloned()).typeset(&job) {
            Ok(set) => return Ok(set.pdf),
            Err(faults) => faults,
        };
        let mut found = Diagnostics::default();
        for fault in faults {
            let path = fault.path.clone().unwrap_or_default();
            let file = theme.letters().get(&path);
            let shown = file.map_or(path.as_str(), |file| file.path.as_str());
            let own = file.and_then(|file| file.span);
            found.push(fault.diagnostic(own, shown, fallback));
        }
        Err(found)
    }
}
