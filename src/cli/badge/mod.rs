//! The commands of the badge: for the body that signs, for the network, for everybody.
//!
//! Each reads files, calls `legitimacy` or `register`, and says what it did. Secret keys
//! pass through [`keys`] without being looked at.

pub(in crate::cli) mod args;
mod dossier;
mod fetch;
mod issue;
mod keys;
mod register;
mod review;
mod verify;

use std::path::Path;

use anyhow::{Context, Result, anyhow};

use self::args::{Badge, BadgeTask, RegisterTask};
use super::args::Global;
use super::terminal::Terminal;
use super::words::Words;
use super::{Outcome, shown};
use crate::legitimacy::signature::Signer as _;
use crate::model::value::EnterpriseNumber;

/// Runs a command.
pub(super) fn run(task: Badge, global: &Global, terminal: &Terminal) -> Result<Outcome> {
    match task.task {
        BadgeTask::Keygen(task) => keygen(&task, terminal),
        BadgeTask::Register(task) => match task.task {
            RegisterTask::Init(task) => register::init(task, global, terminal),
            RegisterTask::Refresh(task) => register::refresh(&task, global, terminal),
        },
        BadgeTask::Dossier(task) => dossier::run(&task, global, terminal),
        BadgeTask::Review(task) => review::run(&task, global, terminal),
        BadgeTask::Issue(task) => issue::run(task, global, terminal),
        BadgeTask::Revoke(task) => register::revoke(&task, global, terminal),
        BadgeTask::Verify(task) => verify::run(&task, global, terminal),
    }
}

fn keygen(task: &args::Keygen, terminal: &Terminal) -> Result<Outcome> {
    let words = &terminal.words;
    let key = keys::generate(&task.out, &task.passphrase, words)?;
    let args = [("path", shown(&task.out)), ("key", key.public_key().to_multibase().into())];
    terminal.say(&words.text("keygen-done", &args))?;
    Ok(Outcome::Fine)
}

/// Reads a file, up to a limit in bytes.
fn read(path: &Path, limit: usize, words: &Words) -> Result<Vec<u8>> {
    let args = [("path", shown(path))];
    let refused = || words.text("error-read", &args);
    let data = std::fs::metadata(path).with_context(refused)?;
    if data.len() > limit as u64 {
        return Err(anyhow!(words.text("error-too-large", &args)));
    }
    std::fs::read(path).with_context(refused)
}

/// 128 bits from the system's generator.
fn random() -> Result<[u8; 16]> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| anyhow!("{error}"))?;
    Ok(bytes)
}

/// An enterprise number as people write it.
fn enterprise_number(digits: &str) -> String {
    let number = digits.parse::<EnterpriseNumber>();
    number.map_or_else(|_| digits.to_owned(), |number| number.to_string())
}
