//! Programs of the system: ssh, sftp, rsync, git. What they say is passed on in one line and
//! without any secret of the environment.

use std::cmp::Reverse;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::thread;

use anyhow::{Context as _, Result};

use super::fault::Fault;
use crate::model::secret::{is_secret_name, without_logins};

/// A value of fewer bytes may stand anywhere by chance.
const SHORTEST: usize = 8;

/// The longest piece of a program's words that is passed on, in characters.
const LONGEST: usize = 300;

/// Runs a program to its end with `input`, and gives what it said.
///
/// # Errors
/// It is not installed ([`Fault::NoTool`]), or cannot be started.
pub(super) fn run(name: &'static str, command: &mut Command, input: &[u8]) -> Result<Output> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    // Its words are looked at: they are to be English wherever we are.
    command.env("LC_ALL", "C");
    let mut child = command.spawn().map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => anyhow::Error::from(Fault::NoTool(name)),
        _ => anyhow::Error::from(error).context(name),
    })?;
    let stdin = child.stdin.take();
    thread::scope(|scope| {
        scope.spawn(move || {
            // A program that ends early does not read to the end: its exit code says why.
            stdin.map(|mut stdin| stdin.write_all(input))
        });
        child.wait_with_output().with_context(|| name)
    })
}

/// Whether somebody is there to be asked for a passphrase.
pub(super) fn somebody_is_there() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// What a program said last that says something, in one line, and before it what the other
/// side said: the reason of a hook, the help of a host.
pub(super) fn last_words(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr);
    let said = if said.trim().is_empty() { String::from_utf8_lossy(&output.stdout) } else { said };
    let lines: Vec<&str> = said
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("Connected to"))
        .collect();
    let last = lines.len().saturating_sub(2);
    let (before, end) = lines.split_at(last);
    let far = before.iter().filter(|line| line.strip_prefix("remote:").is_some_and(says_something));
    let said: Vec<&str> = far.chain(end).copied().collect();
    without_secrets(&said.join(" / "))
}

fn says_something(words: &str) -> bool {
    words.contains(char::is_alphanumeric)
}

/// A text without the values of variables whose names promise secrets, and without what
/// stands before the host of an address; shortened, and without anything a terminal would obey.
pub(super) fn without_secrets(text: &str) -> String {
    let mut text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    for (_, secret) in environment_secrets() {
        text = text.replace(&secret, "…");
    }
    without_logins(&text).chars().take(LONGEST).collect()
}

/// Variables that hold secrets, as their names say, with their values; the longest value
/// first, so that one inside another leaves nothing of it.
pub(super) fn environment_secrets() -> Vec<(String, String)> {
    let named = std::env::vars_os().filter_map(|(name, value)| {
        let (name, value) = (name.into_string().ok()?, value.into_string().ok()?);
        let upper = name.to_uppercase();
        // Where a file with the secret lies is no secret, nor is the folder one is in.
        let is_place = upper.ends_with("_FILE")
            || upper.ends_with("_PATH")
            || upper.ends_with("PWD")
            || Path::new(&value).is_absolute() && Path::new(&value).exists();
        (is_secret_name(&name) && !is_place && value.len() >= SHORTEST).then_some((name, value))
    });
    let mut secrets: Vec<_> = named.collect();
    secrets.sort_by_key(|(_, value)| Reverse(value.len()));
    secrets
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_of_addresses_are_hidden() {
        let said = "fatal: unable to access https://marie:hunter2@git.example/a.git/: 403";
        let expected = "fatal: unable to access https://…@git.example/a.git/: 403";
        assert_eq!(without_secrets(said), expected);
        assert_eq!(without_secrets("a\u{1b}[31mb"), "a [31mb");
        assert_eq!(without_secrets(&"x".repeat(999)).len(), LONGEST);
    }

    #[test]
    fn what_is_not_installed_is_named() {
        let error = run("no-such-program", &mut Command::new("no-such-program"), b"");
        let error = error.expect_err("there is none");
        assert_eq!(error.downcast_ref(), Some(&Fault::NoTool("no-such-program")));
    }
}
