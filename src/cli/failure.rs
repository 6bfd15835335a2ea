//! What the machine refused, in the reader's words.
//!
//! In comes an error with the path it is about; out goes a sentence. The system's own
//! words, which are English or in the language it was installed in, are kept only for
//! what has none here.

use std::io::{self, ErrorKind};
use std::path::Path;

use super::words::Words;
use crate::diagnostic::Arg;
use crate::publish::Fault;
use crate::register::RegisterFault;
use crate::write::Refused;

/// An error in words: what was being done, then why it failed.
#[must_use]
pub(super) fn explain(error: &anyhow::Error, words: &Words) -> String {
    let causes: Vec<String> = error.chain().map(|cause| one(cause, words)).collect();
    let mut said: Vec<&str> = Vec::new();
    for cause in &causes {
        // Some libraries repeat what their cause says.
        if !cause.is_empty() && !said.iter().any(|before| before.contains(cause.as_str())) {
            said.push(cause);
        }
    }
    let colon = words.plain("error-colon");
    said.join(&colon)
}

fn one(cause: &(dyn std::error::Error + 'static), words: &Words) -> String {
    if let Some(refused) = cause.downcast_ref::<Refused>() {
        let (key, path): (_, &Path) = match refused {
            Refused::Foreign { folder } => ("error-not-ours", folder),
            Refused::Source { folder } => ("error-output-source", folder),
            Refused::NotAFolder { path } => ("error-not-a-folder", path),
            Refused::Manifest { path } => ("error-manifest", path),
            Refused::InTheWay { path } => ("error-in-the-way", path),
            Refused::Changed { path } => ("error-changed-meanwhile", path),
        };
        return words.text(key, &[("path", path.display().to_string().into())]);
    }
    if let Some(fault) = cause.downcast_ref::<RegisterFault>() {
        return of_register(fault, words);
    }
    if let Some(fault) = cause.downcast_ref::<Fault>() {
        let args = [("detail", Arg::from(fault.detail()))];
        return words.text(&format!("error-publish-{}", fault.key()), &args);
    }
    // It says in the system's words what its cause says in ours.
    if cause.downcast_ref::<walkdir::Error>().is_some_and(|error| error.io_error().is_some()) {
        return String::new();
    }
    let system = cause.downcast_ref::<io::Error>().and_then(|error| of_system(error.kind()));
    system.map_or_else(|| cause.to_string(), |key| words.plain(key))
}

fn of_register(fault: &RegisterFault, words: &Words) -> String {
    let args: Vec<(&str, Arg)> = match fault {
        RegisterFault::KeyIsThere
        | RegisterFault::LastKey
        | RegisterFault::ForeignKey
        | RegisterFault::Full => Vec::new(),
        RegisterFault::NoKey(name) | RegisterFault::NoAttestation(name) => {
            vec![("name", name.as_str().into())]
        }
        RegisterFault::RevokedAlready(name, on) => {
            vec![("name", name.as_str().into()), ("on", (*on).into())]
        }
        RegisterFault::Damaged(file, detail) => {
            vec![("file", (*file).into()), ("detail", detail.as_str().into())]
        }
    };
    words.text(&format!("error-register-{}", fault.key()), &args)
}

fn of_system(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::NotFound => "system-not-found",
        ErrorKind::PermissionDenied => "system-permission",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "system-full",
        ErrorKind::ReadOnlyFilesystem => "system-read-only",
        ErrorKind::NotADirectory => "system-not-a-folder",
        ErrorKind::IsADirectory => "system-a-folder",
        ErrorKind::InvalidFilename => "system-name",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use anyhow::Context as _;

    use super::*;
    use crate::model::locale::Lang;

    #[test]
    fn machines_speak_the_readers_language() {
        let full = io::Error::from(ErrorKind::StorageFull);
        let error = Err::<(), _>(full).context("public/index.html").expect_err("it is one");
        let table = [
            (Lang::Fr, "public/index.html\u{a0}: le disque est plein"),
            (Lang::Nl, "public/index.html: de schijf is vol"),
            (Lang::De, "public/index.html: Der Datenträger ist voll"),
            (Lang::En, "public/index.html: the disk is full"),
        ];
        for (lang, expected) in table {
            assert_eq!(explain(&error, &Words::new(lang)), expected);
        }
    }

    #[test]
    fn folders_that_cannot_be_walked() {
        let walk = walkdir::WalkDir::new("/no/such/folder").into_iter().next();
        let error = walk.expect("it gives one thing").context("content").expect_err("an error");
        assert_eq!(explain(&error, &Words::new(Lang::En)), "content: not found");
    }

    #[test]
    fn every_fault_of_a_register_has_words() {
        let name = || "2026-k7f3q9".to_owned();
        let on = "2026-11-20".parse().expect("a day");
        let faults = [
            RegisterFault::KeyIsThere,
            RegisterFault::NoKey(name()),
            RegisterFault::LastKey,
            RegisterFault::ForeignKey,
            RegisterFault::Full,
            RegisterFault::NoAttestation(name()),
            RegisterFault::RevokedAlready(name(), on),
            RegisterFault::Damaged("status/1.json", name()),
        ];
        for &lang in Lang::ALL {
            for fault in faults.clone() {
                let said = explain(&fault.into(), &Words::new(lang));
                assert!(!said.contains("error-") && !said.contains('$'), "{lang:?}: {said}");
            }
        }
    }

    #[test]
    fn every_refusal_has_words() {
        let path = Path::new("x").to_owned();
        let refusals = [
            Refused::Foreign { folder: path.clone() },
            Refused::Source { folder: path.clone() },
            Refused::NotAFolder { path: path.clone() },
            Refused::Manifest { path: path.clone() },
            Refused::InTheWay { path: path.clone() },
            Refused::Changed { path },
        ];
        for &lang in Lang::ALL {
            for refused in refusals.clone() {
                let said = explain(&refused.into(), &Words::new(lang));
                assert!(said.contains('x') && !said.contains("error-"), "{lang:?}: {said}");
            }
        }
    }
}
