//! `badge verify`: is a badge to be believed, step by step.

use std::io::{self, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result, anyhow, bail};
use jiff::Timestamp;
use serde::Serialize;

use super::{args, enterprise_number, fetch, read};
use crate::cli::args::{Global, TableFormat};
use crate::cli::terminal::Terminal;
use crate::cli::words::Words;
use crate::cli::{Outcome, moment, shown};
use crate::diagnostic::Arg;
use crate::legitimacy::attestation::{Attestation, is_origin, status_list_url};
use crate::legitimacy::baking::{BakingFault, PICTURE_LIMIT, extract};
use crate::legitimacy::issuer::{TrustFault, TrustList};
use crate::legitimacy::json::SIZE_LIMIT;
use crate::legitimacy::verify::{
    self, Inputs, Reason, Revocation, Step, StepState, Unchecked, Verified, verify,
};
use crate::register::folder;

/// The largest trust list that is read, in bytes.
const TRUST_LIMIT: usize = SIZE_LIMIT;

/// Verifies a badge and says how it went.
pub(super) fn run(task: &args::Verify, global: &Global, terminal: &Terminal) -> Result<Outcome> {
    let words = &terminal.words;
    let trust = trust(&task.trust, words)?;
    let bytes = if is_address(&task.target) {
        fetched(&task.target, words)?
    } else {
        read(Path::new(&task.target), PICTURE_LIMIT, words)?
    };
    if is_page(&bytes) {
        bail!(words.text("error-page", &[("path", task.target.as_str().into())]));
    }
    let attestation = extract(&bytes).map_err(|fault| {
        let key = match fault {
            BakingFault::TooLarge => "error-too-large",
            BakingFault::Unreadable => "error-picture",
            BakingFault::Missing => "error-picture-without",
            BakingFault::Several => "error-picture-several",
            BakingFault::Compressed => "error-picture-compressed",
        };
        anyhow!(words.text(key, &[("path", task.target.as_str().into())]))
    })?;
    let now = moment(global).middle();
    let mut given = Inputs {
        attestation: &attestation,
        trust: &trust,
        did_document: None,
        status_list: None,
        origin: None,
        now,
    };
    let origin = match &task.origin {
        Some(origin) => Some(origin_of(origin, words)?),
        None => seen_under(&task.target, &attestation),
    };
    given.origin = origin.as_deref();

    let (outcome, known) = match &task.register {
        Some(folder) => held_against(&given, folder, words)?,
        None => asked(&given, words)?,
    };
    let Known { status_list, withheld, .. } = known;
    let told = Told { outcome: &outcome, withheld: withheld.as_deref() };
    if let Some(path) = &task.save_status {
        save_status(path, &outcome, status_list.as_deref(), words)?;
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    match task.format {
        TableFormat::Human => write_human(&mut out, &told, words)?,
        TableFormat::Json => write_json(&mut out, &told, words)?,
    }
    out.flush()?;
    Ok(match outcome.verified.as_ref().map(Verified::revocation) {
        None => Outcome::Faulty,
        Some(Revocation::NotRevoked { .. }) => Outcome::Fine,
        Some(Revocation::NotChecked(_)) => Outcome::Unchecked,
    })
}

fn is_address(target: &str) -> bool {
    target.starts_with("https://") || target.starts_with("http://")
}

/// Whether a file is a page, such as one that shows a badge.
fn is_page(bytes: &[u8]) -> bool {
    let start = bytes.trim_ascii_start();
    let begins =
        |with: &[u8]| start.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    begins(b"<!doctype html") || begins(b"<html")
}

/// Fetches an address; where that fails, nothing can be said of the badge.
fn fetched(address: &str, words: &Words) -> Result<Vec<u8>> {
    fetch::fetch(address)
        .map_err(|fault| fault.explain(address, words))
        .with_context(|| words.plain("error-fetch"))
}

/// Reads a trust list.
fn trust(path: &Path, words: &Words) -> Result<TrustList> {
    let bytes = read(path, TRUST_LIMIT, words)?;
    TrustList::read(&bytes).map_err(|fault| {
        let detail = match fault {
            TrustFault::Json(fault) => Reason::Json(fault).key().to_owned(),
            TrustFault::Shape(text) | TrustFault::Did(text) | TrustFault::Key(text) => text,
        };
        let args = [("path", shown(path)), ("detail", detail.into())];
        anyhow!(words.text("error-trust", &args))
    })
}

/// The origin under which a badge that was fetched is shown: that of its address, so that a
/// copy on another host is refused. None for a file, and none for the copy that the issuer
/// keeps at the address which the attestation itself names.
fn seen_under(target: &str, attestation: &[u8]) -> Option<String> {
    let url = url::Url::parse(target).ok().filter(|_| is_address(target))?;
    let is_issuers = verify::claimed(attestation).is_some_and(|own| own.id() == url.as_str());
    (!is_issuers).then(|| url.origin().ascii_serialization())
}

/// An origin as browsers write it: a host outside ASCII becomes `xn--…`.
fn origin_of(text: &str, words: &Words) -> Result<String> {
    let url = url::Url::parse(text).ok();
    let origin = url.map(|url| url.origin().ascii_serialization()).filter(|own| is_origin(own));
    origin.ok_or_else(|| anyhow!(words.text("error-origin", &[("found", text.into())])))
}

/// What is known of an issuer today.
#[derive(Default)]
struct Known {
    did_document: Option<Vec<u8>>,
    status_list: Option<Vec<u8>>,
    /// Why the status list could not be fetched, in words.
    withheld: Option<String>,
}

impl Known {
    fn verify(&self, given: &Inputs<'_>) -> verify::Outcome {
        let did_document = self.did_document.as_deref();
        verify(&Inputs { did_document, status_list: self.status_list.as_deref(), ..*given })
    }
}

/// Verifies with did.json and status list from a register's folder. A missing status list
/// leaves revocation unchecked; without did.json nothing can be said of a badge that is sound.
fn held_against(
    given: &Inputs<'_>,
    register: &Path,
    words: &Words,
) -> Result<(verify::Outcome, Known)> {
    let refused = || words.text("error-register-read", &[("path", shown(register))]);
    let document = folder::read_file(register, folder::DID_DOCUMENT).with_context(refused);
    let has_list = register.join(folder::STATUS_LIST).is_file();
    let list = has_list.then(|| folder::read_file(register, folder::STATUS_LIST)).transpose();
    let known = Known {
        did_document: document.as_ref().ok().cloned(),
        status_list: list.with_context(refused)?,
        withheld: None,
    };
    let outcome = known.verify(given);
    match document {
        Err(error) if outcome.verified.is_some() => Err(error),
        _ => Ok((outcome, known)),
    }
}

/// Verifies with what the issuer's host says. First without asking anybody: of a badge that
/// fails here it says nothing, and only the hosts of issuers that are trusted are asked.
fn asked(given: &Inputs<'_>, words: &Words) -> Result<(verify::Outcome, Known)> {
    let outcome = verify(given);
    let Some(verified) = &outcome.verified else { return Ok((outcome, Known::default())) };
    let issuer = &verified.issuer().did;
    let did_document = Some(fetched(&issuer.document_url(), words)?);
    let address = status_list_url(issuer);
    let list = fetch::fetch(&address);
    let withheld = list.as_ref().err().map(|fault| fault.explain(&address, words).to_string());
    let known = Known { did_document, status_list: list.ok(), withheld };
    Ok((known.verify(given), known))
}

/// Keeps the status list, for a network's own folder: only one that was relied on.
fn save_status(
    path: &Path,
    outcome: &verify::Outcome,
    list: Option<&[u8]>,
    words: &Words,
) -> Result<()> {
    let relied_on = match outcome.steps.last() {
        Some((Step::Revocation, StepState::Passed)) => true,
        Some((Step::Revocation, StepState::Failed(reason))) => *reason == Reason::Revoked,
        _ => false,
    };
    match list.filter(|_| relied_on) {
        Some(list) => crate::write::replace(path, list)
            .with_context(|| words.text("error-write", &[("path", shown(path))])),
        None => bail!(words.text("error-status-not-saved", &[("path", shown(path))])),
    }
}

/// What there is to tell.
struct Told<'a> {
    outcome: &'a verify::Outcome,
    /// Why there is no status list, in words, where there might have been one.
    withheld: Option<&'a str>,
}

/// The words of a step that failed or could not be done.
fn reason_words(state: &StepState, told: &Told<'_>, words: &Words) -> Option<String> {
    match state {
        StepState::Failed(reason) => {
            let key = format!("verify-reason-{}", reason.key());
            let shown = match reason {
                Reason::ForeignOrigin { shown, .. } => shown.as_str(),
                _ => "",
            };
            let detail = match reason {
                Reason::NotYetValid(at) | Reason::Expired(at) => date(*at),
                _ => reason.detail().into(),
            };
            let args = [("detail", detail), ("shown", shown.into())];
            Some(words.text(&key, &args))
        }
        StepState::NotChecked(why) => Some(unchecked_words(*why, told, words)),
        StepState::NotAsked => Some(words.plain("verify-origin-not-asked")),
        StepState::Passed | StepState::NotReached => None,
    }
}

fn unchecked_words(why: Unchecked, told: &Told<'_>, words: &Words) -> String {
    if let (Unchecked::Missing, Some(withheld)) = (why, told.withheld) {
        return words.text("verify-status-withheld", &[("why", withheld.into())]);
    }
    let since = match why {
        Unchecked::Stale { since } => date(since),
        Unchecked::Missing | Unchecked::UnknownKey => "".into(),
    };
    words.text(&format!("verify-{}", why.key()), &[("since", since)])
}

fn date(at: Timestamp) -> Arg {
    at.to_zoned_datetime(jiff::tz::TimeZone::UTC).date().into()
}

fn state_key(state: &StepState) -> &'static str {
    match state {
        StepState::Passed => "passed",
        StepState::Failed(_) => "failed",
        StepState::NotChecked(_) => "not-checked",
        StepState::NotAsked => "not-asked",
        StepState::NotReached => "not-reached",
    }
}

/// The stable word for the whole.
fn result_key(outcome: &verify::Outcome) -> &'static str {
    match outcome.verified.as_ref().map(Verified::revocation) {
        None => "not-verified",
        Some(Revocation::NotRevoked { .. }) => "verified",
        Some(Revocation::NotChecked(_)) => "revocation-not-checked",
    }
}

fn write_human(out: &mut dyn io::Write, told: &Told<'_>, words: &Words) -> Result<()> {
    let outcome = told.outcome;
    let state_words: Vec<String> = outcome
        .steps
        .iter()
        .map(|(_, state)| words.plain(&format!("verify-state-{}", state_key(state))))
        .collect();
    let width = state_words.iter().map(|word| word.chars().count()).max().unwrap_or(0);
    for ((step, state), word) in outcome.steps.iter().zip(&state_words) {
        let text = words.plain(&format!("verify-step-{}", step.key()));
        writeln!(out, "{word:<width$}  {text}")?;
        if let Some(reason) = reason_words(state, told, words) {
            writeln!(out, "{:width$}  → {reason}", "")?;
        }
    }
    writeln!(out)?;
    writeln!(out, "{}", words.plain(&format!("verify-result-{}", result_key(outcome))))?;
    if let Some(verified) = &outcome.verified {
        let own = verified.attestation();
        let (from, until) = own.days();
        let revocation = match verified.revocation() {
            Revocation::NotRevoked { as_of, .. } => {
                words.text("verify-not-revoked", &[("as_of", date(*as_of))])
            }
            Revocation::NotChecked(why) => unchecked_words(*why, told, words),
        };
        let args = [
            ("network", own.network_name.as_str().into()),
            ("origins", own.origins.join(", ").into()),
            ("number", enterprise_number(&own.enterprise_number).into()),
            ("issuer", verified.issuer().name.as_str().into()),
            ("domain", verified.issuer_domain().into()),
            ("from", from.into()),
            ("until", until.into()),
            ("version", own.criteria_version.as_str().into()),
            ("numbers", own.evidence.len().into()),
            ("revocation", revocation.into()),
            ("id", own.id().into()),
        ];
        writeln!(out, "{}", words.text("verify-facts", &args))?;
    }
    Ok(())
}

/// What `badge verify --format json` says; see docs/json.md.
#[derive(Serialize)]
struct Document {
    version: u32,
    result: &'static str,
    steps: Vec<StepLine>,
    attestation: Option<AttestationLines>,
    revocation: Option<RevocationLines>,
}

#[derive(Serialize)]
struct StepLine {
    step: &'static str,
    state: &'static str,
    reason: Option<&'static str>,
    detail: Option<String>,
    message: Option<String>,
}

#[derive(Serialize)]
struct AttestationLines {
    believed: bool,
    id: String,
    network: String,
    url: String,
    origins: Vec<String>,
    enterprise_number: String,
    issuer: IssuerLines,
    valid_from: String,
    valid_until: String,
    criteria_version: String,
    numbers: usize,
    hash: Option<String>,
    key: Option<String>,
}

#[derive(Serialize)]
struct IssuerLines {
    did: String,
    name: String,
    url: String,
}

#[derive(Serialize)]
struct RevocationLines {
    checked: bool,
    as_of: Option<String>,
    until: Option<String>,
}

fn write_json(out: &mut dyn io::Write, told: &Told<'_>, words: &Words) -> Result<()> {
    let outcome = told.outcome;
    let step = |(step, state): &(Step, StepState)| {
        let (reason, detail) = match state {
            StepState::Failed(reason) => (Some(reason.key()), reason.detail()),
            StepState::NotChecked(why) => (Some(why.key()), String::new()),
            StepState::Passed | StepState::NotAsked | StepState::NotReached => {
                (None, String::new())
            }
        };
        StepLine {
            step: step.key(),
            state: state_key(state),
            reason,
            detail: Some(detail).filter(|detail| !detail.is_empty()),
            message: reason_words(state, told, words),
        }
    };
    let revocation = outcome.verified.as_ref().map(|verified| match verified.revocation() {
        Revocation::NotRevoked { as_of, until } => RevocationLines {
            checked: true,
            as_of: Some(as_of.to_string()),
            until: Some(until.to_string()),
        },
        Revocation::NotChecked(why) => RevocationLines {
            checked: false,
            as_of: None,
            until: match why {
                Unchecked::Stale { since } => Some(since.to_string()),
                Unchecked::Missing | Unchecked::UnknownKey => None,
            },
        },
    });
    let document = Document {
        version: 1,
        result: result_key(outcome),
        steps: outcome.steps.iter().map(step).collect(),
        attestation: outcome.claimed.as_ref().map(|own| lines(own, outcome.verified.as_ref())),
        revocation,
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)?;
    Ok(())
}

fn lines(own: &Attestation, verified: Option<&Verified>) -> AttestationLines {
    AttestationLines {
        believed: verified.is_some(),
        id: own.id(),
        network: own.network_name.clone(),
        url: own.network_url.clone(),
        origins: own.origins.clone(),
        enterprise_number: own.enterprise_number.clone(),
        issuer: IssuerLines {
            did: own.issuer.did.to_string(),
            name: own.issuer.name.clone(),
            url: own.issuer.url.clone(),
        },
        valid_from: own.valid_from.to_string(),
        valid_until: own.valid_until.to_string(),
        criteria_version: own.criteria_version.clone(),
        numbers: own.evidence.len(),
        hash: verified.map(Verified::hash),
        key: verified.map(|verified| verified.key_id().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_badge_that_was_fetched_is_shown_where_it_was_fetched() {
        let bytes = include_bytes!("../../../content/attestation.json");
        let trust = TrustList::read(include_bytes!("../../../trust.json")).expect("a trust list");
        let inputs = Inputs {
            attestation: bytes,
            trust: &trust,
            did_document: None,
            status_list: None,
            origin: None,
            now: "2026-12-01T12:00:00Z".parse().expect("a time"),
        };
        let own = verify::claimed(bytes).expect("the sample is attested");
        let result = |target: &str| {
            let origin = seen_under(target, bytes);
            let shown = Inputs { origin: origin.as_deref(), ..inputs };
            verify(&shown).failure().map(|(step, _)| step)
        };
        let attested = format!("{}/badge.svg", own.origins[0]);
        assert_eq!(result(&attested), None);
        assert_eq!(result(&attested.to_uppercase().replace("HTTPS", "https")), None);
        assert_eq!(result("https://copy.example/badge.svg"), Some(Step::Origin));
        let before = attested.replace("https://", "https://www.copy.example/");
        assert_eq!(result(&before), Some(Step::Origin));
        assert_eq!(result("badge.svg"), None, "nobody knows where a file was seen");
        assert_eq!(result(&own.id()), None, "the issuer's own copy");
        let beside = own.id().replace(".json", "-2.json");
        assert_eq!(result(&beside), Some(Step::Origin));
    }
}
