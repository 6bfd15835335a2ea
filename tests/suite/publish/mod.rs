//! `pignon publish` as a user sees it: a folder and a branch of git as places, what is sent
//! and what is not, what is refused, what is asked. Other hosts: tests/publish/run.

#[cfg(feature = "stores")]
mod stores;
mod verified;

use std::path::Path;
use std::process::Command;

use crate::{copy, files, fixture, pignon};

/// A small network that is published to a folder beside it.
fn network(place: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&fixture("broken/base"), &folder.path().join("network"));
    edit(&folder.path().join("network/site.toml"), |text| format!("{text}\n{place}"));
    folder
}

const FOLDER: &str = "[publish.ici]\nkind = \"folder\"\npath = \"../www\"\n";

fn edit(path: &Path, change: impl FnOnce(String) -> String) {
    let text = std::fs::read_to_string(path).expect("the network has this file");
    let changed = change(text.clone());
    assert_ne!(text, changed, "{} is changed", path.display());
    std::fs::write(path, changed).expect("the network can be written");
}

fn publish(folder: &Path, args: &[&str]) -> crate::Outcome {
    let mut all = vec!["publish", "--root", "network", "--ui-lang", "en"];
    all.extend(args);
    pignon(folder, &all)
}

/// A file of the network, written or replaced.
fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join("network").join(path);
    std::fs::create_dir_all(path.parent().expect("it has one")).expect("it can be made");
    std::fs::write(path, text).expect("the network can be written");
}

fn page(title: &str, front: &str) -> String {
    format!("+++\ntitle = \"{title}\"\n{front}+++\n\nUn texte.\n")
}

#[test]
fn a_folder_becomes_the_site_and_the_second_time_nothing_is_sent() {
    let folder = network(FOLDER);
    let first = publish(folder.path(), &[]);
    assert_eq!(first.code, 0, "{}{}", first.stdout, first.stderr);
    assert!(first.stdout.contains("published: https://www.reseau-temoin.example"));
    let built = pignon(folder.path(), &["build", "--root", "network", "--output", "built"]);
    assert_eq!(built.code, 0, "{}", built.stderr);
    let (mut site, mut published) =
        (files(&folder.path().join("built")), files(&folder.path().join("www")));
    for files in [&mut site, &mut published] {
        files.remove(".pignon-manifest.json").expect("it is there");
    }
    assert_eq!(site, published);
    let second = publish(folder.path(), &[]);
    assert!(second.stdout.contains("nothing to send"), "{}", second.stdout);
    assert_eq!(second.code, 0);
    // What somebody changed there by hand is mended.
    std::fs::write(folder.path().join("www/index.html"), "rien").expect("it can be written");
    let third = publish(folder.path(), &[]);
    assert!(third.stdout.contains("0 new, 1 changed, 0 removed"), "{}", third.stdout);
}

#[test]
fn only_what_changed_is_sent_and_a_dry_run_sends_nothing() {
    let folder = network(FOLDER);
    write(folder.path(), "content/pages/une.md", &page("Une", ""));
    write(folder.path(), "content/pages/deux.md", &page("Deux", ""));
    assert_eq!(publish(folder.path(), &["--quiet"]).code, 0);
    let before = files(&folder.path().join("www"));
    std::fs::remove_file(folder.path().join("network/content/pages/une.md")).expect("it is there");
    write(folder.path(), "content/static/plan.txt", "Un plan.\n");
    let dry = publish(folder.path(), &["--dry-run"]);
    assert_eq!(dry.code, 0, "{}{}", dry.stdout, dry.stderr);
    assert!(dry.stdout.contains("  + plan.txt  9 B\n"), "{}", dry.stdout);
    assert!(dry.stdout.contains("  ~ sitemap.xml"), "{}", dry.stdout);
    assert!(dry.stdout.contains("  - une/index.html"), "{}", dry.stdout);
    assert!(dry.stdout.contains("nothing was sent"), "{}", dry.stdout);
    assert!(dry.stderr.contains("warning[publish.page_gone]"), "{}", dry.stderr);
    assert_eq!(files(&folder.path().join("www")), before);
    // The page that takes its place leads on from its address: nothing is lost.
    write(folder.path(), "content/pages/deux.md", &page("Deux", "aliases = [\"/une/\"]\n"));
    let sent = publish(folder.path(), &[]);
    assert_eq!(sent.code, 0, "{}{}", sent.stdout, sent.stderr);
    assert!(!sent.stderr.contains("page_gone"), "{}", sent.stderr);
    assert!(folder.path().join("www/plan.txt").exists());
}

#[test]
fn many_deletions_want_a_yes() {
    let folder = network(FOLDER);
    for index in 0..30 {
        write(folder.path(), &format!("content/static/f{index}.txt"), "x");
    }
    assert_eq!(publish(folder.path(), &["--quiet"]).code, 0);
    std::fs::remove_dir_all(folder.path().join("network/content/static")).expect("it is there");
    let before = files(&folder.path().join("www"));
    let asked = publish(folder.path(), &[]);
    assert_eq!(asked.code, 2, "{}", asked.stdout);
    assert!(asked.stderr.contains("more than a fifth"), "{}", asked.stderr);
    assert!(asked.stderr.contains("--yes"), "{}", asked.stderr);
    assert_eq!(files(&folder.path().join("www")), before);
    assert_eq!(publish(folder.path(), &["--yes"]).code, 0);
    assert!(!folder.path().join("www/f1.txt").exists());
}

#[test]
fn a_site_with_errors_is_not_published() {
    let folder = network(FOLDER);
    edit(&folder.path().join("network/site.toml"), |text| text.replacen("4000", "40", 1));
    let outcome = publish(folder.path(), &[]);
    assert_eq!(outcome.code, 1, "{}", outcome.stdout);
    assert!(outcome.stdout.contains("nothing was published"), "{}", outcome.stdout);
    assert!(!folder.path().join("www").exists());
}

#[test]
fn files_of_others_are_left_alone() {
    let folder = network(FOLDER);
    std::fs::create_dir(folder.path().join("www")).expect("it can be made");
    std::fs::write(folder.path().join("www/index.php"), "<?php").expect("it can be written");
    let outcome = publish(folder.path(), &[]);
    assert_eq!(outcome.code, 2, "{}", outcome.stdout);
    assert!(outcome.stderr.contains("did not make"), "{}", outcome.stderr);
    assert_eq!(files(&folder.path().join("www")).len(), 1);
}

#[test]
fn what_others_add_stays_until_the_site_has_the_same() {
    let folder = network(FOLDER);
    let www = |name: &str| folder.path().join("www").join(name);
    assert_eq!(publish(folder.path(), &["--quiet"]).code, 0);
    for name in ["autre.txt", "meme.txt", "dossier/autre.txt"] {
        std::fs::create_dir_all(www(name).parent().expect("it has one")).expect("it can be made");
        std::fs::write(www(name), "x").expect("it can be written");
    }
    write(folder.path(), "content/static/meme.txt", "de nous");
    assert_eq!(publish(folder.path(), &["--quiet"]).code, 0);
    let read = |name: &str| std::fs::read_to_string(www(name)).expect("it is there");
    assert_eq!((read("autre.txt"), read("meme.txt")), ("x".to_owned(), "de nous".to_owned()));
    write(folder.path(), "content/static/dossier", "un fichier");
    write(folder.path(), "content/static/second.txt", "de nous");
    let refused = publish(folder.path(), &["--yes"]);
    assert_eq!(refused.code, 2, "{}", refused.stdout);
    assert!(refused.stderr.contains("dossier"), "{}", refused.stderr);
    assert_eq!(read("dossier/autre.txt"), "x");
    assert!(!www("second.txt").exists());
}

/// A publication that was killed when the site was complete but for its manifest: the next one
/// has no file to send, and tidies up all the same.
#[test]
fn what_a_killed_publication_left_is_swept_by_the_next() {
    let folder = network(FOLDER);
    assert_eq!(publish(folder.path(), &["--quiet"]).code, 0);
    let before = files(&folder.path().join("www"));
    let staging = folder.path().join("www/.pignon-staging");
    std::fs::create_dir(&staging).expect("it can be made");
    std::fs::write(staging.join(".pignon-new-a1b2c3"), "half").expect("it can be written");
    let next = publish(folder.path(), &[]);
    assert_eq!(next.code, 0, "{}{}", next.stdout, next.stderr);
    assert!(next.stdout.contains("did not come to its end"), "{}", next.stdout);
    assert!(!staging.exists());
    assert_eq!(files(&folder.path().join("www")), before);
}

#[test]
fn places_are_found_by_name() {
    let folder = network("");
    let none = publish(folder.path(), &[]);
    assert_eq!(none.code, 2);
    assert!(none.stderr.contains("[publish.NAME]"), "{}", none.stderr);
    let two = "[publish.essai]\nkind = \"folder\"\npath = \"../essai\"\n\n";
    let folder = network(&format!("{two}{FOLDER}"));
    let several = publish(folder.path(), &[]);
    assert!(several.stderr.contains("essai, ici"), "{}", several.stderr);
    let near = publish(folder.path(), &["esai"]);
    assert!(near.stderr.contains("did you mean “essai”?"), "{}", near.stderr);
    assert_eq!((several.code, near.code), (2, 2));
    assert_eq!(publish(folder.path(), &["essai", "--quiet"]).code, 0);
    assert!(folder.path().join("essai/index.html").exists());
}

#[test]
fn what_hosts_read_comes_from_the_same_source() {
    let place = "host_files = [\"netlify\", \"apache\", \"nojekyll\", \"cname\"]\n\
                 compress = \"beside\"\nbase_url = \"https://essai.example/reseau\"\n";
    let folder = network(&format!("{FOLDER}{place}"));
    let front = "aliases = [\"/vieux/\"]\n";
    write(folder.path(), "content/pages/une.md", &page("Une", front));
    let outcome = publish(folder.path(), &[]);
    assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    let published = files(&folder.path().join("www"));
    let text = |path: &str| {
        let bytes = published.get(path).unwrap_or_else(|| panic!("{path} is missing"));
        String::from_utf8(bytes.clone()).expect("it is text")
    };
    assert_eq!(text("CNAME"), "essai.example\n");
    assert_eq!(text(".nojekyll"), "");
    assert_eq!(text("_redirects"), "/reseau/vieux/ /reseau/une/ 301\n");
    let (headers, apache) = (text("_headers"), text(".htaccess"));
    for line in headers.lines().filter(|line| line.starts_with("  ") && !line.contains("Cache")) {
        let (name, value) = line.trim().split_once(": ").expect("it is a field");
        let same = format!("  Header always set {name} \"{value}\"\n");
        assert!(apache.contains(&same) || name == "Content-Type", "{same}");
    }
    assert!(apache.contains("RedirectMatch 301 \"^/reseau/vieux/?$\" \"/reseau/une/\""));
    assert!(apache.contains("ErrorDocument 404 /reseau/404.html"));
    // The host leads on by itself; a page that stood there would hide it.
    assert!(!published.contains_key("vieux/index.html"));
    let plain = published.get("index.html").expect("it is there");
    let compressed = published.get("index.html.gz").expect("it is there");
    let mut unpacked = Vec::new();
    std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(&compressed[..]), &mut unpacked)
        .expect("it is gzip");
    assert_eq!(*plain, unpacked);
    assert!(!published.contains_key("og.png.gz"));
}

/// A badge is for exact addresses: under another one the site shows none, and that is said.
#[test]
fn a_badge_that_is_for_another_address_is_told_of() {
    let folder = crate::sample();
    let trust = crate::repository().join("trust.json");
    std::fs::copy(trust, folder.path().join("trust.json")).expect("it can be copied");
    let site = folder.path().join("site.toml");
    let essai = "[publish.essai]\nkind = \"folder\"\npath = \"../essai\"\nbase_url = \
                 \"https://essai.example\"\n\n[publish.vrai]\nkind = \"folder\"\npath = \"../vrai\"\n";
    edit(&site, |text| format!("{text}\n{essai}"));
    let told = "the attestation is not for https://essai.example";
    for (place, expected) in [("essai", true), ("vrai", false)] {
        let args = ["publish", place, "--dry-run", "--ui-lang", "en"];
        let outcome = crate::pignon_on("2026-11-26", folder.path(), &args);
        assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
        assert_eq!(outcome.stdout.contains(told), expected, "{}", outcome.stdout);
        assert_eq!(outcome.stdout.contains("badge.svg"), !expected, "{}", outcome.stdout);
    }
}

/// The system's git, without which these tests fail: a place that was not tried is not known
/// to work.
fn git(folder: &Path, args: &[&str]) -> String {
    let output = Command::new("git")
        .args(["-c", "user.name=Test", "-c", "user.email=test@localhost"])
        .args(args)
        .current_dir(folder)
        .output()
        .expect("git is installed");
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_branch_gets_one_commit_and_keeps_the_files_of_others() {
    let place = "[publish.pages]\nkind = \"git\"\nrepository = \"../site.git\"\n\
                 branch = \"gh-pages\"\npath = \"docs\"\n";
    let folder = network(place);
    let path = folder.path();
    git(path, &["init", "--quiet", "--bare", "site.git"]);
    let bare = path.join("site.git");
    let count = || git(&bare, &["rev-list", "--count", "gh-pages"]);
    let list = || git(&bare, &["ls-tree", "-r", "--name-only", "gh-pages"]);
    let first = publish(path, &[]);
    assert_eq!(first.code, 0, "{}{}", first.stdout, first.stderr);
    assert_eq!(count(), "1\n");
    assert!(list().lines().any(|line| line == "docs/index.html"), "{}", list());
    // Somebody adds a file of their own.
    git(path, &["clone", "--quiet", "--branch", "gh-pages", "site.git", "other"]);
    std::fs::write(path.join("other/LISEZ-MOI"), "x").expect("it can be written");
    let other = path.join("other");
    git(&other, &["add", "."]);
    git(&other, &["commit", "--quiet", "-m", "x"]);
    git(&other, &["push", "--quiet"]);
    assert!(publish(path, &[]).stdout.contains("nothing to send"));
    assert_eq!(count(), "2\n");
    write(path, "content/static/plan.txt", "Un plan.\n");
    let second = publish(path, &[]);
    assert!(second.stdout.contains("1 new, 0 changed, 0 removed"), "{}", second.stdout);
    assert_eq!(count(), "3\n");
    assert!(list().contains("LISEZ-MOI\n") && list().contains("docs/plan.txt\n"), "{}", list());
    let blob = git(&bare, &["cat-file", "blob", "gh-pages:docs/plan.txt"]);
    assert_eq!(blob, "Un plan.\n");
}

#[test]
fn a_repository_that_is_not_there_is_named() {
    let place = "[publish.pages]\nkind = \"git\"\nrepository = \"../nulle-part.git\"\n\
                 branch = \"gh-pages\"\n";
    let folder = network(place);
    let outcome = publish(folder.path(), &[]);
    assert_eq!(outcome.code, 2, "{}", outcome.stdout);
    assert!(outcome.stderr.contains("this is not there"), "{}", outcome.stderr);
}

/// pignon with variables of one's own in its environment; all that it says.
fn said_with(folder: &Path, args: &[&str], variables: &[(&str, &str)]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_pignon"))
        .args(args)
        .args(["--root", "network", "--today", crate::TODAY, "--ui-lang", "en"])
        .current_dir(folder)
        .env("PIGNON_CACHE", crate::CACHE)
        .envs(variables.iter().copied())
        .output()
        .expect("pignon can be started");
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8_lossy(&said).into_owned())
}

/// A secret of the environment is neither published nor said: its variable is.
#[test]
fn secrets_of_the_environment_stay_there() {
    let folder = network(FOLDER);
    write(folder.path(), "content/pages/une.md", &page("Une", "summary = \"a-Secret-1234\"\n"));
    for variable in ["AWS_SECRET_ACCESS_KEY", "DEPLOY_KEY", "SFTP_PASSWD", "MY_CREDENTIAL"] {
        let variables = [(variable, "a-Secret-1234")];
        let (code, said) = said_with(folder.path(), &["publish"], &variables);
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains("error[publish.leak]"), "{said}");
        assert!(said.contains(&format!("holds the value of {variable}, a secret")), "{said}");
        assert!(!said.contains("a-Secret-1234"), "{said}");
        assert!(!folder.path().join("www").exists());
    }
}

/// Ways to write a secret into site.toml: all are one error each, and nothing repeats it.
#[test]
fn secrets_in_site_toml_are_errors_and_are_never_said() {
    const HOST: &str = "[publish.x]\nkind = \"sftp\"\nhost = \"h\"\npath = \"www\"\n";
    const GIT: &str = "[publish.x]\nkind = \"git\"\nbranch = \"pages\"\n";
    let with = |place: &str, line: &str| format!("{place}{line}\n");
    let texts = [
        with(HOST, "DEPLOY_KEY = \"canary-1234\""),
        with(HOST, "passwd = \"canary-1234\""),
        with(HOST, "PRIVATE = \"canary-1234\""),
        with(HOST, "credential = [\"canary-1234\"]"),
        with(HOST, "auth = { login = \"marie\", password = \"canary-1234\" }"),
        with(HOST, "user = \"marie:canary-1234\""),
        with(HOST, "password = \"canary-1234"),
        with(HOST, "base_url = \"https://canary-1234@www.h.example\""),
        HOST.replace("\"h\"", "\"marie:canary-1234@h\""),
        HOST.replace("\"h\"", "\"marie:canary@1234@h\""),
        with(GIT, "repository = \"https://canary-1234@h.example/a.git\""),
        with(GIT, "repository = \"https://marie:canary-1234@h.example/a.git\""),
        with(GIT, "repository = \"https://marie:canary/1234@h.example/a.git\""),
        with(GIT, "repository = \"marie:canary-1234@h.example\""),
        "[publish]\npassword = \"canary-1234\"\n".to_owned(),
        "[publish]\nx = { kind = \"sftp\", hosd = \"h\", token = \"canary-1234\" }\n".to_owned(),
        "[letters]\nsmtp_password = \"canary-1234\"\n".to_owned(),
    ];
    for text in texts {
        let folder = network(&text);
        for args in [
            &["publish"][..],
            &["check"],
            &["check", "--format", "short"],
            &["check", "--format", "json"],
        ] {
            let (code, said) = said_with(folder.path(), args, &[]);
            assert_eq!(code, Some(1), "{text}{said}");
            // Broken TOML is told by its own name, and its line is hidden as well.
            let is_broken = text.ends_with("1234\n");
            let told = if is_broken { "toml.syntax" } else { "publish.secret" };
            assert!(said.contains(told), "{text}{said}");
            assert!(!said.contains("1234") && !said.contains("canary"), "{text}{said}");
        }
    }
}

/// What a program of the system says is passed on without what stands before a host.
#[test]
fn messages_of_git_hide_logins() {
    let folder =
        network("[publish.x]\nkind = \"git\"\nrepository = \"../site.git\"\nbranch = \"pages\"\n");
    git(folder.path(), &["init", "--quiet", "--bare", "site.git"]);
    let hook = folder.path().join("site.git/hooks/pre-receive");
    let words = "echo 'no: https://marie:ca@nary-1234@h.example/a canary-5678' >&2; exit 1";
    std::fs::write(&hook, format!("#!/bin/sh\n{words}\n")).expect("it can be written");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(&hook, mode).expect("it is there");
    }
    let variables = [("DEPLOY_TOKEN", "canary-5678")];
    let (code, said) = said_with(folder.path(), &["publish"], &variables);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("https://…@h.example/a …"), "{said}");
    assert!(!said.contains("nary"), "{said}");
}
