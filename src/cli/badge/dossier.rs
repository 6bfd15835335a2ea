//! `badge dossier`: what a network sends to the body that accompanies it.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use anyhow::{Context as _, Result, anyhow, bail};

use super::{args, keys, random};
use crate::cli::args::Global;
use crate::cli::report::{Format, Report};
use crate::cli::terminal::Terminal;
use crate::cli::words::Words;
use crate::cli::{Outcome, moment, root, shown};
use crate::diagnostic::{Code, Diagnostics, Severity};
use crate::legitimacy::disclosure::{Disclosure, Salt, read_disclosures, write_disclosures};
use crate::legitimacy::dossier::{Dossier, disclosed, entries, salted};
use crate::legitimacy::{assess, catalogue, check_limits};
use crate::load::{Loaded, Reach, load};
use crate::modes;
use crate::source::SourceMap;

/// Every number with its salt; never published.
const SALTS: &str = "private/salts.json";

/// The numbers of members who agreed that anyone may verify them.
const DISCLOSURES: &str = "content/disclosures.json";

/// Makes a dossier, and the salts that belong to it.
pub(super) fn run(task: &args::Dossier, global: &Global, terminal: &Terminal) -> Result<Outcome> {
    let words = &terminal.words;
    let root = root(global, words)?;
    refuse_published(&root, &task.out, words)?;
    let today = moment(global).date;
    let Loaded { network, sources, diagnostics, private } = load(&root, Reach::WithPrivate)?;
    let mut found = diagnostics;
    found.extend(check_limits(&network));
    found.extend(non_negotiable(&network));
    let report = Report::new(found, &sources, words, false);
    if report.counts().errors > 0 {
        report.write(&mut io::stderr().lock(), Format::Human, terminal.error())?;
        return Ok(Outcome::Faulty);
    }

    let entries = entries(&network, private.as_ref(), today);
    let former = former_numbers(&root.join(SALTS), words)?;
    let mut fresh = Vec::new();
    for _ in &entries {
        fresh.push(Salt::new(random()?));
    }
    let numbers = salted(&entries, &former, &mut || fresh.pop().unwrap_or(Salt::new([0; 16])));
    let dossier = Dossier {
        criteria_version: catalogue().version.clone(),
        made_on: today,
        numbers,
        files: files(&sources),
    };
    let private_folder = root.join("private");
    let refused = |path: &Path| words.text("error-write", &[("path", shown(path))]);
    modes::private_folder(&private_folder).with_context(|| refused(&private_folder))?;
    // The salts first: a dossier whose salts are lost opens nothing.
    let salts = root.join(SALTS);
    let all = kept(&dossier.numbers, former);
    keys::write_private(&salts, write_disclosures(&all).as_bytes(), false)
        .with_context(|| refused(&salts))?;
    let text = dossier.write(&words.plain("dossier-notice"));
    keys::write_private(&task.out, text.as_bytes(), false).with_context(|| refused(&task.out))?;
    let shown_numbers = disclosed(&network, &dossier.numbers);
    let disclosures = root.join(DISCLOSURES);
    if !shown_numbers.is_empty() || disclosures.exists() {
        // Those of the attestation that still stands stay until the next one comes: by them
        // a changed number is noticed.
        let former = former_numbers(&disclosures, words)?.into_iter().filter(|own| {
            let member = network.member(own.member.as_str());
            member.is_some_and(|member| member.facts.consent.disclose_numbers.value)
        });
        let kept = kept(&shown_numbers, former.collect());
        crate::write::replace(&disclosures, write_disclosures(&kept).as_bytes())?;
    }

    let passed = assess(&network, private.as_ref(), today).passed();
    let args = [
        ("path", shown(&task.out)),
        ("numbers", dossier.numbers.len().into()),
        ("disclosed", shown_numbers.len().into()),
        ("passed", passed.into()),
        ("total", catalogue().criteria.len().into()),
    ];
    terminal.say(&words.text("dossier-done", &args))?;
    if passed < catalogue().criteria.len() {
        terminal.say(&words.text("dossier-not-all", &args))?;
    }
    Ok(Outcome::Fine)
}

/// A dossier in a folder that is published would be published.
fn refuse_published(root: &Path, out: &Path, words: &Words) -> Result<()> {
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let args = [("path", shown(out))];
    let real = folder.canonicalize().with_context(|| words.text("error-write", &args))?;
    let content = root.join("content").canonicalize();
    let in_content = content.is_ok_and(|content| real.starts_with(content));
    let is_output = |folder: &Path| {
        folder.join(".pignon-manifest.json").exists() || folder.join("register.json").exists()
    };
    if in_content || real.ancestors().any(is_output) {
        bail!(words.text("error-dossier-place", &args));
    }
    Ok(())
}

/// The guide's non-negotiable is an error here: nobody attests a charter without it.
fn non_negotiable(network: &crate::model::Network) -> Diagnostics {
    let mut found = Diagnostics::default();
    if let Some(finding) = crate::check::contextualise(network) {
        debug_assert_eq!(finding.code, Code::PointsContextualise);
        found.push(finding.severity(Severity::Error));
    }
    found
}

/// The numbers and salts of an earlier run.
fn former_numbers(path: &Path, words: &Words) -> Result<Vec<Disclosure>> {
    let args = [("path", shown(path))];
    match std::fs::read(path) {
        Ok(bytes) => {
            read_disclosures(&bytes).map_err(|_| anyhow!(words.text("error-salts", &args)))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error).context(words.text("error-read", &args)),
    }
}

/// The numbers of today and those there were: an attestation that still holds may rest on
/// them.
fn kept(numbers: &[Disclosure], former: Vec<Disclosure>) -> Vec<Disclosure> {
    let mut kept = numbers.to_vec();
    kept.extend(former.into_iter().filter(|own| !numbers.contains(own)));
    kept
}

/// The files that the criteria read, as they stand.
fn files(sources: &SourceMap) -> BTreeMap<String, String> {
    let needed = |path: &str| {
        matches!(
            path,
            "site.toml" | "content/project.toml" | "content/charter.md" | "private/members.toml"
        ) || path.starts_with("content/members/") && path.ends_with(".md")
    };
    let named = sources.files().filter_map(|file| Some((file.path.to_str()?, file)));
    let files = named.filter(|(path, _)| needed(path));
    files.map(|(path, file)| (path.to_owned(), file.text.to_string())).collect()
}
