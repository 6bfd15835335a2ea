//! A branch of a git repository, through the system's own git: keys, helpers and agents are
//! those of the system.
//!
//! A site becomes one commit on top of the branch as it was, and a push that is not forced:
//! either all of it is published or nothing, and somebody who pushed meanwhile is noticed by
//! git itself. Files of the branch that pignon did not put there stay.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context as _, Result};

use super::changes::Changes;
use super::fault::Fault;
use super::manifest::Manifest;
use super::parcel::Parcel;
use super::program::{last_words, run, somebody_is_there};
use super::{Step, Tell};
use crate::model::publish::Target;
use crate::plan::route::SitePath;
use crate::write::MANIFEST;

/// The ways by which git may fetch and push: none of them runs a program that a file names.
const WAYS: &str = "file:https:ssh";

/// How many files are handed to git at once.
const CHUNK: usize = 500;

/// A branch.
pub(super) struct Git {
    root: PathBuf,
    repository: String,
    branch: String,
    /// The folder inside the branch, with a slash at its end unless it is the root.
    prefix: String,
    /// A repository of one's own, for the time of a publication.
    work: tempfile::TempDir,
    /// The commit that was the branch's last, if it has any.
    parent: Option<String>,
}

impl Git {
    /// # Errors
    /// No temporary folder can be made.
    pub(super) fn new(target: &Target, root: &Path) -> Result<Self> {
        let text = |name: Option<&str>| name.unwrap_or_default().to_owned();
        let path = text(target.path.as_ref().map(|path| path.as_str()));
        let path = path.trim_matches('/');
        Ok(Self {
            root: root.to_owned(),
            repository: text(target.repository.as_ref().map(|repository| repository.as_str())),
            branch: text(target.branch.as_ref().map(|branch| branch.as_str())),
            prefix: if path.is_empty() { String::new() } else { format!("{path}/") },
            work: tempfile::Builder::new().prefix("pignon-").tempdir()?,
            parent: None,
        })
    }

    /// What the branch holds; `None` when there is no manifest in it.
    pub(super) fn manifest(&mut self) -> Result<Option<Manifest>> {
        self.git(&["init", "--quiet", "--bare", "."], b"")?;
        let name = format!("refs/heads/{}", self.branch);
        let listed = self.git(&["ls-remote", "--", &self.repository, &name], b"")?;
        let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
        let Some(commit) = listed.split_whitespace().next() else { return Ok(None) };
        let fetch = ["fetch", "--quiet", "--depth=1", "--no-tags", "--", &self.repository, &name];
        self.git(&fetch, b"")?;
        self.parent = Some(commit.to_owned());
        let manifest = format!("{commit}:{}{MANIFEST}", self.prefix);
        if self.git(&["cat-file", "-e", &manifest], b"").is_err() {
            return Ok(None);
        }
        let bytes = self.git(&["cat-file", "blob", &manifest], b"")?.stdout;
        Ok(Some(Manifest::parse(&bytes).ok_or(Fault::Manifest)?))
    }

    /// Whether the branch holds files where the site is to go.
    pub(super) fn holds_files(&self) -> Result<bool> {
        let Some(parent) = &self.parent else { return Ok(false) };
        let place = format!("{parent}:{}", self.prefix.trim_end_matches('/'));
        // Where there is no such folder, there are no files.
        let Ok(listed) = self.git(&["ls-tree", "--name-only", &place], b"") else {
            return Ok(false);
        };
        Ok(!listed.stdout.is_empty())
    }

    /// Commits and pushes.
    pub(super) fn publish(
        &self,
        changes: &Changes,
        parcel: &Parcel,
        tell: &Tell<'_>,
    ) -> Result<()> {
        let groups = changes.groups();
        let paths: Vec<&SitePath> = groups.iter().flatten().collect();
        let total = paths.len();
        if let Some(parent) = &self.parent {
            self.git(&["read-tree", parent], b"")?;
        }
        let manifest = Manifest { files: parcel.listing(), ..Manifest::default() };
        let mut entries = BTreeMap::new();
        let mut done = 0;
        for chunk in paths.chunks(CHUNK) {
            tell(Step::Sending { done, total });
            let bytes = chunk.iter().map(|path| parcel.bytes(path)).collect::<Result<Vec<_>>>()?;
            let names = chunk.iter().map(ToString::to_string);
            entries.extend(names.zip(self.blobs(&bytes)?));
            done += chunk.len();
        }
        let names = [MANIFEST.to_owned()].into_iter();
        entries.extend(names.zip(self.blobs(&[manifest.to_json()])?));
        let mut index = String::new();
        for (path, blob) in entries {
            let _ = write!(index, "100644 {blob}\t{}{path}\0", self.prefix);
        }
        for gone in &changes.removed {
            let none = "0".repeat(40);
            let _ = write!(index, "0 {none}\t{}{}\0", self.prefix, gone.path);
        }
        self.git(&["update-index", "-z", "--index-info"], index.as_bytes())?;
        let tree = self.word(&["write-tree"], b"")?;
        let commit = self.commit(&tree)?;
        tell(Step::Pushing);
        let refs = format!("{commit}:refs/heads/{}", self.branch);
        self.git(&["push", "--quiet", "--", &self.repository, &refs], b"").map(|_| ())
    }

    /// Stores the bytes of files, and gives the names that git has for them.
    fn blobs(&self, all: &[Vec<u8>]) -> Result<Vec<String>> {
        let folder = std::path::absolute(self.work.path())?;
        let mut names = String::new();
        for (index, bytes) in all.iter().enumerate() {
            let file = folder.join(format!("pignon-blob-{index}"));
            fs::write(&file, bytes).with_context(|| file.display().to_string())?;
            let _ = writeln!(names, "{}", file.display());
        }
        let words = ["hash-object", "-w", "--no-filters", "--stdin-paths"];
        let output = self.git(&words, names.as_bytes())?;
        let blobs = String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect();
        Ok(blobs)
    }

    /// Commits as whom the system's git knows, else in pignon's own name.
    fn commit(&self, tree: &str) -> Result<String> {
        let mut words = vec!["commit-tree", "-m", "Publish the site"];
        if let Some(parent) = &self.parent {
            words.extend(["-p", parent]);
        }
        words.push(tree);
        let knows_us = self.git(&["var", "GIT_COMMITTER_IDENT"], b"").is_ok();
        let own = ["-c", "user.name=pignon", "-c", "user.email=pignon@localhost"];
        let words: Vec<&str> =
            if knows_us { words } else { own.into_iter().chain(words).collect() };
        self.word(&words, b"")
    }

    fn word(&self, words: &[&str], input: &[u8]) -> Result<String> {
        let output = self.git(words, input)?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    fn git(&self, words: &[&str], input: &[u8]) -> Result<Output> {
        let mut command = Command::new("git");
        // A repository named by a folder is seen from site.toml.
        let here = if words.first() == Some(&"init") { self.work.path() } else { &self.root };
        command
            .current_dir(here)
            .env("GIT_DIR", std::path::absolute(self.work.path())?)
            .env("GIT_INDEX_FILE", std::path::absolute(self.work.path().join("pignon-index"))?)
            .env("GIT_ALLOW_PROTOCOL", WAYS)
            .env_remove("GIT_WORK_TREE")
            .args(["-c", "http.lowSpeedLimit=1000", "-c", "http.lowSpeedTime=60"])
            .args(["-c", "core.hooksPath=/dev/null", "-c", "commit.gpgSign=false"])
            .args(words);
        if !somebody_is_there() {
            command.env("GIT_TERMINAL_PROMPT", "0");
            if std::env::var_os("GIT_SSH_COMMAND").is_none() {
                command.env("GIT_SSH_COMMAND", "ssh -oBatchMode=yes -oConnectTimeout=20");
            }
        }
        let output = run("git", &mut command, input)?;
        if output.status.success() { Ok(output) } else { Err(fault(&output).into()) }
    }
}

/// What git complains of.
fn fault(output: &Output) -> Fault {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let has = |words: &[&str]| words.iter().any(|word| said.contains(word));
    let words = last_words(output);
    if has(&["[rejected]", "fetch first", "non-fast-forward", "cannot lock ref", "stale info"]) {
        Fault::Overtaken
    } else if has(&["Host key verification failed"]) {
        Fault::HostKey(words)
    } else if has(&[
        "Permission denied",
        "Authentication failed",
        "could not read Username",
        "could not read Password",
        "returned error: 401",
        "returned error: 403",
        "protected branch",
    ]) {
        Fault::Denied(words)
    } else if has(&["No space left", "disk quota", "unable to write"]) {
        Fault::Full
    } else if has(&["unable to migrate objects"]) {
        // Two pushes of the same moment trip over each other before git compares branches.
        Fault::Overtaken
    } else if has(&[
        "Could not resolve host",
        "Connection refused",
        "Connection timed out",
        "Failed to connect",
        "Operation too slow",
    ]) {
        Fault::Unreachable(words)
    } else if has(&["does not exist", "not found", "does not appear to be a git repository"]) {
        Fault::Missing(words)
    } else {
        Fault::Other("git", words)
    }
}
