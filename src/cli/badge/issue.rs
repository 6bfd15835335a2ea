//! `badge issue`: from a dossier and a complete review to a signed attestation.

use std::io;

use anyhow::{Context as _, Result, anyhow, bail};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::review::{Opened, open};
use super::{args, enterprise_number, keys, random, read, register};
use crate::cli::args::Global;
use crate::cli::report::{Format, Report};
use crate::cli::terminal::Terminal;
use crate::cli::words::Words;
use crate::cli::{Outcome, moment, shown};
use crate::diagnostic::{Arg, Diagnostics};
use crate::legitimacy::attestation::{Attestation, IssuerProfile};
use crate::legitimacy::review::Review;
use crate::legitimacy::signature::Signer as _;
use crate::legitimacy::verify::{Inputs, verify};
use crate::legitimacy::{Status, catalogue};
use crate::model::record::Reader;
use crate::register::Register;
use crate::source::{SourceMap, Span};

/// The largest review that is read, in bytes.
const REVIEW_LIMIT: usize = 5_000_000;

/// Signs an attestation, when everything holds.
pub(super) fn run(task: args::Issue, global: &Global, terminal: &Terminal) -> Result<Outcome> {
    let words = &terminal.words;
    let today = moment(global);
    let Some(opened) = open(&task.dossier, terminal)? else { return Ok(Outcome::Faulty) };
    let mut register = register::read(&task.register, words)?;

    // What is not fulfilled, all of it at once.
    let mut lacking = criteria_lacking(&opened, today.date, words);
    let Some(lacks) = review_lacking(&task, &opened, today.date, terminal)? else {
        return Ok(Outcome::Faulty);
    };
    lacking.extend(lacks);
    lacking.extend(days_lacking(task.valid_until, today.date, words));
    if !lacking.is_empty() {
        let mut text = words.plain("issue-refused");
        for line in &lacking {
            text.push_str(&format!("\n  - {line}"));
        }
        bail!(text);
    }

    let key = keys::unlock(&task.key, words)?;
    let Some(key_id) = register.key_id(key.public_key()).map(str::to_owned) else {
        bail!(words.text("error-key-foreign", &[("path", shown(&task.key.key))]));
    };
    let attestation = attestation(&task, &opened, &register, today.beginning(), words)?;
    terminal.say(&shown_to_sign(&attestation, &key_id, words))?;
    if !task.yes && !keys::confirms(&words.plain("issue-ask"))? {
        bail!(words.plain("issue-not-signed"));
    }
    let text = attestation.sign(&key_id, today.beginning(), &key)?;
    register.enter(&attestation, text.clone());
    check_own_work(&register, &text, today.middle().max(today.beginning()))?;
    register::write(&task.register, &register, today.date, terminal)?;
    crate::write::replace(&task.out, &text)?;
    let args = [
        ("path", shown(&task.out)),
        ("name", attestation.name.as_str().into()),
        ("url", attestation.id().into()),
    ];
    terminal.say(&words.text("issue-done", &args))?;
    register::say_next_date(&register, terminal)?;
    Ok(Outcome::Fine)
}

/// Criteria that are not shown on the day, and the non-negotiable of the guide.
fn criteria_lacking(opened: &Opened, today: Date, words: &Words) -> Vec<String> {
    let mut lacking = Vec::new();
    for result in opened.assess(today).results {
        if result.status != Status::Pass {
            let args = [
                ("number", result.criterion.number.into()),
                ("title", result.criterion.title.get(words.lang).as_str().into()),
                ("status", result.status.word(words.lang).into()),
            ];
            lacking.push(words.text("issue-criterion", &args));
        }
    }
    if crate::check::contextualise(&opened.loaded.network).is_some() {
        lacking.push(words.plain("issue-contextualise"));
    }
    lacking
}

/// What the review lacks; `None` when it cannot be read, which is then printed.
fn review_lacking(
    task: &args::Issue,
    opened: &Opened,
    today: Date,
    terminal: &Terminal,
) -> Result<Option<Vec<String>>> {
    let words = &terminal.words;
    let bytes = read(&task.review, REVIEW_LIMIT, words)?;
    let text = String::from_utf8(bytes);
    let text =
        text.map_err(|_| anyhow!(words.text("error-read", &[("path", shown(&task.review))])))?;
    let mut sources = SourceMap::default();
    let file = sources.add(task.review.clone(), text.clone());
    let mut found = Diagnostics::default();
    let review: Option<Review> = {
        let main_language = words.lang;
        let diagnostics = &mut found;
        let mut reader = Reader { file, offset: 0, main_language, private: false, diagnostics };
        reader.document(&text)
    };
    let Some(review) = review.filter(|_| !found.has_errors()) else {
        let report = Report::new(found, &sources, words, false);
        report.write(&mut io::stderr().lock(), Format::Human, terminal.error())?;
        return Ok(None);
    };
    let criteria: Vec<&str> =
        catalogue().criteria.iter().map(|criterion| criterion.id.as_str()).collect();
    let lacks = review.lacks(&opened.fingerprint, &criteria, &opened.dossier.numbers, today);
    let line = |span: Span| sources.line_column(file, span.start).0;
    let lack = |lack: &crate::legitimacy::review::Lack| {
        let args = [
            ("path", shown(&task.review)),
            ("line", Arg::from(line(lack.span))),
            ("what", lack.line.as_str().into()),
        ];
        words.text(&format!("issue-review-{}", lack.kind.key()), &args)
    };
    Ok(Some(lacks.iter().map(lack).collect()))
}

/// The last day must be to come, and within a year.
fn days_lacking(until: Date, today: Date, words: &Words) -> Option<String> {
    let most = i32::try_from(catalogue().badge.max_validity_days).unwrap_or(365);
    let days = (until - today).get_days();
    let args = [("until", until.into()), ("most", i64::from(most).into())];
    (days <= 0 || days > most).then(|| words.text("issue-days", &args))
}

/// What is to be signed.
fn attestation(
    task: &args::Issue,
    opened: &Opened,
    register: &Register,
    now: Timestamp,
    words: &Words,
) -> Result<Attestation> {
    let site = &opened.loaded.network.site;
    let mut origins = vec![site.base_url.origin().to_owned()];
    for origin in &task.also_origin {
        let url = url::Url::parse(origin).ok();
        let ascii = url.map(|url| url.origin().ascii_serialization());
        let ascii = ascii.filter(|ascii| crate::legitimacy::attestation::is_origin(ascii));
        let found = [("found", origin.as_str().into())];
        origins.push(ascii.ok_or_else(|| anyhow!(words.text("error-origin", &found)))?);
    }
    let mut evidence: Vec<_> = opened.dossier.numbers.iter().map(|own| own.digest()).collect();
    evidence.sort_unstable();
    evidence.dedup();
    let until = task.valid_until.at(23, 59, 59, 0);
    let valid_until = TimeZone::UTC.to_timestamp(until).context("the last day")?;
    let name = site.name.pick(opened.loaded.network.main_language());
    let random = random()?;
    let mut numbers =
        random.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]));
    let short = numbers.next().unwrap_or_default();
    let status_index = register.free_index(&mut || numbers.next().unwrap_or_default())?;
    Ok(Attestation {
        name: unique_name(register, now, short),
        issuer: IssuerProfile {
            did: register.did().clone(),
            name: register.name.clone(),
            url: register.url.clone(),
        },
        valid_from: now,
        valid_until,
        network_name: name.map_or_else(String::new, |name| name.value.as_str().to_owned()),
        network_url: site.base_url.as_str().to_owned(),
        origins,
        enterprise_number: site.identity.enterprise_number.as_str().to_owned(),
        criteria_version: opened.dossier.criteria_version.clone(),
        evidence,
        status_index,
    })
}

/// A short name that says the year and nothing else: `2026-k7f3q9`.
fn unique_name(register: &Register, now: Timestamp, random: u32) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let year = now.to_zoned_datetime(TimeZone::UTC).date().year();
    let mut number = random;
    loop {
        let letter = |at: u32| LETTERS[(number >> (5 * at)) as usize % 32] as char;
        let name = format!("{year}-{}", (0..6).map(letter).collect::<String>());
        if !register.attestations.contains_key(&name) {
            return name;
        }
        number = number.wrapping_add(1);
    }
}

/// What a person reads before saying yes.
fn shown_to_sign(attestation: &Attestation, key_id: &str, words: &Words) -> String {
    let (from, until) = attestation.days();
    let args = [
        ("network", attestation.network_name.as_str().into()),
        ("url", attestation.network_url.as_str().into()),
        ("origins", attestation.origins.join(", ").into()),
        ("number", enterprise_number(&attestation.enterprise_number).into()),
        ("from", from.into()),
        ("until", until.into()),
        ("version", attestation.criteria_version.as_str().into()),
        ("numbers", attestation.evidence.len().into()),
        ("name", attestation.name.as_str().into()),
        ("issuer", attestation.issuer.name.as_str().into()),
        ("did", attestation.issuer.did.as_str().into()),
        ("key", key_id.into()),
    ];
    words.text("issue-shown", &args)
}

/// What was signed must verify, before anybody gets it.
fn check_own_work(register: &Register, text: &[u8], now: Timestamp) -> Result<()> {
    let did_document = serde_json::to_vec(&register.document.to_json())?;
    let outcome = verify(&Inputs {
        attestation: text,
        trust: &register.trust_list(),
        did_document: Some(&did_document),
        status_list: Some(&register.status_text),
        origin: None,
        now,
    });
    match outcome.failure() {
        Some((step, reason)) => bail!("{}: {}", step.key(), reason.key()),
        None => Ok(()),
    }
}
