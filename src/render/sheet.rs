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

/// The referral sheet of a language.
///
/// It is typeset on a thread of its own: called from a worker of rayon, which typst uses too,
/// one sheet could be begun inside another.
///
/// # Errors
/// What is wrong with the template.
pub(super) fn sheet(plan: &Plan, lang: Lang) -> Result<Vec<u8>, Diagnostics> {
    std::thread::scope(|scope| {
        let thread = scope.spawn(|| typeset(plan, lang));
        thread.join().expect("typesetting does not panic")
    })
}

fn typeset(plan: &Plan, lang: Lang) -> Result<Vec<u8>, Diagnostics> {
    let theme = plan.theme();
    let network = plan.letterhead(lang);
    let phrase = plan.phrases(lang).text("letter-sheet", &[]);
    let title = format!("{}, {}", phrase.unwrap_or_default(), network.name);
    let record = Record { network, lang: lang.key(), title };
    let json = serde_json::to_vec(&record).expect("records are plain data");
    let files = theme.letters().iter();
    let files = files.map(|(name, file)| File { path: name.clone(), bytes: file.bytes.clone() });
    let pictures = plan.letter_pictures(lang).into_iter();
    let files = files.chain(pictures.map(|(path, bytes)| File { path, bytes }));
    let template = format!("sheet.{}.typ", lang.key());
    let job = Job { template: &template, record: &json, identity: &template };
    let fallback = Span::file(plan.network().site_file);
    match Typesetter::new(files).typeset(&job) {
        Ok(set) => Ok(set.pdf),
        Err(faults) => {
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
}
