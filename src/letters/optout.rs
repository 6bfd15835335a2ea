//! Who objected (GDPR, art. 21): `private/opt-out.csv`, a hash, a reason and a day a line.
//!
//! No name stands there, so that the list may outlive the addresses: a doctor who objected
//! is recognised, under any of their identities, in whatever list they turn up again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result};
use jiff::civil::Date;

use super::identity::{Identity, Salt};
use crate::modes::{private_folder, private_options};
use crate::write::sync_folder;

/// Where it lies in the network's folder.
pub const PATH: &str = "private/opt-out.csv";

const HEADER: &str = "hash,reason,date\n";

/// Who objected.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OptOuts {
    /// Hashes by the salt they were made with.
    hashes: BTreeMap<String, BTreeSet<String>>,
}

/// A line that is no objection, by its number from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damaged {
    /// Its number.
    pub line: usize,
}

impl OptOuts {
    /// Reads the list.
    ///
    /// # Errors
    /// A line is damaged: an objection might be lost.
    pub fn parse(text: &str) -> Result<Self, Damaged> {
        let mut list = Self::default();
        let text = text.trim_start_matches('\u{feff}');
        for (index, line) in text.lines().enumerate() {
            // A spreadsheet may have saved it with semicolons, and quoted it.
            let hash = line.split([',', ';']).next().unwrap_or_default().trim_matches('"').trim();
            if hash.is_empty() && line.trim_matches([',', ';', ' ', '"']).is_empty()
                || index == 0 && hash == "hash"
            {
                continue;
            }
            let sound = hash.split_once(':').and_then(|(salt, hash)| {
                let sound = hash.len() == 32 && hash.bytes().all(|b| b.is_ascii_hexdigit());
                sound.then_some((Salt::parse(salt)?, hash))
            });
            let (salt, hash) = sound.ok_or(Damaged { line: index + 1 })?;
            let hashes = list.hashes.entry(salt.as_str().to_owned()).or_default();
            hashes.insert(hash.to_ascii_lowercase());
        }
        Ok(list)
    }

    /// Reads the list of a network; an empty one when there is none.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn read(root: &Path) -> Result<Result<Self, Damaged>> {
        match fs::read_to_string(root.join(PATH)) {
            Ok(text) => Ok(Self::parse(&text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Ok(Self::default())),
            Err(error) => Err(error).with_context(|| PATH),
        }
    }

    /// Whether somebody with one of these identities objected.
    #[must_use]
    pub fn covers(&self, identities: &[Identity]) -> bool {
        self.hashes.iter().any(|(salt, hashes)| {
            let salt = Salt::parse(salt);
            let salt = salt.as_ref().expect("only sound salts are kept");
            identities.iter().any(|identity| hashes.contains(&identity.hash(salt)))
        })
    }

    /// How many hashes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.hashes.values().map(BTreeSet::len).sum()
    }

    /// Whether nobody objected.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }
}

/// Enters an objection, on the disk before this returns. `known` are hashes that the ledger
/// has of the doctor, for one whose address is gone. Returns how many lines were added: one
/// for each identity that was not there yet.
///
/// # Errors
/// The list is damaged, or cannot be written.
pub fn add(
    root: &Path,
    identities: &[Identity],
    known: &[(Salt, String)],
    reason: &str,
    on: Date,
) -> Result<Result<usize, Damaged>> {
    let path = root.join(PATH);
    let folder = path.parent().unwrap_or(root);
    private_folder(folder).with_context(|| folder.display().to_string())?;
    let mut options = private_options();
    let mut file =
        options.read(true).append(true).create(true).open(&path).with_context(|| PATH)?;
    // One at a time: another objection is waited for, and then stands before this one.
    file.lock().with_context(|| PATH)?;
    let mut existing = String::new();
    file.read_to_string(&mut existing).with_context(|| PATH)?;
    let list = match OptOuts::parse(&existing) {
        Ok(list) => list,
        Err(damaged) => return Ok(Err(damaged)),
    };
    let salt = match list.hashes.keys().next().and_then(|salt| Salt::parse(salt)) {
        Some(salt) => salt,
        None => Salt::fresh()?,
    };
    let mut lines = String::new();
    if existing.is_empty() {
        lines.push_str(HEADER);
    } else if !existing.ends_with('\n') {
        lines.push('\n');
    }
    let reason: String = reason
        .chars()
        .map(|c| if c.is_control() || ",;\"".contains(c) { ' ' } else { c })
        .collect();
    let mut added = 0;
    for identity in identities.iter().filter(|id| !list.covers(std::slice::from_ref(*id))) {
        lines.push_str(&format!(
            "{}:{},{},{on}\n",
            salt.as_str(),
            identity.hash(&salt),
            reason.trim()
        ));
        added += 1;
    }
    let is_new = |salt: &Salt, hash: &String| {
        list.hashes.get(salt.as_str()).is_none_or(|hashes| !hashes.contains(hash))
    };
    for (salt, hash) in known.iter().filter(|(salt, hash)| is_new(salt, hash)) {
        lines.push_str(&format!("{}:{hash},{},{on}\n", salt.as_str(), reason.trim()));
        added += 1;
    }
    if added > 0 {
        let mut write = || -> io::Result<()> {
            file.write_all(lines.as_bytes())?;
            file.sync_all()
        };
        if let Err(error) = write() {
            // Half a line would be taken for a damaged one, and nobody be written to.
            let _ = file.set_len(existing.len() as u64);
            return Err(error).with_context(|| PATH);
        }
        sync_folder(folder)?;
    }
    Ok(Ok(added))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_objection_holds_under_every_identity() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let name = Identity::name("Ada Exemple", "4000").expect("whole");
        let number = Identity::inami("10000196");
        let day = date(2026, 12, 1);
        let both = [number.clone(), name.clone()];
        let added = add(folder.path(), &both, &[], "=par, \"lettre\"\n;", day).expect("writable");
        assert_eq!(added, Ok(2));
        assert_eq!(add(folder.path(), &both, &[], "again", day).expect("writable"), Ok(0));
        let list = OptOuts::read(folder.path()).expect("readable").expect("sound");
        assert_eq!(list.len(), 2);
        assert!(list.covers(&[name]) && list.covers(&[number]));
        assert!(!list.covers(&[Identity::inami("10000295")]) && !list.covers(&[]));
        let text = fs::read_to_string(folder.path().join(PATH)).expect("it is there");
        assert!(!text.to_lowercase().contains("exemple") && !text.contains("10000196"), "{text}");
        // A doctor whose address is gone is known by the ledger's own hash.
        let salt = Salt::fresh().expect("the system has chance");
        let third = Identity::inami("10000394");
        let known = [(salt.clone(), third.hash(&salt))];
        assert_eq!(add(folder.path(), &[], &known, "", day).expect("writable"), Ok(1));
        assert_eq!(add(folder.path(), &[], &known, "", day).expect("writable"), Ok(0));
        let list = OptOuts::read(folder.path()).expect("readable").expect("sound");
        assert!(list.covers(&[third]));
        let text = fs::read_to_string(folder.path().join(PATH)).expect("it is there");
        // As a spreadsheet saves it.
        let saved = format!("\u{feff}{}", text.replace(',', ";").replace('\n', "\r\n"));
        assert_eq!(OptOuts::parse(&saved), Ok(list));
    }

    #[test]
    fn of_many_at_once_none_is_lost() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let day = date(2026, 12, 1);
        let doctors: Vec<Identity> =
            (0..12).map(|n| Identity::inami(&format!("100001{n:02}"))).collect();
        std::thread::scope(|scope| {
            for doctor in &doctors {
                let doctor = std::slice::from_ref(doctor);
                let root = folder.path();
                scope.spawn(move || add(root, doctor, &[], "", day).expect("writable"));
            }
        });
        let text = fs::read_to_string(folder.path().join(PATH)).expect("it is there");
        assert_eq!(text.lines().count(), 1 + doctors.len(), "{text}");
        let list = OptOuts::parse(&text).expect("sound");
        assert_eq!(list.hashes.len(), 1, "one salt for all");
        assert!(doctors.iter().all(|doctor| list.covers(std::slice::from_ref(doctor))));
    }

    #[test]
    fn a_damaged_line_is_no_missing_one() {
        assert_eq!(
            OptOuts::parse("hash,reason,date\nabc,x,2026-01-01\n"),
            Err(Damaged { line: 2 })
        );
        assert_eq!(OptOuts::parse("").map(|list| list.is_empty()), Ok(true));
    }
}
