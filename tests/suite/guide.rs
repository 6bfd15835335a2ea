//! docs/guide is played: what its chapters tell a coordinator to type is typed, in order, in one
//! fresh home folder, and what they show is what is answered.
//!
//! In a chapter:
//! - a `console` block is played: `$ ` begins what is typed, the lines below are the answer, `[…]`
//!   alone stands for lines left out. `console unplayed` shows what needs a browser, a person or a
//!   host; its commands must exist all the same, like every `pignon …` in running text;
//! - `<!-- in FILE, for TEXT -->` before a block puts it in the place of the line of FILE that begins
//!   with TEXT; `after TEXT` below that line, `at the end`, `new` as the whole file. Within the
//!   comment, below that line, it does the same unseen;
//! - `<!-- $ … -->` types commands unseen. `cd`, `cp` and `mkdir` are understood; `@/` is the
//!   repository; `answer FILE` fills in the review of an accompanying body; `lock FILE` is chmod 600.
//!
//! `SNAPSHOTS=overwrite` writes the answers that changed.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{CACHE, repository};

/// The day on which the guide is played: the fictional network of `new` is up to date then.
const DAY: &str = "2026-11-26";

/// What stands for lines left out.
const ELIDED: &str = "[…]";

#[test]
fn the_guide_is_true() {
    let home = tempfile::tempdir().expect("a temporary folder can be made");
    let home = home.path().canonicalize().expect("it is there");
    let mut player = Player { folder: home.clone(), home, typed: 0, wrong: Vec::new() };
    for path in chapters() {
        let text = fs::read_to_string(&path).expect("chapters are UTF-8");
        let played = player.chapter(&path, &text);
        if played != text && std::env::var("SNAPSHOTS").is_ok_and(|value| value == "overwrite") {
            fs::write(&path, played).expect("the guide can be written");
            player.wrong.clear();
        }
    }
    assert!(player.wrong.is_empty(), "{}", player.wrong.join("\n"));
    assert!(player.typed > 20, "only {} commands were typed", player.typed);
}

/// Every command that the guide names, in a block that cannot be played or in running text.
#[test]
fn every_command_of_the_guide_exists() {
    let mut named = 0;
    for path in chapters() {
        let text = fs::read_to_string(&path).expect("chapters are UTF-8");
        let blocks = text.split("```console unplayed\n").skip(1);
        let blocks = blocks.filter_map(|rest| rest.split("```").next());
        let fences = blocks.flat_map(str::lines);
        let fences = fences.filter_map(|line| line.trim_start().strip_prefix("$ "));
        let spans = text.split('`').skip(1).step_by(2);
        for command in fences.chain(spans).filter(|command| command.starts_with("pignon ")) {
            let mut words = split(command);
            // Names of commands, as in « pignon letters », are enough.
            words.retain(|word| word != "…");
            words.push("--help".to_owned());
            let output = pignon(&words[1..]).output().expect("pignon can be started");
            assert!(
                output.status.success(),
                "{}: {command}\n{}",
                path.display(),
                String::from_utf8_lossy(&output.stderr)
            );
            named += 1;
        }
    }
    assert!(named > 25, "only {named} commands were found");
}

/// The chapters, in their order.
fn chapters() -> Vec<PathBuf> {
    let folder = repository().join("docs/guide");
    let entries = fs::read_dir(&folder).expect("docs/guide can be read");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("it is one").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "md"));
    paths.sort();
    assert!(paths.len() > 10, "docs/guide has chapters");
    paths
}

fn pignon(args: &[String]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pignon"));
    command
        .args(args)
        .stdin(Stdio::null())
        .env("LC_ALL", "fr_BE.UTF-8")
        .env("NO_COLOR", "1")
        .env("PIGNON_CACHE", CACHE);
    command
}

/// Words of a command line; quotation marks hold one together.
fn split(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (quoted, part) in line.split('"').enumerate().map(|(n, part)| (n % 2 == 1, part)) {
        if quoted {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

struct Player {
    /// What the coordinator calls home.
    home: PathBuf,
    /// Where the terminal is.
    folder: PathBuf,
    /// How many commands were answered.
    typed: usize,
    wrong: Vec<String>,
}

impl Player {
    /// Plays a chapter; gives it back with the answers as they are.
    fn chapter(&mut self, path: &Path, text: &str) -> String {
        let mut played = String::new();
        let mut lines = text.lines().peekable();
        let mut edit: Option<String> = None;
        let keep = |played: &mut String, line: &str| {
            played.push_str(line);
            played.push('\n');
        };
        while let Some(line) = lines.next() {
            keep(&mut played, line);
            let plain = line.trim_start();
            let indent = &line[..line.len() - plain.len()];
            if let Some(rest) = plain.strip_prefix("<!-- ") {
                let mut comment = vec![rest.to_owned()];
                while !comment.last().is_some_and(|line| line.contains("-->")) {
                    let line = lines.next().expect("comments end");
                    keep(&mut played, line);
                    comment.push(line.to_owned());
                }
                let last = comment.pop().expect("it has a line").replace("-->", "");
                if !last.trim().is_empty() {
                    comment.push(last.trim_end().to_owned());
                }
                edit = self.comment(path, &comment);
            } else if plain.starts_with("```") {
                let block: Vec<&str> = lines
                    .by_ref()
                    .map(|line| line.strip_prefix(indent).unwrap_or(line))
                    .take_while(|line| *line != "```")
                    .collect();
                let mut answered = block.iter().map(|line| (*line).to_owned()).collect();
                if plain == "```console" {
                    answered = self.console(path, &block);
                } else if let Some(place) = edit.take() {
                    self.edit(path, &place, &block.join("\n"));
                }
                for line in answered.iter().map(String::as_str).chain(["```"]) {
                    keep(&mut played, format!("{indent}{line}").trim_end());
                }
            }
        }
        played
    }

    /// A comment: commands, an edit with its text, or the place for the block that follows.
    fn comment(&mut self, path: &Path, comment: &[String]) -> Option<String> {
        let first = comment[0].trim();
        if first.starts_with("$ ") {
            for line in comment {
                let command = line.trim().strip_prefix("$ ").expect("a command a line");
                let (answer, is_fine) = self.type_in(path, command);
                assert!(is_fine, "{}: {command}\n{answer}", path.display());
            }
            return None;
        }
        let place = first.strip_prefix("in ")?;
        if comment.len() == 1 {
            return Some(place.to_owned());
        }
        self.edit(path, place, &comment[1..].join("\n"));
        None
    }

    /// Edits a file as the words beside it say.
    fn edit(&self, path: &Path, place: &str, text: &str) {
        let (file, how) = place.split_once(", ").expect("a file and a place");
        let file = self.folder.join(file);
        if how == "new" {
            fs::create_dir_all(file.parent().expect("it has a folder")).expect("it can be made");
            fs::write(&file, format!("{text}\n")).expect("it can be written");
            return;
        }
        let old = fs::read_to_string(&file)
            .unwrap_or_else(|error| panic!("{}: {place}: {error}", path.display()));
        if how == "at the end" {
            fs::write(&file, format!("{}\n\n{text}\n", old.trim_end())).expect("writable");
            return;
        }
        let (verb, begin) = how.split_once(char::is_whitespace).expect("for or after, and a text");
        let begin = begin.trim_start();
        let mut found = 0;
        let mut new = String::new();
        for line in old.lines() {
            let is_it = line.trim_start().starts_with(begin);
            found += usize::from(is_it);
            if !is_it || verb == "after" {
                new.push_str(line);
                new.push('\n');
            }
            if is_it {
                new.push_str(text);
                new.push('\n');
            }
        }
        assert!(found == 1, "{}: {place}: found {found} times", path.display());
        fs::write(&file, new).expect("it can be written");
    }

    /// Types what a block says; gives its lines back, with the answers as they are.
    fn console(&mut self, path: &Path, block: &[&str]) -> Vec<String> {
        let mut made = Vec::new();
        let mut at = 0;
        while at < block.len() {
            let command = block[at].strip_prefix("$ ");
            let command = command.unwrap_or_else(|| panic!("{}: {}", path.display(), block[at]));
            let answers = block[at + 1..].iter().take_while(|line| !line.starts_with("$ ")).count();
            let mut shown = block[at + 1..=at + answers].to_vec();
            made.push(block[at].to_owned());
            at += 1 + answers;
            let (answer, _) = self.type_in(path, command);
            self.typed += 1;
            let answer: Vec<&str> = answer.trim_end().lines().collect();
            let blanks = shown.iter().rev().take_while(|line| line.is_empty()).count();
            shown.truncate(shown.len() - blanks);
            if fits(&shown, &answer) {
                made.extend(shown.iter().map(|line| (*line).to_owned()));
            } else {
                self.wrong.push(format!(
                    "{}: {command}\n{}\n--- is answered:\n{}\n",
                    path.display(),
                    shown.join("\n"),
                    answer.join("\n")
                ));
                made.extend(answer.iter().map(|line| (*line).to_owned()));
            }
            made.extend(vec![String::new(); blanks]);
        }
        made
    }

    /// Types a command: what is answered, and whether all was well.
    fn type_in(&mut self, path: &Path, command: &str) -> (String, bool) {
        let words = split(command);
        let place = |word: &String| match word.strip_prefix("@/") {
            Some(path) => repository().join(path),
            None => self.folder.join(word),
        };
        match words[0].as_str() {
            "cd" => {
                self.folder = place(&words[1]).canonicalize().expect("the folder is there");
                (String::new(), true)
            }
            "mkdir" => {
                fs::create_dir_all(place(&words[1])).expect("it can be made");
                (String::new(), true)
            }
            "cp" => {
                let (from, to) = (place(&words[1]), place(&words[2]));
                fs::copy(&from, &to)
                    .unwrap_or_else(|error| panic!("{}: {command}: {error}", path.display()));
                (String::new(), true)
            }
            #[cfg(unix)]
            "lock" => {
                use std::os::unix::fs::PermissionsExt as _;
                fs::set_permissions(place(&words[1]), fs::Permissions::from_mode(0o600))
                    .expect("it is ours");
                (String::new(), true)
            }
            "answer" => {
                let form = fs::read_to_string(place(&words[1])).expect("the form is there");
                let form = form
                    .replace("found = \"?\"", "found = \"yes\"")
                    .replace("seen_on = \"?\"", "seen_on = 2026-11-25")
                    .replace("by = \"?\"", "by = \"Personne Fictive\"");
                fs::write(place(&words[1]), form).expect("it can be written");
                (String::new(), true)
            }
            "pignon" => self.pignon(&words[1..]),
            other => panic!("{}: nobody can play « {other} »", path.display()),
        }
    }

    fn pignon(&self, args: &[String]) -> (String, bool) {
        let (mut reader, writer) = std::io::pipe().expect("there are pipes");
        let args: Vec<String> = args
            .iter()
            .map(|arg| match arg.strip_prefix("@/") {
                Some(path) => repository().join(path).display().to_string(),
                None => arg.clone(),
            })
            .collect();
        let mut command = pignon(&args);
        if !args.iter().any(|arg| arg == "--today") {
            command.args(["--today", DAY]);
        }
        command
            .current_dir(&self.folder)
            .env("HOME", &self.home)
            .stdout(writer.try_clone().expect("pipes can be shared"))
            .stderr(writer);
        let mut child = command.spawn().expect("pignon can be started");
        drop(command);
        let mut answer = String::new();
        reader.read_to_string(&mut answer).expect("pignon writes UTF-8");
        let is_fine = child.wait().expect("it ends").success();
        (answer.replace(&self.home.display().to_string(), "/home/vous"), is_fine)
    }
}

/// Whether lines are those shown, but for what was left out and how long things took.
fn fits(shown: &[&str], answer: &[&str]) -> bool {
    match shown {
        [] => answer.is_empty(),
        [ELIDED, rest @ ..] => (0..=answer.len()).any(|skipped| fits(rest, &answer[skipped..])),
        [line, rest @ ..] => {
            answer.first().is_some_and(|first| timeless(first) == timeless(line))
                && fits(rest, &answer[1..])
        }
    }
}

/// A line without its measures of time: « en 0,1 s », « (97 par seconde) ».
fn timeless(line: &str) -> String {
    let mut words: Vec<&str> = line.trim_end().split([' ', '\u{a0}']).collect();
    for at in 1..words.len() {
        let is_time = words[at].trim_end_matches([',', '.', ')']) == "s"
            || (words[at] == "par"
                && words.get(at + 1).is_some_and(|next| next.starts_with("seconde")));
        if is_time && words[at - 1].contains(|c: char| c.is_ascii_digit()) {
            words[at - 1] = "?";
        }
    }
    words.join(" ")
}
