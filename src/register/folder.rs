//! A register on disk.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Entry, Register, RegisterFault, RevocationReason, pages};
use crate::legitimacy::issuer::DidDocument;
use crate::legitimacy::verify::status_list;
use crate::plan::route::SitePath;
use crate::write::Output;

/// The state, readable by anyone.
const STATE: &str = "register.json";

/// The issuer's document.
pub const DID_DOCUMENT: &str = ".well-known/did.json";

/// The status list.
pub const STATUS_LIST: &str = "status/1.json";

/// The list that networks take over.
pub const TRUST_LIST: &str = "trust.json";

/// The largest file that is read, in bytes.
const FILE_LIMIT: u64 = 5_000_000;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct State {
    version: u32,
    name: String,
    url: String,
    contact: Option<String>,
    attestations: Vec<StateEntry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StateEntry {
    name: String,
    network: String,
    url: String,
    valid_from: String,
    valid_until: String,
    status_index: usize,
    revoked: Option<StateRevoked>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StateRevoked {
    reason: String,
    on: String,
}

/// Whether a folder is a register.
#[must_use]
pub fn is_register(folder: &Path) -> bool {
    folder.join(STATE).is_file()
}

/// Reads a file of a register, within the limit.
///
/// # Errors
/// It is not there or too large.
pub fn read_file(folder: &Path, name: &str) -> Result<Vec<u8>> {
    let path = folder.join(name);
    let shown = || path.display().to_string();
    let size = std::fs::metadata(&path).with_context(shown)?.len();
    if size > FILE_LIMIT {
        return Err(RegisterFault::Damaged("", "> 5 MB".to_owned())).with_context(shown);
    }
    std::fs::read(&path).with_context(shown)
}

/// Reads a register.
///
/// # Errors
/// The folder is none, or a file of it was changed by something else.
pub fn read(folder: &Path) -> Result<Register> {
    let state = read_file(folder, STATE)?;
    let state: State =
        serde_json::from_slice(&state).map_err(|fault| damaged(STATE, fault.to_string()))?;
    if state.version != 1 {
        return Err(damaged(STATE, format!("version = {}", state.version)).into());
    }
    let document = DidDocument::read(&read_file(folder, DID_DOCUMENT)?)
        .map_err(|fault| damaged(DID_DOCUMENT, format!("{fault:?}")))?;
    let status_text = read_file(folder, STATUS_LIST)?;
    let entries = state.attestations.iter().map(entry).collect::<Result<Vec<_>>>()?;
    let mut attestations = BTreeMap::new();
    for entry in &entries {
        let text = read_file(folder, &attestation_path(&entry.name))?;
        attestations.insert(entry.name.clone(), text);
    }
    let mut register = Register {
        name: state.name,
        url: state.url,
        contact: state.contact,
        status: crate::legitimacy::status_list::StatusList::new(
            String::new(),
            document.did.clone(),
            jiff::Timestamp::UNIX_EPOCH,
            jiff::Timestamp::UNIX_EPOCH,
        ),
        document,
        entries,
        attestations,
        status_text,
    };
    let trust = register.trust_list();
    let status = status_list(&register.status_text, &trust.issuers[0], None);
    register.status = status.map_err(|fault| damaged(STATUS_LIST, format!("{fault:?}")))?;
    for entry in &register.entries {
        if register.status.is_set(entry.index) != Some(entry.revoked.is_some()) {
            return Err(damaged(STATE, format!("{} ≠ {STATUS_LIST}", entry.name)).into());
        }
    }
    Ok(register)
}

fn damaged(file: &'static str, detail: String) -> RegisterFault {
    RegisterFault::Damaged(file, detail)
}

fn entry(state: &StateEntry) -> Result<Entry> {
    let wrong = |text: &str| damaged(STATE, text.to_owned());
    let date = |text: &str| text.parse().map_err(|_| wrong(text));
    let revoked = state.revoked.as_ref().map(|revoked| {
        let reason = RevocationReason::from_key(&revoked.reason);
        let reason = reason.ok_or_else(|| wrong(&revoked.reason))?;
        Ok::<_, RegisterFault>((reason, date(&revoked.on)?))
    });
    if !crate::legitimacy::attestation::is_name(&state.name) {
        return Err(wrong(&state.name).into());
    }
    Ok(Entry {
        name: state.name.clone(),
        network: state.network.clone(),
        url: state.url.clone(),
        days: (date(&state.valid_from)?, date(&state.valid_until)?),
        index: state.status_index,
        revoked: revoked.transpose()?,
    })
}

fn attestation_path(name: &str) -> String {
    format!("attestations/{name}.json")
}

/// Writes the register and its pages, each file replaced as a whole. A folder in which
/// [`read`] found a register is one, also when it was copied without its manifest: whether
/// that was so.
///
/// # Errors
/// The disk cannot be written, or the folder holds something else.
pub fn write(folder: &Path, register: &Register, today: jiff::civil::Date) -> Result<bool> {
    let mut files = pages::files(register, today)?;
    let state = State {
        version: 1,
        name: register.name.clone(),
        url: register.url.clone(),
        contact: register.contact.clone(),
        attestations: register.entries.iter().map(state_entry).collect(),
    };
    files.insert(STATE.to_owned(), pretty(&serde_json::to_value(state)?));
    files.insert(DID_DOCUMENT.to_owned(), pretty(&register.document.to_json()));
    files.insert(TRUST_LIST.to_owned(), pretty(&register.trust_list().to_json()));
    files.insert(STATUS_LIST.to_owned(), register.status_text.clone());
    for (name, text) in &register.attestations {
        files.insert(attestation_path(name), text.clone());
    }
    let is_copy = is_register(folder) && crate::write::adopt(folder)?;
    // A register is made from nothing but itself.
    let no_network = Path::new("/.no-network");
    let output = Output::open(folder, no_network, &|| {})?;
    let mut staged = Vec::with_capacity(files.len());
    for (path, bytes) in &files {
        let path = SitePath::new(path).expect("names of a register are sound paths");
        staged.push(output.stage(&path, bytes)?);
    }
    output.finish(staged, None)?;
    Ok(is_copy)
}

fn state_entry(entry: &Entry) -> StateEntry {
    StateEntry {
        name: entry.name.clone(),
        network: entry.network.clone(),
        url: entry.url.clone(),
        valid_from: entry.days.0.to_string(),
        valid_until: entry.days.1.to_string(),
        status_index: entry.index,
        revoked: entry.revoked.map(|(reason, on)| StateRevoked {
            reason: reason.key().to_owned(),
            on: on.to_string(),
        }),
    }
}

fn pretty(value: &Value) -> Vec<u8> {
    let mut text = serde_json::to_vec_pretty(value).expect("texts can be written");
    text.push(b'\n');
    text
}
