//! `badge review`: the form that a person of the accompanying body fills in.

use anyhow::{Context as _, Result, anyhow};

use super::{args, keys, read};
use crate::cli::args::Global;
use crate::cli::report::{Format, Report};
use crate::cli::stages::Speech;
use crate::cli::terminal::Terminal;
use crate::cli::words::Words;
use crate::cli::wrap::wrap;
use crate::cli::{Outcome, moment, shown};
use crate::diagnostic::Severity;
use crate::legitimacy::dossier::{DOSSIER_LIMIT, Dossier, DossierFault, fingerprint};
use crate::legitimacy::review::BLANK;
use crate::legitimacy::{Assessment, assess, catalogue};
use crate::load::{Loaded, load_texts};
use crate::professions;

/// A dossier with what its files say.
pub(super) struct Opened {
    pub(super) dossier: Dossier,
    pub(super) fingerprint: String,
    pub(super) loaded: Loaded,
}

/// Reads a dossier; `None` when its files have errors, which are then printed.
pub(super) fn open(path: &std::path::Path, terminal: &Terminal) -> Result<Option<Opened>> {
    let words = &terminal.words;
    let bytes = read(path, DOSSIER_LIMIT, words)?;
    let own = catalogue().version.as_str();
    let dossier = Dossier::read(&bytes, own).map_err(|fault| {
        let (key, version) = match &fault {
            DossierFault::OlderCriteria(version) => ("error-dossier-older", version.as_str()),
            DossierFault::NewerCriteria(version) => ("error-dossier-newer", version.as_str()),
            DossierFault::Json(_) | DossierFault::Shape(_) => ("error-dossier-shape", ""),
        };
        let args = [("path", shown(path)), ("version", version.into()), ("own", own.into())];
        anyhow!(words.text(key, &args))
    })?;
    let loaded = load_texts(&dossier.files);
    // What the dossier leaves out (prices, offer, pictures) is no mistake of it.
    let mut found = crate::diagnostic::Diagnostics::default();
    for finding in loaded.diagnostics.iter() {
        let path = loaded.sources.path(finding.span.file).to_string_lossy().into_owned();
        if finding.severity == Severity::Error && dossier.files.contains_key(&path) {
            found.push(finding.clone());
        }
    }
    if found.has_errors() {
        let report = Report::new(found, &loaded.sources, words, false);
        report.write(&mut std::io::stderr().lock(), Format::Human, terminal.error())?;
        return Ok(None);
    }
    Ok(Some(Opened { fingerprint: fingerprint(&bytes), dossier, loaded }))
}

impl Opened {
    /// The criteria on a day, private facts included.
    pub(super) fn assess(&self, today: jiff::civil::Date) -> Assessment {
        assess(&self.loaded.network, self.loaded.private.as_ref(), today)
    }
}

/// Writes the form.
pub(super) fn run(task: &args::Review, global: &Global, terminal: &Terminal) -> Result<Outcome> {
    let words = &terminal.words;
    let Some(opened) = open(&task.dossier, terminal)? else { return Ok(Outcome::Faulty) };
    if task.out.exists() {
        return Err(anyhow!(words.text("error-review-exists", &[("path", shown(&task.out))])));
    }
    let text = form(&opened, moment(global).date, words);
    keys::write_private(&task.out, text.as_bytes(), true)
        .with_context(|| words.text("error-write", &[("path", shown(&task.out))]))?;
    let args = [
        ("path", shown(&task.out)),
        ("criteria", catalogue().criteria.len().into()),
        ("numbers", opened.dossier.numbers.len().into()),
    ];
    terminal.say(&words.text("review-done", &args))?;
    Ok(Outcome::Fine)
}

/// The form, with what is to be looked at as comments.
fn form(opened: &Opened, today: jiff::civil::Date, words: &Words) -> String {
    let network = &opened.loaded.network;
    let speech = Speech::new(network, words);
    let comment = |text: &str| {
        wrap(text, "", 88).lines().map(|line| format!("# {line}\n")).collect::<String>()
    };
    let name = network.site.name.pick(network.main_language());
    let args = [
        ("network", name.map_or("", |name| name.value.as_str()).into()),
        ("url", network.site.base_url.as_str().into()),
        ("number", network.site.identity.enterprise_number.to_string().into()),
        ("made", opened.dossier.made_on.into()),
    ];
    let mut text = comment(&words.text("review-form-title", &args));
    for key in ["review-form-private", "review-form-how", "review-form-days"] {
        text.push_str("#\n");
        text.push_str(&comment(&words.text(key, &args)));
    }
    text.push_str(&format!(
        "\nversion = 1\ncriteria_version = \"{}\"\ndossier = \"{}\"\n",
        opened.dossier.criteria_version, opened.fingerprint
    ));
    let blanks = format!("found = \"{BLANK}\"\nseen_on = \"{BLANK}\"\nby = \"{BLANK}\"\n");
    for result in &opened.assess(today).results {
        let criterion = speech.criterion(result);
        text.push_str(&format!("\n# {}. {}\n", criterion.number, criterion.title));
        text.push_str(&comment(result.criterion.text.get(words.lang)));
        let status = result.status.word(words.lang);
        text.push_str(&comment(&words.text("review-form-declared", &[("status", status.into())])));
        for line in criterion.evidence.iter().chain(&criterion.missing) {
            text.push_str(&comment(&format!("- {line}")));
        }
        text.push_str(&format!("[[criterion]]\nid = \"{}\"\n{blanks}", criterion.id));
    }
    for own in &opened.dossier.numbers {
        let member = network.member(own.member.as_str());
        let who = member.map_or_else(|| own.member.to_string(), |member| member.full_name());
        let profession = member.map(|member| member.facts.profession.value.key());
        let profession = profession.map(|key| speech.word("profession", key)).unwrap_or_default();
        let register = speech.word("register", own.register.key());
        let search = professions::register_url(own.register).unwrap_or_default();
        text.push_str(&format!("\n# {who}, {profession}\n# {register}: {search}\n"));
        text.push_str(&format!(
            "[[registration]]\nmember = \"{}\"\nregister = \"{}\"\nnumber = {}\n{blanks}",
            own.member,
            own.register.key(),
            toml::Value::String(own.number.clone()),
        ));
    }
    text
}
