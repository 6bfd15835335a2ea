//! A host reached by ssh, through the system's own programs: sftp for everything, or sftp
//! with rsync for the sending. Keys, agents and names of hosts are those of the system.
//!
//! One connection is opened and shared by all that is done (`ControlMaster`), so that a
//! passphrase is asked for once. Files are sent under names of their own into a folder beside
//! the site and renamed into place, which SFTP servers do at once (posix-rename@openssh.com;
//! rsync does the same). Old servers rename onto nothing that is there: then each file is
//! deleted first, and is missing for the moment between. A publication claims the place by making a folder with the
//! next number, which succeeds for one alone.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

use super::fault::Fault;
use super::manifest::Manifest;
use super::parcel::Parcel;
use super::program::{last_words, run, somebody_is_there};
use super::remote::Remote;
use crate::model::publish::{Target, TargetKind};
use crate::modes;
use crate::plan::route::SitePath;
use crate::write::MANIFEST;

/// How claims are called; the number follows.
const CLAIM: &str = ".pignon-run-";

/// Where files wait until they are whole.
const STAGING: &str = ".pignon-staging";

/// How often an unreachable host is tried, and how long is waited before the second time;
/// then twice as long each time.
const ATTEMPTS: u32 = 4;
const PAUSE: Duration = Duration::from_millis(500);

/// A folder of a host.
pub(super) struct Ssh {
    host: String,
    user: Option<String>,
    port: Option<u32>,
    path: String,
    with_rsync: bool,
    connections: usize,
    /// Another ssh configuration than the user's: the variable `PIGNON_SSH_CONFIG`.
    config: Option<PathBuf>,
    /// A folder of this machine for what is on its way, and for the shared connection.
    work: tempfile::TempDir,
    /// The number of the last claim that was seen, and of one's own.
    claim: u64,
    /// Whether the host renames a file onto another; none until it was tried.
    replaces: Option<bool>,
}

impl Ssh {
    /// # Errors
    /// No temporary folder can be made.
    pub(super) fn new(target: &Target) -> Result<Self> {
        let text = |name: Option<&str>| name.unwrap_or_default().to_owned();
        let path = text(target.path.as_ref().map(|path| path.as_str()));
        let path = if path.len() > 1 { path.trim_end_matches('/').to_owned() } else { path };
        Ok(Self {
            host: text(target.host.as_ref().map(|host| host.as_str())),
            user: target.user.as_ref().map(|user| user.as_str().to_owned()),
            port: target.port.as_ref().map(|port| port.value),
            path,
            with_rsync: target.kind.value == TargetKind::Rsync,
            connections: usize::try_from(target.connections.value).unwrap_or(1).max(1),
            config: std::env::var_os("PIGNON_SSH_CONFIG").map(PathBuf::from),
            work: tempfile::Builder::new().prefix("pignon-").tempdir()?,
            claim: 0,
            replaces: None,
        })
    }

    /// The options of every connection. `user` and `host` begin with no hyphen.
    fn options(&self) -> Vec<String> {
        let batch = if somebody_is_there() { "no" } else { "yes" };
        let socket = self.work.path().join("ssh");
        let mut options = Vec::new();
        if let Some(config) = &self.config {
            options.extend(["-F".to_owned(), config.display().to_string()]);
        }
        for option in [
            &format!("BatchMode={batch}"),
            "LogLevel=ERROR",
            "ConnectTimeout=20",
            "ServerAliveInterval=15",
            "ServerAliveCountMax=4",
            "ControlMaster=auto",
            "ControlPersist=60",
            &format!("ControlPath={}", socket.display()),
        ] {
            options.extend(["-o".to_owned(), option.to_owned()]);
        }
        if let Some(user) = &self.user {
            options.extend(["-o".to_owned(), format!("User={user}")]);
        }
        if let Some(port) = self.port {
            options.extend(["-o".to_owned(), format!("Port={port}")]);
        }
        options
    }

    /// Runs commands of sftp(1); the first that fails ends it, unless a hyphen is before it.
    fn sftp(&self, commands: &str) -> Result<Output> {
        let host = self.bracketed_host();
        let attempt = || {
            let mut command = Command::new("sftp");
            command.args(self.options()).args(["-b", "-", "--", &host]);
            let output = run("sftp", &mut command, commands.as_bytes())?;
            if output.status.success() { Ok(output) } else { Err(fault(&output).into()) }
        };
        let outcome = with_patience(attempt);
        // SFTP has no word for a full disk: a writing fails, and the host says what is left.
        let has_failed = |error: &anyhow::Error| {
            let said = error.downcast_ref().map_or("", Fault::detail);
            said.contains("write remote") && said.contains("Failure")
        };
        match outcome {
            Err(error) if has_failed(&error) && self.is_full() => Err(Fault::Full.into()),
            outcome => outcome,
        }
    }

    /// Whether next to nothing can be written on the host's disk (statvfs@openssh.com).
    fn is_full(&self) -> bool {
        /// Less than this is not enough for what failed, in kilobytes.
        const LITTLE: u64 = 256;
        let mut command = Command::new("sftp");
        command.args(self.options()).args(["-b", "-", "--", &self.bracketed_host()]);
        let asked =
            format!("df {}\n", if self.path.is_empty() { quote(".") } else { self.quoted("") });
        let Ok(output) = run("sftp", &mut command, asked.as_bytes()) else { return false };
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        // Size, used, available, available to root, share in use.
        let available = said.lines().last().and_then(|line| line.split_whitespace().nth(2));
        available.and_then(|number| number.parse().ok()).is_some_and(|left: u64| left < LITTLE)
    }

    /// The host as sftp and rsync want it beside a path: an IPv6 address in brackets.
    fn bracketed_host(&self) -> String {
        if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() }
    }

    /// The name of a file on the host, in the quotation marks of sftp.
    fn quoted(&self, name: &str) -> String {
        quote(&self.whole(name))
    }

    /// The name of a file on the host.
    fn whole(&self, name: &str) -> String {
        match self.path.as_str() {
            "" => name.to_owned(),
            "/" => format!("/{name}"),
            path if name.is_empty() => path.to_owned(),
            path => format!("{path}/{name}"),
        }
    }

    /// The names in the folder of the site; none when there is no such folder.
    fn names(&self) -> Result<Vec<String>> {
        let here = if self.path.is_empty() { quote(".") } else { self.quoted("") };
        let listed = self.sftp(&format!("cd {here}\nls -1a\n"));
        let output = match listed {
            Ok(output) => output,
            Err(error) => {
                let is_missing = matches!(error.downcast_ref(), Some(Fault::Missing(_)));
                return if is_missing { Ok(Vec::new()) } else { Err(error) };
            }
        };
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let names = text
            .lines()
            .map(str::trim_end)
            .filter(|line| !line.starts_with("sftp>") && !matches!(*line, "" | "." | ".."));
        Ok(names.map(str::to_owned).collect())
    }

    /// The highest number of a claim.
    fn last_claim(names: &[String]) -> u64 {
        let numbers = names.iter().filter_map(|name| name.strip_prefix(CLAIM)?.parse().ok());
        numbers.max().unwrap_or_default()
    }

    /// Commands that make the folders above files, those nearest to the root first.
    fn folders<'p>(&self, paths: impl Iterator<Item = &'p str>) -> String {
        let mut folders = BTreeSet::new();
        for path in paths {
            folders.extend(path.match_indices('/').map(|(at, _)| &path[..at]));
        }
        let lines = folders.iter().map(|folder| format!("-mkdir {}\n", self.quoted(folder)));
        lines.collect()
    }

    /// Commands that make the folder of the site itself.
    fn own_folder(&self) -> String {
        let mut ends: Vec<usize> = self.path.match_indices('/').map(|(at, _)| at).collect();
        ends.push(self.path.len());
        let parts = ends.iter().map(|end| &self.path[..*end]).filter(|part| !part.is_empty());
        parts.map(|part| format!("-mkdir {}\n", quote(part))).collect()
    }

    /// Commands that put a file in the place of another.
    fn rename(&self, waiting: &str, place: &str) -> String {
        match self.replaces {
            Some(false) => format!("-rm {place}\nrename -l {waiting} {place}\n"),
            _ => format!("rename {waiting} {place}\n"),
        }
    }

    /// Puts what is to become the manifest beside it, and tries on the way whether the host
    /// renames a file onto another.
    fn wait_with_manifest(&mut self, local: &str, waiting: &str, probe: &str) -> Result<()> {
        let put = format!("put {} {waiting}\n", quote(local));
        if self.replaces.is_some() {
            return self.sftp(&put).map(|_| ());
        }
        let twice = format!("put {} {probe}\n", quote(local));
        self.sftp(&format!("{put}{twice}"))?;
        let tried = self.sftp(&format!("rename {probe} {waiting}\n"));
        let is_cut = |error: &anyhow::Error| error.downcast_ref().is_some_and(Fault::is_passing);
        self.replaces = match tried {
            Err(error) if is_cut(&error) => return Err(error),
            tried => Some(tried.is_ok()),
        };
        Ok(())
    }

    /// Reads a file of the host's, as a manifest.
    fn read_manifest(&self, name: &str) -> Result<Manifest> {
        let local = self.work.path().join("manifest");
        let get = format!("get {} {}\n", self.quoted(name), quote(&local.display().to_string()));
        self.sftp(&get)?;
        let bytes = fs::read(&local).with_context(|| local.display().to_string())?;
        Ok(Manifest::parse(&bytes).ok_or(Fault::Manifest)?)
    }

    /// Sends a share of the files by sftp.
    fn put(&self, parcel: &Parcel, paths: &[SitePath], share: usize) -> Result<()> {
        let folder = self.work.path().join(format!("share-{share}"));
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        let mut commands = self.folders(paths.iter().map(SitePath::as_str));
        for path in paths {
            let name = &hex::encode(Sha256::digest(path.as_str()))[..32];
            let local = folder.join(name);
            stage(&local, &parcel.bytes(path)?)?;
            let waiting = self.quoted(&format!("{STAGING}/{name}"));
            let _ = writeln!(commands, "put {} {waiting}", quote(&local.display().to_string()));
            commands.push_str(&self.rename(&waiting, &self.quoted(path.as_str())));
        }
        self.sftp(&commands)?;
        fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())
    }

    /// Sends files by rsync, which replaces each as a whole.
    fn rsync(&self, parcel: &Parcel, paths: &[SitePath]) -> Result<()> {
        let folder = self.work.path().join("tree");
        for path in paths {
            let local = folder.join(path.as_str());
            let parent = local.parent().unwrap_or(&folder);
            fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
            stage(&local, &parcel.bytes(path)?)?;
        }
        let words =
            self.options().into_iter().map(|word| format!("'{}'", word.replace('\'', "''")));
        let shell = format!("ssh {}", words.collect::<Vec<_>>().join(" "));
        let place = if self.path.is_empty() { "./".to_owned() } else { format!("{}/", self.path) };
        let host = self.bracketed_host();
        let attempt = || {
            let mut command = Command::new("rsync");
            let staging = format!("--temp-dir={STAGING}");
            // What is sent is known to differ, whatever its size and date.
            command.args(["-rzs", "--ignore-times", "--perms", "--chmod=D755,F644", &staging]);
            command.args(["--timeout=120", "-e", &shell]);
            command.arg("--").arg(format!("{}/", folder.display())).arg(format!("{host}:{place}"));
            let output = run("rsync", &mut command, b"")?;
            if output.status.success() { Ok(()) } else { Err(fault(&output).into()) }
        };
        with_patience(attempt)?;
        fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())
    }
}

impl Remote for Ssh {
    fn manifest(&mut self) -> Result<Option<Manifest>> {
        let names = self.names()?;
        self.claim = Self::last_claim(&names);
        if names.iter().any(|name| name == MANIFEST) {
            return self.read_manifest(MANIFEST).map(Some);
        }
        if self.claim == 0 {
            return Ok(None);
        }
        // Between the two steps of a host that does not rename onto what is there.
        let waiting = format!("{STAGING}/manifest-{}", self.claim);
        match self.read_manifest(&waiting) {
            Ok(manifest) => Ok(Some(manifest)),
            // Not there, or not whole: the first publication did not come that far.
            Err(error)
                if matches!(error.downcast_ref(), Some(Fault::Missing(_) | Fault::Manifest)) =>
            {
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    fn holds_files(&mut self) -> Result<bool> {
        Ok(self.names()?.iter().any(|name| !name.starts_with(".pignon-")))
    }

    fn write_manifest(&mut self, manifest: &Manifest) -> Result<()> {
        let next = self.claim + 1;
        let mut commands = self.own_folder();
        let _ = writeln!(commands, "-mkdir {}", self.quoted(STAGING));
        let _ = writeln!(commands, "mkdir {}", self.quoted(&format!("{CLAIM}{next}")));
        if let Err(error) = self.sftp(&commands) {
            // A folder that is there already is another's claim; else it is the disk.
            let is_taken = Self::last_claim(&self.names()?) >= next;
            return Err(if is_taken { Fault::Overtaken.into() } else { error });
        }
        // Somebody may have claimed two numbers on, and cleared this one away.
        let names = self.names()?;
        if Self::last_claim(&names) != next {
            self.sftp(&format!("-rmdir {}\n", self.quoted(&format!("{CLAIM}{next}"))))?;
            return Err(Fault::Overtaken.into());
        }
        let local = self.work.path().join("manifest");
        stage(&local, &manifest.to_json())?;
        let waiting = self.quoted(&format!("{STAGING}/manifest-{next}"));
        let probe = self.quoted(&format!("{STAGING}/probe-{next}"));
        self.wait_with_manifest(&local.display().to_string(), &waiting, &probe)?;
        let mut commands = self.rename(&waiting, &self.quoted(MANIFEST));
        let own = format!("{CLAIM}{next}");
        for old in names.iter().filter(|name| name.starts_with(CLAIM) && **name != own) {
            let _ = writeln!(commands, "-rmdir {}", self.quoted(old));
        }
        if manifest.run.is_none() {
            let _ = writeln!(commands, "-rm {}/*", self.quoted(STAGING));
            let _ = writeln!(commands, "-rmdir {}", self.quoted(STAGING));
        }
        self.sftp(&commands)?;
        self.claim = next;
        Ok(())
    }

    fn send(
        &mut self,
        parcel: &Parcel,
        paths: &[SitePath],
        sent: &(dyn Fn() + Sync),
    ) -> Result<()> {
        if self.with_rsync {
            self.rsync(parcel, paths)?;
            paths.iter().for_each(|_| sent());
            return Ok(());
        }
        let size = paths.len().div_ceil(self.connections).max(1);
        let this = &*self;
        thread::scope(|scope| {
            let share = |(index, share): (usize, &'_ [SitePath])| {
                let share = share.to_vec();
                scope.spawn(move || {
                    this.put(parcel, &share, index)?;
                    share.iter().for_each(|_| sent());
                    Ok(())
                })
            };
            let shares: Vec<_> = paths.chunks(size).enumerate().map(share).collect();
            let outcomes = shares.into_iter().map(|share| share.join().expect("it does not panic"));
            outcomes.collect::<Result<()>>()
        })
    }

    fn delete(&mut self, paths: &[SitePath]) -> Result<Vec<SitePath>> {
        let mut commands = String::new();
        for path in paths {
            let _ = writeln!(commands, "-rm {}", self.quoted(path.as_str()));
        }
        let mut folders = BTreeSet::new();
        for path in paths.iter().map(SitePath::as_str) {
            folders.extend(path.match_indices('/').map(|(at, _)| &path[..at]));
        }
        // The deepest first; one that is not empty stays.
        for folder in folders.iter().rev() {
            let _ = writeln!(commands, "-rmdir {}", self.quoted(folder));
        }
        // A hyphen hides that a command failed: what is there afterwards tells.
        for path in paths {
            let _ = writeln!(commands, "-ls -1 {}", self.quoted(path.as_str()));
        }
        let output = self.sftp(&commands)?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let there: BTreeSet<&str> = said.lines().map(str::trim_end).collect();
        let kept = paths.iter().filter(|path| there.contains(&*self.whole(path.as_str())));
        Ok(kept.cloned().collect())
    }
}

impl Drop for Ssh {
    fn drop(&mut self) {
        let mut command = Command::new("ssh");
        command.args(self.options()).args(["-O", "exit", "--", &self.host]);
        let _ = run("ssh", &mut command, b"");
    }
}

/// A word of an sftp command. Between quotation marks the signs of patterns are themselves
/// already (sftp(1) puts a backslash before them on its own).
fn quote(word: &str) -> String {
    let mut quoted = String::from("\"");
    for c in word.chars() {
        if matches!(c, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted.push('"');
    quoted
}

/// Writes a file that is to be sent, readable for the host's web server.
fn stage(path: &Path, bytes: &[u8]) -> Result<()> {
    let write = || {
        fs::write(path, bytes)?;
        modes::make_public(path)
    };
    write().with_context(|| path.display().to_string())
}

/// Tries again what failed because nobody answered.
fn with_patience<T>(attempt: impl Fn() -> Result<T>) -> Result<T> {
    let mut pause = PAUSE;
    for _ in 1..ATTEMPTS {
        match attempt() {
            Err(error) if error.downcast_ref().is_some_and(Fault::is_passing) => {
                thread::sleep(pause);
                pause *= 2;
            }
            outcome => return outcome,
        }
    }
    attempt()
}

/// What ssh, sftp or rsync complain of, by the words of OpenSSH and of rsync.
fn fault(output: &Output) -> Fault {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let has = |words: &[&str]| words.iter().any(|word| said.contains(word));
    let words = last_words(output);
    if has(&["Host key verification failed", "REMOTE HOST IDENTIFICATION HAS CHANGED"]) {
        Fault::HostKey(words)
    } else if has(&["Permission denied (", "Too many authentication failures"]) {
        Fault::Denied(words)
    } else if has(&["No space left on device", "quota exceeded", "Quota exceeded"]) {
        Fault::Full
    } else if has(&[
        "Connection refused",
        "Connection timed out",
        "Connection reset",
        "Could not resolve hostname",
        "No route to host",
        "Network is unreachable",
        "Connection closed",
        "timeout in data",
        "kex_exchange_identification",
        "Broken pipe",
    ]) {
        Fault::Unreachable(words)
    } else if has(&["Permission denied"]) {
        Fault::Denied(words)
    } else if has(&["No such file", "not found", "not a directory"]) {
        Fault::Missing(words)
    } else {
        Fault::Other("ssh", words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_sftp() {
        for (word, expected) in [
            ("a b", "\"a b\""),
            ("a\"b", "\"a\\\"b\""),
            ("a[1]*.pdf", "\"a[1]*.pdf\""),
            ("c\\d", "\"c\\\\d\""),
        ] {
            assert_eq!(quote(word), expected);
        }
    }

    #[test]
    fn claims_are_numbers() {
        let names = [".pignon-run-9", ".pignon-run-10", ".pignon-run-x", "index.html"];
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(Ssh::last_claim(&names), 10);
        assert_eq!(Ssh::last_claim(&[]), 0);
    }
}
