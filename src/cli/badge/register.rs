//! `badge register init`, `badge register refresh`, `badge revoke`: the issuer's folder.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use jiff::civil::Date;
use serde_json::json;

use super::args::{Init, Refresh, Revoke};
use super::keys;
use crate::cli::args::Global;
use crate::cli::terminal::Terminal;
use crate::cli::words::Words;
use crate::cli::{Outcome, moment, shown};
use crate::legitimacy::issuer::Did;
use crate::legitimacy::signature::Signer as _;
use crate::model::value::{Email, Name, Url};
use crate::register::{Register, STATUS_DAYS, folder};

/// How many days before a status list ends the reminder stands.
const AHEAD: i64 = 14;

/// Makes a register.
pub(super) fn init(task: Init, global: &Global, terminal: &Terminal) -> Result<Outcome> {
    let words = &terminal.words;
    let dir = [("path", shown(&task.dir))];
    if folder::is_register(&task.dir) {
        bail!(words.text("error-register-exists", &dir));
    }
    let wrong = |key: &str, found: &str| anyhow!(words.text(key, &[("found", found.into())]));
    let did = Did::parse(&task.did).ok_or_else(|| wrong("error-did", &task.did))?;
    let name: Name = task.name.parse().map_err(|_| wrong("error-issuer-name", &task.name))?;
    let url: Url = task.url.parse().map_err(|_| wrong("error-issuer-url", &task.url))?;
    if !url.as_str().starts_with("https://") {
        return Err(wrong("error-issuer-url", &task.url));
    }
    let contact = task.contact.as_deref().map(|contact| contact_of(contact, words)).transpose()?;
    let key = keys::unlock(&task.key, words)?;
    let today = moment(global);
    let name = name.as_str().to_owned();
    let url = url.as_str().to_owned();
    let register = Register::new(did, name, url, contact, today.beginning(), &key)?;
    write(&task.dir, &register, today.date, terminal)?;
    let args = [
        ("path", shown(&task.dir)),
        ("did", register.did().as_str().into()),
        ("url", register.did().origin().into()),
    ];
    terminal.say(&words.text("register-init-done", &args))?;
    say_next_date(&register, terminal)?;
    Ok(Outcome::Fine)
}

/// Where to report an impostor: a mail address, else a page.
fn contact_of(text: &str, words: &Words) -> Result<String> {
    if let Ok(email) = text.parse::<Email>() {
        return Ok(email.uri());
    }
    let url = text.parse::<Url>().ok().filter(|url| url.as_str().starts_with("https://"));
    let url = url.ok_or_else(|| anyhow!(words.text("error-contact", &[("found", text.into())])))?;
    Ok(url.as_str().to_owned())
}

/// Signs anew what ages, and makes the pages again; with a new key, rotates.
pub(super) fn refresh(task: &Refresh, global: &Global, terminal: &Terminal) -> Result<Outcome> {
    let words = &terminal.words;
    let mut register = read(&task.dir, words)?;
    let key = keys::unlock(&task.key, words)?;
    let today = moment(global);
    if task.add_key {
        register.add_key(key.public_key())?;
    }
    let to_sign_again = match &task.stolen {
        Some(id) => register.revoke_key(id, today.beginning())?,
        None => Vec::new(),
    };
    let Some(id) = register.key_id(key.public_key()).map(str::to_owned) else {
        bail!(words.text("error-key-foreign", &[("path", shown(&task.key.key))]));
    };
    register.sign_status(today.beginning(), task.status_days, &key)?;
    write(&task.dir, &register, today.date, terminal)?;
    let args = [("path", shown(&task.dir)), ("key", id.into())];
    terminal.say(&words.text("register-refresh-done", &args))?;
    if task.add_key || task.stolen.is_some() {
        terminal
            .say(&words.text("register-keys-changed", &[("file", folder::TRUST_LIST.into())]))?;
    }
    if !to_sign_again.is_empty() {
        let names = [("names", to_sign_again.join(", ").into())];
        terminal.say(&words.text("register-sign-again", &names))?;
    }
    say_next_date(&register, terminal)?;
    Ok(Outcome::Fine)
}

/// Revokes an attestation. The reason is public, the note stays beside the key.
pub(super) fn revoke(task: &Revoke, global: &Global, terminal: &Terminal) -> Result<Outcome> {
    let words = &terminal.words;
    let mut register = read(&task.register, words)?;
    let key = keys::unlock(&task.key, words)?;
    let today = moment(global);
    let entry = register.revoke(&task.id, task.reason, today.date)?.clone();
    register.sign_status(today.beginning(), STATUS_DAYS, &key)?;
    // The note first: a revocation that cannot be explained later is worse than a note
    // about one that the next run makes.
    let note = note(task, &entry.name, today.date, words)?;
    write(&task.register, &register, today.date, terminal)?;
    let reason = words.plain(&format!("revocation-{}", task.reason.key()));
    let args = [
        ("name", entry.name.as_str().into()),
        ("network", entry.network.as_str().into()),
        ("reason", reason.into()),
    ];
    terminal.say(&words.text("revoke-done", &args))?;
    if let Some(path) = note {
        terminal.say(&words.text("revoke-note", &[("path", shown(&path))]))?;
    }
    say_next_date(&register, terminal)?;
    Ok(Outcome::Fine)
}

/// Keeps a note in a file beside the key, where nothing is published.
fn note(task: &Revoke, name: &str, today: Date, words: &Words) -> Result<Option<PathBuf>> {
    let Some(note) = &task.note else { return Ok(None) };
    let mut path = task.key.key.clone().into_os_string();
    path.push(".notes.jsonl");
    let path = PathBuf::from(path);
    let args = [("path", shown(&path))];
    let mut text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error).context(words.text("error-read", &args)),
    };
    let line = json!({
        "attestation": name,
        "revoked_on": today.to_string(),
        "reason": task.reason.key(),
        "note": note,
    });
    text.push_str(&format!("{line}\n"));
    keys::write_private(&path, text.as_bytes(), false)
        .with_context(|| words.text("error-write", &args))?;
    Ok(Some(path))
}

/// Reads a register.
pub(super) fn read(dir: &Path, words: &Words) -> Result<Register> {
    let args = [("path", shown(dir))];
    if !folder::is_register(dir) {
        bail!(words.text("error-register-none", &args));
    }
    folder::read(dir).with_context(|| words.text("error-register-read", &args))
}

/// Writes a register.
pub(super) fn write(
    dir: &Path,
    register: &Register,
    today: Date,
    terminal: &Terminal,
) -> Result<()> {
    let words = &terminal.words;
    let args = [("path", shown(dir))];
    let refused = || words.text("error-write", &args);
    if folder::write(dir, register, today).with_context(refused)? {
        terminal.say(&words.text("register-adopted", &args))?;
    }
    Ok(())
}

/// Says until when the status list can be relied on, and when to sign it again.
pub(super) fn say_next_date(register: &Register, terminal: &Terminal) -> Result<()> {
    let day = |at: jiff::Timestamp| at.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let until = day(register.status.valid_until);
    let before = until.saturating_sub(jiff::Span::new().days(AHEAD));
    let args = [("until", until.into()), ("before", before.into())];
    terminal.say(&terminal.words.text("register-next-date", &args))?;
    Ok(())
}
